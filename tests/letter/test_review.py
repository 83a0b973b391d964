"""Each rule of letter.md: a letter that breaks it is caught, one that keeps it is left in peace."""

from datetime import UTC, date, datetime, timedelta

import pytest

from debrief_core.interview import Interviewer, LetterKind, Profile, Proof, ProofKind, Recipient
from debrief_core.letter import (
    Fault,
    Grade,
    Rule,
    apply_mend,
    email_text,
    is_late,
    letter_deadline,
    render_pdf,
    review_letter,
    review_text,
)
from tests.letter.make import (
    HELD,
    MISSED,
    SENDER,
    edited,
    make_interview,
    make_letter,
    make_point,
)

MUST = Grade.MUST_MEND
NEED = "figures before the first meeting"
GOOD = make_letter(points=(make_point(need=NEED),))


def rules(letter, **kwargs):
    """The numbers of the rules of letter.md that a letter breaks."""
    return {remark.rule for remark in review_letter(letter, **kwargs)}


def remarks_of(rule, letter):
    return [remark for remark in review_letter(letter) if remark.rule == rule]


def with_reason_words(text):
    """The good letter with a paragraph of the writer's own after the points."""
    return edited(GOOD, "next_step", text)


def test_a_letter_that_keeps_every_rule_has_no_remark():
    assert review_letter(GOOD, now=HELD + timedelta(hours=20)) == []


# Rule 1


@pytest.mark.parametrize(
    ("hours", "caught"), [(0.2, True), (2, False), (23, False), (47, False), (49, True)]
)
def test_rule_1_the_letter_goes_within_two_days_and_not_within_minutes(hours, caught):
    assert (1 in rules(GOOD, now=HELD + timedelta(hours=hours))) == caught


def test_rule_1_a_letter_dated_days_later_is_late_without_a_clock():
    assert 1 in rules(make_letter(today=date(2026, 3, 7)))
    assert 1 not in rules(make_letter(today=date(2026, 3, 5)))


def test_rule_1_a_late_friday_may_wait_for_monday_morning():
    friday = datetime(2026, 3, 6, 16, 0, tzinfo=UTC)
    monday = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)
    assert letter_deadline(friday, "Europe/London") == datetime(2026, 3, 9, 11, tzinfo=UTC)
    assert not is_late(friday, "Europe/London", monday)
    assert is_late(friday - timedelta(hours=5), "Europe/London", monday)


# Rule 2


def test_rule_2_too_many_words_are_a_fault_and_too_few_say_too_little():
    long = with_reason_words(" ".join(["word"] * 30 + ["."]) * 10)
    assert remarks_of(2, long)[0].grade is MUST
    assert "say" in remarks_of(2, make_letter(points=(), fit={}))[0].reason


def test_rule_2_a_letter_over_one_page_is_counted_on_the_real_pdf():
    long = with_reason_words("\n".join(f"Line {nth} of many." for nth in range(90)))
    assert any("pages" in r.excerpt and r.grade is MUST for r in remarks_of(2, long))


def test_rule_2_a_sentence_nobody_can_follow_is_marked_where_it_stands():
    sentence = "I " + "really " * 18 + "and " * 18 + "mean it."
    letter = with_reason_words(f"Short. {sentence}")
    remark = next(r for r in remarks_of(2, letter) if r.where == "next_step")
    assert remark.span == (6, 7 + len(sentence))


# Rule 3


def test_rule_3_two_points_are_better_than_three():
    points = [make_point(id=f"m{n}", subject=f"Question {n}?") for n in range(3)]
    assert 3 in rules(make_letter(points=tuple(points)))
    assert 3 not in rules(make_letter(points=tuple(points[:2])))


def test_rule_3_a_recovery_letter_without_a_point_sets_nothing_right():
    assert 3 in rules(make_letter(points=()))
    assert 3 not in rules(make_letter(points=(), kind=LetterKind.THANK_YOU))


# Rule 4


def test_rule_4_a_point_names_its_question_or_subject():
    assert 4 in rules(make_letter(points=(make_point(subject=""),)))
    assert 4 not in rules(make_letter(points=(make_point(subject="Slow pipelines"),)))


