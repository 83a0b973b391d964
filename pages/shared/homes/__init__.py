"""Where a visitor's journal lives: this computer, this browser, or an account."""
