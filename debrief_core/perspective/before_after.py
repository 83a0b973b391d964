"""Before and after: each concern of one interview as it felt, and as it looks now."""

from dataclasses import dataclass

from debrief_core.concerns import concern_label
from debrief_core.interview import Interview


@dataclass(frozen=True)
class Change:
    """One concern: the first feeling and the second look, 0–10; `considered` may be missing."""

    kind: str
    felt: int
    considered: int | None

    @property
    def label(self) -> str:
        """The concern's name."""
        return concern_label(self.kind)

    @property
    def now(self) -> int:
        """Where it stands: the second look, or the first feeling where there was none."""
        return self.felt if self.considered is None else self.considered


@dataclass(frozen=True)
class BeforeAfter:
    """The rated concerns of one interview, the one that felt worst first."""

    changes: tuple[Change, ...]

    @property
    def looked_at(self) -> list[Change]:
        """Those that were rated a second time."""
        return [change for change in self.changes if change.considered is not None]

    @property
    def sentence(self) -> str:
        """What the second look changed: kind, and true of these very numbers."""
        milder = [change for change in self.looked_at if change.now < change.felt]
        heavier = [change for change in self.looked_at if change.now > change.felt]
        if not self.changes:
            return "You have not rated any single thing. The whole was hard enough."
        if not self.looked_at:
            return "These are your first feelings. They may change when you look again."
        if milder:
            return _milder(milder, len(self.looked_at))
        if heavier:
            return "It was harder than it felt at first. You looked, and that is what helps."
        return "You looked again and kept your numbers. You know what to work on now."

    @property
    def alt(self) -> str:
        """The picture in words, for who cannot see it."""
        parts = [
            f"{c.label}: first {c.felt}, "
            + ("not looked at again" if c.considered is None else f"now {c.now}")
            for c in self.changes
        ]
        return "Before and after, 0 to 10. " + "; ".join(parts) + "."


def before_after(interview: Interview) -> BeforeAfter:
    """The concerns that were rated, whether looked at again or not."""
    rated = [
        Change(concern.kind, concern.felt, concern.considered)
        for concern in interview.reflection.concerns
        if concern.felt is not None
    ]
    return BeforeAfter(tuple(sorted(rated, key=lambda change: -change.felt)))


def _milder(milder: list[Change], looked_at: int) -> str:
    most = max(milder, key=lambda change: change.felt - change.now)
    numbers = f"from {most.felt} to {most.now}"
    if looked_at == 1:
        return f"It was not as bad as it felt: {numbers}."
    if len(milder) == looked_at:
        return f"Nothing was as bad as it felt. “{most.label}” went {numbers}."
    return f"Not all of it was as bad as it felt. “{most.label}” went {numbers}."
