"""Where on the scale of severity something begins: defined once, for every room."""

CAME_UP = 4
"""A concern came up where it was rated at least this severe: past a wobble (2), before the anchor
"they will have noticed" (5), so that a rating between the two counts (docs/patterns.md)."""
NOTICED = 5
"""The scale's own anchor: from 5 on, they will have noticed (the catalogue of concerns)."""
