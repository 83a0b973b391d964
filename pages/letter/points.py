"""Up to three points: each with its paragraph, its remarks, and what it is made of."""

import streamlit as st

from debrief_core.concerns import CATALOGUE, concern_label
from debrief_core.interview import Interview, Letter, Point
from debrief_core.letter import offered_points
from debrief_core.letter.choosing import REPAIRABLE
from pages.common.text import numbered, plain
from pages.letter.drafts import Revise, bound, press_on, revised, with_point
from pages.letter.point_answer import draw_answer
from pages.letter.point_proof import draw_proof
from pages.letter.remarks import Remarks
from pages.letter.tidied import draw_tidied
from pages.letter.words import draw_words
from pages.session.autosave import as_index

_KINDS = [kind.id for kind in CATALOGUE if kind.id in REPAIRABLE]


def draw_point(letter: Letter, place: int, point: Point, remarks: Remarks) -> None:
    """A point's paragraph as it stands in the letter, and below it what it is made of."""
    role = f"point:{point.id}"
    with st.container(border=True, key=f"place_{role}"):
        paragraph = next((p for p in letter.paragraphs if p.role == role), None)
        if paragraph:
            draw_words(letter, paragraph, remarks)
        else:
            remarks.draw(role, "")
        label = f"{place + 1}. {plain(_name(point))}"
        key = f"card.{letter.id}.{point.id}"
        with st.expander(label, expanded=_is_open_at_first(key, point), key=key):
            if paragraph and paragraph.edited is not None:
                st.caption("You changed the paragraph itself; what you write here is kept, and "
                           "comes in when you go back to the composed words.")  # fmt: skip
            _draw_parts(letter, place, point)
            draw_proof(letter, place, point)
            with st.container(horizontal=True):
                _draw_more_of(letter, place, point)
                _draw_order(letter, place, point)


def draw_more(interview: Interview, letter: Letter) -> None:
    """What else there is to choose."""
    st.caption("At most three points, each with a fact they can check. Two are better.")
    chosen = {point.id for point in letter.points}
    left = [point for point in offered_points(interview) if point.id not in chosen]
    own = Point(id=f"own-{len(letter.points)}-{letter.id[:8]}")
    for point in [*left, *([own] if own.id not in chosen else [])]:
        st.button(
            f"Add: {plain(_name(point))}",
            key=f"add_point.{letter.id}.{point.id}",
            type="tertiary",
            icon=":material/add:",
            on_click=press_on,
            args=(letter, lambda one, new=point: revised(one, points=(*one.points, new))),
        )


def _name(point: Point) -> str:
    """A point in a line: its question, or what kind of thing it was."""
    return point.subject or (concern_label(point.kind) if point.kind else "A point of your own")


def _is_open_at_first(key: str, point: Point) -> bool:
    """Whether something is missing; asked once, or it would close under the writer's hands."""
    ready = bool(point.answer_typed and point.proof) or point.is_from_concern
    opened: bool = st.session_state.setdefault(f"opened.{key}", not ready)
    return opened


def _draw_parts(letter: Letter, place: int, point: Point) -> None:
    st.text_input(
        numbered("The question or subject", place + 1),
        max_chars=300,
        placeholder="As they asked it",
        **bound(letter, f"{point.id}.subject", point.subject, _set(point, "subject")),
    )
    draw_tidied(letter, f"subject:{point.id}")
    draw_answer(letter, place, point)
    draw_tidied(letter, f"answer:{point.id}")


def _draw_more_of(letter: Letter, place: int, point: Point) -> None:
    """What kind of thing it was, and what they need; few change either."""
    label = numbered("Kind and need", place + 1)
    with st.popover(label, type="tertiary", icon=":material/tune:"):
        kinds = [*_KINDS, *([point.kind] if point.kind not in _KINDS else [])]
        st.selectbox(
            "What it was",
            kinds,
            format_func=lambda kind: concern_label(kind) if kind else "Something else",
            help="The sentence before the points fits this: a late arrival reads otherwise than a "
            "stumble.",
            **as_index(bound(letter, f"{point.id}.kind", point.kind, _set(point, "kind")), kinds),
        )
        st.text_input(
            "A need of theirs that it answers, if they named one",
            max_chars=300,
            placeholder="Figures before the first meeting of the day",
            **bound(letter, f"{point.id}.need", point.need, _set(point, "need")),
        )
        draw_tidied(letter, f"need:{point.id}")


def _draw_order(letter: Letter, place: int, point: Point) -> None:
    last = len(letter.points) - 1
    for label, icon, shown, do in (
        ("Earlier", "arrow_upward", place > 0, lambda one: _moved(one, point.id, -1)),
        ("Later", "arrow_downward", place < last, lambda one: _moved(one, point.id, 1)),
        ("Leave out", "close", True, lambda one: _without(one, point.id)),
    ):
        if shown:
            st.button(
                numbered(label, place + 1),
                key=f"{label.lower().replace(' ', '_')}.{letter.id}.{point.id}",
                type="tertiary",
                icon=f":material/{icon}:",
                on_click=press_on,
                args=(letter, do),
            )


def _set(point: Point, name: str) -> Revise:
    """Put what was entered into a field of the point."""
    return lambda letter, entered: with_point(letter, point.id, **{name: entered})


def _moved(letter: Letter, point_id: str, by: int) -> Letter:
    points = list(letter.points)
    at = next(n for n, point in enumerate(points) if point.id == point_id)
    points.insert(max(0, at + by), points.pop(at))
    return revised(letter, points=tuple(points))


def _without(letter: Letter, point_id: str) -> Letter:
    return revised(letter, points=tuple(p for p in letter.points if p.id != point_id))
