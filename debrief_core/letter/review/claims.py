"""Rule 5 in the text itself: numbers, dates and links that no proof carries."""

import re
from collections.abc import Iterator

from debrief_core.letter.links import find_links
from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.figures import (
    claims_in_digits,
    claims_in_words,
    numbers_of,
)
from debrief_core.letter.review.remark import Grade, Matter, Passage, Remark, found

_VALUE = re.compile(r"\d+(?:[.,]\d+)*")
_AMOUNT = re.compile(r"per ?cent|thousand|million|billion", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTHS = "january february march april may june july august september october november december"
_DAY = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTHS.replace(' ', '|')})\b"
    rf"|\b(?:{_MONTHS.replace(' ', '|')}) \d{{1,2}}(?:st|nd|rd|th)?\b",
    re.IGNORECASE,
)
"""A day of a month says when, it claims nothing; its year is looked at by itself."""
_NAME_BEFORE = re.compile(r"(?<![.!?:“\"]\s)(?<!^)\b([A-Z][\w+#.]*)\s+$")
_LIST_MARK = re.compile(r"(?:^|[.;:\n])\s*$")


def review_claims(matter: Matter) -> Iterator[Remark]:
    """Remarks on each number, date and link in the writer's words without a proof behind it."""
    values, words, targets = _carried(matter)
    proved = {_plain(value) for value in _VALUE.findall(_vouched(matter))}
    for passage in matter.written:
        text = _without_days_and_links(passage)
        for match in claims_in_digits(text):
            named = _is_name_or_mark(text, match) or _is_only_a_year(text, match)
            if not (named or _known(match, values)):
                yield _unproved(Fault.UNPROVED_NUMBER, passage, match)
        for match in claims_in_words(text):
            if not _is_carried_in_words(match.group(), proved, words):
                yield _unproved(Fault.UNPROVED_NUMBER_IN_WORDS, passage, match)
        yield from _links_without_proof(passage, targets)


def _links_without_proof(passage: Passage, targets: set[str]) -> Iterator[Remark]:
    advice = "Make it the proof of a point, so that the letter says what it shows."
    for start, end, target in _links(passage):
        if target not in targets:
            pair = (f"The link “{passage.text[start:end]}” is not among the proofs.", advice)
            yield found(Fault.UNPROVED_LINK, Grade.BETTER_SO, passage, (start, end), pair)


def _without_days_and_links(passage: Passage) -> str:
    """The unquoted words with days and links blanked out, so that places stay where they are."""
    text = _DAY.sub(lambda day: " " * len(day.group()), passage.unquoted)
    for start, end, _ in _links(passage):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _is_name_or_mark(text: str, match: re.Match[str]) -> bool:
    """Whether the number belongs to a name (`ISO 27001`, `Python 3.11`) or counts a list."""
    before = text[max(0, match.start() - 40) : match.start()]
    named = _NAME_BEFORE.search(before)
    if named and named.group(1).casefold() not in _MONTHS.split():
        return True
    return bool(_LIST_MARK.search(before)) and text[match.end() : match.end() + 1] in {".", ")"}


def _is_only_a_year(text: str, match: re.Match[str]) -> bool:
    """Whether a year says when something was that the writer does not claim to have done."""
    before = re.split(r"[.!?]\s", text[: match.start()])[-1]
    return bool(_YEAR.fullmatch(match.group().strip())) and not re.search(r"\b(?:I|my)\b", before)


def _links(passage: Passage) -> list[tuple[int, int, str]]:
    return [(link.start, link.end, link.target.rstrip("/")) for link in find_links(passage.text)]


def _carried(matter: Matter) -> tuple[set[str], str, set[str]]:
    """The numbers, words and links that the proofs, the interview and the sender vouch for."""
    letter = matter.letter
    sender = " ".join((letter.sender.phone, letter.sender.email, *letter.sender.links))
    days = f"{letter.held_at.year} {letter.written_on.year}"
    text = f"{_vouched(matter)} {sender} {letter.company} {letter.role} {days} "
    return (
        {_plain(value) for value in _VALUE.findall(text)},
        text.casefold(),
        {link.target.rstrip("/") for link in find_links(text)},
    )


def _vouched(matter: Matter) -> str:
    """What the proofs say, and what the interviewer asked and needs."""
    proofs = (f"{proof.claim} {proof.where}" for proof in matter.proofs)
    asked = (f"{point.subject} {point.need}" for point in matter.letter.points)
    return " ".join((*proofs, *asked))


def _plain(value: str) -> str:
    """A number without its thousands separators: `1,200` and `1 200` are `1200`."""
    return re.sub(r"[.,](?=\d{3}(?:\D|$))", "", value).replace(",", ".")


def _known(match: re.Match[str], values: set[str]) -> bool:
    value = _VALUE.search(match.group())
    return value is not None and _plain(value.group()) in values


def _is_carried_in_words(claim: str, values: set[str], words: str) -> bool:
    """Whether a proof says the same, in these words or in digits: `twelve` is carried by 12."""
    return claim.strip().casefold() in words or bool(numbers_of(claim) & values)


def _unproved(fault: Fault, passage: Passage, match: re.Match[str]) -> Remark:
    shown = match.group().strip()
    mild = _YEAR.fullmatch(shown) or passage.where == "reason"
    mild = mild or (fault is Fault.UNPROVED_NUMBER_IN_WORDS and not _AMOUNT.search(shown))
    grade = Grade.BETTER_SO if mild else Grade.MUST_MEND
    pair = (f"No proof for “{shown}”.", "Add a proof that carries it, or leave it out.")
    return found(fault, grade, passage, match.span(), pair)
