"""Rule 5 in the text itself: numbers, dates and links that no proof carries."""

import re
from collections.abc import Iterator

from debrief_core.interview import Point
from debrief_core.letter.links import find_links
from debrief_core.letter.review.remark import Grade, Matter, Passage, Remark, found

_UNIT = r"(?:\s?(?:%|‰|percent|per cent|million|billion|thousand|k|m|bn|x|times)(?![^\W\d_]))?"
_NUMBER = re.compile(
    rf"(?<![\w.,/:–-])(?P<sign>[€$£¥]\s?)?(?P<value>\d+(?:[.,]\d+)*){_UNIT}(?![\w/:]|\.\d)",
    re.IGNORECASE,
)
_VALUE = re.compile(r"\d+(?:[.,]\d+)*")
_SPELLED = re.compile(
    r"\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|"
    r"fifty|sixty|seventy|eighty|ninety|hundred)[- ]?)+(?:percent|per cent|thousand|million|"
    r"billion)\b",
    re.IGNORECASE,
)
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
    for passage, claims in _claiming(matter):
        for match in _numbers(passage, claims):
            if not _known(match, values, words):
                yield _unproved(passage, match)
        for start, end, target in _links(passage):
            if target not in targets:
                reason = f"The link «{passage.text[start:end]}» is not among the proofs."
                mend = "Make it the proof of a point, so that the letter says what it shows."
                pair = (reason, mend)
                yield found(5, Grade.BETTER_SO, passage, (start, end), pair)


def _claiming(matter: Matter) -> Iterator[tuple[Passage, tuple[int, int]]]:
    """Where the writer speaks in their own name: answers, the reason, and whatever they edited."""
    points = {f"point:{point.id}": point for point in matter.letter.points}
    for passage in matter.body:
        if passage.own:
            yield passage, (0, len(passage.text))
        elif point := points.get(passage.where):
            yield passage, _answer_span(passage, point)
        elif passage.where == "reason":
            yield passage, (0, len(passage.text))


def _answer_span(passage: Passage, point: Point) -> tuple[int, int]:
    answer = point.answer.strip()
    start = passage.text.find(answer) if answer else -1
    return (start, start + len(answer)) if start >= 0 else (0, 0)


def _numbers(passage: Passage, within: tuple[int, int]) -> Iterator[re.Match[str]]:
    text = _DAY.sub(lambda day: " " * len(day.group()), passage.unquoted)
    for start, end, _ in _links(passage):
        text = text[:start] + " " * (end - start) + text[end:]
    for pattern in (_NUMBER, _SPELLED):
        for match in pattern.finditer(text, *within):
            if not _is_name_or_mark(text, match):
                yield match


def _is_name_or_mark(text: str, match: re.Match[str]) -> bool:
    """Whether the number belongs to a name (`ISO 27001`, `Python 3.11`) or counts a list."""
    before = text[max(0, match.start() - 40) : match.start()]
    named = _NAME_BEFORE.search(before)
    if named and named.group(1).casefold() not in _MONTHS.split():
        return True
    return bool(_LIST_MARK.search(before)) and text[match.end() : match.end() + 1] in {".", ")"}


def _links(passage: Passage) -> list[tuple[int, int, str]]:
    return [(link.start, link.end, link.target.rstrip("/")) for link in find_links(passage.text)]


def _carried(matter: Matter) -> tuple[set[str], str, set[str]]:
    """The numbers, words and links that the proofs, the interview and the sender vouch for."""
    letter = matter.letter
    proofs = " ".join(f"{proof.claim} {proof.where}" for proof in matter.proofs)
    asked = " ".join(f"{point.subject} {point.need}" for point in letter.points)
    sender = " ".join((letter.sender.phone, letter.sender.email, *letter.sender.links))
    days = f"{letter.held_at.year} {letter.written_on.year}"
    text = f"{proofs} {asked} {sender} {letter.company} {letter.role} {days} "
    return (
        {_plain(value) for value in _VALUE.findall(text)},
        text.casefold(),
        {link.target.rstrip("/") for link in find_links(text)},
    )


def _plain(value: str) -> str:
    """A number without its thousands separators: `1,200` and `1 200` are `1200`."""
    return re.sub(r"[.,](?=\d{3}(?:\D|$))", "", value).replace(",", ".")


def _known(match: re.Match[str], values: set[str], words: str) -> bool:
    value = _VALUE.search(match.group())
    if value is None:
        return match.group().casefold() in words
    return _plain(value.group()) in values


def _unproved(passage: Passage, match: re.Match[str]) -> Remark:
    shown = match.group().strip()
    mild = _YEAR.fullmatch(shown) or passage.where == "reason"
    grade = Grade.BETTER_SO if mild else Grade.MUST_MEND
    reason = f"No proof for «{shown}»."
    mend = "Add a proof that carries it, or leave it out."
    return found(5, grade, passage, match.span(), (reason, mend))
