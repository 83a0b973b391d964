"""The words of the severity map: names in lines, what is said of a concern and of a day."""

import textwrap
from collections.abc import Mapping, Sequence

import pandas as pd

from debrief_core.patterns.charts.overview.parameters import NONE, Spec, expr, only, text
from debrief_core.patterns.facts import share_in_words
from debrief_core.patterns.names import concern_name, count
from debrief_core.patterns.pattern import Pattern
from debrief_core.patterns.periods import Periods
from debrief_core.patterns.ratings import Rated

LINE = 84
"""Characters of a line beneath the map, at the width of a phone's map."""
HEIGHT = 84
NAME = 22
"""Characters of a line of a concern's name; longer names take a second line, then longer ones."""
HINT = (
    "Point at a concern or a day.\nDrag over the upper part to choose a period.\n"
    "Click to list the interviews."
)


def in_lines(name: str) -> str:
    """A name in at most two lines, none cut off."""
    if len(name) <= NAME:
        return name
    for width in range(NAME, len(name) + 1):
        lines = textwrap.wrap(name, width)
        if len(lines) <= 2:
            return "\n".join(lines)
    return name


def short_fact(rated: Rated, concern: str) -> str:
    """How often it came up and how severe it was then: `15 of 16, usually 5–6`."""
    felt = rated.rows.loc[rated.rows["concern"] == concern, "felt"]
    return share_in_words(felt)


def below(concerns: Sequence[Spec], days: Sequence[Spec]) -> Spec:
    """What is known of the day and of the concern pointed at, in words."""
    nothing = {"data": {"values": [{}]}, "transform": only(f"seen === {NONE}", "shown === ''"),
               "mark": text(x=0, y=10, text=HINT, opacity=0.8)}  # fmt: skip
    day = {"data": {"values": list(days)}, "transform": only("datum.position === seen"),
           "mark": text(x=0, y=10, text=expr("datum.said"), fontWeight="bold")}  # fmt: skip
    place = expr(f"seen === {NONE} ? 10 : 30")
    concern = {"data": {"values": list(concerns)}, "transform": only("datum.concern === shown"),
               "mark": text(x=0, y=place, text=expr("datum.said"))}  # fmt: skip
    return {"name": "words", "height": HEIGHT, "layer": [nothing, day, concern]}


def said_of_concerns(
    rated: Rated, concerns: Sequence[str], patterns: Sequence[Pattern]
) -> list[Spec]:
    """One entry a concern: its name, its short fact, and what was found about it."""
    return [
        {"concern": concern, "said": _wrapped([
            f"{concern_name(concern)}: {short_fact(rated, concern)}.",
            *(found.sentence for found in patterns if found.concern == concern),
        ])}
        for concern in concerns
    ]  # fmt: skip


def _wrapped(sentences: Sequence[str]) -> str:
    lines = [line for sentence in sentences for line in textwrap.wrap(sentence, LINE)]
    return "\n".join(lines[:4])


def said_of_columns(rated: Rated, columns: pd.DataFrame, marks: Periods) -> list[Spec]:
    """One entry a column: the day with its company and stage, or the month with its count."""
    sizes = marks.of["key"].value_counts()
    return [
        {"position": int(position), "said": (
            _interview_in_words(label, rated.interviews.iloc[position]) if marks.each
            else f"{label}: {count(int(sizes[key]), 'interview')}"
        )}
        for position, key, label in zip(
            columns["position"], columns["column"], columns["label"], strict=True
        )
    ]  # fmt: skip


def _interview_in_words(label: str, interview: Mapping[str, object] | pd.Series) -> str:
    stage = str(interview["stage"]).replace("_", " ")
    outcome = str(interview["outcome"]).replace("_", " ")
    parts = [label, str(interview["company"]), str(interview["role"]), stage, outcome]
    return textwrap.shorten(" · ".join(part for part in parts if part), LINE, placeholder=" …")
