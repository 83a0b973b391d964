"""Findings in plain words: what was found, what it rests on, and what to do next."""

from collections.abc import Callable

from debrief_core.concerns import concern_kind
from debrief_core.patterns.names import concern_name, count, number
from debrief_core.patterns.pattern import Finding, Pattern, Question

_STAGES = {
    "recruiter_screen": "Recruiter screens",
    "hiring_manager": "Interviews with the hiring manager",
    "technical": "Technical interviews",
    "case": "Case interviews",
    "panel": "Panel interviews",
    "final": "Final rounds",
    "other": "Interviews at other stages",
}
_FORMATS = {
    "phone": "Phone interviews",
    "video": "Video interviews",
    "in_person": "Interviews in person",
    "other": "Interviews in other formats",
}
_TIMES = {
    "morning": "Interviews in the morning",
    "afternoon": "Interviews in the afternoon",
    "evening": "Interviews after five",
}


def in_words(finding: Finding) -> Pattern:
    """The finding as a pattern that a person can read."""
    sentence, rests_on, next_step = _WORDS[finding.question](finding)
    return Pattern(
        question=str(finding.question), concern=finding.concern, where=finding.where,
        direction=finding.direction, effect=finding.effect, unit=finding.unit,
        adjusted_p=finding.p, interviews=finding.interviews, sentence=sentence,
        rests_on=rests_on, next_step=next_step, about_focus=finding.about_focus,
    )  # fmt: skip


def how_sure(pattern: Pattern) -> str:
    """The gate in plain words: how rarely noise would do this, and what it had to survive."""
    chance = max(2, round(1 / max(pattern.adjusted_p, 0.0005)))
    return (
        f"{_SURE[Question(pattern.question)]} About 1 time in {chance:,} chance alone would give "
        "a result this strong anywhere in this question, and only results rarer than the limit "
        "are shown. It was there with your newest interview, without it, and without the two "
        "newest. It is also large enough to matter. It can still be wrong: one finding in many "
        "is."
    )


_SHUFFLED = "Your interviews were put into random order 1,999 times to see what chance can do."
_SURE = {
    Question.RECURRING: "What came up in each interview was dealt out again at random 1,999 times, "
    "as if every concern were alike.",
    Question.TREND: "Your interviews were put into random order 1,999 times within each stage, so "
    "that an easier mix of stages does not look like progress.",
    Question.CONTEXT: _SHUFFLED,
    Question.SELF_CRITICISM: "First and second rating were swapped at random 1,999 times.",
    Question.CALIBRATION: "The number of advances was held against the exact odds of the chances "
    "you gave. Only interviews at least 45 days old count, because good news travels faster.",
    Question.OUTCOME_LINK: "The answers were dealt out again at random 1,999 times. Only "
    "interviews at least 45 days old count, because good news travels faster.",
    Question.LETTER: "Which interviews had a letter was dealt out again at random 1,999 times, "
    "after taking out how bad each interview felt.",
}


def no_pattern(interviews: int) -> str:
    """What to say where the gate is shut."""
    nothing = "No pattern yet that is more than chance."
    if interviews < _USUALLY_ENOUGH:
        return f"{nothing} With about {_USUALLY_ENOUGH} interviews, strong ones usually show."
    return f"{nothing} What went wrong seems to differ from interview to interview."


_USUALLY_ENOUGH = 20


def where_name(where: str) -> str:
    """A context as the subject of a sentence: `stage=technical` is `Technical interviews`."""
    field, value = where.split("=", 1)
    names = {"stage": _STAGES, "format": _FORMATS, "time": _TIMES}.get(field, {})
    return names.get(value, f"Interviews for “{value}”")


def _quoted(concern: str | None) -> str:
    return f"“{concern_name(concern)}”" if concern else "Your interviews as a whole"


def _practise(concern: str | None) -> str:
    if concern is None:
        return "Read the latest interviews again and keep what helped."
    return f"Practise: {concern_kind(concern).practise.title}."


def _recurring(finding: Finding) -> tuple[str, str, str]:
    said = finding.numbers
    share = f"{int(said['came_up']):,} of {count(int(said['rated']), 'interview')}"
    first = f"{_quoted(finding.concern)} comes up more than anything else: {share}."
    again = f"{_quoted(finding.concern)} keeps coming back: {share}."
    return first if said["top"] else again, share, _practise(finding.concern)


def _trend(finding: Finding) -> tuple[str, str, str]:
    said = finding.numbers
    verb = "have been feeling" if finding.concern is None else "has been getting"
    since = "Since you chose it, " if finding.about_focus else ""
    sentence = (
        f"{since}{_quoted(finding.concern)} {verb} {finding.direction}: from about "
        f"{number(said['from'])} in {finding.since} to about "
        f"{number(said['to'])} now."
    )
    milder = finding.direction == "milder"
    step = "Keep doing what helped." if milder else _practise(finding.concern)
    return sentence, count(finding.interviews, "interview"), step


def _context(finding: Finding) -> tuple[str, str, str]:
    said = finding.numbers
    share = f"{int(said['inside']):,} of {count(int(said['rated']), 'interview')}"
    sentence = (
        f"{where_name(str(finding.where))}: {_quoted(finding.concern)} is about "
        f"{number(said['points'])} points higher than elsewhere ({share})."
    )
    return sentence, share, _practise(finding.concern)


def _self_criticism(finding: Finding) -> tuple[str, str, str]:
    rests = count(finding.interviews, "interview")
    points = number(finding.numbers["points"])
    sentence = f"On second thought you rate things {points} points {finding.direction}."
    if finding.direction == "milder":
        return sentence, rests, "Take the second look before you decide what to do."
    return sentence, rests, "See what the second look brings up, and practise that."


def _calibration(finding: Finding) -> tuple[str, str, str]:
    said = finding.numbers
    sentence = (
        f"You gave yourself {number(said['given'])} advances in "
        f"{count(finding.interviews, 'interview')}; there were {number(said['advances'])}."
    )
    step = (
        "Expect a little more of yourself before you write an interview off."
        if finding.direction == "pessimistic"
        else "Keep other applications going until you have heard."
    )
    return sentence, count(finding.interviews, "interview"), step


def _outcome_link(finding: Finding) -> tuple[str, str, str]:
    said = finding.numbers
    sentence = (
        f"{_quoted(finding.concern)} goes with rejections: on average "
        f"{number(said['turned_down'])} where the answer was no, {number(said['advanced'])} where "
        "you went on. That does not make it the cause."
    )
    return sentence, f"{count(finding.interviews, 'outcome')}", _practise(finding.concern)


def _letter(finding: Finding) -> tuple[str, str, str]:
    points = f"{abs(finding.effect) * 100:.0f} percentage points"
    sentence = (
        f"Interviews followed by a letter went {finding.direction} than you expected, by {points} "
        "compared with the others. Letters are not sent at random, so this may have other reasons."
    )
    sent = int(finding.numbers["sent"])
    rests = f"{count(sent, 'letter')} in {count(finding.interviews, 'outcome')}"
    return sentence, rests, "Look at the interviews behind it before you read much into it."


_WORDS: dict[Question, Callable[[Finding], tuple[str, str, str]]] = {
    Question.RECURRING: _recurring,
    Question.TREND: _trend,
    Question.CONTEXT: _context,
    Question.SELF_CRITICISM: _self_criticism,
    Question.CALIBRATION: _calibration,
    Question.OUTCOME_LINK: _outcome_link,
    Question.LETTER: _letter,
}
