"""The PDF read back: what is on paper must be what the e-mail says, on one page."""

from io import BytesIO

from debrief_core.interview import Letter
from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.remark import Grade, Part, Remark
from debrief_core.letter.sheet import email_text


def check_pdf(pdf: bytes, letter: Letter) -> list[Remark]:
    """Remarks on a rendered letter: more than one page, or words that differ from the e-mail's.

    Compared without white space, since lines break elsewhere on paper. A glyph that is missing
    shows as a difference, because another character stands in its place.
    """
    from pypdf import PdfReader  # noqa: PLC0415  (loads with the first PDF that is read back)

    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    printed, meant = _compact("".join(pages)), _compact(email_text(letter))
    remarks = []
    if len(pages) != 1:
        reason = f"The PDF has {len(pages)} pages."
        advice = "Shorten the letter to one page."
        remarks.append(
            Remark(
                Fault.MORE_THAN_A_PAGE,
                Grade.MUST_MEND,
                Part.LETTER,
                f"{len(pages)}",
                reason,
                advice,
            )
        )
    if printed != meant:
        at = next((i for i, (a, b) in enumerate(zip(printed, meant, strict=False)) if a != b), 0)
        reason = "The PDF does not say what the e-mail says."
        advice = "Look at this place in the letter, and write it in another way."
        excerpt = meant[max(0, at - 10) : at + 10]
        remarks.append(
            Remark(Fault.PDF_DIFFERS, Grade.MUST_MEND, Part.LETTER, excerpt, reason, advice)
        )
    return remarks


def _compact(text: str) -> str:
    return "".join(text.split())
