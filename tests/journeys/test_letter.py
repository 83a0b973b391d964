"""From an interview with three missed points to a sent letter, on a desk and on a phone."""

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

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
from tests.support.hands import choose, download, press, shows_no_exception, write

HURRIED = "i measure first, sorry i was nervous. northwynd could see it in a week"
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


@pytest.mark.browser
@pytest.mark.parametrize("width", [1280, 390])
def test_hurried_words_become_a_letter_that_two_presses_mend(
    new_visit, journal, yesterday, tmp_path, width
):
    journal.save_profile(Profile(name="Jordan Avery", email="jordan@avery.example"))
    kept = journal.save(hurried(yesterday))
    page = new_visit(width=width)
    visit(page, f"/debrief?interview={kept.id}")
    choose(page, "Steps", "Answers")
    write(page, "What I would say now", HURRIED)
    visit(page, "/letter")
    drawn = picture(page)
    press(page, "Leave out “, sorry I was nervous”")
    press(page, "Write “Northwind” instead of “Northwynd”")
    if width == 390:
        choose(page, "Show", "Page")
    expect(page.get_by_role("img", name="The letter to Dana Whitfield")).to_be_visible()
    assert picture(page) != drawn
    file = download(page, "Download the PDF", tmp_path)
    printed = " ".join(PdfReader(file).pages[0].extract_text().split())
    assert "I measure first. Northwind could see it in a week." in printed
    shows_no_exception(page)


def hurried(held_at):
    interview = interview_with_three_missed_points(held_at)
    proof = Proof(claim="nightly run 40 min to 9", where="run log of may")
    point = MissedPoint(id="m0", question="how do you speed it up", said="hm", proof=proof)
    return interview.reflecting(missed_points=(point,))


def picture(page):
    return page.locator(".sheet img").get_attribute("src")


@pytest.mark.browser
def test_words_typed_just_before_the_press_are_in_the_file(page, journal, yesterday, tmp_path):
    journal.save_profile(Profile(name="Jordan Avery"))
    kept = journal.save(interview_with_three_missed_points(yesterday))
    visit(page, f"/letter?interview={kept.id}")
    reason = "You publish every incident, also your own."
    page.get_by_label("Why you want this job: one reason from the conversation").fill(reason)
    file = download(page, "Download the PDF", tmp_path)
    words = " ".join(PdfReader(file).pages[0].extract_text().split())
    assert "you publish every incident, also your own" in words
