"""How often a concern was felt this badly before, and how those interviews ended: facts only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import pandas as pd

from debrief_core.interview import Outcome

ENDINGS: tuple[tuple[tuple[Outcome, ...], str, str], ...] = (
    ((Outcome.ADVANCED, Outcome.OFFER), "led on to the next step", "led on to the next step"),
    ((Outcome.REJECTED,), "ended in a rejection", "ended in rejections"),
    ((Outcome.NO_REPLY,), "got no reply", "got no reply"),
    ((Outcome.WITHDREW,), "ended with your withdrawal", "ended with your withdrawal"),
)


@dataclass(frozen=True)
class EarlierTimes:
    """Earlier interviews in which one concern was felt at least `at_least` of 10.

    `compared` counts the earlier interviews with a rating of this concern, zeros included;
    `outcomes` are those of the interviews where it was felt this badly, in order of time.
    """

    at_least: int
    compared: int
    outcomes: tuple[Outcome, ...]

    @property
    def times(self) -> int:
        """In how many earlier interviews it was felt this badly."""
        return len(self.outcomes)

    @property
    def sentence(self) -> str:
        """The count and the endings in plain words."""
        if not self.compared:
            return "No earlier interview in your journal was rated for this."
        if not self.times:
            return f"It did not feel this bad in {_earlier(self.compared)} rated for this."
        if self.times == 1:
            return f"{self._how_often} {_the_one_ending(self.outcomes[0])}"
        return f"{self._how_often} {_all_endings(self.outcomes)}"

    @property
    def _how_often(self) -> str:
        bad = f"felt like {self.at_least}" + (" or worse" if self.at_least < 10 else "")
        if self.compared == 1:
            return f"It {bad} in the one earlier interview rated for this."
        return f"It {bad} in {self.times} of {self.compared} earlier interviews rated for this."


def earlier_times(
    ratings: pd.DataFrame, kind: str, felt: int, before: datetime, interview_id: str
) -> EarlierTimes:
    """Count the interviews held before `before` where this concern was felt as badly or worse.

    `ratings` is the journal's tidy frame. A severity of 0 is compared as 1: "at least not an
    issue" would be true of every interview.
    """
    at_least = max(felt, 1)
    rated = ratings[
        (ratings["concern"] == kind)
        & (ratings["interview_id"] != interview_id)
        & ratings["felt"].notna()
    ]
    held_at = pd.to_datetime(rated["held_at"], utc=True)
    rated = rated.assign(held_at=held_at)[held_at < pd.Timestamp(before)]
    as_bad = rated[rated["felt"] >= at_least].sort_values("held_at", kind="stable")
    outcomes = tuple(Outcome(outcome) for outcome in as_bad["outcome"])
    return EarlierTimes(at_least, compared=len(rated), outcomes=outcomes)


def _earlier(count: int) -> str:
    return "the one earlier interview" if count == 1 else f"any of the {count} earlier interviews"


def _the_one_ending(outcome: Outcome) -> str:
    if outcome is Outcome.WAITING:
        return "How that one ended is still open."
    words = next(one for outcomes, one, _ in ENDINGS if outcome in outcomes)
    return f"That one {words}."


def _all_endings(outcomes: Sequence[Outcome]) -> str:
    if all(outcome is Outcome.WAITING for outcome in outcomes):
        return "How they ended is still open."
    counts = [(sum(o in group for o in outcomes), one, many) for group, one, many in ENDINGS]
    for count, _, many in counts:
        if count == len(outcomes):
            return f"{'Both' if count == 2 else f'All {count}'} {many}."
    parts = [f"{count} {one if count == 1 else many}" for count, one, many in counts if count]
    if still_open := sum(o is Outcome.WAITING for o in outcomes):
        parts.append(f"{still_open} {'is' if still_open == 1 else 'are'} still open")
    return f"Of these, {_listed(parts)}."


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