def test_rule_4_a_point_without_an_answer_waits_for_one():
    assert 4 in rules(make_letter(points=(make_point(answer="", proof=None),)))


def test_rule_4_the_question_is_not_a_note_about_the_reader():
    assert 4 in rules(make_letter(points=(make_point(subject="They asked about pipelines"),)))


def test_rule_4_what_went_wrong_is_said_once():
    letter = with_reason_words("I froze. I should have said it at once.")
    assert [r.excerpt for r in remarks_of(4, letter)] == [
        "I froze.",
        "I should have said it at once.",
    ]
    assert 4 not in rules(GOOD)


def test_rule_4_the_question_quoted_is_not_the_writer_s_failure():
    point = make_point(subject="What would you do if a launch went wrong?", need=NEED)
    assert 4 not in rules(make_letter(points=(point,)))


# Rule 5


def test_rule_5_an_answer_without_a_proof_has_to_be_mended():
    remark = remarks_of(5, make_letter(points=(make_point(proof=None),)))[0]
    assert (remark.grade, remark.where) == (MUST, "point:m1")


@pytest.mark.parametrize("kind", ["arrived_late", "own_questions", "no_rapport", "pay_talk"])
def test_rule_5_an_apology_a_question_or_a_wish_needs_no_proof(kind):
    letter = make_letter(points=(make_point(kind=kind, subject="", answer="Yes.", proof=None),))
    assert 5 not in rules(letter)


@pytest.mark.parametrize(
    "claim", ["40 %", "40%", "1,200", "€3.5 million", "12x", "forty percent", "3 times"]
)
def test_rule_5_a_number_that_no_proof_carries_is_marked_in_place(claim):
    proof = Proof(claim="It is faster", kind=ProofKind.PERSON, where="Ravi Menon")
    point = make_point(answer=f"That saved {claim} in the end.", proof=proof, need=NEED)
    letter = make_letter(points=(point,))
    remark = next(r for r in remarks_of(5, letter) if r.span)
    text = next(p.words for p in letter.paragraphs if p.role == "point:m1")
    assert remark.grade is MUST
    assert text[slice(*remark.span)].strip() == claim
    assert claim in remark.reason


@pytest.mark.parametrize(
    "answer",
    [
        "It went from 40 minutes to 9.",
        "I used Python 3.11 and ISO 27001 there.",
        "It was a B2B tool for the 2nd floor.",
        "We met at 9:30 about it.",
        "1. Measure. 2. Change one thing.",
        "Northwind asked for an analyst on 3 March 2026.",
        "In my first 30 days I would read the tickets and change nothing.",
        "I would like to show it to you in 15 minutes.",
        "Your 40 branches each send one file.",
        "I answered question 3 too quickly.",
    ],
)
def test_rule_5_numbers_that_are_proved_or_no_claims_are_left_in_peace(answer):
    letter = make_letter(points=(make_point(answer=answer, need=NEED),))
    assert [r for r in remarks_of(5, letter) if r.span] == []


def test_rule_5_a_link_or_a_year_in_the_text_wants_a_proof_too():
    letter = with_reason_words("See https://elsewhere.example/x for what I did in 2019.")
    assert [r.excerpt for r in remarks_of(5, letter)] == ["2019", "https://elsewhere.example/x"]
    proved = Proof(kind=ProofKind.LINK, claim="2019", where="https://elsewhere.example/x")
    points = (make_point(proof=proved, need=NEED),)
    kept = edited(make_letter(points=points), "next_step", "https://elsewhere.example/x in 2019.")
    assert remarks_of(5, kept) == []


def test_rule_5_a_proof_says_where_it_can_be_checked():
    vague = Proof(claim="Cut it from 40 to 9", kind=ProofKind.NUMBER)
    broken = Proof(claim="See for yourself", kind=ProofKind.LINK, where="on my website")
    for proof in (vague, broken):
        assert 5 in rules(make_letter(points=(make_point(proof=proof),)))


# Rule 6


def test_rule_6_a_point_is_tied_to_a_need():
    assert 6 in rules(make_letter())
    assert 6 not in rules(GOOD)


# Rule 7


