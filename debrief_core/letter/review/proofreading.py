"""Rule 15: spelling and grammar, by the review's own rules and by Harper."""

from collections.abc import Iterator

from debrief_core.interview import Letter
from debrief_core.letter.review.english import own_slips
from debrief_core.letter.review.english.harper import harper_slips
from debrief_core.letter.review.english.usage import Slip
from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.likeness import words_of
from debrief_core.letter.review.remark import Grade, Matter, Passage, Remark, found
from debrief_core.letter.review.varieties import spellings_in


def review_language(matter: Matter) -> Iterator[Remark]:
    """Remarks on slips of spelling and grammar in the writer's own words, quotations apart."""
    names = _names(matter)
    country = matter.letter.sender.country
    for passage in matter.written:
        slips = [*own_slips(passage.text), *harper_slips(passage.text, country, names)]
        for slip in _apart(slips, passage):
            yield _remark(passage, slip)


def _apart(slips: list[Slip], passage: Passage) -> list[Slip]:
    """The slips outside quotations, each place once; the review's own rules speak first."""
    kept: list[Slip] = []
    for slip in slips:
        start, end = slip.span
        quoted = passage.unquoted[start:end] != passage.text[start:end]
        taken = any(start < other.span[1] and other.span[0] < max(end, start + 1) for other in kept)
        if not (quoted or taken or _is_variety(passage.text[start:end])):
            kept.append(slip)
    return sorted(kept, key=lambda slip: slip.span)


def _is_variety(word: str) -> bool:
    """Whether the word is right on the other side of the Atlantic, which is another remark."""
    return word.isalpha() and any(True for _ in spellings_in(word))


def _remark(passage: Passage, slip: Slip) -> Remark:
    fault = Fault.SPELLING if slip.is_spelling else Fault.GRAMMAR
    start, end = slip.span
    shown = (start, end) if passage.text[start:end].strip() else _word_around(passage.text, start)
    instead = slip.instead
    if instead is not None and shown != slip.span:
        instead = passage.text[shown[0] : start] + instead + passage.text[end : shown[1]]
    if instead is None:
        advice = "Read the sentence aloud and write it anew."
    elif instead.strip():
        advice = f"Perhaps you mean “{instead.strip()}”."
    else:
        advice = "Take it out."
    return found(fault, Grade.BETTER_SO, passage, shown, (slip.reason, advice), instead)


def _word_around(text: str, at: int) -> tuple[int, int]:
    """The word before and after a place where something is missing, so that it can be shown."""
    start = max(text.rfind(" ", 0, max(0, at - 1)), text.rfind("\n", 0, max(0, at - 1))) + 1
    end = next((i for i in range(at + 1, len(text)) if text[i].isspace()), len(text))
    return start, end


def _names(matter: Matter) -> tuple[str, ...]:
    """Words of names that are right as they stand: people, companies, proofs, subjects."""
    letter = matter.letter
    proofs = (f"{proof.claim} {proof.where}" for proof in matter.proofs)
    texts = (*_people(letter), letter.company, letter.role, *proofs)
    return tuple(dict.fromkeys(word for text in texts for word in words_of(text)))


def _people(letter: Letter) -> tuple[str, ...]:
    to, sender = letter.recipient, letter.sender
    asked = (f"{point.subject} {point.need}" for point in letter.points)
    return (to.name, to.title, *letter.interviewers, sender.name, sender.city, *asked)
