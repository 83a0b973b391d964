"""One point as a paragraph: what was asked, the better answer, and the proof of it."""

import re
from collections.abc import Sequence

from debrief_core.interview import Letter, LetterKind, Point, Tone
from debrief_core.letter.choosing import STANDS_WITHOUT_ANSWER, has_proof
from debrief_core.letter.copyedit.capitals import capital_first, lower_first
from debrief_core.letter.copyedit.lexicon import FUNCTION_WORDS
from debrief_core.letter.copyedit.questions import Asking, Question, read_question
from debrief_core.letter.copyedit.segments import sentences, without_end
from debrief_core.letter.copyedit.shapes import Shape, shape_of, words_of
from debrief_core.letter.copyedit.words import words_in
from debrief_core.letter.noun_phrases import head_of, is_record, with_article
from debrief_core.letter.phrases import (
    ANSWER_LEADS,
    NEED_LEADS,
    OWN_LEADS,
    OWN_LEADS_AMONG,
    QUESTION_LEADS,
    REQUEST_LEADS,
    SUBJECT_LEADS,
    TASK_LEADS,
    TOLD_LEADS,
    in_tone,
)
from debrief_core.letter.proof_words import proof_sentence
from debrief_core.letter.wording import closed, joined, quoted, without_stop_after_address

_LEADS = {
    Asking.QUOTED: QUESTION_LEADS,
    Asking.TOLD: TOLD_LEADS,
    Asking.REQUEST: REQUEST_LEADS,
    Asking.SUBJECT: SUBJECT_LEADS,
}
_LONGEST_IN_THE_OPENING = 25


def says_something(point: Point) -> bool:
    """Whether a point has an answer or a proof, so that it fills a paragraph."""
    return bool(point.answer_typed.strip()) or has_proof(point.proof)


def takes_part(point: Point) -> bool:
    """Whether the letter speaks of a point at all: in its paragraph, or in the admission alone."""
    return says_something(point) or point.kind in STANDS_WITHOUT_ANSWER


def telling_points(letter: Letter) -> list[Point]:
    """The points that fill a paragraph, in their order."""
    return [point for point in letter.points if says_something(point)]


def question_in_opening(letter: Letter) -> Question | None:
    """The first point's question, if the thanks can name it and the answer stands without it."""
    telling = telling_points(letter)
    if letter.tone is Tone.DIRECT or not telling or not telling[0].subject.strip():
        return None
    first, question = telling[0], read_question(telling[0].subject)
    short = len(words_of(question.words)) <= _LONGEST_IN_THE_OPENING
    fits = question.asking is not Asking.SUBJECT and first.kind != "own_questions"
    return question if short and fits and _stands_alone(first.answer) else None


def _stands_alone(answer: str) -> bool:
    """Whether an answer begins with a whole sentence, so that its question may be further up."""
    first = without_end((sentences(answer) or [""])[0])[0]
    return shape_of(first) is Shape.CLAUSE and not answer.lstrip().startswith("•")


def write_point(letter: Letter, point: Point) -> str:
    """The point's paragraph: lead, answer, proof, need; empty while there is nothing to say."""
    if not says_something(point):
        return ""
    earlier = letter.points[: letter.points.index(point)]
    told = [p for p in earlier if says_something(p)]
    answer = closed(point.answer)
    lead = _lead(letter, point, told)
    whole = joined(
        lead,
        lower_first(answer) if lead.endswith(":") else answer,
        _proved(point, told),
        _need_sentence(point, told),
    )
    return without_stop_after_address(whole)


def _proved(point: Point, told: Sequence[Point]) -> str:
    """The proof's sentence; nothing that this answer or an earlier point has said comes again."""
    proofs = [p.proof for p in told if p.proof and has_proof(p.proof)]
    proof = point.proof
    if proof is None or not has_proof(proof):
        return ""
    said = " ".join([point.answer, *(p.answer for p in told), *(p.claim for p in proofs)])
    again = any((p.claim, p.where) == (proof.claim, proof.where) for p in proofs)
    return "" if again else proof_sentence(proof, said, len(proofs))


def _lead(letter: Letter, point: Point, told: Sequence[Point]) -> str:
    """What the point is about, unless the opening has said it: quoted, told, or a subject."""
    if not point.subject.strip():
        return _lead_without_subject(letter, point, told)
    if not told and question_in_opening(letter):
        return ""
    if _THEIR_TURN.fullmatch(point.subject.strip()):
        return in_tone(letter.tone, OWN_LEADS_AMONG["own_questions"])
    question = read_question(point.subject)
    alike = [p for p in told if p.subject.strip()]
    if question.asking is Asking.SUBJECT and shape_of(question.words) is Shape.CLAUSE:
        return f"{capital_first(question.words)}:"
    leads = _LEADS[question.asking]
    if question.asking is Asking.QUOTED and not question.words.endswith("?"):
        leads = TASK_LEADS
    lead = _nth(leads[letter.tone], len(alike))
    if lead.endswith(":") and ": " in (sentences(point.answer) or [""])[0]:
        lead = _nth(TOLD_LEADS[letter.tone], len(alike)).replace("{", "about {", 1)
    shown = _shown(question)
    return joined(lead.format(question=shown), _answer_lead(letter, point, told, question))


