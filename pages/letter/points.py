"""Up to three points: chosen from the debrief, put in order, and made ready to send."""

from functools import partial
from typing import Any

import streamlit as st

from debrief_core.concerns import CATALOGUE, concern_label
from debrief_core.interview import Interview, Letter, Point, Proof, ProofKind
from debrief_core.interview.correspondence import MAX_POINTS
from debrief_core.letter import KnownProof, fitting_proofs, offered_points
from debrief_core.letter.choosing import REPAIRABLE
from pages.common.proof_form import draw_proof_form
from pages.common.text import plain
from pages.letter.drafts import Revise, bound, known_proofs, press_on, revised, with_proof

_SHOWN_PROOFS = 5
_KINDS = [kind.id for kind in CATALOGUE if kind.id in REPAIRABLE]


def draw_points(interview: Interview, letter: Letter) -> None:
    """The chosen points, each in its own card, and what else there is to choose."""
    st.header("What it says", anchor=False)
    st.markdown("At most three points, each with a fact they can check. Two are better.")
    for place, point in enumerate(letter.points):
        _draw_point(letter, place, point)
    if len(letter.points) < MAX_POINTS:
        _draw_more(interview, letter)
    st.text_area(
        "Why you want this job: one reason from the conversation",
        max_chars=6_000,
        height=68,
        placeholder="You let one team own its data from the source to the chart",
        **bound(letter, "reason", letter.reason, lambda one, reason: revised(one, reason=reason)),
    )


def point_name(point: Point) -> str:
    """A point in a line: its question, or what kind of thing it was."""
    return point.subject or (concern_label(point.kind) if point.kind else "A point of your own")


def _draw_point(letter: Letter, place: int, point: Point) -> None:
    ready = bool(point.answer and point.proof) or point.is_from_concern
    label = f"{place + 1}. {plain(point_name(point))}"
    with st.expander(label, expanded=not ready, key=f"card.{letter.id}.{point.id}"):
        _draw_words(letter, point)
        _draw_proof(letter, point)
        with st.container(horizontal=True):
            _draw_order(letter, place, point)


def _draw_words(letter: Letter, point: Point) -> None:
    st.text_input(
        "The question or subject",
        max_chars=300,
        placeholder="As they asked it",
        **bound(letter, f"{point.id}.subject", point.subject, _set(point, "subject")),
    )
    kinds = [*_KINDS, *([point.kind] if point.kind not in _KINDS else [])]
    st.selectbox(
        "What it was",
        kinds,
        format_func=lambda kind: concern_label(kind) if kind else "Something else",
        help="The sentence before the points fits this: a late arrival reads otherwise than a "
        "stumble.",
        **bound(letter, f"{point.id}.kind", point.kind, _set(point, "kind")),
    )
    st.text_area(
        "What you would say now",
        max_chars=6_000,
        height=120,
        placeholder="Whole sentences; the letter uses them as they are",
        **bound(letter, f"{point.id}.answer", point.answer, _set(point, "answer")),
    )
    st.text_input(
        "A need of theirs that it answers, if they named one",
        max_chars=300,
        placeholder="Figures before the first meeting of the day",
        **bound(letter, f"{point.id}.need", point.need, _set(point, "need")),
    )


def _draw_proof(letter: Letter, point: Point) -> None:
    def bind(name: str, value: object) -> dict[str, Any]:
        return bound(letter, f"{point.id}.proof.{name}", value, _set_proof(point, name))

    _draw_earlier_proofs(letter, point)
    draw_proof_form(point.proof or Proof(id=f"proof-{point.id}"[:64]), bind)


def _draw_earlier_proofs(letter: Letter, point: Point) -> None:
    """Proofs from before that may fit, and where this one went out."""
    known = known_proofs()
    fitting = fitting_proofs(known, point)[:_SHOWN_PROOFS]
    if fitting and point.proof is None:
        with st.popover("Use a proof from before", icon=":material/fact_check:"):
            for one in fitting:
                st.button(
                    plain(one.proof.claim or one.proof.where),
                    key=f"use_proof.{letter.id}.{point.id}.{one.proof.id}",
                    type="tertiary",
                    on_click=press_on,
                    args=(letter, partial(with_proof, point.id, one.proof)),
                )
    for one in known:
        if point.proof and one.proof.id == point.proof.id:
            _say_where_used(one)


def _say_where_used(known: KnownProof) -> None:
    sent = [use for use in known.uses if use.sent_on]
    names = ", ".join(dict.fromkeys(plain(use.recipient or use.company) for use in sent))
    if names:
        st.caption(f"Went out in letters to {names}.")
    if known.changed_since_sent:
        st.caption("Its claim was changed after a letter went out with it.")


def _draw_order(letter: Letter, place: int, point: Point) -> None:
    last = len(letter.points) - 1
    for label, icon, shown, do in (
        ("Earlier", "arrow_upward", place > 0, lambda one: _moved(one, point.id, -1)),
        ("Later", "arrow_downward", place < last, lambda one: _moved(one, point.id, 1)),
        ("Leave out", "close", True, lambda one: _without(one, point.id)),
    ):
        if shown:
            st.button(
                label,
                key=f"{label.lower().replace(' ', '_')}.{letter.id}.{point.id}",
                type="tertiary",
                icon=f":material/{icon}:",
                on_click=press_on,
                args=(letter, do),
            )


def _draw_more(interview: Interview, letter: Letter) -> None:
    chosen = {point.id for point in letter.points}
    left = [point for point in offered_points(interview) if point.id not in chosen]
    own = Point(id=f"own-{len(letter.points)}-{letter.id[:8]}")
    for point in [*left, *([own] if own.id not in chosen else [])]:
        st.button(
            f"Add: {plain(point_name(point))}",
            key=f"add_point.{letter.id}.{point.id}",
            type="tertiary",
            icon=":material/add:",
            on_click=press_on,
            args=(letter, lambda one, new=point: revised(one, points=(*one.points, new))),
        )


def _set(point: Point, name: str) -> Revise:
    """Put what was entered into a field of the point."""

    def revise(letter: Letter, entered: object) -> Letter:
        return _with_point(letter, point.id, **{name: entered})

    return revise


def _set_proof(point: Point, name: str) -> Revise:
    """Change a field of the proof; a proof that says nothing is no proof."""

    def revise(letter: Letter, entered: object) -> Letter:
        here = next((p for p in letter.points if p.id == point.id), point)
        before = here.proof or Proof(id=f"proof-{point.id}"[:64])
        proof = Proof.model_validate({**dict(before), name: entered})
        says_nothing = not (proof.claim.strip() or proof.where.strip() or here.proof)
        nothing_new = says_nothing and proof.kind is ProofKind.NUMBER
        return _with_point(letter, point.id, proof=None if nothing_new else proof)

    return revise


def _with_point(letter: Letter, point_id: str, **changes: object) -> Letter:
    points = tuple(
        Point.model_validate({**dict(p), **changes}) if p.id == point_id else p
        for p in letter.points
    )
    return revised(letter, points=points)


def _moved(letter: Letter, point_id: str, by: int) -> Letter:
    points = list(letter.points)
    at = next(n for n, point in enumerate(points) if point.id == point_id)
    points.insert(max(0, at + by), points.pop(at))
    return revised(letter, points=tuple(points))


def _without(letter: Letter, point_id: str) -> Letter:
    return revised(letter, points=tuple(p for p in letter.points if p.id != point_id))
