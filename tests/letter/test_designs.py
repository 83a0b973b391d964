"""The three designs of paper: other looks, the same words."""

import json

import pytest

from debrief_core.interview import Design, Letter, Recipient, Typeface
from debrief_core.letter import check_pdf, render_pdf, review_letter
from debrief_core.letter.setting import lay_out
from tests.letter.make import SENDER, make_letter
from tests.letter.nasty import NASTY
from tests.letter.scenarios import SCENARIOS
from tests.letter.test_pdf import LANGUAGES, hostile_letters, letter_in
from tests.letter.test_tags import failures

each_design = pytest.mark.parametrize("design", Design)


def in_design(letter: Letter, design: Design, **changes: object) -> Letter:
    return letter.model_copy(update={"design": design, **changes})


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda s: s.name)
def test_every_kept_letter_says_in_each_design_what_the_email_says_on_one_page(scenario, paper):
    kept = scenario.letter()
    for design in Design:
        letter = in_design(kept, design, paper=paper)
        assert check_pdf(render_pdf(letter), letter) == []


@each_design
def test_a_design_makes_the_same_bytes_twice(design):
    letter = in_design(SCENARIOS[0].letter(), design)
    assert render_pdf(letter) == render_pdf(letter)


@each_design
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_design_conforms_and_reads_back_in_every_script(language, design):
    for typeface in Typeface:
        letter = in_design(letter_in(language), design, typeface=typeface)
        assert failures(render_pdf(letter)) == []
        assert check_pdf(render_pdf(letter), letter) == []


@pytest.mark.parametrize(
    ("number", "design"),
    [
        (number, design)
        for number in range(len(NASTY))
        for design in (Design.CLASSIC, (Design.MODERN, Design.COMPACT)[number % 2])
    ],
)
def test_nasty_texts_print_in_every_design_and_stay_on_the_paper(number, design):
    """Each text in the classic design, and in the two others by turns."""
    for letter in hostile_letters(NASTY[number]):
        letter = in_design(letter, design)  # noqa: PLW2901  (the same letter, on other paper)
        reported = {r.rule for r in review_letter(letter)}
        assert {r.rule for r in check_pdf(render_pdf(letter), letter)} <= reported
        layout = lay_out(letter)
        assert all(
            line.x >= 0 and line.y >= layout.density.margin - 0.01
            for page in layout.pages
            for block in page
            for line in block.lines
        )


def test_the_designs_look_different():
    assert len({render_pdf(in_design(make_letter(), design)) for design in Design}) == 3


@each_design
def test_parts_side_by_side_do_not_touch(design):
    where = "A very long line of an address that goes on and on, " * 3
    profile = SENDER.model_copy(
        update={"headline": "Someone who has done many things in many places, " * 4}
    )
    letter = make_letter(profile=profile, recipient=Recipient(name="Dana", address=where))
    layout = lay_out(in_design(letter, design))
    lines = [line for block in layout.pages[0] for line in block.lines]
    for one in lines:
        for other in lines:
            if one is not other and abs(one.y - other.y) < 0.5 * min(one.size, other.size):
                left, right = sorted((one, other), key=lambda line: line.x)
                widths = layout.choosers.of(left.bold).widths
                ends = left.x + left.size * sum(widths[c] for c in left.text.rstrip())
                assert ends < right.x


def test_a_letter_kept_before_there_were_designs_is_classic():
    kept = json.loads(make_letter().model_dump_json())
    del kept["design"]
    assert Letter.model_validate(kept).design is Design.CLASSIC
