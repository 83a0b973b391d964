"""How many words a visitor loses when the worst happens in the middle of typing."""
