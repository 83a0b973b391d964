"""The few things that several pages draw."""
