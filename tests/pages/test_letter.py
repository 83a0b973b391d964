"""The letter page: from an interview with missed points to a letter that is marked as sent."""

from datetime import UTC, datetime, timedelta

import pytest

from debrief_core.interview import (
    Decision,
    Design,
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
from tests.support.apptest import field_key, open_page

QUESTION = "How would you speed up a slow pipeline?"
PROOF = Proof(
    claim="Cut the build from 40 to 9 minutes", kind=ProofKind.NUMBER, where="build dashboard"
)
POINTS = (
    MissedPoint(id="m1", question=QUESTION, said="Hm", would_say="I measure first.", proof=PROOF),
    MissedPoint(id="m2", question="Why do you want to leave?", would_say="I want to own more."),
    MissedPoint(id="m3", question="What does it cost?", would_say="Less than it saves."),
)
PEOPLE = (Interviewer(name="Dana Whitfield", title="Head of Data"), Interviewer(name="Sam Ito"))


@pytest.fixture
def letter_page(app, journal):
    """Open the letter page on an interview that went badly this morning."""

    def open_on(*, verdict=Verdict.RECOVER, points=POINTS, people=PEOPLE[:1], **changes):
        held = datetime.now(UTC) - timedelta(hours=5)
        decision = Decision(verdict=verdict, suggested=verdict, reasons=(), decided_at=held)
        fields = {"company": "Northwind", "role": "Data analyst", "zone": "UTC", **changes}
        reflection = Reflection(
            missed_points=points,
            fit=Fit(drawn_to="Your team owns its data from start to end."),
            decision=decision,
        )
        journal.save_profile(Profile(name="Jordan Avery", email="jordan@avery.example"))
        interview = Interview(held_at=held, interviewers=people, reflection=reflection, **fields)
        kept = journal.save(interview)
        page = open_page(app, "letter", interview=kept.id)
        assert not page.exception
        return page

    return open_on


def stored_letters(journal):
    (interview,) = journal.interviews()
    return interview.letters


def by_label(widgets, label):
    return next(widget for widget in widgets if widget.label == label)


def button(page, start):
    return next(b for b in page.button if b.label.startswith(start))


def shown(page):
    return "\n".join(
        block.value for block in (*page.markdown, *page.caption, *page.info, *page.success)
    )


def test_an_empty_journal_says_what_comes_first(app):
    page = open_page(app, "letter")
    assert not page.exception
    assert "about an interview" in page.info[0].value
    assert not page.text_area


def test_without_a_chosen_interview_the_page_opens_on_the_most_urgent(letter_page, journal):
    page = letter_page()
    (urgent,) = journal.interviews()
    later = urgent.held_at + timedelta(hours=1)
    journal.save(Interview(held_at=later, zone="UTC", company="Newer, and no letter is due"))
    page.query_params.clear()
    page.session_state["chosen_interview"] = None
    page.run()
    assert not page.exception
    assert by_label(page.selectbox, "Interview").value == urgent.id
    assert by_label(page.text_input, "Greeting").value == "Dear Dana,"


def test_the_letter_stands_there_composed_and_nothing_is_stored_by_looking(letter_page, journal):
    page = letter_page()
    assert by_label(page.text_input, "Greeting").value == "Dear Dana,"
    assert any(QUESTION in area.value for area in page.text_area)
    assert "Jordan Avery" in page.code[1].value
    assert stored_letters(journal) == ()


def test_the_page_says_how_many_hours_are_left_and_in_which_zone(letter_page):
    text = shown(letter_page())
    assert "Best sent within 18 hours" in text or "Best sent within 19 hours" in text
    assert "(UTC)" in text


def test_an_edited_paragraph_is_stored_and_survives_a_reload_and_another_tone(letter_page, journal):
    page = letter_page()
    by_label(page.text_area, "Why I write").set_value("Let me add to one answer.").run()
    assert not page.exception
    (letter,) = stored_letters(journal)
    assert "Let me add to one answer." in letter.body
    by_label(page.segmented_control, "Tone").set_value("direct").run()
    assert by_label(page.text_area, "Why I write").value == "Let me add to one answer."
    (interview,) = journal.interviews()
    fresh = open_page(page, "letter", interview=interview.id)
    assert by_label(fresh.text_area, "Why I write").value == "Let me add to one answer."


def test_the_composed_words_come_back_on_request(letter_page, journal):
    page = letter_page()
    composed = by_label(page.text_area, "Why I write").value
    by_label(page.text_area, "Why I write").set_value("Mine.").run()
    button(page, "Back to the composed words").click().run()
    assert by_label(page.text_area, "Why I write").value == composed
    assert all(p.edited is None for p in stored_letters(journal)[0].paragraphs)


def test_a_point_can_be_left_out_added_and_moved(letter_page, journal):
    page = letter_page()
    assert len(stored_letters(journal)) == 0
    button(page, "Add: What does it cost").click().run()
    assert [p.id for p in stored_letters(journal)[0].points] == ["m1", "m2", "m3"]
    assert not [b for b in page.button if b.label.startswith("Add:")]
    page.button(key=f"earlier.{stored_letters(journal)[0].id}.m3").click().run()
    assert [p.id for p in stored_letters(journal)[0].points] == ["m1", "m3", "m2"]
    page.button(key=f"leave_out.{stored_letters(journal)[0].id}.m1").click().run()
    assert [p.id for p in stored_letters(journal)[0].points] == ["m3", "m2"]
    assert not page.exception


def test_a_point_without_proof_is_marked_and_a_proof_mends_it(letter_page, journal):
    page = letter_page()
    assert "carries no proof" in shown(page)
    letter_id = button(page, "Leave out").key.split(".")[1]
    (interview,) = journal.interviews()
    key = f"edit.{interview.id}.letter.{letter_id}.m2"
    page.text_area(key=field_key(page, f"{key}.proof.claim")).set_value("Led three people").run()
    page.text_input(key=field_key(page, f"{key}.proof.where")).set_value("Ravi Menon").run()
    assert "carries no proof" not in shown(page)
    assert stored_letters(journal)[0].points[1].proof.where == "Ravi Menon"
    assert not page.exception


def test_with_something_to_mend_the_download_asks_first(letter_page):
    page = letter_page()
    labels = [b.label for b in page.get("download_button")]
    assert "Download it as it is" in labels
    ready = [b.label for b in letter_page(points=POINTS[:1]).get("download_button")]
    assert "Download it as it is" not in ready
    assert any("Download the PDF" in label for label in ready)


def test_a_number_without_proof_is_marked_in_its_place(letter_page):
    page = letter_page(points=POINTS[:1])
    by_label(page.text_area, "Last sentence").set_value("I saved 70 % of it.").run()
    assert ":orange-background[70 %]" in shown(page)


def test_marking_as_sent_freezes_the_letter(letter_page, journal):
    page = letter_page(points=POINTS[:1])
    button(page, "I have sent it").click().run()
    (letter,) = stored_letters(journal)
    assert letter.sent_on
    assert "kept exactly as it went out" in shown(page)
    assert not [area for area in page.text_area if area.label == "Thanks"]
    button(page, "It has not gone out").click().run()
    assert stored_letters(journal)[0].sent_on is None
    assert not page.exception


def test_each_interviewer_gets_a_letter_of_their_own(letter_page, journal):
    page = letter_page(people=PEOPLE)
    choice = by_label(page.selectbox, "To")
    assert len(choice.options) == 2
    choice.select_index(1).run()
    assert by_label(page.text_input, "Greeting").value == "Dear Sam,"
    by_label(page.text_area, "Why I write").set_value("For Sam.").run()
    assert [one.recipient.name for one in stored_letters(journal)] == ["Sam Ito"]
    assert not page.exception


def test_an_interview_that_was_let_go_asks_before_it_offers_a_note(letter_page):
    page = letter_page(verdict=Verdict.LET_GO)
    assert "let this one go" in page.info[0].value
    assert not page.text_area
    button(page, "Write a note anyway").click().run()
    assert not page.exception
    assert "thank" in by_label(page.text_area, "Thanks").value.lower()


def test_a_letter_over_a_page_is_said_to_be_so(letter_page):
    page = letter_page(points=POINTS[:1])
    by_label(page.text_area, "Last sentence").set_value("A line.\n" * 120).run()
    assert "still takes" in shown(page)
    assert not page.exception


def test_a_missing_name_leads_to_the_profile(letter_page, journal):
    page = letter_page(points=POINTS[:1])
    journal.save_profile(Profile())
    page.run()
    assert "not signed" in shown(page)


def test_earlier_words_of_a_paragraph_can_be_taken_back(letter_page, journal):
    page = letter_page(points=POINTS[:1])
    for words in ("First try.", "Second try."):
        by_label(page.text_area, "Why I write").set_value(words).run()
    letter = stored_letters(journal)[0]
    page.button(key=f"take.{letter.id}.turn.0").click().run()
    assert by_label(page.text_area, "Why I write").value == "First try."
    assert not page.exception


def test_one_press_makes_a_proof_of_an_unproved_number(letter_page, journal):
    point = POINTS[0].model_copy(update={"would_say": "I measure first. That saved 70 %."})
    page = letter_page(points=(point,))
    assert "No proof for" in shown(page)
    button(page, "Make a proof of").click().run()
    assert "That saved 70 %." in stored_letters(journal)[0].points[0].proof.claim
    assert "No proof for" not in shown(page)
    assert not page.exception


def test_a_proof_from_before_is_offered_and_used(letter_page, journal):
    page = letter_page(points=POINTS)
    letter_id = button(page, "Leave out").key.split(".")[1]
    page.button(key=f"use_proof.{letter_id}.m2.{PROOF.id}").click().run()
    assert stored_letters(journal)[0].points[1].proof == PROOF
    assert not page.exception


def test_a_letter_written_elsewhere_is_checked_and_not_kept(letter_page, journal):
    page = letter_page(points=POINTS[:1])
    by_label(page.text_area, "Your letter").set_value("Dear Danna,\n\nI was nervous.").run()
    assert "Danna" in shown(page)
    assert "excuse" in shown(page)
    assert stored_letters(journal) == ()
    assert not page.exception


def test_the_letter_leaves_as_email_word_file_and_reminder_too(letter_page):
    labels = [b.label for b in letter_page(points=POINTS[:1]).get("download_button")]
    assert {"E-mail draft", "Word file", "Reminder"} <= set(labels)


def test_a_remark_is_mended_by_one_press_and_can_be_taken_back(letter_page, journal):
    page = letter_page(points=POINTS[:1])
    by_label(page.text_area, "Last sentence").set_value("I would start on on Monday.").run()
    button(page, "Write “on” instead of “on on”").click().run()
    assert by_label(page.text_area, "Last sentence").value == "I would start on Monday."
    assert "Written twice" not in shown(page)
    letter = stored_letters(journal)[0]
    page.button(key=f"take.{letter.id}.close.0").click().run()
    assert by_label(page.text_area, "Last sentence").value == "I would start on on Monday."
    assert not page.exception


def test_no_two_mends_have_the_same_name(letter_page):
    page = letter_page(points=POINTS[:1])
    by_label(page.text_area, "Thanks").set_value("You helped the the most.").run()
    by_label(page.text_area, "Last sentence").set_value(
        "It was the the best and was was good."
    ).run()
    names = [b.label for b in page.button if b.key and b.key.startswith("mend.")]
    assert len(names) > 2
    assert len(names) == len(set(names))


def test_after_sending_three_sentences_stand_where_the_button_was(letter_page):
    page = letter_page(points=POINTS[:1])
    button(page, "I have sent it").click().run()
    assert not [b for b in page.button if b.label == "I have sent it"]
    text = shown(page)
    for said in ("an answer may come by", "ask Dana", "count it as a no without words"):
        assert said in text
    assert "Put the day into my calendar" in [b.label for b in page.get("download_button")]
    assert not page.exception


def test_the_name_is_asked_for_here_and_signs_the_letter(letter_page, journal):
    page = letter_page(points=POINTS[:1])
    journal.save_profile(Profile())
    page.run()
    by_label(page.text_input, "Your name").set_value("Zoë Avery").run()
    assert journal.profile().name == "Zoë Avery"
    assert "not signed" not in shown(page)


HURRIED = MissedPoint(id="m1", question="how do you test", would_say="i write it first", said="hm")


def test_what_was_tidied_is_shown_and_one_press_keeps_it_as_typed_and_back(letter_page, journal):
    page = letter_page(points=(HURRIED,))
    assert "“i” → “I”" in shown(page).replace("\\", "")
    button(page, "Keep the answer of point 1 as typed").click().run()
    assert "i write it first" in by_label(page.text_area, "Point 1").value
    button(page, "Tidy the answer of point 1 again").click().run()
    assert "I write it first." in by_label(page.text_area, "Point 1").value
    assert stored_letters(journal)[0].points[0].answer == "i write it first"
    assert not page.exception


def test_three_boxes_make_the_paragraph_and_one_box_is_kept(letter_page, journal):
    page = letter_page(points=(HURRIED,))
    toggle = by_label(page.toggle, "Answer in three short boxes")
    toggle.set_value(True).run()
    by_label(page.text_area, "What the situation was").set_value("the build took 40 min").run()
    by_label(page.text_area, "What you did").set_value("i move two joins").run()
    paragraph = by_label(page.text_area, "Point 1").value
    assert "I move two joins." in paragraph
    assert "this in the present" in shown(page)
    by_label(page.toggle, "Answer in three short boxes").set_value(False).run()
    assert "I write it first." in by_label(page.text_area, "Point 1").value
    assert stored_letters(journal)[0].points[0].guided.action == "i move two joins"
    assert not page.exception


def test_the_kind_of_a_proof_is_guessed_until_another_is_chosen(letter_page, journal):
    page = letter_page(points=(HURRIED,))
    by_label(page.text_area, "The proof: a fact they can check").set_value("a demo").run()
    by_label(page.text_input, "Where can they check the number?").set_value("avery.example").run()
    assert stored_letters(journal)[0].points[0].proof.kind is ProofKind.LINK
    by_label(page.segmented_control, "What kind of proof?").set_value(ProofKind.DOCUMENT).run()
    by_label(page.text_area, "The proof: a fact they can check").set_value("a demo of 9").run()
    assert stored_letters(journal)[0].points[0].proof.kind is ProofKind.DOCUMENT
    assert not page.exception


def test_a_design_is_chosen_by_its_picture(letter_page, journal):
    page = letter_page(points=POINTS[:1])
    by_label(page.segmented_control, "Design").set_value(Design.MODERN).run()
    assert stored_letters(journal)[0].design is Design.MODERN
    assert not page.exception
