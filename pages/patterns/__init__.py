"""What comes up across interviews."""
