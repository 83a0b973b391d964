"""Did letters go with better outcomes than expected?"""

import numpy as np

from debrief_core.patterns.dependence import company_codes, design_effect_of
from debrief_core.patterns.evidence import Evidence, Flags, Numbers
from debrief_core.patterns.pattern import ALPHA, Finding, Question
from debrief_core.patterns.shuffling import EXACT_UP_TO, SHUFFLES

EACH_WAY = 5
MATTERS = 0.08


def is_open(evidence: Evidence) -> bool:
    """From five resolved interviews on each way, with a chance given."""
    sent = _sent(evidence)[_usable(evidence)]
    return min(int(sent.sum()), int((~sent).sum())) >= EACH_WAY


def answers(evidence: Evidence) -> list[Finding]:
    """Outcome − expected chance, with a letter against without, by shuffling who sent one.

    Letters follow bad interviews, so what the mean severity explains is taken out first
    (Freedman & Lane 1983). Letters are not sent at random, and the sentence says so.
    """
    chosen = _usable(evidence)
    sent = _sent(evidence)[chosen]
    surplus = beyond_expected(evidence, chosen)
    difference = float(surplus[sent].mean() - surplus[~sent].mean())
    if abs(difference) < MATTERS:
        return []
    residual = _beyond_severity(surplus, evidence.felt[chosen])
    companies = company_codes(evidence.interviews["company"])[chosen]
    p = _p(residual, sent, 1.0, evidence.rng(7))
    if p <= ALPHA:
        effect = design_effect_of(residual, companies, sent - sent.mean())
        p = _p(residual, sent, effect, evidence.rng(7))
    return [
        Finding(
            Question.LETTER, None, None, "better" if difference > 0 else "worse", difference,
            "difference in chance", p, len(sent), {"sent": int(sent.sum())},
        )
    ]  # fmt: skip


def beyond_expected(evidence: Evidence, chosen: Flags) -> Numbers:
    """1 or 0 for the outcome, minus the chance that was given."""
    expected = evidence.interviews["expected"].to_numpy(dtype=float)
    result: Numbers = evidence.advanced()[chosen] - expected[chosen]
    return result


def _beyond_severity(surplus: Numbers, felt: Numbers) -> Numbers:
    severity = np.nanmean(felt, axis=1)
    severity -= severity.mean()
    slope = (severity @ surplus) / max(float(severity @ severity), 1e-9)
    result: Numbers = surplus - surplus.mean() - slope * severity
    return result


def _p(residual: Numbers, sent: Flags, effect: float, rng: np.random.Generator) -> float:
    group = sent - sent.mean()
    observed = abs(group @ residual) / np.sqrt(effect)
    if len(sent) > EXACT_UP_TO:
        from scipy import stats  # noqa: PLC0415

        spread = np.sqrt((group @ group) * (residual @ residual) / (len(sent) - 1))
        return float(2 * stats.norm.sf(observed / spread))
    shuffled = rng.permuted(np.tile(group, (SHUFFLES, 1)), axis=1)
    return float((1 + (np.abs(shuffled @ residual) >= observed - 1e-9).sum()) / (1 + SHUFFLES))


def _usable(evidence: Evidence) -> Flags:
    given = evidence.interviews["expected"].notna().to_numpy(dtype=bool)
    return evidence.resolved() & given


def _sent(evidence: Evidence) -> Flags:
    return evidence.interviews["letter_sent"].to_numpy(dtype=bool)
