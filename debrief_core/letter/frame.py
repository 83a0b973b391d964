"""The sentences that frame the points: thanks, why this job, the next step, the close."""

import re

from debrief_core.interview import Format, Letter, LetterKind, Stage
from debrief_core.letter.choosing import STANDS_WITHOUT_ANSWER
from debrief_core.letter.occasion import day_phrase, meeting_noun, occasion
from debrief_core.letter.phrases import (
    CLOSE,
    INTEREST,
    JOB_WORD,
    NEXT_STEP,
    NEXT_STEP_THANKS,
    OPENINGS,
    REASON_LEAD,
    TO_THE_OTHERS,
    in_tone,
)
from debrief_core.letter.points import says_something
from debrief_core.letter.wording import closed, is_sentence, joined

_SAYS_JOB = re.compile(r"\b(position|role|job|post|vacancy)\W*$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(the|a|an)\s+", re.IGNORECASE)


def compose_opening(letter: Letter, variant: int) -> str:
    """Thanks with day and role; the others are thanked too where there were others."""
    openings = OPENINGS[letter.tone]
    thanks = openings[variant % len(openings)].format(
        occasion=occasion(letter), about=_about(letter)
    )
    several = letter.stage is Stage.PANEL or len(letter.interviewers) > 1
    return joined(thanks, in_tone(letter.tone, TO_THE_OTHERS) if several else "")


def _about(letter: Letter) -> str:
    """` about the Data analyst role at Northwind`, with whatever of it is known."""
    role = _ARTICLE.sub("", letter.role)
    word = "" if _SAYS_JOB.search(role) else in_tone(letter.tone, JOB_WORD)
    job = joined("about the", role, word) if role else ""
    company = f"at {letter.company}" if letter.company and role else ""
    return f" {joined(job, company)}" if job else ""


def compose_reason(letter: Letter, variant: int) -> str:
    """That the job is wanted, and the writer's reason: on its own, or after a colon."""
    interests = INTEREST[letter.tone]
    interest = interests[variant % len(interests)]
    reason = closed(letter.reason)
    if not reason or is_sentence(reason):
        return joined(interest, reason)
    return joined(interest, in_tone(letter.tone, REASON_LEAD), reason)


def compose_next_step(letter: Letter) -> str:
    """The offer of a next step, without pressing for an answer."""
    worth_a_talk = (p for p in letter.points if p.kind not in STANDS_WITHOUT_ANSWER)
    told = sum(says_something(point) for point in worth_a_talk)
    if letter.kind is LetterKind.THANK_YOU or not told:
        return in_tone(letter.tone, NEXT_STEP_THANKS)
    return in_tone(letter.tone, NEXT_STEP).format(this="this" if told == 1 else "any of this")


def compose_close(letter: Letter) -> str:
    """The last sentence."""
    meet = "meet" if letter.format is Format.IN_PERSON else "speak with"
    return in_tone(letter.tone, CLOSE).format(meet=meet)


def compose_subject(letter: Letter) -> str:
    """The e-mail's subject line: the role and the interview it follows up on."""
    noun = meeting_noun(letter).removeprefix("the ").removeprefix("our ")
    day = day_phrase(letter)
    if letter.kind is LetterKind.THANK_YOU:
        return joined("Thank you:", noun, day, f"({letter.role})" if letter.role else "")
    return joined(f"{letter.role}:" if letter.role else "", "following up on our", noun, day)
