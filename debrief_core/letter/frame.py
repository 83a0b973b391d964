"""The sentences that frame the points: the thanks, the offer, and the subject line."""

import re

from debrief_core.interview import Format, Letter, LetterKind, Stage
from debrief_core.letter.copyedit.capitals import capital_first
from debrief_core.letter.copyedit.questions import Asking
from debrief_core.letter.copyedit.segments import stopped
from debrief_core.letter.occasion import day_phrase, meeting_noun, occasion
from debrief_core.letter.phrases import (
    AND_YOUR_COLLEAGUES,
    ASKED_QUOTED,
    ASKED_TO,
    ASKED_TOLD,
    JOB_OF_TWO_PARTS_WANTED,
    JOB_WANTED,
    JOB_WORD,
    OPENINGS,
    OPENINGS_ALONE,
    in_tone,
)
from debrief_core.letter.points import question_in_opening
from debrief_core.letter.reason import compose_offer, names_the_job
from debrief_core.letter.wording import in_a_sentence, joined, quoted

_SAYS_JOB = re.compile(r"\b(position|role|job|post|vacancy)\W*$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(the|a|an)\s+", re.IGNORECASE)


def compose_opening(letter: Letter, variant: int) -> str:
    """Thanks with day and role that name what was asked; the others are thanked with the reader."""
    openings = OPENINGS[letter.tone]
    several = len(letter.interviewers) > 1
    nth = variant % (len(openings) if several else OPENINGS_ALONE)
    thanks = openings[nth].format(
        occasion=occasion(letter),
        about="" if names_the_job(letter) else _about(letter),
        too=AND_YOUR_COLLEAGUES if several or letter.stage is Stage.PANEL else "",
        meet="meet" if letter.format is Format.IN_PERSON else "talk with",
    )
    if names_the_job(letter):
        return joined(stopped(thanks), _wanted(letter))
    return stopped(f"{thanks}{_asked(letter)}")


def _wanted(letter: Letter) -> str:
    """That the job is wanted: `I want the Data analyst job at Northwind`."""
    role = _bare_role(letter.role)
    phrase = JOB_OF_TWO_PARTS_WANTED if "," in role else JOB_WANTED
    return stopped(phrase.format(role=role, company=in_a_sentence(letter.company)))


def _asked(letter: Letter) -> str:
    question = question_in_opening(letter)
    if question is None:
        return ""
    if question.asking is Asking.REQUEST:
        return ASKED_TO.format(question=question.words)
    if question.asking is Asking.TOLD:
        return ASKED_TOLD.format(question=question.words)
    return in_tone(letter.tone, ASKED_QUOTED).format(question=quoted(question.words))


def _bare_role(role: str) -> str:
    return _SAYS_JOB.sub("", _ARTICLE.sub("", role)).strip()


def _about(letter: Letter) -> str:
    """` about the Data analyst role at Northwind`, with whatever of it is known."""
    role = _ARTICLE.sub("", letter.role)
    word = "" if _SAYS_JOB.search(role) else in_tone(letter.tone, JOB_WORD)
    job = _job(role, word) if role else ""
    company = f"at {in_a_sentence(letter.company)}" if letter.company and role else ""
    return f" {joined(job, company)}" if job else ""


def _job(role: str, word: str) -> str:
    """`about the Data analyst role`; a role with a comma stands behind its word."""
    if "," in role and word:
        return f"about the {word} of {role},"
    return joined("about the", role, word)


def compose_next_step(letter: Letter, variant: int) -> str:
    """The offer of a next step as its own paragraph, where no reason carries it."""
    return "" if letter.reason.strip() else stopped(compose_offer(letter, variant))


def compose_subject(letter: Letter) -> str:
    """The e-mail's subject line: the role and the interview it follows up on."""
    noun = meeting_noun(letter).removeprefix("the ").removeprefix("our ")
    day, role = day_phrase(letter), capital_first(letter.role)
    if letter.kind is LetterKind.THANK_YOU:
        return joined("Thank you:", noun, day, f"({letter.role})" if role else "")
    return joined(f"{role}:" if role else "", "following up on our", noun, day)
