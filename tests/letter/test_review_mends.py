"""A remark's mend: applied by one press, it takes the remark away and leaves the rest alone."""

from datetime import UTC, datetime

import pytest

from debrief_core.interview import Interviewer
from debrief_core.letter import (
    Fault,
    apply_mend,
    can_mend,
    earlier_words,
    review_letter,
)
from tests.letter.make import edited, make_letter, make_point

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
GOOD = make_letter(points=(make_point(need="figures before the first meeting"),))


def written(text):
    """The good letter with a paragraph in the writer's own words."""
    return edited(GOOD, "next_step", text)


def words_at(letter, role="next_step"):
    return next(p.words for p in letter.paragraphs if p.role == role)


def remark_on(fault, letter):
    return next(r for r in review_letter(letter) if r.fault is fault and r.mend is not None)


TEXTS = [
    (Fault.PLACEHOLDER, "I like [company name] a lot.", "I like Northwind a lot."),
    (Fault.PLACEHOLDER, "The [job title] role suits me.", "The Data analyst role suits me."),
    (Fault.PLACEHOLDER, "Thank you, [Name].", "Thank you, Dana Whitfield."),
    (Fault.DOUBLED_WORD, "I said said it.", "I said it."),
    (Fault.DOUBLED_WORD, "It is in the my report.", "It is in my report."),
    (Fault.UNBALANCED, "I measure (first.", "I measure first."),
    (Fault.WRONG_COMPANY, "At Northwynd I would learn.", "At Northwind I would learn."),
    (Fault.WRONG_ROLE, "The data analist would learn.", "The data analyst would learn."),
    (Fault.WRONG_NAME, "As Dana Whitefield said.", "As Dana Whitfield said."),
    (Fault.UNPRINTABLE, "Well done 🎉 all of you.", "Well done all of you."),
    (Fault.APOLOGY, "I am sorry. I measure first.", "I measure first."),
    (Fault.APOLOGY, "I want to own more, sorry I was slow.", "I want to own more."),
    (
        Fault.EXCUSE,
        "You asked: “Why?” I measure, but I was nervous.",
        "You asked: “Why?” I measure.",
    ),
    (Fault.EXCUSE, "I measure. That day, I was very nervous.", "I measure."),
    (Fault.SELF_DEPRECATION, "I measure first. I am hopeless at it.", "I measure first."),
    (Fault.EXCUSE, "First. I was very nervous. Then I measured.", "First. Then I measured."),
    (Fault.BLAME, "Your question was unclear. I measure.", "I measure."),
    (Fault.PRESSING, "I can call. Please reply by Friday.", "I can call."),
    (Fault.FAILURE_RETOLD, "I measure first. I froze.", "I measure first."),
    (Fault.EXCLAMATION, "Thank you! It was good!", "Thank you! It was good."),
]


@pytest.mark.parametrize(("fault", "before", "after"), TEXTS)
def test_a_mend_puts_right_what_its_remark_names(fault, before, after):
    letter = written(before)
    mended = apply_mend(letter, remark_on(fault, letter), NOW)
    assert words_at(mended) == after
    assert fault not in {r.fault for r in review_letter(mended) if r.where == "next_step"}


@pytest.mark.parametrize(("fault", "before", "after"), TEXTS)
def test_what_stood_there_is_kept_and_nothing_else_is_touched(fault, before, after):
    letter = written(before)
    mended = apply_mend(letter, remark_on(fault, letter), NOW)
    assert earlier_words(mended, "next_step")[0].words == before
    others = [(p.role, p.words) for p in letter.paragraphs if p.role != "next_step"]
    assert [(p.role, p.words) for p in mended.paragraphs if p.role != "next_step"] == others


def test_a_greeting_to_somebody_else_is_mended_as_a_whole():
    people = (Interviewer(name="Dana Whitfield"), Interviewer(name="Sam Ito"))
    letter = make_letter(interviewers=people, points=GOOD.points)
    wrong = letter.model_copy(update={"salutation": "Dear Sam,", "own_salutation": "Dear Sam,"})
    assert apply_mend(wrong, remark_on(Fault.WRONG_NAME, wrong)).salutation == "Dear Dana,"


def test_a_name_nearly_right_is_mended_in_the_greeting_and_in_the_subject():
    slip = GOOD.model_copy(update={"salutation": "Dear Ms Whitfeld,", "subject": "To Northwynd"})
    assert apply_mend(slip, remark_on(Fault.WRONG_NAME, slip)).salutation == "Dear Ms Whitfield,"
    mended = apply_mend(slip, remark_on(Fault.WRONG_COMPANY, slip))
    assert (mended.subject, mended.own_subject) == ("To Northwind", "To Northwind")


def test_without_a_time_no_earlier_version_is_kept():
    letter = written("I said said it.")
    mended = apply_mend(letter, remark_on(Fault.DOUBLED_WORD, letter))
    assert (words_at(mended), mended.earlier) == ("I said it.", ())


def test_words_that_moved_since_the_review_are_left_alone():
    letter = written("I said said it.")
    remark = remark_on(Fault.DOUBLED_WORD, letter)
    moved = written("Well. I said said it.")
    assert can_mend(letter, remark)
    assert not can_mend(moved, remark)
    assert apply_mend(moved, remark, NOW) == moved
    assert apply_mend(written("No."), remark, NOW) == written("No.")


def test_a_remark_that_only_the_writer_can_answer_has_no_mend():
    letter = make_letter(points=(make_point(proof=None),))
    remark = next(r for r in review_letter(letter) if r.fault is Fault.NO_PROOF)
    assert not can_mend(letter, remark)
    assert apply_mend(letter, remark, NOW) == letter


def test_a_company_misspelt_draws_one_remark_and_one_mend():
    mends = [r.mend.text for r in review_letter(written("At Northwynd I would learn.")) if r.mend]
    assert mends == ["Northwind"]
