"""Where is it worse?"""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from debrief_core.patterns.dependence import Residuals, basis, company_codes
from debrief_core.patterns.evidence import (
    Evidence,
    Flags,
    Numbers,
    centred_ranks,
    cliffs_delta,
    scaled,
)
from debrief_core.patterns.pattern import ALPHA, Finding, Question
from debrief_core.patterns.shuffling import EXACT_UP_TO, Shuffled, largest_by_chance, p_values

FROM = 8
EACH_SIDE = 4
EACH_SIDE_IN_LONG_JOURNALS = 20
"""Above 300 interviews the normal approximation needs more than four on each side."""
MATTERS = 0.2
MOST = 40
KINDS = ("stage", "format", "time", "role")
_LATER = (12, 17)
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
    observed = np.where(allowed, groups.T @ ranks, -np.inf)
    shuffled, rng = Shuffled(ranks, groups, allowed), evidence.rng(3)
    p = p_values(
        observed,
        lambda count: largest_by_chance(shuffled, rng, count),
        lambda: design_effects(evidence, ranks, groups)[:, None],
    )
    findings = [
        _finding(evidence, around, int(w), int(c), float(p[w, c]))
        for w, c in zip(*np.nonzero((p <= ALPHA) & allowed), strict=True)
    ]
    return [finding for finding in findings if finding.effect >= MATTERS]


def design_effects(evidence: Evidence, ranks: Numbers, groups: Numbers) -> Numbers:
    """For each group, from ranks less what stages and a trend explain.

    The day's mood stays in: "everything is worse on the phone" is a context as well.
    """
    stages = pd.factorize(evidence.interviews["stage"])[0]
    order = np.arange(len(evidence), dtype=float)
    explained = np.equal.outer(stages, np.unique(stages)).astype(float)
    taken_out = basis(np.column_stack([explained, order - order.mean()]))
    left = np.where(ranks == 0, 0, ranks - taken_out @ (taken_out.T @ ranks))
    companies = company_codes(evidence.interviews["company"])
    residuals = Residuals(left, taken_out, companies)
    return residuals.dependence().design_effect(groups, companies)


def contexts(evidence: Evidence) -> pd.DataFrame:
    """One column a context (`stage=technical`), true for the interviews in it; largest first."""
    columns: dict[str, Flags] = {}
    for kind, names in _named(evidence.interviews).items():
        values, codes, counts = np.unique(names, return_inverse=True, return_counts=True)
        columns |= {
            f"{kind}={values[i]}": codes == i
            for i in range(len(values))
            if values[i] and EACH_SIDE <= counts[i] <= len(evidence) - EACH_SIDE
        }
    largest = sorted(columns, key=lambda name: (-columns[name].sum(), name))[:MOST]
    return pd.DataFrame({name: columns[name] for name in largest}, index=evidence.interviews.index)


def _named(interviews: pd.DataFrame) -> dict[str, NDArray[np.str_]]:
    """In which stage, format, part of the day and role each interview was."""
    hours = interviews["when"].dt.hour.to_numpy()
    stages, formats = (np.array(interviews[name].tolist(), str) for name in ("stage", "format"))
    roles = np.array([role.strip() for role in interviews["role"].tolist()], str)
    times = np.array(_TIMES)[np.searchsorted(_LATER, hours, side="right")]
    return dict(zip(KINDS, (stages, formats, times, roles), strict=True))


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
