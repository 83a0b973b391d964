"""The facts on the Patterns page, and the whole page on two sheets of paper."""

import streamlit as st

from debrief_core.patterns import Report, journal_facts, report_pdf
from pages.shared.layout import plain
from pages.shared.pattern_page import Look
from pages.shared.visit import the_journal, today


def draw_facts(look: Look) -> None:
    """Sentences that are true of the journal and claim nothing beyond it."""
    facts = look.kept("facts", journal_facts)
    st.markdown("\n".join(f"- {plain(fact.sentence)}" for fact in facts))


def draw_report_button(look: Look) -> None:
    """The page on two sheets of paper, made when the button is pressed."""
    facts = look.kept("facts", journal_facts)
    paper = look.kept("paper", lambda _: the_journal().profile().paper)
    report = Report(look.rated, look.patterns, facts, today(), paper)
    st.download_button(
        "Two pages as PDF", lambda: report_pdf(report), "interview-patterns.pdf",
        "application/pdf", key="report", icon=":material/picture_as_pdf:", on_click="ignore",
    )  # fmt: skip
