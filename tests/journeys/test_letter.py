"""From an interview with three missed points to a sent letter, on a desk and on a phone."""

import pytest
from playwright.sync_api import expect

from debrief_core.interview import (
    Decision,
    Fit,
    Interview,
    Interviewer,
    MissedPoint,
    Profile,
    Proof,
    ProofKind,
    Reflection,
    Verdict,
)
from debrief_core.letter import check_pdf
from tests.support.browser import visit
from tests.support.hands import download, press, shows_no_exception, write

QUESTIONS = ("How would you speed up a slow pipeline?", "Why do you want to leave?", "What now?")


def interview_with_three_missed_points(held_at):
    points = tuple(
        MissedPoint(
            id=f"m{nth}",
            question=question,
            said="Hm.",
            would_say="I measure first, change one thing at a time, and write down what it did.",
            proof=Proof(claim="", kind=ProofKind.PERSON, where=f"Ravi Menon, lead until 202{nth}"),
        )
        for nth, question in enumerate(QUESTIONS)
    )
    decision = Decision(
        verdict=Verdict.RECOVER, suggested=Verdict.RECOVER, reasons=(), decided_at=held_at
    )
    return Interview(
        company="Northwind",
        role="Data analyst",
        held_at=held_at,
        zone="Europe/Berlin",
        interviewers=(Interviewer(name="Dana Whitfield", title="Head of Data"),),
        reflection=Reflection(
            missed_points=points, fit=Fit(drawn_to="You decide as a team."), decision=decision
        ),
    )


@pytest.mark.browser
@pytest.mark.parametrize("width", [1280, 390])
def test_three_missed_points_become_a_letter_that_is_sent(
    new_visit, journal, yesterday, tmp_path, width
):
    journal.save_profile(Profile(name="Jordan Avery", email="jordan@avery.example"))
    kept = journal.save(interview_with_three_missed_points(yesterday))
    page = new_visit(width=width)
    visit(page, f"/letter?interview={kept.id}")
    press(page, f"Add: {QUESTIONS[2]}")
    write(page, "Why I write", "Three answers were shorter than the work behind them.")
    press(page, "I have sent it")
    expect(page.get_by_text("It is kept exactly as it went out.")).to_be_visible()
    file = download(page, "Download the PDF", tmp_path)
    (letter,) = journal.get(kept.id).letters
    assert len(letter.points) == 3
    assert letter.sent_on is not None
    assert check_pdf(file.read_bytes(), letter) == []
    scroll = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
    assert page.evaluate(scroll) == 0
    shows_no_exception(page)
