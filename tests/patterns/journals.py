"""Journals for the tests, written as the severities of each concern in order of time."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

KINDS = (
    "stumbled", "nerves", "rambled", "no_examples", "left_unsaid", "technical_gap",
    "company_knowledge", "own_questions", "no_rapport", "too_simple",
)  # fmt: skip
COLUMNS = (
    "interview_id", "held_at", "company", "role", "stage", "format", "concern",
    "felt", "considered", "basis", "expected", "outcome", "letter_sent",
)  # fmt: skip
FIRST = pd.Timestamp("2025-01-06 09:30", tz="Europe/Berlin")


def journal(
    felt: Mapping[str, Sequence[int | None]],
    considered: Mapping[str, Sequence[int | None]] | None = None,
    days_apart: float = 5,
    **context: Sequence[Any],
) -> pd.DataFrame:
    """A frame of ratings; None is not offered. `context` gives a value for each interview."""
    length = max((len(row) for row in felt.values()), default=0)
    rows = [
        {
            **_interview(i, days_apart, context),
            "concern": kind,
            "felt": severities[i],
            "considered": considered[kind][i] if considered and kind in considered else None,
        }
        for i in range(length)
        for kind, severities in felt.items()
        if severities[i] is not None
    ]
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    return frame.astype({"felt": "Int64", "considered": "Int64", "expected": "float64"})


def _interview(i: int, days_apart: float, context: Mapping[str, Sequence[Any]]) -> dict[str, Any]:
    usual = {
        "company": f"Company {i % 5}", "role": "Analyst", "stage": "hiring_manager",
        "format": "video", "expected": 0.5, "outcome": "waiting", "letter_sent": False,
        "basis": "feared", "interview_id": f"i{i:05d}",
        "held_at": FIRST + pd.Timedelta(days=i * days_apart),
    }  # fmt: skip
    return usual | {name: values[i] for name, values in context.items()}


def noise(
    count: int, seed: int = 0, chance: float = 0.35, kinds: Sequence[str] = KINDS
) -> pd.DataFrame:
    """A journal in which nothing is a pattern: every concern alike, in every interview alike."""
    draw = np.random.default_rng(seed)
    felt = np.where(
        draw.random((count, len(kinds))) < chance, draw.integers(1, 11, (count, len(kinds))), 0
    )
    return journal(
        {kind: felt[:, j].tolist() for j, kind in enumerate(kinds)} if count else {},
        stage=draw.choice(["recruiter_screen", "hiring_manager", "technical", "panel"], count),
        format=draw.choice(["phone", "video", "in_person"], count),
        role=draw.choice(["Analyst", "Engineer"], count),
        expected=np.full(count, 0.4),
        outcome=np.where(draw.random(count) < 0.4, "advanced", "rejected"),
        letter_sent=draw.random(count) < 0.4,
    )
