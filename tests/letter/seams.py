"""The seams of a letter, counted: where hurried words and the program's meet badly."""

import re
from collections import Counter

from debrief_core.interview import Letter, Point
from debrief_core.letter.copyedit.segments import sentences
from debrief_core.letter.copyedit.shapes import Shape, shape_of
from debrief_core.letter.printed import as_printed

_BRAND = re.compile(r"[\w.+-]+@|[a-z]+[A-Z0-9]|https?:|www\.|dbt\b|npm\b|[\w-]+\.\w{2,3}/")
_LABEL = re.compile(r"^[^.!?“”:]{1,40}:")


def lower_case_starts(text: str) -> list[str]:
    """Sentences that begin in lower case; brands and addresses may."""
    lines = [line for line in text.split("\n") if line.strip()]
    found = [one for line in lines for one in sentences(line)]
    starts = [re.sub(r"^[“‘\"'(•\s]+", "", one) for one in found]
    return [one for one in starts if one[:1].islower() and not _BRAND.match(one)]


def doubled_stops(text: str) -> list[str]:
    """Two marks in a row, a stop after a closed quotation, a space before a stop."""
    pattern = r"\.\.|[?!]\.|,\.|,,|;\.|:\.|[.?!]”\.| [.,;?!](?:\s|$)|\?\?|!!|::"
    return re.findall(pattern, re.sub(r"https?://\S+", "", text))


def label_chains(text: str) -> list[str]:
    """Two sentences in a row that are each a label with its value."""
    found = sentences(text)
    labelled = [_is_label(one) for one in found]
    pairs = zip(found, labelled, labelled[1:], strict=False)
    return [one for one, here, then in pairs if here and then]


def _is_label(sentence: str) -> bool:
    """Whether a sentence is a label with its value: `Source: the dashboard.`"""
    label = _LABEL.match(sentence)
    return bool(label) and shape_of(label.group().rstrip(":")) is Shape.NOUN


def repeated_openings(letter: Letter) -> list[str]:
    """Paragraphs that begin with the same two words, `I` and its verb aside."""
    openings = [" ".join(text.split()[:3]).casefold() for text in letter.body]
    return [words for words, count in Counter(openings).items() if count > 1]


def lonely_i(text: str) -> list[str]:
    """`i` where `I` is meant, and contractions without their apostrophe."""
    return re.findall(
        r"(?<![\w.@/’'-])i(?=[\s,’'])|\b(?:im|ive|dont|cant|wont|didnt|its a)\b", text
    )


def unended(letter: Letter) -> list[str]:
    """Paragraphs that end without a mark."""
    ends = re.compile(r"[.!?][”\"')]*$|https?://\S+$")
    return [text for text in letter.body if not ends.search(text.strip())]


def seams_of(letter: Letter) -> list[str]:
    """Every seam of a letter, each with its kind."""
    plain = re.sub(r"\W+", " ", letter.company).strip()
    body = "\n".join(letter.body).replace(letter.company, plain)
    return [
        *(f"lower case: {one}" for one in lower_case_starts(body)),
        *(f"stops: {one}" for one in doubled_stops(body)),
        *(f"labels: {one}" for text in letter.body for one in label_chains(text)),
        *(f"openings: {one}" for one in repeated_openings(letter)),
        *(f"i: {one}" for one in lonely_i(body)),
        *(f"no end: {one}" for one in unended(letter)),
    ]


def words_of_the_user(letter: Letter) -> tuple[int, int]:
    """How many of the body's words are the user's, and how many there are."""
    printed = as_printed(letter)
    typed = Counter(_words(" ".join([letter.company, letter.role, printed.reason])))
    for point in printed.points:
        typed += Counter(_words(_said(point)))
    body = Counter(_words(" ".join(letter.body)))
    return sum((body & typed).values()), sum(body.values())


def _said(point: Point) -> str:
    proof = [point.proof.claim, point.proof.where] if point.proof else []
    return " ".join([point.subject, point.answer, point.need, *proof])


def _words(text: str) -> list[str]:
    return re.findall(r"[\w’'%€$£.-]*\w[\w’'%]*", text.casefold())
