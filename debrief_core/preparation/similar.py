"""What went wrong in similar interviews: counts of the journal, and nothing claimed beyond."""

from dataclasses import dataclass

import pandas as pd

from debrief_core.concerns import concern_label
from debrief_core.interview import Interview
from debrief_core.interview.severity import CAME_UP

MOST = 3
"""So many concerns of each kind of interview; a longer list is no preparation."""


@dataclass(frozen=True)
class Similar:
    """Interviews of one stage, one format or one company, and what came up in them most.

    `kind` says which they are (`At Northwind`, `At this stage (technical)`); `came_up` holds the
    kind of concern and in how many of the rated `interviews` it felt like 4 or worse, the most
    often first.
    """

    kind: str
    interviews: int
    came_up: tuple[tuple[str, int], ...]

    @property
    def sentence(self) -> str:
        """The counts in plain words."""
        which = f"{self.kind}, {self.interviews} rated:"
        if not self.came_up:
            return f"{which} nothing felt like {CAME_UP} or worse."
        counts = ", ".join(f"“{concern_label(kind)}” in {times}" for kind, times in self.came_up)
        return f"{which} {counts}."


def similar_ones(ratings: pd.DataFrame, interview: Interview) -> list[Similar]:
    """Interviews of the same company, stage and format that were rated; those kinds alone.

    `ratings` has the columns of `Journal.ratings()`, of interviews that were held.
    """
    rated = ratings[ratings["felt"].notna() & (ratings["interview_id"] != interview.id)]
    kinds = []
    if company := interview.company.strip():
        same = rated["company"].str.strip().str.casefold() == company.casefold()
        kinds.append((f"At {company}", same))
    if interview.stage:
        kinds.append(
            (f"At this stage ({interview.stage.label})", rated["stage"] == interview.stage)
        )
    if interview.format:
        kinds.append(
            (f"In this format ({interview.format.label})", rated["format"] == interview.format)
        )
    found = (_similar(kind, rated[same]) for kind, same in kinds)
    return [each for each in found if each.interviews]


def _similar(kind: str, rated: pd.DataFrame) -> Similar:
    up = rated[rated["felt"] >= CAME_UP].groupby("concern")["felt"].agg(["size", "sum"])
    ranked = up.reset_index().sort_values(
        ["size", "sum", "concern"], ascending=[False, False, True]
    )
    most = ranked.head(MOST)
    counts = tuple(
        (str(concern), int(size))
        for concern, size in zip(most["concern"], most["size"], strict=True)
    )
    return Similar(kind, int(rated["interview_id"].nunique()), counts)
