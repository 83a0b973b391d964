"""The questions of one interview: noted a line each, rated in one tap, joined with earlier ones."""

import re

from debrief_core.interview import AskedQuestion, HowItWent, Interview, MissedPoint

MOST_AT_ONCE = 100
"""Lines taken from one paste: an interview has some dozens of questions at most."""

_MARK = re.compile(
    r"^(?:[-–—*•·▪◦>]+|\(?\d{1,3}[.):]|\(?[a-z]\)|\[[ xX]?\]|q(?:uestion)?\s*\d*\s*[:.)-])\s*",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"^(?:a|answer|me|my answer)\s*\d*\s*[:.)]\s", re.IGNORECASE)


def read_questions(text: str) -> list[str]:
    """The questions in pasted notes, one a line, without bullets, numbers or `Q:`; none twice.

    A line that is marked as an answer (`A: …`) is left out.
    """
    lines = (" ".join(line.split()) for line in text.splitlines())
    questions = (_without_marks(line) for line in lines if not _ANSWER.match(line))
    unique: dict[str, str] = {}
    for question in filter(None, questions):
        unique.setdefault(normal(question), question)
    return list(unique.values())[:MOST_AT_ONCE]


def _without_marks(line: str) -> str:
    """The line without what stands before its first word: `- 2. Q: Why us?` is `Why us?`."""
    while (match := _MARK.match(line)) and match.end():
        line = line[match.end() :]
    return line


def normal(question: str) -> str:
    """A question without case and punctuation: what makes two of them literally the same."""
    return " ".join(re.findall(r"[\w+#]+", question.casefold()))


def with_questions(interview: Interview, text: str) -> Interview:
    """The interview with the questions in this text that it does not have yet."""
    known = {normal(question.words) for question in interview.reflection.questions}
    new = [words for words in read_questions(text) if normal(words) not in known]
    added = tuple(AskedQuestion(words=words) for words in new)
    return interview.reflecting(questions=(*interview.reflection.questions, *added))


def reworded(interview: Interview, question_id: str, words: str) -> Interview:
    """The question in other words, in its missed point too where that still says the old ones.

    Without words it is taken out, and a missed point that holds nothing else with it.
    """
    reflection = interview.reflection
    if not words.strip():
        kept = tuple(q for q in reflection.questions if q.id != question_id)
        points = _without_empty(interview, question_id)
        return interview.reflecting(questions=kept, missed_points=points)
    before = question_in(interview, question_id)
    points = tuple(
        p.model_copy(update={"question": words.strip()})
        if p.id == question_id and before and p.question == before.words
        else p
        for p in reflection.missed_points
    )
    changed = _changed(interview, question_id, words=words.strip())
    return changed.reflecting(missed_points=points)


def rated(interview: Interview, question_id: str, how: HowItWent | None) -> Interview:
    """The question with how it went: one that went badly becomes a missed point.

    If it went otherwise after all, a missed point in which nothing was written goes again.
    """
    changed = _changed(interview, question_id, how=how)
    question = question_in(changed, question_id)
    if question is None:
        return interview
    if how is not HowItWent.BADLY:
        return changed.reflecting(missed_points=_without_empty(changed, question_id))
    return with_place_for_answer(changed, question_id)


def with_place_for_answer(interview: Interview, question_id: str) -> Interview:
    """The interview with a missed point for this question, where a better answer is written."""
    question, points = question_in(interview, question_id), interview.reflection.missed_points
    if question is None or any(point.id == question_id for point in points):
        return interview
    new = MissedPoint(id=question.id, question=question.words)
    return interview.reflecting(missed_points=(*points, new))


def question_in(interview: Interview, question_id: str) -> AskedQuestion | None:
    """The question with this id; one noted only as a missed point counts as well."""
    for question in interview.reflection.questions:
        if question.id == question_id:
            return question
    points = (p for p in interview.reflection.missed_points if p.id == question_id)
    return next((AskedQuestion(id=p.id, words=p.question) for p in points), None)


def joined(interview: Interview, question_id: str, other_id: str) -> Interview:
    """The interview whose question is said to be one with that other one."""
    question = question_in(interview, question_id)
    if question is None or other_id in question.same_as:
        return interview
    apart = tuple(each for each in question.other_than if each != other_id)
    same = (*question.same_as, other_id)
    return _changed(interview, question_id, same_as=same, other_than=apart)


def kept_apart(interview: Interview, question_id: str, other_id: str) -> Interview:
    """The interview whose question is said to be another one; nobody proposes it again."""
    question = question_in(interview, question_id)
    if question is None or other_id in question.other_than:
        return interview
    same = tuple(each for each in question.same_as if each != other_id)
    apart = (*question.other_than, other_id)
    return _changed(interview, question_id, same_as=same, other_than=apart)


def _changed(interview: Interview, question_id: str, **changes: object) -> Interview:
    """The question changed; one that stood only in a missed point gets a record of its own."""
    questions = interview.reflection.questions
    if all(question.id != question_id for question in questions):
        found = question_in(interview, question_id)
        questions = (*questions, found) if found else questions
    return interview.reflecting(
        questions=tuple(
            AskedQuestion.model_validate({**dict(q), **changes}) if q.id == question_id else q
            for q in questions
        )
    )


def _without_empty(interview: Interview, point_id: str) -> tuple[MissedPoint, ...]:
    """The missed points without that one, if nothing but its question was written."""
    return tuple(
        point
        for point in interview.reflection.missed_points
        if point.id != point_id or point.said or point.answer_typed or point.proof
    )
