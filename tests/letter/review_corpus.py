"""The corpus that the review is held against: bad sentences it must catch, good ones it must not.

Each line of the files under `corpus/` is `category | sentence | why, or what trap it is`.
"""

from dataclasses import dataclass
from pathlib import Path

from debrief_core.letter import Fault, Remark, review_letter
from tests.letter.make import edited, make_letter, make_point

GOOD = "good"
FOLDER = Path(__file__).parent / "corpus"
FAULTS = {
    "grammar": {Fault.GRAMMAR, Fault.SPELLING},
    "spelling": {Fault.SPELLING, Fault.GRAMMAR},
    "cliche": {Fault.CLICHE},
    "hedge": {Fault.HEDGE},
    "passive": {Fault.PASSIVE_OPENING},
    "mixed_spelling": {Fault.MIXED_SPELLING},
    "number": {Fault.UNPROVED_NUMBER},
    "number_in_words": {Fault.UNPROVED_NUMBER_IN_WORDS},
    "pressing": {Fault.PRESSING},
    "apology": {Fault.APOLOGY},
    "self_deprecation": {Fault.SELF_DEPRECATION},
    "excuse": {Fault.EXCUSE},
    "blame": {Fault.BLAME},
    "placeholder": {Fault.PLACEHOLDER},
    "doubled_word": {Fault.DOUBLED_WORD},
    "unbalanced": {Fault.UNBALANCED},
    "name": {Fault.WRONG_NAME},
    "company": {Fault.WRONG_COMPANY},
}
"""What counts as caught: a remark on something else in a bad sentence does not."""

_LETTER = edited(
    make_letter(points=(make_point(need="figures before the first meeting"),)), "turn", ""
)
"""A letter without any remark, and without its admission: the sentence may be that one itself."""


@dataclass(frozen=True)
class Entry:
    """A sentence of the corpus, its category, and why it is there."""

    category: str
    sentence: str
    why: str


def read(name: str) -> list[Entry]:
    """The sentences of one file of the corpus."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    parts = [line.split(" | ") for line in lines if line.strip() and not line.startswith("#")]
    return [Entry(category.strip(), sentence.strip(), why) for category, sentence, why in parts]


def remarks_on(entry: Entry) -> list[Remark]:
    """What the review says of the sentence as a paragraph of an otherwise faultless letter."""
    letter = edited(_LETTER, "next_step", entry.sentence)
    return [remark for remark in review_letter(letter) if remark.where == "next_step"]


def is_caught(entry: Entry) -> bool:
    """Whether a bad sentence draws a remark of its own category."""
    return any(remark.fault in FAULTS[entry.category] for remark in remarks_on(entry))
