"""Spelling, grammar and the writer's own words; with Harper and without."""

import sys
from threading import Thread

import pytest

from debrief_core.interview import Interviewer, Profile, Recipient
from debrief_core.letter import Fault, Rule, apply_mend, review_letter
from debrief_core.letter.review.english import harper
from debrief_core.letter.review.english.harper import harper_slips
from tests.letter.make import SENDER, edited, make_letter, make_point

needs_harper = pytest.mark.skipif(not harper.is_available(), reason="Harper is not installed")
POINTS = (make_point(need="figures before the first meeting"),)
GOOD = make_letter(points=POINTS)
FRESH = {Rule.CORRECT_ENGLISH, Rule.OWN_WORDS}


def remarks_on(text, letter=GOOD):
    found = review_letter(edited(letter, "next_step", text))
    return [r for r in found if r.where == "next_step" and r.rule in FRESH]


def mended(fault, text, letter=GOOD):
    written = edited(letter, "next_step", text)
    remark = next(r for r in review_letter(written) if r.fault is fault and r.mend)
    after = apply_mend(written, remark)
    return next(p.words for p in after.paragraphs if p.role == "next_step")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I look forward to meet the team.", "I look forward to meeting the team."),
        ("The reports was late.", "The reports were late."),
        ("Thank you for take the time.", "Thank you for taking the time."),
        ("I have 5 years experience.", "I have 5 years’ experience."),
        ("I would like discuss it.", "I would like to discuss it."),
        ("She explained me the plan.", "She explained to me the plan."),
        ("It depends of the data.", "It depends on the data."),
        ("Your welcome to call.", "You’re welcome to call."),
        ("I could of said more.", "I could have said more."),
        ("one thing is missing.", "One thing is missing."),
        ("Today i measure first.", "Today I measure first."),
        ("I measure first , then I change one thing.", "I measure first, then I change one thing."),
        ("First I measure, then I change one thing", "First I measure, then I change one thing."),
    ],
)
def test_a_slip_of_grammar_is_mended_by_one_press(before, after):
    assert mended(Fault.GRAMMAR, before) == after


@pytest.mark.parametrize(
    ("fault", "before", "after"),
    [
        (Fault.HEDGE, "I think my example shows it.", "My example shows it."),
        (Fault.HEDGE, "My example somewhat shows it.", "My example shows it."),
        (Fault.MIXED_SPELLING, "I organise the color guide.", "I organise the colour guide."),
        (Fault.PASSIVE_OPENING, "The index was built by me in May.", "I built the index in May."),
    ],
)
def test_a_weak_sentence_is_mended_by_one_press(fault, before, after):
    assert mended(fault, before) == after


@needs_harper
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I definately moved the joins.", "I definitely moved the joins."),
        ("I start on monday.", "I start on Monday."),
    ],
)
def test_a_misspelled_word_is_mended_by_one_press(before, after):
    assert mended(Fault.SPELLING, before) == after


@needs_harper
def test_names_of_the_interview_and_words_of_a_trade_are_no_misspellings():
    people = (Interviewer(name="Kenji Watanabe"),)
    letter = make_letter(
        interviewers=people, recipient=Recipient(name="Kenji Watanabe"), points=POINTS
    )
    assert remarks_on("Kenji and Watanabe told me about dbt, osha and kubernetes.") == []
    assert remarks_on("What Watanabe said about Kafka stays with me.", letter) == []


def test_what_the_interviewer_said_in_quotation_marks_is_left_as_it_was_said():
    assert remarks_on("You asked: “how do you would test it, definately?”") == []


@needs_harper
@pytest.mark.parametrize(
    ("country", "word", "caught"),
    [("GB", "color", True), ("GB", "colour", False), ("US", "colour", True), ("", "color", False)],
)
def test_spelling_follows_the_english_of_the_sender_s_country(country, word, caught):
    profile = Profile.model_validate({**dict(SENDER), "country": country})
    letter = make_letter(profile=profile, points=POINTS)
    found = {r.fault for r in remarks_on(f"I chose the {word} of the chart.", letter)}
    assert found == ({Fault.MIXED_SPELLING} if caught else set())


def test_british_beside_american_is_told_to_keep_to_one():
    profile = Profile.model_validate({**dict(SENDER), "country": ""})
    letter = make_letter(profile=profile, points=POINTS)
    found = remarks_on("I organised the colour guide and analyzed it.", letter)
    assert [(r.fault, r.excerpt) for r in found] == [(Fault.MIXED_SPELLING, "analyzed")]


def test_the_program_s_own_sentences_are_not_held_against_the_writer():
    places = {p.role for p in GOOD.paragraphs} - {"point:m1", "reason"}
    assert not [r for r in review_letter(GOOD) if r.where in places and r.rule in FRESH]


def test_without_harper_the_review_s_own_rules_remain(monkeypatch):
    monkeypatch.setattr(harper, "harper", None)
    assert harper_slips("I definately know.", "GB") == ()
    assert mended(Fault.GRAMMAR, "I look forward to meet you.") == "I look forward to meeting you."


def test_an_app_without_harper_installed_can_be_started(monkeypatch):
    monkeypatch.setitem(sys.modules, "harper", None)
    source = harper.__spec__.loader.get_source(harper.__name__)
    alone = {"__name__": "alone"}
    exec(compile(source, "harper.py", "exec"), alone)  # noqa: S102  (our own module, once more)
    assert not alone["is_available"]()
    assert alone["harper_slips"]("I definately know.", "GB") == ()


@needs_harper
def test_a_failure_inside_harper_costs_its_remarks_and_nothing_else(monkeypatch, caplog):
    def fail(_dialect):
        raise RuntimeError("broken")

    monkeypatch.setattr(harper, "linter_for", fail)
    assert harper_slips("A text that was never seen before, definately.", "GB") == ()
    assert "its remarks are left out" in caplog.text
    assert "definately" not in caplog.text


@needs_harper
def test_two_visitors_at_once_share_one_linter_and_no_names():
    texts = [f"Sentence {n} is definately by Zzyzx{n}." for n in range(8)]
    found = {}
    threads = [Thread(target=lambda t=t: found.setdefault(t, harper_slips(t, "GB"))) for t in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all([s.instead for s in slips] == ["definitely"] for slips in found.values())
    assert len(found) == len(texts)
