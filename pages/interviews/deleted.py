"""What was deleted in the last 30 days, and the way back."""

from datetime import datetime
from zoneinfo import ZoneInfo

import streamlit as st

from debrief_core.dates import day_and_time, short_date
from debrief_core.interview import KEPT_FOR, Interview
from pages.common.text import apart, plain
from pages.session.chosen import choose
from pages.session.journal import the_journal
from pages.session.problems import problems_said
from pages.session.request import now, zone_name


def draw_deleted() -> None:
    """Each interview that was deleted, until when it is kept, and one press to have it back."""
    deleted = the_journal().deleted(now())
    if not deleted:
        return
    label = f"Deleted in the last {KEPT_FOR.days} days ({len(deleted)})"
    with st.expander(label, icon=":material/restore_from_trash:", key="deleted"):
        st.caption(
            f"Each is kept for {KEPT_FOR.days} days with all that was in it, then it is gone for "
            "good. *Delete everything* under Your data removes these too."
        )
        names = apart([plain(each.company or "this interview") for each in deleted])
        for interview, name in zip(deleted, names, strict=True):
            _draw_one(interview, name)


def _draw_one(interview: Interview, name: str) -> None:
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{plain(interview.title)}**")
        if interview.deleted_at:
            st.caption(_since_and_until(interview.deleted_at.astimezone(ZoneInfo(zone_name()))))
        st.button(
            f"Bring back {name}",
            key=f"restore_{interview.id}",
            on_click=bring_back,
            args=(interview.id,),
        )


def _since_and_until(deleted_at: datetime) -> str:
    until = short_date(deleted_at + KEPT_FOR)
    return f"Deleted on {day_and_time(deleted_at)}, kept until {until}"


@problems_said()
def bring_back(interview_id: str) -> None:
    """Have a deleted interview back, and choose it."""
    choose(the_journal().restore(interview_id).id)
