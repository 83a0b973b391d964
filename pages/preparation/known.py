"""What the sheet needs of every interview, read in one pass over the journal."""

from dataclasses import dataclass
from datetime import datetime

from debrief_core.interview import Interview, Preparation
from debrief_core.preparation import Hit, OfferedProof, hit_of, preparation_of, proofs_in
from debrief_core.preparation.entry import COMPANY
from pages.common.extracts import edition, extracted


@dataclass(frozen=True)
class Known:
    """One interview: its company in small letters, its proofs, its sheet and how that hit.

    `rated` holds its ratings with all that they are counted by, and nothing where there is none.
    """

    company: str
    held_at: datetime
    rated: tuple[object, ...]
    proofs: tuple[OfferedProof, ...]
    looked_up: Preparation | None
    hit: Hit | None


def known() -> dict[str, Known]:
    """Every interview of the journal on show, by its id."""
    return extracted("known to the sheet", _known)


def edition_of(part: str) -> int:
    """What changes when this part of any interview does, and not with every word on a sheet."""
    return edition(f"sheet {part}", {id_: getattr(one, part) for id_, one in known().items()})


def company_of(interview: Interview) -> str:
    """The company, so that two spellings of its capitals are one."""
    return interview.company.strip().casefold()


def _known(interview: Interview) -> Known:
    return Known(
        company_of(interview),
        interview.held_at,
        _rated(interview),
        proofs_in(interview),
        _looked_up(interview),
        hit_of(interview),
    )


def _rated(interview: Interview) -> tuple[object, ...]:
    """Nothing of an interview without a rating."""
    reflection = interview.reflection
    felt = tuple((c.kind, c.felt, c.considered) for c in reflection.concerns)
    if not felt and not reflection.offered:
        return ()
    where = (interview.company, interview.stage, interview.format, interview.held_at)
    what = (interview.outcome, interview.expected, interview.letter_sent)
    return *where, *what, reflection.rated_at, reflection.offered, felt


def _looked_up(interview: Interview) -> Preparation | None:
    sheet = preparation_of(interview)
    return sheet if any(getattr(sheet, name) for name in COMPANY) else None