def test_rule_7_the_letter_says_that_the_job_is_wanted_and_why():
    without = edited(edited(GOOD, "reason", "The weather was fine."), "close", "Goodbye.")
    assert "No sentence" in remarks_of(7, without)[0].reason
    assert "not why" in remarks_of(7, make_letter(reason=""))[0].reason
    assert 7 not in rules(edited(GOOD, "reason", "I want this job because your team decides."))


# Rule 8


def test_rule_8_apologise_only_for_being_late_or_an_offence():
    assert 8 in rules(with_reason_words("I am sorry about that."))
    late = make_letter(points=(make_point(kind="arrived_late", subject="", answer=""),))
    assert 8 not in rules(late)


def test_rule_8_a_second_apology_is_marked():
    late = make_letter(points=(make_point(kind="arrived_late", subject="", answer=""),))
    assert remarks_of(8, edited(late, "close", "Again, my apologies."))[0].excerpt == "apologies"


# Rule 9


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I know I'm not the best candidate.", "yourself"),
        ("Sorry for wasting your time.", "yourself"),
        ("My terrible answer was on costs.", "yourself"),
        ("I was very nervous.", "excuse"),
        ("The train was delayed.", "excuse"),
        ("It was a long day.", "excuse"),
        ("You didn't ask about it.", "blame"),
        ("Your question was a bit unclear.", "blame"),
        ("That caught me off guard.", "blame"),
        ("Please reply by Friday.", "presses"),
        ("When can I expect an answer?", "presses"),
        ("Give me a second chance.", "presses"),
    ],
)
def test_rule_9_no_self_deprecation_excuse_blame_or_pressing(text, reason):
    letter = with_reason_words(f"Well. {text}")
    hits = [r for r in remarks_of(9, letter) if reason in r.reason]
    assert hits
    words = next(p.words for p in letter.paragraphs if p.role == "next_step")
    assert words[slice(*hits[0].span)] == hits[0].excerpt


@pytest.mark.parametrize(
    "text",
    [
        "I would train the night shift.",
        "You asked good questions.",
        "You told me that the team is not the best staffed.",
        "I am glad to hear more.",
        "We were not late once in a year.",
        "I am used to a quick response to outages.",
        "Even in our worst quarter, nobody had to wait for a report.",
        "I have followed two hostile takeovers as an analyst.",
        "Disaster recovery was my part of the work.",
        "I was sorry to hear about the outage that you told me of.",
    ],
)
def test_rule_9_ordinary_sentences_are_left_in_peace(text):
    assert 9 not in rules(with_reason_words(text))


def test_rule_9_one_exclamation_mark_is_warmth_and_two_are_noise():
    assert 9 not in rules(with_reason_words("Thank you!"))
    assert 9 in rules(with_reason_words("Thank you! Truly!"))


# Rule 10


def test_rule_10_a_missing_skill_is_answered_by_closing_the_gap():
    gap = make_point(kind="technical_gap", answer="It is a kind of join.", proof=None)
    assert 10 in rules(make_letter(points=(gap,)))
    closing = gap.model_copy(update={"answer": "Since then I have built one."})
    assert 10 not in rules(make_letter(points=(closing,)))


# Rule 11


def test_rule_11_the_greeting_names_the_recipient():
    for greeting in ("Dear Danna,", "Dear Sam,", "Dear Ms Whitfeld,"):
        letter = GOOD.model_copy(update={"salutation": greeting})
        assert remarks_of(11, letter)[0].grade is MUST, greeting
    for greeting in ("Dear Ms Whitfield,", "Hello Dana,", "Dear Northwind team,", "Good morning,"):
        assert 11 not in rules(GOOD.model_copy(update={"salutation": greeting})), greeting


