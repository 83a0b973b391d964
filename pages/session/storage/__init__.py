"""The three places a journal can live: this computer, this browser, an account."""
