"""Findings in plain words: what was found, what it rests on, and what to do next."""

from collections.abc import Callable, Sequence

from debrief_core.concerns import concern_kind
from debrief_core.patterns.contexts import where_name
from debrief_core.patterns.names import concern_name, count, number, points
from debrief_core.patterns.pattern import Finding, NextStep, Pattern, Question, Step

Said = tuple[str, str, NextStep]
"""A sentence, what it rests on, and what to do next."""


def in_words(findings: Sequence[Finding]) -> list[Pattern]:
    """The findings as patterns that a person can read, in their order.

    Where a concern keeps coming back and changes as well, one sentence says both: apart they would
    pull in two directions. The first of the two says it.
    """
    return [_pattern(finding, findings[:place], findings) for place, finding in enumerate(findings)]


def to_tell(patterns: Sequence[Pattern]) -> list[Pattern]:
    """The patterns whose sentences together say everything once."""
    return [pattern for pattern in patterns if not pattern.told_elsewhere]


def _pattern(finding: Finding, before: Sequence[Finding], all_of: Sequence[Finding]) -> Pattern:
    sentence, rests_on, next_step = _WORDS[finding.question](finding)
    recurring, trend = _pair(finding, all_of)
    if recurring and trend:
        sentence = _both(recurring, trend)
    return Pattern(
        question=str(finding.question), concern=finding.concern, where=finding.where,
        direction=finding.direction, effect=finding.effect, unit=finding.unit,
        adjusted_p=finding.p, interviews=finding.interviews, sentence=sentence,
        rests_on=rests_on, next_step=next_step, about_focus=finding.about_focus,
        told_elsewhere=any(other in before for other in (recurring, trend)),
    )  # fmt: skip


def _pair(finding: Finding, all_of: Sequence[Finding]) -> tuple[Finding | None, Finding | None]:
    """The two findings that say how often this concern comes up and how it changes, if both do."""
    about = [f for f in all_of if f.concern is not None and f.concern == finding.concern]
    recurring = [f for f in about if f.question == Question.RECURRING]
    trends = [f for f in about if f.question == Question.TREND]
    if not (recurring and trends and finding in (recurring[0], trends[0])):
        return None, None
    return recurring[0], trends[0]


def _both(recurring: Finding, trend: Finding) -> str:
    milder = trend.direction == "milder"
    still, link = ("still ", "but") if milder else ("", "and")
    since = ", since you chose it," if trend.about_focus else ""
    how_often = "comes up more than anything else" if recurring.numbers["top"] else "often comes up"
    return (
        f"{_quoted(recurring.concern)} {still}{how_often} ({_share(recurring)}), "
        f"{link}{since} has been getting {trend.direction}: {_from_to(trend)}."
    )


def _quoted(concern: str | None) -> str:
    return f"“{concern_name(concern)}”" if concern else "Your interviews as a whole"


def _practise(concern: str | None) -> NextStep:
    if concern is None:
        return NextStep(Step.READ_AGAIN, "Read your latest interviews again and see what changed.")
    return NextStep(Step.PRACTISE, f"Practise: {_exercise(concern)}.", concern)


def _exercise(concern: str) -> str:
    return concern_kind(concern).practise.title


def _recurring(finding: Finding) -> Said:
    share = _share(finding)
    first = f"{_quoted(finding.concern)} comes up more than anything else: {share}."
    again = f"{_quoted(finding.concern)} keeps coming back: {share}."
    return first if finding.numbers["top"] else again, share, _practise(finding.concern)


def _share(finding: Finding) -> str:
    said = finding.numbers
    return f"{int(said['came_up']):,} of {count(int(said['rated']), 'interview')}"


def _trend(finding: Finding) -> Said:
    verb = "have been feeling" if finding.concern is None else "has been getting"
    since = "Since you chose it, " if finding.about_focus else ""
    sentence = f"{since}{_quoted(finding.concern)} {verb} {finding.direction}: {_from_to(finding)}."
    if finding.direction == "milder":
        step = NextStep(Step.KEEP_GOING, "Keep doing what helped.", finding.concern)
    else:
        step = _practise(finding.concern)
    return sentence, count(finding.interviews, "interview"), step


def _from_to(finding: Finding) -> str:
    said = finding.numbers
    return f"from about {number(said['from'])} in {finding.since} to about {number(said['to'])} now"


def _context(finding: Finding) -> Said:
    said, where, concern = finding.numbers, str(finding.where), str(finding.concern)
    share = f"{int(said['inside']):,} of {count(int(said['rated']), 'interview')}"
    name = where_name(where)
    sentence = (
        f"{name}: {_quoted(concern)} is about {points(said['points'])} higher than elsewhere "
        f"({share})."
    )
    words = f"Before {name[0].lower()}{name[1:]}, practise: {_exercise(concern)}."
    return sentence, share, NextStep(Step.PREPARE, words, concern, where)


def _self_criticism(finding: Finding) -> Said:
    rests = count(finding.interviews, "interview")
    gap = points(finding.numbers["points"])
    sentence = f"On second thought you rate things {gap} {finding.direction}."
    if finding.direction == "milder":
        words = "Take the second look before you decide what to do."
        return sentence, rests, NextStep(Step.SECOND_LOOK, words)
    words = "See what the second look brings up, and practise that."
    return sentence, rests, NextStep(Step.READ_AGAIN, words)


def _calibration(finding: Finding) -> Said:
    rests = count(finding.interviews, "interview")
    given, there_were = number(finding.numbers["given"]), number(finding.numbers["advances"])
    advances = "advance" if given == "1" else "advances"
    were = "was" if there_were == "1" else "were"
    sentence = f"You gave yourself {given} {advances} in {rests}; there {were} {there_were}."
    if finding.direction == "pessimistic":
        words = "Expect a little more of yourself before you write an interview off."
        return sentence, rests, NextStep(Step.EXPECT_MORE, words)
    words = "Keep other applications going until you have heard."
    return sentence, rests, NextStep(Step.KEEP_APPLYING, words)


def _outcome_link(finding: Finding) -> Said:
    said = finding.numbers
    sentence = (
        f"{_quoted(finding.concern)} goes with rejections: on average "
        f"{number(said['turned_down'])} where the answer was no, {number(said['advanced'])} where "
        "you went on. That does not make it the cause."
    )
    return sentence, count(finding.interviews, "outcome"), _practise(finding.concern)


def _letter(finding: Finding) -> Said:
    difference = count(round(abs(finding.effect) * 100), "percentage point")
    sentence = (
        f"Interviews followed by a letter went {finding.direction} than you expected, by "
        f"{difference} compared with the others. Letters are not sent at random, so this may have "
        "other reasons."
    )
    sent = count(int(finding.numbers["sent"]), "letter")
    words = "Look at the interviews behind it before you read much into it."
    rests = f"{sent} in {count(finding.interviews, 'outcome')}"
    return sentence, rests, NextStep(Step.READ_AGAIN, words)


_WORDS: dict[Question, Callable[[Finding], Said]] = {
    Question.RECURRING: _recurring,
    Question.TREND: _trend,
    Question.CONTEXT: _context,
    Question.SELF_CRITICISM: _self_criticism,
    Question.CALIBRATION: _calibration,
    Question.OUTCOME_LINK: _outcome_link,
    Question.LETTER: _letter,
}
