"""The gate: what is more than chance, stays so while one looks, and is large enough to matter."""

from dataclasses import replace
from datetime import date, datetime

import pandas as pd

from debrief_core.interview import Focus
from debrief_core.patterns.evidence import Evidence, evidence_of
from debrief_core.patterns.levels import EVER, level
from debrief_core.patterns.pattern import FOCUS_ALPHA, Finding, Pattern, Question
from debrief_core.patterns.questions import QUESTIONS, trend
from debrief_core.patterns.ratings import Rated, read_ratings
from debrief_core.patterns.sentences import in_words, to_tell

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
    """The patterns in evidence, as `find_patterns` gives them for a frame; see there.

    A finding of a question whose p holds over all looks stands as it is; any other must be found
    now, without the newest interview, and without the two newest.
    """
    found = _found(evidence, focus)
    for newest in range(1, LOOKS):
        looked = [finding for finding in found if finding.question not in EVER]
        if not looked:
            break
        before = evidence.first(max(0, len(evidence) - newest))
        held = {finding.claim for finding in _found(before, focus, _asked(looked))}
        found = [f for f in found if f.question in EVER or f.claim in held]
    return in_words(sorted(found, key=_strength))


def new_patterns(
    rated: Rated, since: datetime, until: datetime, focus: Chosen | None = None
) -> list[Pattern]:
    """What passes the gate with the interviews before `until` and did not before `since`.

    Both moments carry a zone. Without an interview between them there is nothing new.
    """
    held = rated.interviews["held_at"]
    earlier, now = ((held < pd.Timestamp(moment)).to_numpy() for moment in (since, until))
    if not (now & ~earlier).any():
        return []
    known = {_told(one) for one in patterns_in(evidence_of(rated.where(earlier)), focus)}
    found = to_tell(patterns_in(evidence_of(rated.where(now)), focus))
    return [one for one in found if _told(one) not in known]


def _told(pattern: Pattern) -> tuple[str, ...]:
    """What a pattern says, apart from its size."""
    return pattern.question, str(pattern.concern), str(pattern.where), pattern.direction


def _asked(found: list[Finding]) -> set[object]:
    return {(finding.question, finding.about_focus) for finding in found}


def _found(
    evidence: Evidence, focus: Chosen | None, only: set[object] | None = None
) -> list[Finding]:
    """What is found at one look, of the questions whose counts open them."""
    found: list[Finding] = []
    for asked in QUESTIONS:
        if (only is None or (asked.question, False) in only) and asked.is_open(evidence):
            most = level(asked.question, len(evidence), beside_focus=focus is not None)
            found += [finding for finding in asked.answers(evidence) if finding.p <= most]
    if focus and (only is None or (Question.TREND, True) in only):
        found += _found_about_focus(evidence, focus)
    return found


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
