"""Step 6: recover, thank, or let go."""

import streamlit as st

from debrief_core.interview import Decision, Interview, Step, Verdict
from debrief_core.perspective import Suggestion, suggest_decision
from pages.common.text import on_accent, plain
from pages.session import request
from pages.session.chosen import open_interview
from pages.session.draft import press

MEANINGS = {
    Verdict.RECOVER: ("Recover", "Write a letter that sets one to three answers right, today."),
    Verdict.THANK: ("Thank", "Send a short thank-you note and leave it there."),
    Verdict.LET_GO: ("Let go", "Keep what you learned, and put your effort elsewhere."),
}


def draw(interview: Interview) -> None:
    """Show what the rules suggest and why; the choice is the user's."""
    suggestion = suggest_decision(interview)
    name, meaning = MEANINGS[suggestion.verdict]
    st.markdown(f"**Our suggestion: {name.lower()}.** {meaning}")
    st.markdown("\n".join(f"- {plain(reason)}" for reason in suggestion.reasons))
    chosen = _draw_choice(interview, suggestion)
    decision = interview.reflection.decision
    if decision is None or decision.verdict is not chosen:
        st.button(
            on_accent(f"Decide: {MEANINGS[chosen][0].lower()}"),
            key="decide",
            type="primary",
            on_click=_decide,
            args=(chosen, suggestion),
        )
        return
    _draw_way_on(interview, decision)


def _draw_choice(interview: Interview, suggestion: Suggestion) -> Verdict:
    key = f"verdict.{interview.id}"
    decided = interview.reflection.decision
    if key not in st.session_state:
        st.session_state[key] = decided.verdict if decided else suggestion.verdict
    verdicts: list[Verdict] = list(Verdict)
    return st.radio(
        "What will you do?",
        verdicts,
        key=key,
        format_func=lambda verdict: MEANINGS[verdict][0],
        captions=[meaning for _, meaning in MEANINGS.values()],
    )


def _decide(verdict: Verdict, suggestion: Suggestion) -> None:
    decision = Decision(
        verdict=verdict,
        suggested=suggestion.verdict,
        reasons=suggestion.reasons,
        decided_at=request.now(),
    )
    press(lambda interview: interview.reflecting(decision=decision, step=Step.DONE))


def _draw_way_on(interview: Interview, decision: Decision) -> None:
    st.success(f"Decided: {MEANINGS[decision.verdict][0].lower()}. You can still change it.")
    if decision.verdict is Verdict.LET_GO:
        st.markdown("That was an honest look. What you learned is in your journal for next time.")
        if st.button(on_accent("Back to Home"), key="after_decision", type="primary"):
            st.switch_page("pages/home/page.py")
        return
    label = "Write the letter" if decision.verdict is Verdict.RECOVER else "Write the note"
    if st.button(on_accent(label), key="after_decision", type="primary", icon=":material/mail:"):
        open_interview("pages/letter/page.py", interview.id)
