"""The kept letters: read once by a critical eye, and from then on the same word for word."""

import re
from collections import Counter

import pytest

from debrief_core.interview import LetterKind
from debrief_core.letter import Grade, check_pdf, render_pdf, review_letter
from debrief_core.letter.choosing import STANDS_WITHOUT_ANSWER
from debrief_core.letter.review.apology_words import APOLOGY
from debrief_core.letter.review.manner_words import FAILURE
from tests.letter.keep import KEPT, kept_path, kept_text
from tests.letter.scenarios import SCENARIOS, Scenario

each_letter = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda s: s.name)


def composed_sentences(scenario: Scenario) -> list[str]:
    """The sentences that are not the writer's: what they typed is taken out."""
    letter = scenario.letter()
    typed = [letter.reason, letter.role, letter.company]
    for point in letter.points:
        proof = [point.proof.claim, point.proof.where] if point.proof else []
        typed += [point.subject, point.answer, point.need, *proof]
    texts = []
    for text in letter.body:
        for words in sorted(filter(None, typed), key=len, reverse=True):
            text = text.replace(words, " | ")  # noqa: PLW2901  (peeled, layer by layer)
        texts.append(text)
    return texts


@each_letter
def test_a_kept_letter_is_composed_word_for_word_again(scenario):
    assert kept_text(scenario.letter()) == kept_path(scenario).read_text(encoding="utf-8")


def test_no_kept_file_is_left_without_its_letter():
    assert {path.name for path in KEPT.iterdir()} == {kept_path(s).name for s in SCENARIOS}


def test_the_kept_letters_cover_all_kinds_tones_stages_formats_and_numbers():
    letters = [scenario.letter() for scenario in SCENARIOS]
    assert len(letters) >= 40
    assert len({letter.tone for letter in letters}) == 3
    assert len({letter.stage for letter in letters}) == 7
    assert len({letter.format for letter in letters}) == 4
    assert {len(letter.points) for letter in letters} == {0, 1, 2, 3}
    kinds = {point.kind for letter in letters for point in letter.points}
    assert len(kinds) >= 13


@each_letter
def test_no_phrase_of_four_words_comes_twice_in_a_letter(scenario):
    phrases = Counter(
        tuple(words[at : at + 4])
        for text in composed_sentences(scenario)
        for part in re.split(r"[|:.;]", text.casefold())
        for words in [re.findall(r"[\w’']+", part)]
        for at in range(len(words) - 3)
    )
    assert not [phrase for phrase, count in phrases.items() if count > 1]


@each_letter
def test_no_kept_letter_has_to_be_mended(scenario):
    remarks = review_letter(scenario.letter())
    assert [r for r in remarks if r.grade is Grade.MUST_MEND] == []
    assert {r.rule for r in remarks} <= {1, 2, 3, 6}


@each_letter
def test_at_most_one_sentence_is_about_the_failure_and_at_most_one_apologises(scenario):
    letter = scenario.letter()
    rest = [p.words for p in letter.paragraphs if p.role != "turn"]
    turn = [p.words for p in letter.paragraphs if p.role == "turn"]
    assert not [text for text in rest if FAILURE.search(text)]
    assert sum(len(re.findall(r"[.!?](?:\s|$)", text)) for text in turn) <= 1
    apologies = [place for text in letter.body for words in APOLOGY for place in words.places(text)]
    assert len(apologies) <= 1


@each_letter
def test_no_kept_letter_raises_its_voice(scenario):
    assert "!" not in "".join(scenario.letter().body)


@each_letter
def test_a_thank_you_note_has_no_turn_and_a_recovery_letter_has_one(scenario):
    letter = scenario.letter()
    has_turn = any(p.role == "turn" for p in letter.paragraphs)
    assert has_turn == (letter.kind is LetterKind.RECOVERY)


@each_letter
def test_every_point_with_an_answer_has_its_paragraph(scenario):
    letter = scenario.letter()
    roles = {p.role for p in letter.paragraphs}
    for point in letter.points:
        assert point.kind in STANDS_WITHOUT_ANSWER or f"point:{point.id}" in roles


@each_letter
def test_the_pdf_of_a_kept_letter_says_what_the_email_says(scenario):
    letter = scenario.letter()
    assert check_pdf(render_pdf(letter), letter) == []
