"""Where a concern is worse: inside each context against outside."""

import numpy as np
import pandas as pd
from scipy import stats

from debrief_core.patterns.evidence import Numbers, evidence_of
from debrief_core.patterns.frames.severity import by_frequency
from debrief_core.patterns.questions.context import EACH_SIDE, KINDS, contexts
from debrief_core.patterns.ratings import Rated

MOST_CONCERNS = 12
MOST_CONTEXTS = 14


def worse_where(rated: Rated) -> pd.DataFrame:
    """One row a pair: `concern, where, delta, points, inside, rated`; delta is Cliff's.

    `delta` and `points` are NaN where fewer than four were rated on either side.
    """
    evidence = evidence_of(rated)
    named = [name for name in contexts(evidence) if not str(name).endswith("=other")]
    around = contexts(evidence)[sorted(named[:MOST_CONTEXTS], key=_kind)]
    rows = [
        _pairs(evidence.felt[:, evidence.concerns.index(concern)], around).assign(concern=concern)
        for concern in by_frequency(rated)[:MOST_CONCERNS]
    ]
    columns = ["concern", "where", "delta", "points", "inside", "rated"]
    return pd.concat(rows, ignore_index=True)[columns] if rows else pd.DataFrame(columns=columns)


def _kind(context: object) -> int:
    """Stages stand beside stages and formats beside formats, each the largest first."""
    return KINDS.index(str(context).partition("=")[0])


def _pairs(felt: Numbers, around: pd.DataFrame) -> pd.DataFrame:
    there = ~np.isnan(felt)
    values, inside = felt[there], around.to_numpy(dtype=float)[there].T
    many, few = inside.sum(axis=1), len(values) - inside.sum(axis=1)
    enough = (many >= EACH_SIDE) & (few >= EACH_SIDE)
    ranks = stats.rankdata(values) if len(values) else values
    return pd.DataFrame(
        {
            "where": around.columns,
            "delta": np.where(enough, 2 * _difference(inside, ranks) / max(len(values), 1), np.nan),
            "points": np.where(enough, _difference(inside, values), np.nan),
            "inside": many.astype(int),
            "rated": len(values),
        }
    )


def _difference(inside: Numbers, values: Numbers) -> Numbers:
    many = np.maximum(inside.sum(axis=1), 1)
    few = np.maximum(len(values) - inside.sum(axis=1), 1)
    within = inside @ values
    result: Numbers = within / many - (values.sum() - within) / few
    return result


def split_by(rated: Rated, concern: str, inside: pd.Series) -> pd.DataFrame:
    """One row a side and severity: `inside, severity, ratings` of one concern."""
    rows = rated.rows[rated.rows["concern"] == concern]
    side = inside.to_numpy(dtype=bool)[rows["interview"].to_numpy()]
    frame = pd.DataFrame({"inside": side, "severity": rows["felt"].to_numpy()})
    return frame.groupby(["inside", "severity"]).size().rename("ratings").reset_index()