def test_rule_11_greeting_another_interviewer_is_caught():
    people = (Interviewer(name="Dana Whitfield"), Interviewer(name="Sam Ito"))
    letter = make_letter(interviewers=people, points=GOOD.points)
    assert 11 in rules(letter.model_copy(update={"salutation": "Dear Sam,"}))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Dr. Miriam Okafor", "It was good to hear Dr Okafur explain it."),
        ("Dana Whitfield", "As Dana Whitefield said, it matters."),
        ("Sigrid Halvorsen", "I liked what Sigird showed."),
        ("Dana Whitfield", "It was Ms Delgado who asked."),
    ],
)
def test_rule_11_a_name_that_is_nearly_or_not_in_the_interview_is_caught(name, text):
    letter = make_letter(
        interviewers=(Interviewer(name=name),), recipient=Recipient(name=name), points=GOOD.points
    )
    remark = remarks_of(11, edited(letter, "next_step", text))[0]
    assert remark.grade is MUST
    assert remark.span


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Dr. Miriam Okafor", "It was good to hear Dr Okafor explain it."),
        ("Jürgen Müller", "As Mr Mueller said, and Jurgen Muller showed."),
        ("Nguyễn Thị Lan", "What Nguyen Thi Lan said stays with me."),
        ("Mary Green", "Many people are green with envy in March."),
        ("Dana Whitfield", "Dana’s question and Whitfield's answer."),
        ("Łukasz Żak", "Lukasz Zak asked it."),
    ],
)
def test_rule_11_titles_and_diacritics_are_forgiven(name, text):
    letter = make_letter(
        interviewers=(Interviewer(name=name),), recipient=Recipient(name=name), points=GOOD.points
    )
    assert 11 not in rules(edited(letter, "next_step", text))


def test_rule_11_a_letter_to_nobody_says_so():
    assert 11 in rules(make_letter(interviewers=(), points=GOOD.points))


# Rule 12


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, [Name].",
        "I love [company name].",
        "Dear <interviewer name>, hello.",
        "At {company} I learned.",
        "My skill is XXX here.",
        "TODO say more.",
        "On ____ we met.",
        "It is [...] good.",
    ],
)
def test_rule_12_a_placeholder_has_to_be_mended(text):
    remark = remarks_of(12, with_reason_words(text))[0]
    assert remark.grade is MUST
    assert remark.excerpt in text


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("I said said it.", "said said"),
        ("The the answer.", "The the"),
        ("She (and he agreed.", "("),
        ("A “quote without end.", "“"),
        ('A "quote without end.', '"'),
    ],
)
def test_rule_12_doubled_words_and_open_brackets_are_marked(text, excerpt):
    assert remarks_of(12, with_reason_words(text))[0].excerpt == excerpt


@pytest.mark.parametrize(
    "text",
    [
        "What I had had to do (twice) was “fine”.",
        "Use a List[int] or a map<string, number> there.",
        "The points: a) one, b) two.",
        "It's the teams' own view.",
    ],
)
def test_rule_12_sound_text_is_left_in_peace(text):
    assert 12 not in rules(with_reason_words(text))


@pytest.mark.parametrize("company", ["Northwynd", "Northwinds", "Norhtwind"])
def test_rule_12_a_company_nearly_spelled_has_to_be_mended(company):
    remark = remarks_of(12, with_reason_words(f"At {company} I would learn."))[0]
    assert (remark.grade, remark.excerpt) == (MUST, company)


def test_rule_12_company_and_role_are_spelled_as_in_the_interview():
    assert 12 in rules(with_reason_words("At NorthWind I would learn."))
    assert 12 in rules(with_reason_words("The data analist would learn."))
    assert 12 not in rules(with_reason_words("At Northwind’s office data analysts learn."))
    berg = make_letter(company="Halden & Berg", points=GOOD.points)
    assert 12 in rules(edited(berg, "next_step", "At Haldan & Berg I would learn."))
    assert 12 not in rules(edited(berg, "next_step", "At Halden and Berg, or Halden, I learn."))


@pytest.mark.parametrize(
    "text",
    ["Iontech is close to my home.", "What Iontech, Inc. does I like.", "At Iontech I learn."],
)
def test_rule_12_a_company_may_be_named_without_its_legal_form(text):
    letter = make_letter(company="Iontech, Inc.", points=GOOD.points)
    assert [r for r in remarks_of(12, edited(letter, "next_step", text)) if r.span] == []
    slip = edited(letter, "next_step", text.replace("Iontech", "Iontehc"))
    assert any(r.fault is Fault.WRONG_COMPANY and r.grade is MUST for r in review_letter(slip))


