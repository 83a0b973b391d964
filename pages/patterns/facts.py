"""The facts on the Patterns page, and the whole page on two sheets of paper."""

import streamlit as st

from debrief_core.patterns import Report, journal_facts, report_pdf
from pages.common.analysis import Analysis
from pages.common.text import plain
from pages.session.journal import the_journal
from pages.session.request import today


def draw_facts(analysis: Analysis) -> None:
    """Sentences that are true of the journal and claim nothing beyond it."""
    facts = analysis.cached("facts", journal_facts)
    st.markdown("\n".join(f"- {plain(fact.short)}" for fact in facts))
    with st.expander("How far these numbers reach", type="compact", icon=":material/straighten:"):
        st.markdown("\n".join(f"- {plain(fact.sentence)}" for fact in facts))


def draw_report_button(analysis: Analysis) -> None:
    """The page on two sheets of paper, made when the button is pressed."""
    facts = analysis.cached("facts", journal_facts)
    paper = analysis.cached("paper", lambda _: the_journal().profile().paper)
    report = Report(analysis.rated, analysis.patterns, facts, today(), paper)
    st.download_button(
        "Two pages as PDF", lambda: report_pdf(report), "interview-patterns.pdf",
        "application/pdf", key="report", icon=":material/picture_as_pdf:", on_click="ignore",
    )  # fmt: skip
