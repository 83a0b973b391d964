"""What is written into a preparation, and what the debrief says of it afterwards."""

import re

from debrief_core.interview import (
    AskedQuestion,
    Interview,
    Preparation,
    PreparedQuestion,
    Proof,
)
from debrief_core.questions import Remembered, read_questions
from debrief_core.questions.entry import normal

COMPANY = ("business", "news", "people", "need")
"""The fields for what was found out about the company."""

_RESULT = re.compile(
    r"\b(?:get|win|land|secure|receive)(?:ting|ning|ing)? (?:the|an|this|that) "
    r"(?:job|offer|role|position)\b|\b(?:be|get|getting|being) hired\b|"
    r"\bpass(?:ing)? (?:it|the|this)\b|\b(?:impress|convince|persuade) (?:them|her|him)\b|"
    r"\bnext round\b",
    re.IGNORECASE,
)


def preparation_of(interview: Interview) -> Preparation:
    """What is prepared for the interview; an empty sheet where nothing is yet."""
    return interview.preparation or Preparation()


def with_words(interview: Interview, name: str, words: str) -> Interview:
    """The interview with one field of its preparation changed."""
    return _changed(interview, **{name: words})


def is_prepared(interview: Interview, question: Remembered) -> bool:
    """Whether a question of the memory is among the prepared ones."""
    known = {one.question.id for one in question.asked}
    return any(one.same_as in known for one in preparation_of(interview).questions)


def with_likely(interview: Interview, question: Remembered, wanted: bool) -> Interview:
    """The interview that is prepared for a question of the memory, or no longer is."""
    questions = preparation_of(interview).questions
    if not wanted:
        known = {one.question.id for one in question.asked}
        kept = tuple(one for one in questions if one.same_as not in known)
        return _changed(interview, questions=kept)
    if is_prepared(interview, question):
        return interview
    new = PreparedQuestion(words=question.words, same_as=question.id)
    return _changed(interview, questions=(*questions, new))


def with_own_questions(interview: Interview, text: str) -> Interview:
    """The interview prepared for the questions in this text, one a line, none twice."""
    questions = preparation_of(interview).questions
    known = {normal(question.words) for question in questions}
    new = [words for words in read_questions(text) if normal(words) not in known]
    if not new:
        return interview
    added = tuple(PreparedQuestion(words=words) for words in new)
    return _changed(interview, questions=(*questions, *added))


def with_question_words(interview: Interview, question_id: str, words: str) -> Interview:
    """The interview with a prepared question in other words; without words it is taken out."""
    questions = tuple(
        PreparedQuestion.model_validate({**dict(one), "words": words.strip()})
        if one.id == question_id
        else one
        for one in preparation_of(interview).questions
        if one.id != question_id or words.strip()
    )
    return _changed(interview, questions=questions)


def with_company_of(interview: Interview, earlier: Preparation) -> Interview:
    """The interview with what was looked up before, wherever its own sheet says nothing yet."""
    own = preparation_of(interview)
    taken = {name: getattr(own, name) or getattr(earlier, name) for name in COMPANY}
    return _changed(interview, **taken)


def with_proof(interview: Interview, proof: Proof, wanted: bool) -> Interview:
    """The interview to which this proof is brought along, or no longer is."""
    proofs = preparation_of(interview).proofs
    others = tuple(one for one in proofs if one.id != proof.id)
    return _changed(interview, proofs=(*others, proof) if wanted else others)


def came(interview: Interview, question_id: str, answer: bool | None) -> Interview:
    """The interview in which a prepared question came, or did not; None takes the answer back.

    One that came is an asked question of the same id, joined with the one it was prepared as. If
    it did not come after all, that goes again, unless something was said of how it went.
    """
    prepared = preparation_of(interview).questions
    question = next((one for one in prepared if one.id == question_id), None)
    if question is None:
        return interview
    told = tuple(
        one.model_copy(update={"came": answer}) if one.id == question_id else one
        for one in prepared
    )
    changed = _changed(interview, questions=told)
    asked = changed.reflection.questions
    if answer and all(one.id != question_id for one in asked):
        same = (question.same_as,) if question.same_as else ()
        new = AskedQuestion(id=question.id, words=question.words, same_as=same)
        return changed.reflecting(questions=(*asked, new))
    if not answer:
        kept = tuple(one for one in asked if one.id != question_id or one.how)
        return changed.reflecting(questions=kept)
    return changed


def names_a_result(goal: str) -> bool:
    """Whether a goal names a result, such as an offer, which is not in one's own hands."""
    return bool(_RESULT.search(goal))


def _changed(interview: Interview, **changes: object) -> Interview:
    preparation = Preparation.model_validate({**dict(preparation_of(interview)), **changes})
    return interview.model_copy(update={"preparation": preparation})
