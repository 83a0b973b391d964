"""Where each part stands on the paper, held against the PDF as another program reads it."""

import re
from itertools import pairwise

import pypdfium2
import pytest

from debrief_core.interview import Design, Recipient
from debrief_core.letter import PageMap, email_text, render_pdf
from tests.letter.make import SENDER, edited, make_letter, make_point
from tests.letter.test_setting import LINK, with_steps

LETTER = make_letter(
    profile=SENDER.model_copy(update={"name": "Nguyễn Thị Bích Hường", "city": "Łódź"}),
    recipient=Recipient(name="山田 太郎", title="Ελένη", address="Санкт-Петербург"),
    points=(make_point(proof=LINK),),
)


def read_within(pdf: bytes, place) -> str:
    """The text that PDFium finds within a box, without white space."""
    page = pypdfium2.PdfDocument(pdf)[place.page]
    top = page.get_height() - place.top
    text = page.get_textpage().get_text_bounded(
        place.left - 0.5, top - place.height, place.left + place.width + 0.5, top
    )
    return "".join(text.split())


def compact(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("design", Design)
def test_the_text_within_each_box_is_that_of_its_part(design, paper):
    letter = LETTER.model_copy(update={"design": design, "paper": paper})
    pdf, places = render_pdf(letter), PageMap(letter).places()
    roles = {place.where for place in places}
    assert {p.role for p in letter.paragraphs} <= roles
    assert {"sender", "date", "recipient", "salutation", "enclosures"} <= roles
    for paragraph in letter.paragraphs:
        (place,) = [one for one in places if one.where == paragraph.role]
        assert read_within(pdf, place) == compact(paragraph.words)
    (sender,) = [one for one in places if one.where == "sender"]
    assert read_within(pdf, sender) == compact(email_text(letter).split("\n\n")[0])


def test_boxes_stay_on_the_paper_and_do_not_overlap():
    places = PageMap(LETTER).places()
    assert all(place.left >= 0 and place.top >= 0 for place in places)
    body = [p for p in places if p.where in {one.role for one in LETTER.paragraphs}]
    for above, below in pairwise(body):
        assert above.top + above.height <= below.top


def test_a_paragraph_over_two_pages_has_a_box_on_each():
    letter = with_steps(60)
    pages = [place.page for place in PageMap(letter).places() if place.where == "point:m1"]
    assert pages == [0, 1]


@pytest.mark.parametrize("design", Design)
def test_a_stretch_of_words_is_found_on_the_lines_that_it_stands_on(design):
    words = "First  some words of no weight, then the very words that a remark is about. " * 4
    letter = edited(LETTER, "close", words).model_copy(update={"design": design})
    pdf = render_pdf(letter)
    for match in re.finditer("the very words", words):
        boxes = PageMap(letter).stretch("close", match.span())
        assert "".join(read_within(pdf, box) for box in boxes) == "theverywords"


def test_what_does_not_print_has_no_box():
    assert PageMap(edited(LETTER, "close", "One. \u200b")).stretch("close", (5, 6)) == []
    assert PageMap(LETTER).stretch("subject", (0, 5)) == []
