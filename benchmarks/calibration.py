"""Simulated journals of chances and outcomes: how often a calibrated forecaster is called biased.

`python -m benchmarks.calibration` prints, for 8 to 60 outcomes, the share of journals in which
the calibration question claims a bias: chances drawn from Beta(2, 2), outcomes with exactly these
chances (a claim is false), or with chances so many logits higher or lower (a claim is right).
"""

from datetime import UTC

import numpy as np
import pandas as pd

from debrief_core.patterns.evidence import Evidence, evidence_of
from debrief_core.patterns.foresight import bias
from debrief_core.patterns.ratings import read_ratings

JOURNALS = 400
OUTCOMES = (8, 12, 20, 30, 60)
STRONG = 1.2
"""Logits by which a strong bias is off, as in docs/patterns.md; 2 are obvious."""
_WAITS = 1
_FIRST = pd.Timestamp(2020, 1, 6, 9, tz=UTC)


def claimed(outcomes: int, logits: float, seed: int) -> str:
    """The direction that is claimed for one journal; empty for none."""
    found = bias(evidence(outcomes, logits, seed))
    return found.direction if found else ""


def share_claimed(
    outcomes: int, logits: float, direction: str = "", journals: int = JOURNALS
) -> float:
    """The share of journals with a claim, of this direction where one is named."""
    claims = [claimed(outcomes, logits, seed) for seed in range(journals)]
    return sum(bool(c) and direction in ("", c) for c in claims) / journals


def evidence(outcomes: int, logits: float, seed: int) -> Evidence:
    """A journal whose outcomes come with chances `logits` higher than those that were given.

    Chances are given in tens of per cent, as the debrief asks for them. Some newer interviews
    still wait, so that every outcome is old enough to count.
    """
    draw = np.random.default_rng(seed)
    count = outcomes + _WAITS
    given = np.clip(draw.beta(2, 2, count).round(1), 0.1, 0.9)
    true = 1 / (1 + (1 - given) / given * np.exp(-logits))
    outcome = np.where(draw.random(count) < true, "advanced", "rejected").astype(object)
    outcome[outcomes:] = "waiting"
    days = [_FIRST + pd.Timedelta(days=45 * i) for i in range(count)]
    frame = pd.DataFrame(
        {
            "interview_id": [f"i{i:04d}" for i in range(count)],
            "held_at": days,
            "company": [f"Company {i}" for i in range(count)],
            "role": "Analyst",
            "stage": "technical",
            "format": "video",
            "concern": "nerves",
            "felt": pd.Series([3] * count, dtype="Int64"),
            "considered": pd.Series([None] * count, dtype="Int64"),
            "basis": None,
            "expected": given,
            "outcome": outcome,
            "letter_sent": False,
        }
    )
    return evidence_of(read_ratings(frame))


def main() -> None:
    """Print the table."""
    print("outcomes  calibrated  strong: too gloomy  too hopeful")
    for outcomes in OUTCOMES:
        false = share_claimed(outcomes, 0)
        gloomy = share_claimed(outcomes, STRONG, "pessimistic")
        hopeful = share_claimed(outcomes, -STRONG, "optimistic")
        print(f"{outcomes:8}  {false:10.1%}  {gloomy:18.1%}  {hopeful:11.1%}")


if __name__ == "__main__":
    main()
