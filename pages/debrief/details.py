"""Which interview it was: what can wait until it is needed."""

from zoneinfo import ZoneInfo

import streamlit as st

from debrief_core.interview import Interview, Interviewer, known_zones
from pages.common.interview_form import draw_stage_and_format, set_interview
from pages.common.text import numbered
from pages.debrief.inputs import wanted_scale
from pages.session.autosave import as_index
from pages.session.draft import Change, field, press

_ABOUT_A_PERSON = (("name", "Name"), ("title", "Title"), ("email", "E-mail"))


def draw(interview: Interview) -> None:
    """Stage, format, people, time zone, and how much the job is wanted; nothing is required."""
    with st.expander("Details, if you have a minute", key="details"):
        draw_stage_and_format(interview)
        wanted_scale("How much do you want this job?", interview)
        _draw_interviewers(interview)
        zones = sorted(known_zones())
        zone = field(interview, "zone", interview.zone, _set_zone)
        st.selectbox("Time zone", zones, **as_index(zone, zones))


def _draw_interviewers(interview: Interview) -> None:
    st.markdown("**Who spoke with you**")
    for at, interviewer in enumerate(interview.interviewers):
        with st.container(border=True):
            for name, label in _ABOUT_A_PERSON:
                st.text_input(
                    numbered(label, at + 1),
                    max_chars=300,
                    **field(
                        interview,
                        f"interviewer.{at}.{name}",
                        getattr(interviewer, name),
                        _set_interviewer(at, name),
                    ),
                )
            st.button(
                numbered("Remove this person", at + 1),
                key=f"remove_interviewer_{at}",
                type="tertiary",
                icon=":material/close:",
                on_click=_remove_interviewer,
                args=(at,),
            )
    st.button(
        "Add a person", key="add_interviewer", icon=":material/add:", on_click=_add_interviewer
    )


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
