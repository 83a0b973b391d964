"""Scripts: what is said of text that cannot be set, and what of it reaches the e-mail."""

import pytest

from debrief_core.interview import Typeface
from debrief_core.letter import email_text, render_pdf
from debrief_core.letter.language import letter_language
from debrief_core.typefaces.choosing import scripts_not_set
from debrief_core.typefaces.scripts import Hindrance
from tests.letter.make import SENDER, edited, make_letter
from tests.letter.test_pdf import LANGUAGES, read_text

CANNOT_BE_SET = {
    "अनिल कुमार शर्मा": ("Devanagari", Hindrance.SHAPING),
    "தமிழ்ச்செல்வன்": ("Tamil", Hindrance.SHAPING),
    "שלום עולם": ("Hebrew", Hindrance.RIGHT_TO_LEFT),
    "محمد علی": ("Arabic", Hindrance.RIGHT_TO_LEFT),
    "สมชาย ใจดี": ("Thai", Hindrance.NO_TYPEFACE),
    "გიორგი": ("Georgian", Hindrance.NO_TYPEFACE),
    "👩‍👩‍👧 🎉": ("", Hindrance.NO_TYPEFACE),
}


@pytest.mark.parametrize("name", CANNOT_BE_SET)
def test_what_cannot_be_set_is_one_finding_a_script_with_every_letter_of_it(name):
    text = f"My name is {name}, born in Leeds."
    (found,) = scripts_not_set(text, Typeface.EB_GARAMOND)
    assert (found.script, found.hindrance) == CANNOT_BE_SET[name]
    assert found.excerpts == (name,)
    assert [text[slice(*span)] for span in found.spans] == [name]


def test_two_scripts_are_two_findings_and_two_places_of_one_are_one():
    text = "अनिल and שלום and शर्मा"
    first, second = scripts_not_set(text, Typeface.GENTIUM)
    assert (first.script, first.excerpts) == ("Devanagari", ("अनिल", "शर्मा"))
    assert (second.script, second.excerpts) == ("Hebrew", ("שלום",))


@pytest.mark.parametrize("typeface", Typeface)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_of_scripts_that_can_be_set(language, typeface):
    assert scripts_not_set("\n".join(LANGUAGES[language]), typeface) == ()


@pytest.mark.parametrize("word", ["می‌خواهم", "क्‍ष", "👩‍👩‍👧"])
def test_the_email_keeps_the_joiners_that_a_script_needs(word):
    assert word in email_text(edited(make_letter(), "close", f"As we say: {word}."))


def test_the_email_drops_joiners_between_latin_letters():
    assert "ordinary" in email_text(edited(make_letter(), "close", "or\u200cdi\u200dnary"))


@pytest.mark.parametrize(
    ("language", "tag"), [("chinese", "zh"), ("japanese", "ja"), ("korean", "ko"), ("greek", None)]
)
def test_a_letter_says_in_which_language_it_is(language, tag):
    words = LANGUAGES[language][2]
    letter = make_letter()
    for paragraph in letter.paragraphs:
        letter = edited(letter, paragraph.role, words)
    assert letter_language(letter) == (tag or "en-GB")
    assert f"/Lang ({tag or 'en-GB'})".encode() in render_pdf(letter)


def test_a_name_in_han_leaves_an_english_letter_english():
    letter = make_letter(profile=SENDER.model_copy(update={"name": "山田 太郎"}))
    assert letter_language(letter) == "en-GB"
    assert "山田" in read_text(render_pdf(letter))
