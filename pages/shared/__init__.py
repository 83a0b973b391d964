"""What several pages draw, and the only place that names session-state keys."""
