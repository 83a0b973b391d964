"""The six steps of a debrief, each drawn by one module."""
