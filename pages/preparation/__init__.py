"""The preparation sheet for an interview that is still to come."""
