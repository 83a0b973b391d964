"""What to practise."""
