"""Twenty hurried debriefs: their letters are kept, read aloud, and have no seam."""

import re

import pytest

from debrief_core.interview import Tone
from debrief_core.letter import Grade, check_pdf, render_pdf, review_letter
from tests.letter.hurried import HURRIED, Hurried
from tests.letter.keep import HURRIED_LETTERS, hurried_path, kept_text
from tests.letter.seams import seams_of, words_of_the_user

each_debrief = pytest.mark.parametrize("hurried", HURRIED, ids=lambda one: one.name)


@each_debrief
def test_a_hurried_debrief_gives_its_kept_letter_word_for_word(hurried: Hurried):
    kept = hurried_path(hurried).read_text(encoding="utf-8")
    assert kept_text(hurried.letter()) == kept


def test_no_kept_file_is_left_without_its_debrief():
    assert {path.name for path in HURRIED_LETTERS.iterdir()} == {
        hurried_path(one).name for one in HURRIED
    }


@each_debrief
@pytest.mark.parametrize("tone", Tone)
def test_no_letter_has_a_seam_in_any_tone(hurried: Hurried, tone: Tone):
    assert seams_of(hurried.letter(tone)) == []


@each_debrief
def test_every_number_in_the_letter_was_typed(hurried: Hurried):
    typed = hurried.interview().model_dump_json()
    for text in hurried.letter().body:
        for number in re.findall(r"\d+", text):
            assert number in typed


def test_most_of_the_words_are_the_user_s():
    shares = [words_of_the_user(one.letter()) for one in HURRIED]
    user, whole = (sum(share[at] for share in shares) for at in (0, 1))
    assert user / whole >= 0.58


def test_no_two_of_the_letters_end_alike():
    assert len({one.letter().body[-1] for one in HURRIED}) == len(HURRIED)


@each_debrief
def test_the_three_tones_differ_in_more_than_a_phrase(hurried: Hurried):
    bodies = [hurried.letter(tone).body for tone in Tone]
    for one, other in ((0, 1), (0, 2), (1, 2)):
        same = set(bodies[one]) & set(bodies[other])
        assert len(same) <= len(bodies[one]) // 2


@each_debrief
def test_the_pdf_of_a_hurried_letter_says_what_the_email_says(hurried: Hurried):
    letter = hurried.letter()
    assert check_pdf(render_pdf(letter), letter) == []


@each_debrief
def test_what_has_to_be_mended_is_a_missing_fact_and_not_a_word_of_the_program(hurried: Hurried):
    musts = [r for r in review_letter(hurried.letter()) if r.grade is Grade.MUST_MEND]
    assert {r.rule for r in musts} <= {5}
