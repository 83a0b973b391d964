"""The letter's fields as they will be printed: copy-edited, unless the writer wants them as typed.

What was typed stays in the letter. `edited_fields` shows both, and every change between them;
`keep_as_typed` takes a field's edit back, or lets it be made again.
"""

from dataclasses import dataclass

from debrief_core.interview import Letter, Point, Proof
from debrief_core.interview.model import LINE_LIMIT, TEXT_LIMIT
from debrief_core.letter.copyedit import Edited, Known, edit_answer, edit_phrase, known_from
from debrief_core.letter.copyedit.lexicon import SPELLED
from debrief_core.letter.copyedit.questions import edit_question
from debrief_core.letter.copyedit.reasons import edit_reason
from debrief_core.letter.guided import guided_paragraph
from debrief_core.letter.wording import clipped


@dataclass(frozen=True)
class Field:
    """One field of a letter: its name as in `Letter.as_typed`, and its words before and after."""

    name: str
    edited: Edited
    as_typed: bool

    @property
    def words(self) -> str:
        """What the letter says."""
        return self.edited.typed.strip() if self.as_typed else self.edited.words


def known_in(letter: Letter) -> Known:
    """The names that a letter's fields may hold, with their spelling."""
    people = (letter.recipient.name, *letter.interviewers, letter.sender.name)
    texts = [letter.reason, *(t for p in letter.points for t in _texts(p))]
    return known_from(people, (letter.company, letter.sender.city), texts)


def _texts(point: Point) -> list[str]:
    proof = point.proof or Proof()
    return [point.subject, point.answer_typed, proof.claim, proof.where, point.need]


def edited_fields(letter: Letter) -> list[Field]:
    """Every field that has words, in the order of the letter, before and after the copy-edit."""
    known = known_in(letter)
    found = [
        Field(name, edited, name in letter.as_typed)
        for point in letter.points
        for name, edited in _edited_point(point, known).items()
    ]
    reason = edit_reason(letter.reason, known, letter.recipient.name)
    found.append(Field("reason", reason, "reason" in letter.as_typed))
    return [field for field in found if field.edited.typed.strip()]


def _edited_point(point: Point, known: Known) -> dict[str, Edited]:
    guided = point.guided if point.guided and point.guided.says_something else None
    answer = (
        guided_paragraph(guided, known, point.subject)
        if guided
        else edit_answer(point.answer, known, point.subject)
    )
    proof = point.proof or Proof()
    return {
        f"subject:{point.id}": edit_question(point.subject, known),
        f"answer:{point.id}": answer,
        f"claim:{point.id}": edit_phrase(proof.claim, known),
        f"where:{point.id}": edit_phrase(proof.where, known),
        f"need:{point.id}": edit_phrase(point.need, known),
    }


def keep_as_typed(letter: Letter, name: str, keep: bool = True) -> Letter:
    """The letter with one field as it was typed, or copy-edited again; compose it anew after."""
    others = tuple(one for one in letter.as_typed if one != name)
    return letter.model_copy(update={"as_typed": (*others, name) if keep else others})


def as_printed(letter: Letter) -> Letter:
    """The letter with every field as it will be printed; composing and reviewing start here."""
    words = {field.name: field.words for field in edited_fields(letter)}
    points = tuple(_printed(point, words) for point in letter.points)
    reason = clipped(_within(letter.reason, words.get("reason", "")), TEXT_LIMIT)
    return letter.model_copy(update={"points": points, "reason": reason})


def _within(typed: str, words: str) -> str:
    """The reason as it stands within its sentence: a word typed in lower case is no name there."""
    first = words.split(None, 1)[0] if words else ""
    capital_alone = first[:1].isupper() and first[1:].islower() and first.casefold() not in SPELLED
    return (
        words[:1].lower() + words[1:] if capital_alone and typed.lstrip()[:1].islower() else words
    )


def _printed(point: Point, words: dict[str, str]) -> Point:
    def of(field: str, limit: int) -> str:
        return clipped(words.get(f"{field}:{point.id}", ""), limit)

    proof = point.proof and point.proof.model_copy(
        update={"claim": of("claim", TEXT_LIMIT), "where": of("where", LINE_LIMIT)}
    )
    changes = {
        "subject": of("subject", LINE_LIMIT),
        "answer": of("answer", TEXT_LIMIT),
        "need": of("need", LINE_LIMIT),
        "guided": None,
        "proof": proof,
    }
    return point.model_copy(update=changes)
