"""The letter as a Word file, for those whom an agency asks for one; the same words."""

from io import BytesIO
from typing import TYPE_CHECKING

from debrief_core.interview import Letter, Typeface
from debrief_core.letter.designs import LOOKS, PAPERS
from debrief_core.letter.sheet import Block, for_xml, letter_blocks, printable, subject_line

if TYPE_CHECKING:
    from docx.document import Document

_FACES = {
    Typeface.EB_GARAMOND: "Garamond",
    Typeface.SOURCE_SANS: "Calibri",
    Typeface.GENTIUM: "Cambria",
}
"""The nearest faces that come with Word: a Word file does not carry its faces along."""

_SPACE_AFTER = {"sender": 18.0, "date": 12.0, "recipient": 14.0, "valediction": 30.0}


def write_docx(letter: Letter) -> bytes:
    """The letter's blocks as paragraphs; lines of a block are broken within it.

    python-docx and lxml are loaded here and not with this module: few ask for a Word file.
    """
    import docx  # noqa: PLC0415

    document = docx.Document()
    _set_page(document, letter)
    document.core_properties.title = for_xml(subject_line(letter))[:255]
    document.core_properties.author = for_xml(printable(letter.sender.name))[:255]
    for block in letter_blocks(letter):
        _add(document, block)
    output = BytesIO()
    document.save(output)
    return output.getvalue()


def _set_page(document: "Document", letter: Letter) -> None:
    from docx.shared import Pt  # noqa: PLC0415

    density, section = LOOKS[letter.design].densities[1], document.sections[0]
    width, height = PAPERS[letter.paper]
    section.page_width, section.page_height = Pt(round(width)), Pt(round(height))
    for side in ("left", "right", "top", "bottom"):
        setattr(section, f"{side}_margin", Pt(round(density.margin)))
    font = document.styles["Normal"].font
    font.name, font.size = _FACES[letter.typeface], Pt(density.size)


def _add(document: "Document", block: Block) -> None:
    from docx.shared import Pt  # noqa: PLC0415

    paragraph = document.add_paragraph()
    for nth, line in enumerate(block.lines):
        run = paragraph.add_run(for_xml(line))
        if nth < len(block.lines) - 1:
            run.add_break()
    paragraph.paragraph_format.space_after = Pt(_SPACE_AFTER.get(block.part, 8.0))
