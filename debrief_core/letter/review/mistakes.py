"""Rule 12: placeholders, doubled words, quotes and brackets left open, parts left out."""

import re
from collections.abc import Iterator

from debrief_core.letter.review.remark import Grade, Matter, Passage, Remark, found

_SLOT_WORDS = (
    r"name|company|role|position|title|date|day|your|their|insert|add|number|link|example|"
    r"interviewer|recipient|manager|employer|job|skill|project|topic|xx+|tbd|todo|placeholder"
)
_PLACEHOLDER = re.compile(
    rf"\[[^\]\n]{{0,40}}\b(?i:{_SLOT_WORDS})\b[^\]\n]{{0,40}}\]"
    r"|\[\s*(?:…|\.\.\.)?\s*\]|\[[A-Z _-]{3,40}\]"
    rf"|(?<!\w)<[^<>\n]{{0,40}}\b(?i:{_SLOT_WORDS})\b[^<>\n]{{0,40}}>"
    r"|\{\{?[\w .-]{1,40}\}?\}"
    r"|\b(?:TODO|TBD|FIXME|XX+)\b|\b(?i:lorem ipsum|insert (?:name|company) here)\b|_{3,}",
)
_DOUBLED = re.compile(r"\b([^\W\d_]+)\s+\1\b(?!['’-])", re.IGNORECASE)
_RIGHTLY_TWICE = {"had", "that", "bye", "hear", "very"}
_PAIRS = {")": "(", "]": "[", "}": "{", "”": "“", "»": "«", "」": "「", "』": "『", "）": "（"}


def review_mistakes(matter: Matter) -> Iterator[Remark]:
    """Remarks on what a second pair of eyes would catch."""
    for passage in matter.passages:
        yield from _placeholders(passage)
        yield from _doubled(passage)
        yield from _unbalanced(passage)
    if not matter.pasted:
        yield from _left_out(matter)


def _placeholders(passage: Passage) -> Iterator[Remark]:
    pair = ("A placeholder was left in.", "Write what belongs here, or take it out.")
    for match in _PLACEHOLDER.finditer(passage.text):
        yield found(12, Grade.MUST_MEND, passage, match.span(), pair)


def _doubled(passage: Passage) -> Iterator[Remark]:
    pair = ("The same word stands here twice.", "Take one of them out.")
    for match in _DOUBLED.finditer(passage.text):
        if match.group(1).casefold() not in _RIGHTLY_TWICE:
            yield found(12, Grade.BETTER_SO, passage, match.span(), pair)


def _unbalanced(passage: Passage) -> Iterator[Remark]:
    """Each bracket and quotation mark without its partner; straight quotes are counted."""
    pair = ("Its partner is missing.", "Close it, or take it out.")
    for at in _lonely(passage.text):
        yield found(12, Grade.BETTER_SO, passage, (at, at + 1), pair)


def _lonely(text: str) -> list[int]:
    waiting: list[int] = []
    lonely: list[int] = []
    for at, char in enumerate(text):
        if char in _PAIRS.values():
            waiting.append(at)
        elif char in _PAIRS:
            if waiting and text[waiting[-1]] == _PAIRS[char]:
                waiting.pop()
            elif not _smiles_or_counts(text, at):
                lonely.append(at)
    straight = [at for at, char in enumerate(text) if char == '"']
    return sorted([*waiting, *lonely, *(straight[-1:] if len(straight) % 2 else [])])


def _smiles_or_counts(text: str, at: int) -> bool:
    """`1)` and `a)` count a list, `:)` smiles: neither has a partner."""
    return text[at] == ")" and bool(re.search(r"(?:^|\s)(?:\d{1,2}|[a-z])$|[:;]-?$", text[:at]))


def _left_out(matter: Matter) -> Iterator[Remark]:
    letter = matter.letter
    if not letter.sender.name:
        reason, mend = "The letter is not signed.", "Add your name under Your data."
        yield Remark(12, Grade.MUST_MEND, "sender", "", reason, mend)
    if not (letter.sender.email or letter.sender.phone):
        reason = "The letter does not say how to reach you."
        mend = "Add your e-mail address or phone number under Your data."
        yield Remark(12, Grade.BETTER_SO, "sender", "", reason, mend)
    for missing, what in ((not letter.company, "company"), (not letter.role, "role")):
        if missing:
            reason = f"The interview does not name the {what}, so the letter cannot."
            yield Remark(12, Grade.BETTER_SO, "letter", "", reason, f"Add the {what} there.")
