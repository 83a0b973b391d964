"""The tagged PDF: what a screen reader is told, checked by a validator of its own (PDF/UA-1)."""

from io import BytesIO

import page
import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from debrief_core.interview import Letter, Proof, ProofKind, Typeface
from debrief_core.letter import render_pdf
from debrief_core.letter.setting import lay_out
from tests.letter.make import edited, make_letter, make_point
from tests.letter.nasty import NASTY
from tests.letter.test_pdf import LANGUAGES, hostile_letters, letter_in

LINK = Proof(kind=ProofKind.LINK, where="https://avery.example/" + "a-long-way/" * 12)


def failures(pdf: bytes) -> list[str]:
    return [
        f"{f.rule_id}: {f.message}" for f in page.validate_pdf_bytes(pdf, profile="ua1").failures
    ]


def structure(letter: Letter) -> list:
    """The tree of structure elements as nested lists of their kinds."""
    root = PdfReader(BytesIO(render_pdf(letter))).trailer["/Root"]["/StructTreeRoot"]

    def tree(element):
        element = element.get_object()
        if isinstance(element, int):
            return "mark"
        if "/S" not in element:
            return str(element["/Type"])
        return [str(element["/S"]), *(tree(kid) for kid in element["/K"])]

    return [tree(kid) for kid in root["/K"]]


def test_the_validator_finds_fault_with_a_page_that_is_not_tagged():
    output = BytesIO()
    canvas = Canvas(output, invariant=1)
    canvas.drawString(72, 720, "Not tagged.")
    canvas.save()
    assert failures(output.getvalue())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typeface", Typeface)
def test_letters_conform_in_every_script_and_typeface(language, typeface):
    letter = letter_in(language).model_copy(update={"typeface": typeface})
    assert failures(render_pdf(letter)) == []


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_letters_of_nasty_texts_conform_too(text):
    for letter in hostile_letters(text):
        assert failures(render_pdf(letter)) == []


def test_a_letter_of_several_pages_conforms():
    letter = edited(make_letter(points=(make_point(proof=LINK),)), "close", "A line.\n" * 150)
    assert len(PdfReader(BytesIO(render_pdf(letter))).pages) > 2
    assert failures(render_pdf(letter)) == []


def test_blocks_are_paragraphs_links_are_links_and_enclosures_are_a_list():
    (document,) = structure(make_letter(points=(make_point(proof=LINK),)))
    assert document[0] == "/Document"
    assert {block[0] for block in document[1:]} == {"/P", "/L"}
    enclosures = document[-1]
    assert enclosures[0] == "/L"
    assert [item[0] for item in enclosures[1:]] == ["/LI"]
    link = enclosures[1][1][1]
    assert link[:3] == ["/Link", "mark", "/OBJR"]


def test_the_document_says_its_title_and_language_and_that_it_is_accessible():
    root = PdfReader(BytesIO(render_pdf(make_letter()))).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    metadata = root["/Metadata"].get_object().get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "following up on our call on Tuesday" in metadata


def test_words_broken_over_lines_do_not_run_together_when_read_aloud():
    text = "One word after another, and then the next line begins without a gap. " * 4
    layout = lay_out(edited(make_letter(), "close", text))
    lines = [line for block in layout.pages[0] for line in block.lines]
    broken = [line for line in lines if not line.ends]
    assert len(broken) >= 4
    assert all(line.text.endswith(" ") for line in broken)
