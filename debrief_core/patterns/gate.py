"""The gate: what is more than chance, held at three looks running, and large enough to matter."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pandas as pd

from debrief_core.interview import Focus
from debrief_core.patterns.evidence import Evidence, evidence_of
from debrief_core.patterns.pattern import ALPHA, FOCUS_ALPHA, Finding, Pattern, Question
from debrief_core.patterns.questions import QUESTIONS, trend
from debrief_core.patterns.ratings import read_ratings
from debrief_core.patterns.sentences import in_words

LOOKS = 3

Chosen = Focus | tuple[str, date]


def find_patterns(ratings: pd.DataFrame, focus: Chosen | None = None) -> list[Pattern]:
    """The patterns that a journal's ratings hold, strongest first; none is a good answer.

    `ratings` has the columns of `Journal.ratings()`. `focus` is the concern worked on and the
    moment (or day) it was chosen: its trend since then is a question of its own. The same ratings
    always give the same patterns; names and the order of rows play no part. Raises
    UnreadableRatings.
    """
    return patterns_in(evidence_of(read_ratings(ratings)), focus)


def patterns_in(evidence: Evidence, focus: Chosen | None = None) -> list[Pattern]:
    """The patterns in evidence, as `find_patterns` gives them for a frame; see there."""
    found = _found(evidence, focus)
    for newest in range(1, LOOKS):
        if not found:
            return []
        before = evidence.first(max(0, len(evidence) - newest))
        held = {finding.claim for finding in _found(before, focus, _asked(found))}
        found = [finding for finding in found if finding.claim in held]
    return [in_words(finding) for finding in sorted(found, key=_strength)]


def _asked(found: list[Finding]) -> set[object]:
    return {(finding.question, finding.about_focus) for finding in found}


def _found(
    evidence: Evidence, focus: Chosen | None, only: set[object] | None = None
) -> list[Finding]:
    """What is found at one look. α is shared by the questions whose counts open them."""
    open_now = [asked for asked in QUESTIONS if asked.is_open(evidence)]
    share = (FOCUS_ALPHA if focus else ALPHA) / max(1, len(open_now))
    found: list[Finding] = []
    for asked in open_now:
        if only is None or (asked.question, False) in only:
            found += _below(share, asked.answers, evidence)
    if focus and (only is None or (Question.TREND, True) in only):
        found += _found_about_focus(evidence, focus)
    return found


def _below(
    share: float, answers: Callable[[Evidence], list[Finding]], evidence: Evidence
) -> list[Finding]:
    return [finding for finding in answers(evidence) if finding.p <= share]


def _found_about_focus(evidence: Evidence, focus: Chosen) -> list[Finding]:
    """The trend of the one concern chosen, over the interviews after the choice."""
    concern, since = _chosen(focus)
    later = evidence.where((evidence.interviews["held_at"] > since).to_numpy(dtype=bool))
    if not trend.focus_is_open(later, concern):
        return []
    answers = trend.focus_answers(later, concern)
    return [replace(found, about_focus=True) for found in answers if found.p <= FOCUS_ALPHA]


def _chosen(focus: Chosen) -> tuple[str, pd.Timestamp]:
    concern, moment = (
        (focus.concern, focus.chosen_at) if isinstance(focus, Focus) else (focus[0], focus[1])
    )
    since = pd.Timestamp(moment)
    if not isinstance(moment, datetime):
        since += pd.Timedelta(days=1)
    return concern, since.tz_localize("UTC") if since.tzinfo is None else since.tz_convert("UTC")


def _strength(finding: Finding) -> tuple[object, ...]:
    return (
        finding.p,
        -abs(finding.effect),
        str(finding.question),
        finding.where or "",
        finding.concern or "",
    )
