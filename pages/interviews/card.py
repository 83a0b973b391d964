"""One interview of the list: its facts, its outcome, its versions, its deletion and the undo."""

from datetime import date

import streamlit as st

from debrief_core.agenda import no_reply_is_likely
from debrief_core.dates import day_and_time
from debrief_core.interview import Interview, Outcome
from pages.common.text import on_accent, plain
from pages.interviews.deleted import bring_back
from pages.interviews.feedback import draw_feedback
from pages.session.chosen import choose, open_interview
from pages.session.draft import forget_draft, save
from pages.session.journal import the_journal
from pages.session.problems import problems_said
from pages.session.request import now, today

_DELETED = "deleted_interview"


def draw_interview(interview: Interview) -> None:
    """One interview: its facts, its outcome, and what can be done with it."""
    with st.container(border=True):
        held = interview.held_locally
        draw_head(interview, f"{day_and_time(held)} ({held.year}, {interview.zone})")
        _draw_outcome(interview)
        draw_feedback(interview)
        with st.container(horizontal=True):
            if st.button(on_accent("Open the debrief"), key="open_debrief", type="primary"):
                open_interview("pages/debrief/page.py", interview.id)
            if st.button("Letter", key="open_letter", icon=":material/mail:"):
                open_interview("pages/letter/page.py", interview.id)
            draw_delete(interview)


def draw_head(interview: Interview, when: str) -> None:
    """Which interview it is and when, and where there are two versions, the way to keep this."""
    st.header(plain(interview.title), anchor=False)
    st.markdown(f"{_what_it_was(interview)}{when}")
    if interview.version_of:
        _draw_versions(interview)


def draw_delete(interview: Interview) -> None:
    """The button that deletes it, with a way back on the next page drawn."""
    st.button(
        "Delete",
        key="delete",
        icon=":material/delete:",
        type="tertiary",
        on_click=_delete,
        args=(interview,),
    )


def _what_it_was(interview: Interview) -> str:
    """Stage and format, as far as they were said: `Technical, video, `."""
    said = [word.label for word in (interview.stage, interview.format) if word]
    return "".join(f"{word}, " for word in said).capitalize()


def _draw_outcome(interview: Interview) -> None:
    key = f"outcome.{interview.id}.{interview.revision}"
    outcome = st.segmented_control(
        "How did it end?",
        list(Outcome),
        default=interview.outcome,
        required=True,
        key=key,
        format_func=lambda o: o.label.capitalize(),
    )
    if interview.outcome is Outcome.WAITING and no_reply_is_likely(interview.held_at, now()):
        st.caption("30 days and more without a word. “No reply” would be a fair name for it.")
    if outcome and outcome is not interview.outcome:
        _record(interview, outcome, None if outcome is Outcome.WAITING else today())
    if interview.outcome is not Outcome.WAITING:
        day = st.date_input(
            "When did you hear?",
            interview.outcome_on or today(),
            max_value=today(),
            format="DD/MM/YYYY",
            key=f"{key}.day",
        )
        if isinstance(day, date) and day != interview.outcome_on:
            _record(interview, interview.outcome, day)


def _record(interview: Interview, outcome: Outcome, day: date | None) -> None:
    save(interview.model_copy(update={"outcome": outcome, "outcome_on": day}), interview)
    st.rerun()


def _draw_versions(copy: Interview) -> None:
    """That there are two versions of it, and the way to keep this one."""
    st.warning("A second version, kept because two tabs wrote at the same time. Keep one of them.")
    st.button(
        "Keep this one instead of the other",
        key="keep_version",
        on_click=_keep_version,
        args=(copy,),
    )


@problems_said()
def _keep_version(copy: Interview) -> None:
    other = the_journal().get(str(copy.version_of))
    kept = copy.model_copy(update={"id": other.id, "revision": other.revision, "version_of": None})
    choose(the_journal().save(kept).id)
    the_journal().delete(copy.id)


@problems_said()
def _delete(interview: Interview) -> None:
    the_journal().delete(interview.id)
    st.session_state[_DELETED] = interview
    forget_draft(interview.id)
    choose(None)


def draw_undo() -> None:
    """The way back right after a deletion; `draw_deleted` has it for longer."""
    deleted: Interview | None = st.session_state.get(_DELETED)
    if deleted is None:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{plain(deleted.title)}** is deleted. It can be had back for 30 days.")
        st.button("Undo", key="undo_delete", on_click=_undo, args=(deleted,))


def _undo(deleted: Interview) -> None:
    st.session_state.pop(_DELETED)
    bring_back(deleted.id)
