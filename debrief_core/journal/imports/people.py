"""The people a cell names, and what it says of the stage where it names a part, not a person."""

import re

from debrief_core.interview import Interviewer, Stage

_PARTS = {
    **dict.fromkeys(("panel", "team", "the team"), Stage.PANEL),
    **dict.fromkeys(("hm", "hiring manager", "manager"), Stage.HIRING_MANAGER),
    **dict.fromkeys(("recruiter", "hr", "talent team"), Stage.RECRUITER_SCREEN),
    **dict.fromkeys(("tbd", "tba", "unknown", "none", "?"), Stage.NOT_SAID),
}
"""A letter to "Dear HM" would be worse than one without a name."""


def people_in(words: str) -> tuple[tuple[Interviewer, ...], Stage]:
    """The interviewers in `Jane Roe (recruiter), Bo Lin`; the stage that a mere part tells."""
    parts = [part.strip() for part in re.split("[,;]", words) if part.strip()]
    people = tuple(_person(part) for part in parts if part.casefold() not in _PARTS)
    stages = (_PARTS[part.casefold()] for part in parts if part.casefold() in _PARTS)
    return people, next(filter(None, stages), Stage.NOT_SAID)


def _person(words: str) -> Interviewer:
    name, bracket, title = words.partition("(")
    if bracket and name.strip() and title.endswith(")"):
        return Interviewer(name=name.strip(), title=title[:-1].strip())
    return Interviewer(name=words)
