"""Step 5: was it as bad as it felt?"""

import streamlit as st

from debrief_core.concerns import concern_label
from debrief_core.interview import Concern, Interview
from debrief_core.perspective import earlier_times, test_questions, traps_for
from pages.common.frames import ratings
from pages.common.text import plain
from pages.debrief.feelings import set_concern
from pages.debrief.inputs import severity_slider
from pages.session.draft import field


def draw(interview: Interview) -> None:
    """One concern at a time: the words again, the evidence, and a second rating."""
    concerns = [c for c in interview.reflection.concerns if c.felt is not None]
    if not concerns:
        st.info("There is no rated concern to look at again. Rate one under “How it felt”.")
        return
    st.markdown(
        "Feelings are quick and loud. Look at each one again as a fair witness would: what did "
        "you see or hear, and what do you only fear?"
    )
    _draw_concern(interview, _chosen_concern(interview, concerns))


def _chosen_concern(interview: Interview, concerns: list[Concern]) -> Concern:
    kinds = [c.kind for c in concerns]
    key = f"second_look.{interview.id}"
    if st.session_state.get(key) not in kinds:
        first_open = next((c.kind for c in concerns if c.considered is None), kinds[0])
        st.session_state[key] = first_open
    chosen = st.pills(
        "Which one?",
        kinds,
        required=True,
        key=key,
        format_func=lambda kind: _label(interview.reflection.concern(kind)),
    )
    return next(c for c in concerns if c.kind == chosen)


def _label(concern: Concern | None) -> str:
    if concern is None:
        return ""
    mark = "" if concern.considered is None else ":material/check: "
    return mark + plain(concern_label(concern.kind))


def _draw_concern(interview: Interview, concern: Concern) -> None:
    with st.container(border=True):
        st.markdown(f"**{plain(concern_label(concern.kind))}** felt like {concern.felt} of 10.")
        if concern.words.strip():
            st.text(concern.words)
        _draw_earlier_times(interview, concern)
        st.markdown("\n".join(f"- {question}" for question in test_questions(concern)))
        _draw_evidence(interview, concern)
        _draw_traps(interview, concern)
        severity_slider(
            "Having weighed it, how severe is it?",
            interview,
            f"concern.{concern.kind}.considered",
            concern.considered,
            set_concern(concern.kind, "considered"),
        )


def _draw_evidence(interview: Interview, concern: Concern) -> None:
    for name, label, hint in (
        ("evidence_for", "What speaks for it", "What you saw or heard that says it was that bad"),
        ("evidence_against", "What speaks against it", "What they did that says otherwise"),
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


def _draw_traps(interview: Interview, concern: Concern) -> None:
    for trap in traps_for(concern, interview):
        st.markdown(f":material/psychology: **{trap.name}.** {trap.explanation}")


def _draw_earlier_times(interview: Interview, concern: Concern) -> None:
    if concern.felt is None:
        return
    earlier = earlier_times(ratings(), concern.kind, concern.felt, interview.held_at, interview.id)
    st.caption(earlier.sentence)
