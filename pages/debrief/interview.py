"""Step 1: which interview it was."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

from debrief_core.interview import Format, Interview, Interviewer, Stage, known_zones
from pages.debrief.inputs import number_slider, set_interview
from pages.session.draft import Change, field, press


def draw(interview: Interview) -> None:
    """Ask for the facts; all but the company can wait."""
    st.text_input("Company", **_text(interview, "company"), autocomplete="off")
    st.text_input("Role", **_text(interview, "role"), autocomplete="off")
    _draw_when(interview)
    st.pills(
        "Stage", list(Stage), format_func=_capitalised, required=True, **_choice(interview, "stage")
    )
    st.segmented_control(
        "Format",
        list(Format),
        format_func=_capitalised,
        required=True,
        **_choice(interview, "format"),
    )
    _draw_interviewers(interview)
    number_slider(
        "How much do you want this job?",
        list(range(11)),
        " of 10",
        _choice(interview, "wanted"),
        help="0: not at all. 10: more than any other.",
    )
    number_slider(
        "What chance do you give yourself of advancing?",
        list(range(0, 101, 5)),
        " %",
        field(interview, "expected", _percent(interview.expected), _set_expected),
        help="Your honest guess now. Later you can see how well you foresee outcomes.",
    )


def _draw_when(interview: Interview) -> None:
    when, zone = st.columns([3, 2])
    held = interview.held_locally.replace(tzinfo=None)
    when.datetime_input(
        "When it began", format="DD/MM/YYYY", **field(interview, "held_at", held, _set_when)
    )
    zone.selectbox(
        "Time zone",
        sorted(known_zones()),
        **field(interview, "zone", interview.zone, _set_zone),
    )


def _draw_interviewers(interview: Interview) -> None:
    st.markdown("**Who spoke with you**")
    for at, interviewer in enumerate(interview.interviewers):
        with st.container(border=True):
            for name, label in (("name", "Name"), ("title", "Title"), ("email", "E-mail")):
                st.text_input(
                    label,
                    max_chars=300,
                    **field(
                        interview,
                        f"interviewer.{at}.{name}",
                        getattr(interviewer, name),
                        _set_interviewer(at, name),
                    ),
                )
            st.button(
                "Remove",
                key=f"remove_interviewer_{at}",
                type="tertiary",
                icon=":material/close:",
                on_click=_remove_interviewer,
                args=(at,),
            )
    st.button(
        "Add a person", key="add_interviewer", icon=":material/add:", on_click=_add_interviewer
    )


def _text(interview: Interview, name: str) -> dict[str, Any]:
    return {"max_chars": 300, **_choice(interview, name)}


def _choice(interview: Interview, name: str) -> dict[str, Any]:
    return field(interview, name, getattr(interview, name), set_interview(name))


def _capitalised(word: Stage | Format) -> str:
    return word.label.capitalize()


def _percent(chance: float | None) -> int | None:
    """The chance on the slider's grid of fives; an imported 33 % stands at 35."""
    return None if chance is None else round(chance * 20) * 5


def _set_expected(interview: Interview, percent: int | None) -> Interview:
    chance = None if percent is None else percent / 100
    return set_interview("expected")(interview, chance)


def _set_when(interview: Interview, entered: datetime | None) -> Interview:
    if entered is None:
        return interview
    held_at = entered.replace(tzinfo=ZoneInfo(interview.zone))
    return set_interview("held_at")(interview, held_at)


def _set_zone(interview: Interview, zone: str) -> Interview:
    """The clock on the wall stays as entered; the instant moves with the zone."""
    held_at = interview.held_locally.replace(tzinfo=ZoneInfo(zone))
    return interview.model_validate({**dict(interview), "zone": zone, "held_at": held_at})


def _set_interviewer(at: int, name: str) -> Change:
    def change(interview: Interview, entered: str) -> Interview:
        people = list(interview.interviewers)
        people[at] = Interviewer.model_validate({**dict(people[at]), name: entered})
        return set_interview("interviewers")(interview, tuple(people))

    return change


def _add_interviewer() -> None:
    press(lambda i: set_interview("interviewers")(i, (*i.interviewers, Interviewer())))


def _remove_interviewer(at: int) -> None:
    press(
        lambda i: set_interview("interviewers")(
            i, tuple(person for n, person in enumerate(i.interviewers) if n != at)
        )
    )
