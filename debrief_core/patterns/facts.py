"""Facts: true of the journal as it stands, with their intervals, and claiming nothing beyond."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from debrief_core.dates import short_date
from debrief_core.interview.severity import CAME_UP
from debrief_core.patterns.evidence import evidence_of
from debrief_core.patterns.frames.severity import by_frequency
from debrief_core.patterns.names import concern_name, count, number, span
from debrief_core.patterns.ratings import Rated

WITHIN = 0.8


@dataclass(frozen=True)
class Fact:
    """A sentence about the journal; `concern` where it is about one, `share` with its interval.

    `short` says the same in a glance, without the range.
    """

    sentence: str
    concern: str | None = None
    share: tuple[float, float, float] | None = None
    short: str = ""


def journal_facts(rated: Rated, most: int = 3) -> list[Fact]:
    """The most frequent concerns, the worst of a usual interview, and the answers."""
    if not len(rated):
        return []
    concerns = [concern_fact(rated, concern) for concern in by_frequency(rated)[:most]]
    return [*[fact for fact in concerns if fact], _usual_worst(rated), *_answers(rated)]


def concern_fact(rated: Rated, concern: str) -> Fact | None:
    """How often a concern came up and how severe it was then; None where it never did."""
    felt = rated.rows.loc[rated.rows["concern"] == concern, "felt"]
    up = felt[felt >= CAME_UP]
    if up.empty:
        return None
    low, high = rate_interval(len(up), len(felt))
    at = span(*np.quantile(up, [0.25, 0.75]))
    sentence = (
        f"“{concern_name(concern)}” came up in {len(up):,} of {count(len(felt), 'interview')}, "
        f"most often at {at}. {_between(low, high)}"
    )
    short = f"{concern_name(concern)}: {share_in_words(felt)}"
    return Fact(sentence, concern, (len(up) / len(felt), low, high), short)


def share_in_words(felt: pd.Series) -> str:
    """How often a concern came up and how severe it was then: `15 of 16, usually 5–6`."""
    up = felt[felt >= CAME_UP]
    share = f"{len(up):,} of {len(felt):,}"
    if up.empty:
        return share
    low, high = (round(up.quantile(quarter)) for quarter in (0.25, 0.75))
    return f"{share}, usually {span(low, high)}"


def latest_ratings(rated: Rated, concern: str, most: int = 5) -> pd.DataFrame:
    """The latest ratings of one concern, oldest first: `interview_id, when, felt`."""
    rows = rated.rows[rated.rows["concern"] == concern].sort_values("interview").tail(most)
    around = rated.interviews.iloc[rows["interview"]].reset_index(drop=True)
    return around[["interview_id", "when"]].assign(felt=rows["felt"].astype(int).to_numpy())


def latest_in_words(rated: Rated, concern: str, most: int = 5) -> str:
    """The latest ratings as a fact: `“Nerves”, your latest 3 ratings: 7, 6, 3 (…).`."""
    latest = latest_ratings(rated, concern, most)
    if latest.empty:
        return f"“{concern_name(concern)}” has not been rated yet."
    felt = ", ".join(str(severity) for severity in latest["felt"])
    since = short_date(latest["when"].iloc[0])
    ratings = count(len(latest), "rating")
    return f"“{concern_name(concern)}”, your latest {ratings}: {felt} (since {since})."


def rate_interval(hits: int, total: int) -> tuple[float, float]:
    """The 80 % interval of a share: Jeffreys' (Brown, Cai & DasGupta 2001)."""
    from scipy import stats  # noqa: PLC0415  (heavy: loads where it is first used)

    low, high = stats.beta(hits + 0.5, total - hits + 0.5).interval(WITHIN)
    return (0.0 if hits == 0 else float(low)), (1.0 if hits == total else float(high))


def _between(low: float, high: float) -> str:
    return f"So it comes up in {_roughly(low, high)} of interviews like these."


def _roughly(low: float, high: float) -> str:
    first, last = f"{low:.0%}", f"{high:.0%}"
    return f"roughly {first}" if first == last else f"roughly {first} to {last}"


def _usual_worst(rated: Rated) -> Fact:
    worst = rated.rows.groupby("interview")["felt"].max()
    low, middle, high = (number(worst.quantile(q)) for q in (0.25, 0.5, 0.75))
    if len(worst) < 3:
        latest = number(worst.iloc[-1])
        return Fact(
            f"The worst of your latest interview felt like {latest}.",
            short=f"Worst moment of your latest interview: {latest}",
        )
    return Fact(
        f"The worst moment of an interview usually felt like {middle}; "
        f"in half of your interviews it was between {low} and {high}.",
        short=f"Worst moment: usually {middle}",
    )


def _answers(rated: Rated) -> list[Fact]:
    evidence = evidence_of(rated)
    resolved = evidence.resolved()
    total, advanced = int(resolved.sum()), int((resolved & evidence.advanced()).sum())
    if total < 3:
        return []
    low, high = rate_interval(advanced, total)
    return [
        Fact(
            f"Of {count(total, 'interview')} with an answer, at least 45 days old, {advanced:,} "
            f"led on: {_roughly(low, high)} of interviews like these.",
            None,
            (advanced / total, low, high),
            f"You went on: {advanced:,} of {total:,}",
        )
    ]
