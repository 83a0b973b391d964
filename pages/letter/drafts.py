"""The letters of the chosen interview: shown composed, stored with the first change."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from debrief_core.interview import Interview, Letter, Point, Profile, Proof
from debrief_core.letter import KnownProof, compose_letter, proofs_of
from debrief_core.letter.drafts import letters_of as letters_today
from pages.common.cache import cached
from pages.session.draft import Change, draft_interview, field, press, working_interview
from pages.session.journal import the_journal, version
from pages.session.request import today

_CHOSEN = "chosen_letter"

Revise = Callable[[Letter, Any], Letter]


def profile() -> Profile:
    """The sender."""
    return the_journal().profile()


def letters_of(interview: Interview) -> list[Letter]:
    """The letters of this interview as they stand today."""
    return letters_today(interview, profile(), today())


def chosen_letter(letters: list[Letter]) -> Letter:
    """The letter that was chosen in this tab, else the first that is not sent yet."""
    chosen = st.session_state.get(_CHOSEN)
    waiting = [letter for letter in letters if letter.sent_on is None] or letters
    return next((letter for letter in letters if letter.id == chosen), waiting[0])


def choose_letter(letter_id: str) -> None:
    """Make this the letter that the page shows."""
    st.session_state[_CHOSEN] = letter_id


def bound(letter: Letter, name: str, value: object, revise: Revise) -> dict[str, Any]:
    """The keyword arguments that bind a widget to a part of the letter."""
    on_show = draft_interview() or working_interview()  # asking the journal again takes 5 ms each
    return field(on_show, f"letter.{letter.id}.{name}", value, _change(letter, revise))


def press_on(letter: Letter, revise: Callable[[Letter], Letter]) -> None:
    """Change the letter at a button's press."""
    change = _change(letter, lambda current, _: revise(current))
    press(lambda interview: change(interview, None))


def revised(letter: Letter, **changes: object) -> Letter:
    """The letter with fields changed and checked."""
    return Letter.model_validate({**dict(letter), **changes})


def with_proof(point_id: str, proof: Proof | None, letter: Letter) -> Letter:
    """The letter with this proof behind one of its points."""
    points = tuple(
        p.model_copy(update={"proof": proof}) if p.id == point_id else p for p in letter.points
    )
    return revised(letter, points=points)


def with_point(letter: Letter, point_id: str, **changes: object) -> Letter:
    """The letter with fields of one of its points changed and checked."""
    points = tuple(
        Point.model_validate({**dict(p), **changes}) if p.id == point_id else p
        for p in letter.points
    )
    return revised(letter, points=points)


def known_proofs() -> list[KnownProof]:
    """The proofs of the journal on show."""
    return cached("proofs", version(), lambda: proofs_of(the_journal().interviews()))


def _change(letter: Letter, revise: Revise) -> Change:
    """A change of the interview that stores the letter, revised and composed anew."""

    def change(interview: Interview, entered: Any) -> Interview:
        stored = next((one for one in interview.letters if one.id == letter.id), None)
        current = _composed(interview, stored or letter)
        changed = revise(current, entered)
        if changed == current:
            return interview
        return _with_letter(interview, _composed(interview, changed))

    return change


def _composed(interview: Interview, letter: Letter) -> Letter:
    return compose_letter(interview, profile(), today(), draft=letter)


def _with_letter(interview: Interview, letter: Letter) -> Interview:
    others = [one for one in interview.letters if one.id != letter.id]
    at = next((n for n, one in enumerate(interview.letters) if one.id == letter.id), len(others))
    letters = (*others[:at], letter, *others[at:])
    return interview.model_copy(update={"letters": letters})
