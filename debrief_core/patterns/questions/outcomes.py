"""What goes with rejections?"""

import numpy as np

from debrief_core.patterns.evidence import Evidence, centred_ranks, cliffs_delta, scaled
from debrief_core.patterns.pattern import ALPHA, Finding, Question
from debrief_core.patterns.questions.context import design_effects
from debrief_core.patterns.shuffling import Shuffled, largest_by_chance, p_values

FROM = 7
EACH_WAY = 4
MATTERS = 0.2


def is_open(evidence: Evidence) -> bool:
    """From seven outcomes old enough to count, four each way."""
    resolved = evidence.resolved()
    advanced = int((resolved & evidence.advanced()).sum())
    turned_down = int(resolved.sum()) - advanced
    return advanced + turned_down >= FROM and min(advanced, turned_down) >= EACH_WAY


def answers(evidence: Evidence) -> list[Finding]:
    """Concerns that ranked higher where the answer was no.

    Mean rank, turned down against advanced (the permutation form of Wilcoxon's rank sum), max-T
    over the concerns (Westfall & Young 1993), less its design effect. It says "goes with", never
    "causes".
    """
    known = evidence.where(evidence.resolved())
    turned_down = ~known.advanced()
    there = ~np.isnan(known.felt)
    allowed = (there[turned_down].sum(axis=0) >= EACH_WAY) & (
        there[~turned_down].sum(axis=0) >= EACH_WAY
    )
    if not allowed.any():
        return []
    ranks = centred_ranks(known.felt)
    group = scaled((turned_down - turned_down.mean())[:, None])
    shuffled, rng = Shuffled(ranks, group, allowed[None, :]), known.rng(6)
    p = p_values(
        np.where(allowed, (group.T @ ranks)[0], -np.inf),
        lambda count: largest_by_chance(shuffled, rng, count),
        lambda: design_effects(known, ranks, group),
    )
    findings = [
        _finding(known, int(c), float(p[c])) for c in np.flatnonzero((p <= ALPHA) & allowed)
    ]
    return [finding for finding in findings if finding.effect >= MATTERS]


def _finding(known: Evidence, c: int, p: float) -> Finding:
    there = ~np.isnan(known.felt[:, c])
    values, turned_down = known.felt[there, c], ~known.advanced()[there]
    return Finding(
        Question.OUTCOME_LINK, known.concerns[c], None, "with rejections",
        cliffs_delta(values, turned_down), "Cliff's delta", p, len(values),
        {
            "turned_down": float(values[turned_down].mean()),
            "advanced": float(values[~turned_down].mean()),
        },
    )  # fmt: skip
