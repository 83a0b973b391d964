"""The letter page: choosing, points, words, and the way out of the door."""