def test_rule_12_an_unsigned_letter_has_to_be_mended():
    remarks = remarks_of(12, make_letter(profile=Profile()))
    assert [r.where for r in remarks] == ["sender", "sender"]
    assert remarks[0].grade is MUST


# Rule 13 and what cannot be printed


@pytest.mark.parametrize("text", ["Well done 🎉", "नमस्ते", "Private \ue000 use"])
def test_rule_13_a_character_that_no_face_covers_is_named_beforehand(text):
    remark = remarks_of(13, with_reason_words(text))[0]
    assert (remark.grade, remark.where) == (MUST, "next_step")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("प्रिया शर्मा", "Devanagari (Hindi, Marathi or Nepali) has letters that change"),
        ("محمد عبد الله", "Arabic (Arabic, Persian or Urdu) is written from right to left"),
        ("שלום כהן", "Hebrew (Hebrew or Yiddish) is written from right to left"),
        ("สมชาย ใจดี", "Thai has no typeface here"),
    ],
)
def test_rule_13_a_script_draws_one_remark_a_place_with_all_its_letters(name, told):
    remarks = remarks_of(13, with_reason_words(f"With thanks, {name}, for the day."))
    assert [(r.excerpt, r.where) for r in remarks] == [(name, "next_step")]
    assert remarks[0].reason.startswith(told)
    assert "Latin letters" in remarks[0].advice


def test_rule_13_the_latin_spelling_offered_is_the_one_of_their_own_address():
    priya = Interviewer(name="प्रिया शर्मा", email="priya.sharma@northwind.example")
    letter = make_letter(interviewers=(priya,), points=GOOD.points)
    remarks = remarks_of(13, letter)
    assert [r.where for r in remarks] == ["recipient", "salutation"]
    assert {r.mend.text for r in remarks} == {"Priya Sharma"}
    named = apply_mend(letter, remarks[0])
    assert (named.recipient.name, named.salutation) == ("Priya Sharma", "Dear Priya,")
    shared = Interviewer(name="प्रिया शर्मा", email="jobs@northwind.example")
    for remark in remarks_of(13, make_letter(interviewers=(shared,), points=GOOD.points)):
        assert remark.mend is None
        assert "signature" in remark.advice


@pytest.mark.parametrize(
    "text", ["Łódź Žižek Nguyễn", "Ελλάδα Москва", "東京 한국어 北京", "→ ✓ ½ € ₺"]
)
def test_rule_13_scripts_that_print_are_left_in_peace(text):
    assert 13 not in rules(with_reason_words(text))


# Elsewhere


PASTED = """
Jordan Avery, Leeds

Dear Dana,
thank you for our call on Tuesday.

I cut the build from 40 to 9 minutes, and I want this job because your team decides.

Kind regards,
Jordan Avery
"""


def test_a_text_from_elsewhere_is_reviewed_by_the_same_rules():
    found = {r.rule for r in review_text(PASTED, make_interview(), SENDER, date(2026, 3, 4))}
    assert found == {Rule.ONE_PAGE, Rule.CORRECT_ENGLISH}  # short, and a small letter after "Dana,"
    slips = PASTED.replace("Dana", "Danna").replace("40", "45").replace("call", "[call date]")
    found = {r.rule for r in review_text(slips, make_interview(), SENDER, date(2026, 3, 4))}
    assert {5, 11, 12} <= found


def test_a_remark_on_a_pasted_text_says_in_which_paragraph():
    text = PASTED.replace("I cut", "I was nervous. I cut")
    remark = next(r for r in review_text(text, make_interview()) if r.rule == 9)
    assert remark.where == "text:2"


def test_what_must_be_mended_comes_first():
    severities = [r.grade for r in review_letter(make_letter(profile=Profile(), points=()))]
    assert severities == sorted(severities, key=lambda s: s is not MUST)


def test_reviewing_changes_nothing():
    before = (email_text(GOOD), render_pdf(GOOD))
    review_letter(GOOD)
    assert (email_text(GOOD), render_pdf(GOOD)) == before
    assert MISSED.question in email_text(GOOD)
