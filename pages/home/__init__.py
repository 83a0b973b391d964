"""What to do next, or the first steps."""
