"""What went wrong, as chips: the severity of each stands right under its chip."""

import streamlit as st

from debrief_core.concerns import CATALOGUE, GROUPS, concern_label, severity_description
from debrief_core.dates import day_and_time
from debrief_core.interview import Concern, Interview, is_own_concern, own_concern_kind
from pages.common.text import plain
from pages.debrief.inputs import set_concern, severity_scale
from pages.session.autosave import as_default
from pages.session.draft import Change, field, field_to_enter
from pages.session.journal import the_journal
from pages.session.notices import notice


def draw(interview: Interview) -> None:
    """The catalogue's chips by group, then the user's own."""
    st.markdown("**What went wrong?** Tap what applies, then how bad it was.")
    for group in GROUPS:
        kinds = [kind.id for kind in CATALOGUE if kind.group == group]
        _draw_group(interview, group, kinds)
    named = [c.kind for c in interview.reflection.concerns if is_own_concern(c.kind)]
    own = list(dict.fromkeys([*named, *the_journal().own_concerns()]))
    if own:
        _draw_group(interview, "Your own", own)
    st.text_input(
        "Something else",
        max_chars=60,
        placeholder="A few words, then Enter",
        **field_to_enter(interview, "own", _add_own),
    )


def _draw_group(interview: Interview, group: str, kinds: list[str]) -> None:
    """The chips of a group flow in lines; each chosen one ends its line, its scale below it."""
    st.caption(group)
    for line in _lines(interview, kinds):
        with st.container(horizontal=True, vertical_alignment="center", gap="xsmall"):
            for kind in line:
                _draw_chip(interview, kind)
        chosen = interview.reflection.concern(line[-1])
        if chosen:
            _draw_severity(interview, chosen)


def _lines(interview: Interview, kinds: list[str]) -> list[list[str]]:
    lines: list[list[str]] = [[]]
    for kind in kinds:
        lines[-1].append(kind)
        if interview.reflection.concern(kind):
            lines.append([])
    return [line for line in lines if line]


def _draw_chip(interview: Interview, kind: str) -> None:
    concern = interview.reflection.concern(kind)
    label = concern_label(kind)
    if concern and concern.felt_at:
        st.markdown(f"**{plain(label)}**", width="content")
        return
    st.pills(
        label,
        [kind],
        selection_mode="multi",
        label_visibility="collapsed",
        format_func=lambda _: plain(label),
        **as_default(field(interview, f"chip.{kind}", [kind] if concern else [], _choose(kind))),
    )


def _draw_severity(interview: Interview, concern: Concern) -> None:
    if concern.felt_at:
        locked = concern.felt_at.astimezone(interview.held_locally.tzinfo)
        st.markdown(f"Felt {concern.felt} of 10, kept since {day_and_time(locked)}.")
        return
    severity_scale(
        f"How bad: {plain(concern_label(concern.kind))}",
        interview,
        f"concern.{concern.kind}.felt",
        concern.felt,
        set_concern(concern.kind, "felt"),
    )
    if concern.felt is not None:
        st.caption(severity_description(concern.kind, concern.felt))


def _choose(kind: str) -> Change:
    """Take the chip in or let it go, but never drop words that were written."""

    def change(interview: Interview, chosen: list[str]) -> Interview:
        here = interview.reflection.concern(kind)
        if chosen:
            added = () if here else (Concern(kind=kind),)
            return interview.reflecting(concerns=(*interview.reflection.concerns, *added))
        if here and here.words.strip():
            label = concern_label(kind)
            notice(f"You wrote something about “{label}”, so it stays. Clear its words first.")
            return interview
        left = tuple(c for c in interview.reflection.concerns if c.kind != kind)
        return interview.reflecting(concerns=left)

    return change


def _add_own(interview: Interview, label: str) -> Interview:
    """Add a concern of the user's own; one that says the same in other letters is the same."""
    if not label.strip():
        return interview
    kind = own_concern_kind(label)
    known = [*the_journal().own_concerns(), *(c.kind for c in interview.reflection.concerns)]
    kind = next((k for k in known if k.casefold() == kind.casefold()), kind)
    if interview.reflection.concern(kind):
        return interview
    return interview.reflecting(concerns=(*interview.reflection.concerns, Concern(kind=kind)))
