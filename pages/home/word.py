"""Any word? Asked once a week, and no more: "not yet" is an answer."""

from datetime import date

import streamlit as st

from debrief_core.agenda import Due, Task, asked_again
from debrief_core.problems import InterviewNotFound
from pages.common.cache import cached
from pages.session.draft import save
from pages.session.journal import the_journal, version
from pages.session.problems import problems_said
from pages.session.request import today

LOOKED_AT = 20
"""So many of the newest open outcomes: Home shows five, and reads no more documents than these."""


def still_asked(waiting: list[Due]) -> list[Due]:
    """What waits, without the outcomes that were answered with "not yet" this week."""
    ids = [due.interview_id for due in waiting if due.task is Task.OUTCOME][:LOOKED_AT]
    told = cached(("no word", tuple(ids)), version(), lambda: _told(ids))
    return asked_again(waiting, told, today())


def draw_not_yet(due: Due, company: str) -> None:
    """One press rests the question for a week."""
    st.button(
        f"Not yet: {company}",
        key=f"not_yet_{due.interview_id}",
        type="tertiary",
        on_click=_not_yet,
        args=(due.interview_id,),
    )


def _told(ids: list[str]) -> dict[str, date | None]:
    found = {}
    for each in ids:
        try:
            found[each] = the_journal().get(each).no_word_on
        except InterviewNotFound:
            continue
    return found


@problems_said()
def _not_yet(interview_id: str) -> None:
    interview = the_journal().get(interview_id)
    save(interview.model_copy(update={"no_word_on": today()}), interview)
