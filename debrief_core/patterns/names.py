"""How concerns, days and counts are called in sentences and on charts."""

from typing import SupportsFloat

from debrief_core.concerns import concern_label


def concern_name(kind: str) -> str:
    """The concern as its owner reads it; a label of their own stands as they typed it."""
    return concern_label(kind)


def count(number: int, noun: str) -> str:
    """A count with its noun: `1 interview`, `12 interviews`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def number(value: SupportsFloat) -> str:
    """A severity as said: whole where it is whole, else to one place."""
    return f"{float(value):.1f}".removesuffix(".0")


def points(value: SupportsFloat) -> str:
    """A difference of severities: `1 point`, `1.6 points`."""
    return f"{number(value)} point" if number(value) == "1" else f"{number(value)} points"


def span(low: SupportsFloat, high: SupportsFloat) -> str:
    """A range of severities: `5–6`, or `5` where both ends are the same."""
    return number(low) if number(low) == number(high) else f"{number(low)}–{number(high)}"
