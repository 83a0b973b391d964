"""How rooms lie above each other: those that know each other in a circle, and the floors."""

from collections.abc import Iterable
from functools import cache


def circles(arrows: Iterable[tuple[str, str]]) -> set[str]:
    """The rooms that can be reached from themselves."""
    reach = _reach(arrows)
    return {room for room, reached in reach.items() if room in reached}


def floors(arrows: Iterable[tuple[str, str]]) -> int:
    """The rooms on the longest way down; a circle counts as one room."""
    reach = _reach(arrows)

    @cache
    def height(room: str) -> int:
        below = (other for other in reach[room] if room not in reach[other])
        return 1 + max(map(height, below), default=0)

    return max(map(height, reach), default=0)


def _reach(arrows: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Every room with all that it knows, directly or through others."""
    reach: dict[str, set[str]] = {}
    for above, below in arrows:
        reach.setdefault(above, set()).add(below)
        reach.setdefault(below, set())
    for through, beyond in reach.items():
        for known in reach.values():
            if through in known:
                known.update(beyond)
    return reach
