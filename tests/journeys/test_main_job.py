"""The main job, in one sitting: debrief, decision, letter, PDF."""

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from debrief_core.interview import Profile, Stage, Verdict
from debrief_core.letter import email_body
from tests.support.browser import visit
from tests.support.hands import answered, choose, download, press, rate, write

pytestmark = pytest.mark.browser

SENDER = Profile(
    name="Zoë Łukasiewicz", email="zoe@example.org", phone="+44 7700 900142", city="Leeds",
    country="GB",
)  # fmt: skip
ANSWER = (
    "I moved the nightly billing run to a queue with retries, kept the old run beside it for two "
    "weeks, and compared the totals every morning until they agreed."
)
CLAIM = "The nightly run went from 40 minutes to 9."
REASON = "You let one team own its data from the source to the chart."


def test_from_a_bad_interview_to_a_letter_on_disk(page, journal, tmp_path):
    journal.save_profile(SENDER)
    visit(page)
    capture(page)
    look_again(page)
    decide(page)

    write_to = page.get_by_role("heading", name="Letter", exact=True)
    expect(write_to).to_be_visible()
    file = download(page, "Download the PDF", tmp_path)
    press(page, "I have sent it")
    expect(page.get_by_text("It is kept exactly as it went out.")).to_be_visible()

    (interview,) = journal.interviews()
    (letter,) = interview.letters
    assert interview.reflection.decision.verdict is Verdict.RECOVER
    assert interview.stage is Stage.HIRING_MANAGER
    assert interview.reflection.concern("stumbled").considered == 4
    assert letter.sent_on is not None
    printed = words_of(file)
    for promised in (ANSWER, CLAIM.rstrip("."), REASON.rstrip("."), "Nguyễn Thị Ánh", SENDER.name):
        assert one_spaced(promised).casefold() in printed.casefold()
    for paragraph in email_body(letter).split("\n\n"):
        assert one_spaced(paragraph) in printed


def capture(page):
    """Steps 1 to 3: what happened and how it felt, what was missed, whether it was right."""
    write(page, "In your own words", "I lost the thread when they asked about the migration.")
    rate(page, "How bad?", 7)
    press(page, "Go on")

    rate(page, "How likely is the next round", 40)
    press(page, "Stumbled over answers")
    rate(page, "How bad: Stumbled over answers", 8)
    write(page, "Company", "Bärenreiter & Søn")
    write(page, "Role", "Data engineer")
    page.get_by_text("Details, if you have a minute").click()
    choose(page, "Stage", "Hiring manager")
    choose(page, "Format", "Video")
    rate(page, "How much do you want this job?", 9)
    press(page, "Add a person")
    write(page, "Name", "Nguyễn Thị Ánh")
    write(page, "Title", "Head of data")
    press(page, "Continue")

    press(page, "Add a missed point")
    write(page, "1. The question or subject", "How did you move billing without losing a day?")
    write(page, "What I would say now", ANSWER)
    write(page, "The proof: a fact they can check", CLAIM)
    write(page, "Where can they check the number?", "Run log of the billing team")
    press(page, "Continue")

    choose(page, "Could you connect with the interviewer?", "Yes")
    write(page, "What in the conversation made you want this job?", REASON)
    press(page, "Continue")


def look_again(page):
    """Step 4: the evidence, and the second rating."""
    write(page, "What exactly was it?", "I lost the thread in the question about the migration.")
    evidence = "She laughed, and told me about her own first migration."
    write(page, "Signs it was not so bad", evidence)
    choose(page, "How do you know?", "I saw it")
    rate(page, "And now: how bad was it?", 4)
    press(page, "Before and after")


def decide(page):
    """Step 5, and on to the letter."""
    expect(page.get_by_text("It was not as bad as it felt: from 8 to 4.")).to_be_visible()
    page.get_by_role("radio", name="Recover").check(force=True)
    answered(page)
    press(page, "Write the letter")


def words_of(file):
    """The words of a PDF of one page, whatever its line breaks."""
    (sheet,) = PdfReader(file).pages
    return one_spaced(sheet.extract_text())


def one_spaced(text):
    return " ".join(text.split())
