"""Proofs are entered once and used again: the library is what the journal's interviews hold.

A proof keeps its id when a letter takes it over, so the library knows in which letters it went
out, and whether its claim was changed after that.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from debrief_core.interview import Interview, Letter, Point, Proof, ProofKind
from debrief_core.letter.choosing import has_proof, point_from_missed
from debrief_core.letter.likeness import shared_words
from debrief_core.letter.review.remark import Remark

_SENTENCE_END = re.compile(r"(?<=[.!?。])\s+|\n")


@dataclass(frozen=True)
class Use:
    """A letter that carries a proof: to whom, and when it was sent, if it was."""

    letter_id: str
    recipient: str
    company: str
    sent_on: date | None
    claim: str


@dataclass(frozen=True)
class KnownProof:
    """A proof as it stands now, what it speaks to, and where it was used."""

    proof: Proof
    kinds: frozenset[str]
    subjects: tuple[str, ...]
    uses: tuple[Use, ...]

    @property
    def changed_since_sent(self) -> tuple[Use, ...]:
        """The letters that went out with another claim than it makes now."""
        return tuple(use for use in self.uses if use.sent_on and use.claim != self.proof.claim)


def proofs_of(interviews: Iterable[Interview]) -> list[KnownProof]:
    """Every proof of the journal, the most used first; one entry for each id.

    What stands in the debrief counts as the present claim, else what the latest letter says.
    """
    found = list(_occurrences(interviews))
    ids = dict.fromkeys(point.proof.id for point, _ in found if point.proof)
    known = [_known([(p, le) for p, le in found if p.proof and p.proof.id == one]) for one in ids]
    return sorted(known, key=lambda one: -len(one.uses))


def fitting_proofs(known: Iterable[KnownProof], point: Point) -> list[KnownProof]:
    """The proofs that may serve a point, those that spoke to something alike first."""
    own = point.proof.id if point.proof else None
    others = [one for one in known if one.proof.id != own]
    return sorted(others, key=lambda one: -_likeness(one, point))


def proof_from_remark(point: Point, remark: Remark, text: str) -> Proof:
    """A proof made of the sentence in which the review found a number that nothing carries.

    Where to check it stays open, so that the review goes on asking for it.
    """
    start = remark.span[0] if remark.span else 0
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    begin = max((end for end in ends if end <= start), default=0)
    stop = min((end for end in ends if end > start), default=len(text))
    sentence = text[begin:stop].strip()
    before = point.proof or Proof(id=f"proof-{point.id}"[:64], kind=ProofKind.NUMBER)
    claim = " ".join(part for part in (before.claim.strip(), sentence) if part)
    return before.model_copy(update={"claim": claim[:6_000]})


def _occurrences(interviews: Iterable[Interview]) -> Iterator[tuple[Point, Letter | None]]:
    """Every point with a proof: those of debriefs without a letter, those of letters with it."""
    for interview in interviews:
        for missed in interview.reflection.missed_points:
            if has_proof(missed.proof):
                yield point_from_missed(missed), None
        for letter in interview.letters:
            for point in letter.points:
                if has_proof(point.proof):
                    yield point, letter


def _known(found: list[tuple[Point, Letter | None]]) -> KnownProof:
    of_debriefs = [point for point, letter in found if letter is None]
    point = (of_debriefs or [point for point, _ in found])[-1]
    return KnownProof(
        proof=point.proof or Proof(),
        kinds=frozenset(point.kind for point, _ in found if point.kind),
        subjects=tuple(dict.fromkeys(point.subject for point, _ in found if point.subject)),
        uses=tuple(_use(point, letter) for point, letter in found if letter is not None),
    )


def _use(point: Point, letter: Letter) -> Use:
    claim = point.proof.claim if point.proof else ""
    return Use(letter.id, letter.recipient.name, letter.company, letter.sent_on, claim)


def _likeness(known: KnownProof, point: Point) -> int:
    """How well a proof fits: words it shares with the point, and having served its kind."""
    said = " ".join((known.proof.claim, *known.subjects))
    asked = f"{point.subject} {point.answer}"
    return 2 * shared_words(said, asked) + (point.kind in known.kinds)