def _shown(question: Question) -> str:
    """The asking as it stands in its lead: quoted, or as a phrase with its article."""
    if question.asking is Asking.QUOTED:
        return quoted(question.words)
    words = question.words
    if question.asking is not Asking.SUBJECT:
        return words
    if _THAT_YOU.match(words):
        return f"the {words}"
    if _SUPERLATIVE.match(words):
        return f"the {_BETWEEN.sub(_between, words[0].lower() + words[1:])}"
    words = re.sub(r"^any (?=[a-z]+s$)", "", words)
    words = _SOMEBODY_SAYS.sub(r"\g<who> who says ", words)
    words = _WITH_SOMEBODY.sub(r"a \g<what> with a ", words)
    words = f"a {words}" if _SOMEBODY_WHO.match(words) else words
    if _ASKS_HOW_TO.match(words):
        return words
    of_one = _SOMEBODY.fullmatch(words) or _is_one_thing(words)
    named = f"the {words}" if of_one else words
    return with_article(words) if is_record(head_of(words)) else named


_OF_WHICH_ONE = frozenset(
    words_in(
        "question error campaign delay deal task exercise situation problem mistake decision "
        "moment failure weakness strength gap role launch migration crisis complaint disagreement "
        "project case example riddle puzzle scenario accident emergency rejection promotion "
        "presentation round clash"
    )
)
"""Nouns that a subject is typed with, and that cannot stand without an article."""


def _is_one_thing(words: str) -> bool:
    """Whether the subject is a thing of this kind, typed without its article."""
    first = words.split(maxsplit=1)[0]
    return (
        first.islower()
        and first not in FUNCTION_WORDS
        and not first.endswith(("ing", "’s"))
        and head_of(words).casefold() in _OF_WHICH_ONE
    )


_ASKS_HOW_TO = re.compile(r"how to\b", re.IGNORECASE)
_THEIR_TURN = re.compile(
    r"(?:do you have |any |other |more |your |my |own )*questions?"
    r"(?: (?:for|to) (?:us|me|them|you))?(?: at the end)?[?.]*",
    re.IGNORECASE,
)
"""`any questions for us?` is answered by a question."""
_SUPERLATIVE = re.compile(
    r"(?:(?:big|hard|great|bad|fast|late|long|tough|near|proud|new|old|high|low|small|clean|"
    r"deep)(?:g|d)?"
    r"(?:i?est)|best|worst|most|least|first|last|difference|importance|role of|use of)\b",
    re.IGNORECASE,
)
"""Subjects that take `the` and were typed without it."""
_THAT_YOU = re.compile(
    r"(?!(?:a|an|the|my|your|any|some|this|that|how|why|what|when|where|who|if|whether|about|on|in|"
    r"for|with|after|before|times?) )(?:[a-z-]+ ){0,2}[a-z-]+ (?:that )?you (?!are\b)[a-z]+",
)
"""`metric you moved`, typed without its article."""
_SOMEBODY = re.compile(
    r"(?!(?:a|an|the|my|your|any|some|this|that|no|one|working|being|having) )(?:[a-z-]+ ){1,2}"
    r"(?:customer|client|patient|resident|colleague|boss|manager|parent|child|guest|user|pupil|"
    r"student|supplier|employee|worker|stakeholder|coworker|co-worker|teammate|tenant|keyword|outage|incident|layoff|"
    r"bug|deadline)"
)
"""`angry customer`, typed without its article."""
_SOMEBODY_WHO = re.compile(
    r"(?:[a-z-]+ )?(?:customer|client|patient|resident|colleague|boss|manager|parent|child|guest|"
    r"stakeholder|director|executive|developer|designer|engineer|doctor|nurse|teacher|worker|buyer|"
    r"neighbou?r|user|pupil|student|supplier|employee|coworker|co-worker|teammate) "
    r"(?:who|that|afraid|scared)\b"
)
_SOMEBODY_SAYS = re.compile(
    r"^(?P<who>(?:customer|client|patient|boss|manager|parent|guest|user|colleague)) (?:says|said) "
)
_WITH_SOMEBODY = re.compile(
    r"^(?P<what>(?:conflict|argument|problem|talk|trouble)) with "
    r"(?=(?:[a-z-]+ )?(?:customer|client|"
    r"passenger|patient|resident|colleague|boss|manager|parent|child|guest|user|pupil|student|"
    r"supplier|coworker|co-worker|teammate)$)"
)
_BETWEEN = re.compile(
    r"^difference (?!between|in\b|to\b|of\b)(.+?) (?:and|versus|to) (.+)$", re.IGNORECASE
)


def _between(match: re.Match[str]) -> str:
    return f"difference between {match.group(1)} and {match.group(2)}"


def _answer_lead(letter: Letter, point: Point, told: Sequence[Point], question: Question) -> str:
    """`Shorter:` or `Here is one.`, where the kind of point has such words; once in a letter.

    A thank-you note answers nothing, so it has none.
    """
    used = any(p.kind == point.kind for p in told)
    fits = letter.kind is LetterKind.RECOVERY and point.kind in ANSWER_LEADS and point.answer
    quoted_here = question.asking is Asking.QUOTED
    return (
        in_tone(letter.tone, ANSWER_LEADS[point.kind]) if fits and quoted_here and not used else ""
    )


def _lead_without_subject(letter: Letter, point: Point, told: Sequence[Point]) -> str:
    if letter.kind is LetterKind.THANK_YOU:
        return ""
    alone = len(telling_points(letter)) == 1
    by_kind = OWN_LEADS if alone else {**OWN_LEADS, **OWN_LEADS_AMONG}
    phrase, *said = (
        in_tone(letter.tone, by_kind.get(p.kind, ("", "", ""))) for p in (point, *told)
    )
    return "" if phrase in said else phrase


def _need_sentence(point: Point, told: Sequence[Point]) -> str:
    nth = sum(bool(p.need.strip()) for p in told)
    need = point.need.strip()
    return f"{_nth(NEED_LEADS, nth)} {closed(lower_first(need))}" if need else ""


def _nth(phrases: Sequence[str], nth: int) -> str:
    return phrases[min(nth, len(phrases) - 1)]
