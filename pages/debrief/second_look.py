"""Step 4: was it as bad as it felt? One concern after the other."""

import streamlit as st

from debrief_core.concerns import concern_label
from debrief_core.interview import Basis, Concern, Interview, Step
from debrief_core.perspective import earlier_times, test_questions, traps_for
from pages.common.frames import ratings
from pages.common.text import on_accent, plain
from pages.debrief.inputs import in_words, set_concern, severity_scale
from pages.debrief.steps import advance, go
from pages.session import autosave
from pages.session.autosave import as_default
from pages.session.draft import field

BASIS_HELP = (
    "I saw it: they said or did it. I guess: you concluded it from something. "
    "I fear it: nothing showed it yet."
)


def draw(interview: Interview) -> None:
    """The concern whose turn it is: the evidence, a second rating, and the way to the next."""
    concerns = rated(interview)
    if not concerns:
        st.info("There is nothing to look at again yet. Rate one thing under “Story”.")
        return
    at = _place(interview, concerns)
    if at == 0:
        st.markdown("Feelings are loud. Look again, as a fair friend would.")
    _draw_concern(interview, concerns[at], f"{at + 1} of {len(concerns)}")
    _draw_way_on(interview, concerns, at)


def rated(interview: Interview) -> list[Concern]:
    """The concerns to look at again, the one that felt worst first."""
    felt = [c for c in interview.reflection.concerns if c.felt is not None]
    return sorted(felt, key=lambda concern: -(concern.felt or 0))


def _key(interview: Interview) -> str:
    return f"second_look.{interview.id}"


def _place(interview: Interview, concerns: list[Concern]) -> int:
    """Where the visitor stands: the one chosen in this tab, else the first without a second look.

    The kind is kept, not the number: another tab may have rated one more.
    """
    kinds = [c.kind for c in concerns]
    if st.session_state.get(_key(interview)) not in kinds:
        first_open = next((c.kind for c in concerns if c.considered is None), kinds[0])
        st.session_state[_key(interview)] = first_open
    return kinds.index(st.session_state[_key(interview)])


def _turn_to(interview: Interview, kind: str) -> None:
    autosave.take_in()
    st.session_state[_key(interview)] = kind


def _draw_concern(interview: Interview, concern: Concern, place: str) -> None:
    label = plain(concern_label(concern.kind))
    st.subheader(label, anchor=False)
    at_first = f"At first it felt like **{concern.felt} of 10**."
    st.markdown(f"{place}. {at_first} {_earlier(interview, concern)}")
    st.markdown("\n".join(f"- {question}" for question in test_questions(concern)))
    _draw_evidence(interview, concern)
    st.segmented_control(
        "How do you know?",
        list(Basis),
        format_func=lambda basis: basis.label,
        help=BASIS_HELP,
        **as_default(
            field(
                interview,
                f"concern.{concern.kind}.basis",
                concern.basis,
                set_concern(concern.kind, "basis"),
            )
        ),
    )
    for trap in traps_for(concern, interview):
        st.markdown(f":material/psychology: **{trap.name}.** {trap.explanation}")
    severity_scale(
        in_words("And now: how bad was it?", concern.considered),
        interview,
        f"concern.{concern.kind}.considered",
        concern.considered,
        set_concern(concern.kind, "considered"),
    )


def _draw_evidence(interview: Interview, concern: Concern) -> None:
    for name, label, hint in (
        ("words", "What exactly was it?", "In a few words"),
        ("evidence_for", "Signs it was bad", "What you saw or heard"),
        ("evidence_against", "Signs it was not so bad", "What they did that says otherwise"),
    ):
        st.text_area(
            label,
            height=68,
            max_chars=6_000,
            placeholder=hint,
            **field(
                interview,
                f"concern.{concern.kind}.{name}",
                getattr(concern, name),
                set_concern(concern.kind, name),
            ),
        )


def _earlier(interview: Interview, concern: Concern) -> str:
    """What the journal knows of it, where it knows anything."""
    earlier = earlier_times(
        ratings(), concern.kind, concern.felt or 0, interview.held_at, interview.id
    )
    return earlier.sentence if earlier.compared else ""


def _draw_way_on(interview: Interview, concerns: list[Concern], at: int) -> None:
    count = len(concerns)
    last = at + 1 == count
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"
    ):
        if at > 0:
            st.button(
                "Back", key="back", on_click=_turn_to, args=(interview, concerns[at - 1].kind)
            )
        else:
            st.button("Back", key="back", on_click=go, args=(interview, Step.FIT))
        if last:
            st.button(
                on_accent("Before and after"),
                key="continue",
                type="primary",
                on_click=advance,
                args=(interview, Step.DECISION),
            )
            return
        st.button(
            "Skip the rest",
            key="skip_the_rest",
            type="tertiary",
            on_click=advance,
            args=(interview, Step.DECISION),
        )
        following = plain(concern_label(concerns[at + 1].kind))
        st.button(
            on_accent(f"Next: {following} ({at + 2} of {count})"),
            key="next",
            type="primary",
            on_click=_turn_to,
            args=(interview, concerns[at + 1].kind),
        )
