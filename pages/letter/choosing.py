"""Which interview, which letter, how it sounds; and the clock."""

from collections.abc import Hashable
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

from debrief_core.agenda import Task, agenda
from debrief_core.dates import day_and_month, day_and_time, full_date
from debrief_core.interview import Interview, Letter, LetterKind, Tone, Verdict
from debrief_core.letter import is_late, letter_deadline
from pages.common.frames import coming, overview
from pages.letter.drafts import bound, choose_letter, revised
from pages.session.autosave import as_default, as_index, bind_choice
from pages.session.chosen import choose, chosen_id
from pages.session.request import now

_KINDS = {LetterKind.RECOVERY: "Recovery letter", LetterKind.THANK_YOU: "Thank-you note"}


def choose_most_urgent() -> None:
    """The interview whose letter is most urgent, else the latest, where none is chosen yet.

    One that is still to come is no choice: there is nothing to thank for.
    """
    if chosen_id() and chosen_id() not in {one.interview_id for one in coming()}:
        return
    waiting = [due for due in agenda(overview(), now()) if due.task is Task.LETTER]
    latest = overview().sort_values("held_at").iloc[-1]["id"]
    choose(waiting[0].interview_id if waiting else str(latest))


def draw_interview_choice() -> None:
    """The interview that the letter is about, the latest first."""
    rows = overview().sort_values("held_at", ascending=False)
    titles = {row["id"]: _title(row) for row in rows.to_dict("records")}
    shown = chosen_id() if chosen_id() in titles else None
    st.selectbox(
        "Interview",
        list(titles),
        format_func=lambda one: titles.get(one, one),
        placeholder="Choose the interview",
        **as_index(bind_choice("letter_interview", shown, choose), list(titles)),
    )


def _title(row: dict[Hashable, Any]) -> str:
    held = row["held_at"].astimezone(ZoneInfo(row["zone"]))
    name = " · ".join(str(part) for part in (row["company"], row["role"]) if part)
    return f"{name or 'Untitled interview'}, {full_date(held)}"


def may_write(interview: Interview) -> bool:
    """Whether a letter is in question; not at once where the interview was let go."""
    decision = interview.reflection.decision
    let_go = decision is not None and decision.verdict is Verdict.LET_GO
    return not let_go or bool(interview.letters) or bool(st.session_state.get(_anyway(interview)))


def draw_let_go(interview: Interview) -> None:
    """That no letter is due, and the way to a note all the same."""
    st.info(
        "You decided to let this one go, so no letter is due. A short thank-you note is still "
        "possible, if you want to leave the door open."
    )
    key = _anyway(interview)
    st.button("Write a note anyway", key=f"{key}.button", on_click=_go_on, args=(key,))


def _anyway(interview: Interview) -> str:
    return f"letter_anyway.{interview.id}"


def _go_on(key: str) -> None:
    st.session_state[key] = True


def draw_clock(letter: Letter) -> None:
    """What is left of the day in which a letter does most, with the zone it counts in."""
    deadline = letter_deadline(letter.held_at, letter.zone)
    when = f"{day_and_time(deadline)} ({letter.zone.replace('_', ' ')})"
    left = deadline - now()
    if left > timedelta(hours=1):
        words = f"**Best sent within {left // timedelta(hours=1)} hours**, by {when}."
    elif left > timedelta(0):
        words = f"**Best sent within {left // timedelta(minutes=1)} minutes**, by {when}."
    elif not is_late(letter.held_at, letter.zone, now()):
        words = "**The 24 hours are over; today is still good.**"
    else:
        words = "**It is late, but late is better than never.** Do not explain the delay."
    st.markdown(f":material/schedule: {words}")


def draw_letter_choice(letters: list[Letter], chosen: Letter) -> None:
    """Which of the letters of this interview is shown: one a person."""
    if len(letters) < 2:
        return
    names = {letter.id: _letter_name(letter) for letter in letters}
    st.selectbox(
        "To",
        list(names),
        format_func=lambda one: names.get(one, one),
        **as_index(bind_choice("letter_to", chosen.id, choose_letter), list(names)),
    )


def _letter_name(letter: Letter) -> str:
    name = letter.recipient.name or "Nobody yet"
    return f"{name}, sent on {day_and_month(letter.sent_on)}" if letter.sent_on else name


def draw_manner(letter: Letter) -> None:
    """Recovery or thanks, and the tone."""
    with st.container(horizontal=True):
        st.segmented_control(
            "Kind",
            list(LetterKind),
            required=True,
            format_func=_KINDS.__getitem__,
            **as_default(
                bound(letter, "kind", letter.kind, lambda one, kind: revised(one, kind=kind))
            ),
        )
        st.segmented_control(
            "Tone",
            list(Tone),
            required=True,
            format_func=lambda tone: tone.label.capitalize(),
            **as_default(
                bound(letter, "tone", letter.tone, lambda one, tone: revised(one, tone=tone))
            ),
        )
