"""The better answer from three boxes, as one paragraph; and whether its tense and person agree."""

import re
from dataclasses import dataclass

from debrief_core.interview import GuidedAnswer
from debrief_core.letter.copyedit import NOTHING_KNOWN, Change, Edited, Known, edit_answer
from debrief_core.letter.copyedit.capitals import lower_first
from debrief_core.letter.copyedit.segments import sentences, stopped, without_end
from debrief_core.letter.copyedit.shapes import Shape, shape_of, words_of
from debrief_core.letter.copyedit.verbs import AUXILIARIES, base_of, is_surely_past, past_of
from debrief_core.letter.copyedit.words import words_in

BOXES = ("situation", "action", "result")
_LEADS = {"situation": "It began with", "action": "My part was", "result": "The result:"}
_PRESENT = frozenset(words_in("am is are do does have has"))
_MINE = re.compile(r"\b(?:I|my|me|we|our|us)(?:’\w+)?\b")
_THEM = re.compile(r"^(?:The team|The company|They|He|She|You|One|People|Somebody|Someone)\b")


@dataclass(frozen=True)
class Doubt:
    """A sentence of one box that may not fit the others, why, and the words that would."""

    box: str
    words: str
    reason: str
    mend: str = ""


def guided_paragraph(
    guided: GuidedAnswer, known: Known = NOTHING_KNOWN, question: str = ""
) -> Edited:
    """The paragraph that three boxes make: the situation, what was done, what came of it.

    Each box is copy-edited; a mere scrap gets the few words that make it a sentence.
    """
    typed = [(box, getattr(guided, box)) for box in BOXES if getattr(guided, box).strip()]
    edited = [(box, edit_answer(text, known, question)) for box, text in typed]
    changes = tuple(change for _, one in edited for change in one.changes)
    told = [_told(box, one.words) for box, one in edited]
    led = tuple(
        Change("scraps", one.words, words)
        for (_, one), words in zip(edited, told, strict=True)
        if one.words != words
    )
    return Edited("\n".join(text for _, text in typed), " ".join(told), changes + led)


def _told(box: str, words: str) -> str:
    """The words of a box; a noun phrase stands behind the lead of its box."""
    first, *rest = sentences(words) or [""]
    bare = without_end(first)[0]
    if shape_of(bare) is not Shape.NOUN or ":" in bare or first.endswith("?"):
        return words
    return " ".join([stopped(f"{_LEADS[box]} {lower_first(bare)}"), *rest])


def check_guided(guided: GuidedAnswer, known: Known = NOTHING_KNOWN) -> list[Doubt]:
    """What a reader would stumble over: an action told in the present, or of somebody else."""
    doubts: list[Doubt] = []
    for box in BOXES:
        words = edit_answer(getattr(guided, box), known).words
        for sentence in sentences(words):
            doubts += _tense(guided, box, sentence)
            doubts += _person(box, sentence)
    return doubts


def _tense(guided: GuidedAnswer, box: str, sentence: str) -> list[Doubt]:
    """An action in the present beside a situation in the past; results may still hold today."""
    past_situation = _tells_past(guided.situation) or _tells_past(guided.result)
    verb = re.match(r"(?P<who>(?:I|We|Then I|Then we)) (?P<verb>[a-z]+)\b", sentence)
    if box != "action" or not verb or not past_situation:
        return []
    word = verb.group("verb")
    if not base_of(word) or is_surely_past(word) or word in AUXILIARIES - _PRESENT:
        return []
    past = {"am": "was", "are": "were", "is": "was"}.get(word) or past_of(base_of(word))
    if past == word:
        return []
    mend = f"{sentence[: verb.start('verb')]}{past}{sentence[verb.end('verb') :]}"
    return [Doubt(box, sentence, "The situation is told in the past, this in the present.", mend)]


def _tells_past(text: str) -> bool:
    words = words_of(text)
    return any(w in {"was", "were", "had", "did"} or is_surely_past(w) for w in words)


def _person(box: str, sentence: str) -> list[Doubt]:
    """What the writer did is told of the writer."""
    if box == "action" and _THEM.match(sentence) and not _MINE.search(sentence):
        return [Doubt(box, sentence, "This says what others did. The letter asks for your part.")]
    return []
