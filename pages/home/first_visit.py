"""An empty journal: one question at once, what comes of it, where it stays, and the sample."""

from pathlib import Path

import pandas as pd
import streamlit as st

from debrief_core.interview import Interview, Step, severity_words
from pages.common.text import on_accent
from pages.session.autosave import as_default
from pages.session.chosen import choose, open_interview
from pages.session.draft import field, working_interview
from pages.session.journal import enter_sample, in_sample, storage
from pages.session.storage.kind import Storage

PICTURES = Path(__file__).with_name("pictures")
WHAT_COMES = (
    ("debrief", "Say how bad it was", "The debrief: chips for what went wrong, a number for each"),
    (
        "patterns",
        "See what comes back",
        "A map of severity: a row a concern, a column an interview",
    ),
    ("letter", "Set it right", "A letter of one page, ready to print"),
)
WHERE = {
    Storage.THIS_COMPUTER: "What you write stays in a file on this computer.",
    Storage.THIS_BROWSER: "What you write stays in this browser.",
    Storage.ACCOUNT: "What you write stays in your account.",
}


def is_first_visit(interviews: pd.DataFrame) -> bool:
    """Whether the journal holds nothing yet, or only what the first question brought in.

    What was typed there is saved at once, and must not take its own field away.
    """
    if in_sample() or len(interviews) > 1:
        return False
    if interviews.empty:
        return True
    only = interviews.iloc[0]
    begun = only["step"] == Step.INTERVIEW and not only["concerns"]
    return bool(begun and not only["company"] and not only["role"])


def draw_first_visit(interviews: pd.DataFrame) -> None:
    """The question, the severity, and the way on; then what comes of it."""
    if not interviews.empty:
        choose(str(interviews.iloc[0]["id"]))
    draft = working_interview()
    _draw_question(draft)
    with st.grid(3, min_column_width=90):
        for name, caption, alt in WHAT_COMES:
            st.image(_picture(name), caption=caption, width="stretch", alt=alt)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(f"{WHERE[storage()]} No account is needed.", width="content")
        st.button(
            "See a finished example", key="enter_sample", type="tertiary", on_click=enter_sample
        )


def _draw_question(draft: Interview) -> None:
    st.text_area(
        "In your own words",
        height=90,
        max_chars=6_000,
        placeholder="They asked about … and I said …",
        label_visibility="collapsed",
        **field(
            draft, "happened", draft.reflection.happened,
            lambda interview, words: interview.reflecting(happened=words),
        ),
    )  # fmt: skip
    gut = draft.reflection.gut
    with st.container(key="scale_gut"):
        st.segmented_control(
            "How bad?" if gut is None else f"How bad? · {gut} of 10: {severity_words(gut)}",
            range(11),
            width="stretch",
            wrap=False,
            **as_default(
                field(draft, "gut", gut, lambda interview, bad: interview.reflecting(gut=bad))
            ),
        )
    if st.button(on_accent("Go on"), key="first_debrief", type="primary", width=160):
        if draft.revision:
            open_interview("pages/debrief/page.py", draft.id)
        st.switch_page("pages/debrief/page.py")


def _picture(name: str) -> Path:
    dark = PICTURES / f"{name}-dark.png"
    return dark if st.context.theme.type == "dark" and dark.exists() else PICTURES / f"{name}.png"
