"""Typographic marks for straight ones, the same in print and in the e-mail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debrief_core.letter import check_pdf, email_text, render_pdf, subject_line
from debrief_core.letter.typography import typographic
from tests.letter.make import SENDER, edited, make_letter
from tests.letter.scenarios import SCENARIOS

STRAIGHT_AND_SET = {
    "I don't stop at the users' view": "I don’t stop at the users’ view",
    "he said 'no way' twice": "he said ‘no way’ twice",
    "the '90s and rock 'n' roll": "the ’90s and rock ’n’ roll",
    "the 1990's, 'em all": "the 1990’s, ’em all",
    'a "quick" fix and "more"': "a “quick” fix and “more”",
    "I said: \"it's 6 o'clock\"": "I said: “it’s 6 o’clock”",
    "d'Artagnan, l'été, O'Brien": "d’Artagnan, l’été, O’Brien",
    "it's 6'2\" tall": "it’s 6'2\" tall",
    'one lone " here': 'one lone " here',
    "o'brien@x.example isn't https://x.example/a'b": (
        "o'brien@x.example isn’t https://x.example/a'b"
    ),
}


@pytest.mark.parametrize("straight", STRAIGHT_AND_SET)
def test_straight_marks_become_typographic_where_it_is_clear_what_they_are(straight):
    assert typographic(straight) == STRAIGHT_AND_SET[straight]


@given(st.text(alphabet="ab1 '\"’“@./([-", max_size=40))
def test_only_marks_change_and_each_into_one(text):
    changed = typographic(text)
    assert len(changed) == len(text)
    assert all(b == a or a in "'\"" for a, b in zip(text, changed, strict=True))
    assert typographic(changed) == changed or '"' in changed or "'" in changed


def test_print_and_email_have_the_same_marks():
    profile = SENDER.model_copy(update={"name": "Sinéad O'Brien"})
    letter = edited(make_letter(profile=profile), "close", "It's what I'd \"love\" to do.")
    assert "Sinéad O’Brien" in email_text(letter)
    assert "It’s what I’d “love” to do." in email_text(letter)
    assert check_pdf(render_pdf(letter), letter) == []


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda s: s.name)
def test_no_kept_letter_has_a_straight_mark(scenario):
    letter = scenario.letter()
    assert not {"'", '"'} & set(email_text(letter) + subject_line(letter))
