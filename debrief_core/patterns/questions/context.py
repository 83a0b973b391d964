"""Where is it worse?"""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from debrief_core.patterns.dependence import Dependence, Residuals, basis, company_codes
from debrief_core.patterns.evidence import (
    Evidence,
    Flags,
    Numbers,
    centred_ranks,
    cliffs_delta,
    scaled,
)
from debrief_core.patterns.pattern import ALPHA, Finding, Question
from debrief_core.patterns.shuffling import EXACT_UP_TO, Shuffled, adjusted_p, largest_by_chance

FROM = 8
EACH_SIDE = 4
EACH_SIDE_IN_LONG_JOURNALS = 20
"""Above 300 interviews the normal approximation needs more than four on each side."""
MATTERS = 0.2
MOST = 40
KINDS = ("stage", "format", "time", "role")
_HOURS = (0, 12, 17, 24)
_TIMES = ("morning", "afternoon", "evening")


def is_open(evidence: Evidence) -> bool:
    """From eight interviews on, with a concern rated four times on each side of a context."""
    return len(evidence) >= FROM and bool(_allowed(evidence, contexts(evidence)).any())


def answers(evidence: Evidence) -> list[Finding]:
    """Concerns whose ranks are higher inside a context than outside.

    The statistic is the mean rank inside against outside in standard deviations of its shuffles
    (the permutation form of Wilcoxon's rank sum), adjusted by the largest over all concerns and
    contexts (max-T, Westfall & Young 1993), less its design effect. The effect is Cliff's delta.
    """
    around = contexts(evidence)
    allowed = _allowed(evidence, around)
    ranks = centred_ranks(evidence.felt)
    inside = around.to_numpy(dtype=float)
    groups = scaled(inside - inside.mean(axis=0))
    effects = together(evidence, ranks).design_effect(
        groups, company_codes(evidence.interviews["company"])
    )
    observed = np.where(allowed, groups.T @ ranks / np.sqrt(effects)[:, None], -np.inf)
    largest = largest_by_chance(Shuffled(ranks, groups, allowed), evidence.rng(3))
    p = adjusted_p(observed.ravel(), largest).reshape(observed.shape)
    findings = [
        _finding(evidence, around, int(w), int(c), float(p[w, c]))
        for w, c in zip(*np.nonzero((p <= ALPHA) & allowed), strict=True)
    ]
    return [finding for finding in findings if finding.effect >= MATTERS]


def together(evidence: Evidence, ranks: Numbers) -> Dependence:
    """How interviews hang together, from ranks less what stages and a trend explain.

    The day's mood stays in: "everything is worse on the phone" is a context as well.
    """
    stages = pd.factorize(evidence.interviews["stage"])[0]
    order = np.arange(len(evidence), dtype=float)
    explained = np.equal.outer(stages, np.unique(stages)).astype(float)
    taken_out = basis(np.column_stack([explained, order - order.mean()]))
    left = np.where(ranks == 0, 0, ranks - taken_out @ (taken_out.T @ ranks))
    return Residuals(left, taken_out, company_codes(evidence.interviews["company"])).dependence()


def contexts(evidence: Evidence) -> pd.DataFrame:
    """One column a context (`stage=technical`), true for the interviews in it; largest first."""
    interviews = evidence.interviews
    hours = pd.cut(interviews["when"].dt.hour, _HOURS, labels=_TIMES, right=False).astype(str)
    roles = interviews["role"].str.strip()
    fields = zip(KINDS, (interviews["stage"], interviews["format"], hours, roles), strict=True)
    columns = {
        f"{name}={value}": (field == value).to_numpy()
        for name, field in fields
        for value, count in field.value_counts().items()
        if value and EACH_SIDE <= count <= len(evidence) - EACH_SIDE
    }
    largest = sorted(columns, key=lambda name: (-columns[name].sum(), name))[:MOST]
    return pd.DataFrame({name: columns[name] for name in largest}, index=interviews.index)


def _allowed(evidence: Evidence, around: pd.DataFrame) -> Flags:
    """Pairs of a context and a concern with enough ratings on both sides, by counts alone."""
    least = EACH_SIDE if len(evidence) <= EXACT_UP_TO else EACH_SIDE_IN_LONG_JOURNALS
    there = (~np.isnan(evidence.felt)).astype(float)
    inside: NDArray[np.float64] = around.to_numpy(dtype=float).T @ there
    outside = there.sum(axis=0) - inside
    return np.asarray((inside >= least) & (outside >= least), dtype=np.bool_)


def _finding(evidence: Evidence, around: pd.DataFrame, w: int, c: int, p: float) -> Finding:
    there = ~np.isnan(evidence.felt[:, c])
    values = evidence.felt[there, c]
    inside = around.iloc[:, w].to_numpy(dtype=bool)[there]
    return Finding(
        Question.CONTEXT, evidence.concerns[c], str(around.columns[w]), "worse",
        cliffs_delta(values, inside), "Cliff's delta", p, len(values),
        {
            "points": float(values[inside].mean() - values[~inside].mean()),
            "inside": int(inside.sum()),
            "rated": len(values),
        },
    )  # fmt: skip
