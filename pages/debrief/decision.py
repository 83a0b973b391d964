"""Step 5: before and after, then recover, thank, or let go."""

import streamlit as st

from debrief_core.interview import Decision, Interview, Step, Verdict
from debrief_core.perspective import Suggestion, suggest_decision
from pages.common.text import on_accent, plain
from pages.debrief import before_after, closing
from pages.debrief.inputs import wanted_scale
from pages.session import request
from pages.session.chosen import open_interview
from pages.session.draft import press, working_interview

MEANINGS = {
    Verdict.RECOVER: ("Recover", "Write a letter that sets one to three answers right, today."),
    Verdict.THANK: ("Thank", "Send a short thank-you note and leave it there."),
    Verdict.LET_GO: ("Let go", "Keep what you learned, and put your effort elsewhere."),
}
NEXT = {
    Verdict.RECOVER: ("Write the letter", "pages/letter/page.py"),
    Verdict.THANK: ("Write the note", "pages/letter/page.py"),
    Verdict.LET_GO: ("Let it go", "pages/home/page.py"),
}


def draw(interview: Interview) -> None:
    """What the second look changed, what the rules suggest and why; the choice is the user's."""
    before_after.draw(interview)
    closing.draw(interview)
    if interview.wanted is None or st.session_state.get(_asked(interview)):
        st.session_state[_asked(interview)] = True  # a scale that vanished at a tap would startle
        wanted_scale("How much do you want this job?", interview)
    suggestion = suggest_decision(interview)
    name, meaning = MEANINGS[suggestion.verdict]
    st.markdown(f"**Our suggestion: {name.lower()}.** {meaning}")
    with st.expander("Why", key="why"):
        st.markdown("\n".join(f"- {plain(reason)}" for reason in suggestion.reasons))
    chosen = _draw_choice(interview, suggestion)
    _draw_way_on(interview, chosen, suggestion)


def _asked(interview: Interview) -> str:
    return f"wanted_asked.{interview.id}"


def _draw_choice(interview: Interview, suggestion: Suggestion) -> Verdict:
    key = f"verdict.{interview.id}"
    decided = interview.reflection.decision
    if decided:
        st.session_state.setdefault(key, decided.verdict)
    elif st.session_state.get(f"{key}.suggested") is not suggestion.verdict:
        st.session_state[key] = suggestion.verdict
    st.session_state[f"{key}.suggested"] = suggestion.verdict
    verdicts: list[Verdict] = list(Verdict)
    return st.radio(
        "What will you do?",
        verdicts,
        index=verdicts.index(st.session_state[key]),
        key=key,
        format_func=lambda verdict: MEANINGS[verdict][0],
        captions=[meaning for _, meaning in MEANINGS.values()],
    )


def _draw_way_on(interview: Interview, chosen: Verdict, suggestion: Suggestion) -> None:
    label, page = NEXT[chosen]
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"
    ):
        later = chosen is not Verdict.LET_GO and st.button("Decide, write later", key="later")
        now = st.button(on_accent(label), key="decide", type="primary")
    if now or later:
        _decide(interview, chosen, suggestion)
        open_interview("pages/home/page.py" if later else page, working_interview().id)


def _decide(interview: Interview, verdict: Verdict, suggestion: Suggestion) -> None:
    """Keep the decision; one that stands already keeps its time."""
    decided = interview.reflection.decision
    if decided and decided.verdict is verdict:
        return
    decision = Decision(
        verdict=verdict,
        suggested=suggestion.verdict,
        reasons=suggestion.reasons,
        decided_at=request.now(),
    )
    press(lambda working: working.reflecting(decision=decision, step=Step.DONE))
