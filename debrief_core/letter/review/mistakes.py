"""Rule 12: placeholders, doubled words, quotes and brackets left open, parts left out."""

import re
from collections.abc import Iterator

from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.likeness import folded
from debrief_core.letter.review.remark import (
    Grade,
    Matter,
    Mend,
    Part,
    Passage,
    Remark,
    found,
    without_words,
)

_PLACEHOLDER = re.compile(
    r"(?<![\w\]])\[(?!\s*(?:sic|\d{1,3}(?:[,–-]\s?\d{1,3})*)\s*\])[^\]\n]{0,60}\]"
    r"|(?<![\w.])<<?(?=[^\s<>@/])[^<>\n@/]{1,60}(?<=[^\s<>])>?>"
    r"|\{\{?[\w .'’-]{1,40}\}?\}"
    r"|(?<!\w)[%$#]\{?[A-Z][A-Z_]{2,30}\}?[%$#]?(?!\w)"
    r"|\b(?:TODO|TBD|TBC|TBA|FIXME|XX+|XYZ|X\.Y\.Z\.|YYY+)\b"
    r"|\b(?i:lorem ipsum|(?:company|firm|mr|ms|mrs|role|product|project) (?-i:X|XY|Y)(?=\s|"
    r"[.,;:!?]|$))"
    r"|\b(?i:insert|fill in) (?i:the |your |a )?(?:[A-Za-z]+ ){0,2}(?i:here)\b"
    r"|(?i:\(\s*(?:(?:insert|fill in|name of)\b[^()\n]{0,40}|(?:\w+ ){0,3}here|(?:company|your|"
    r"interviewer|job) (?:name|title))\s*\))"
    r"|\b(?:ABC|ACME) (?:Company|Corp|Corporation|Inc|Ltd)\b|\b(?:Mr|Ms|Mrs)\.?/(?:Mr|Ms|"
    r"Mrs)\b\.?"
    r"|\b(?:YOUR|COMPANY|INTERVIEWER|RECIPIENT) (?:NAME|COMPANY|TITLE|ROLE)\b"
    r"|_{3,}|\?{3,}|(?<!\.)\.{5,}",
)
_SLOT_NAMES = (
    ("company", re.compile(r"compan|employer|organi[sz]ation|firm", re.IGNORECASE)),
    ("role", re.compile(r"role|position|job|title", re.IGNORECASE)),
    ("name", re.compile(r"interviewer|recipient|hiring|manager|their|\bname", re.IGNORECASE)),
)
_DOUBLED = re.compile(r"\b(?P<word>[^\W\d_]+)\s+(?P=word)\b(?!['’-])", re.IGNORECASE)
_TWO_ARTICLES = re.compile(
    r"\b(?:(?:the|a|an) (?:the|a|an|my|your|our|this|that|these)|(?:my|your|our) (?:the|a|my|"
    r"your|our)"
    r"|(?:of|to|from) (?:of|for|from)|(?:is|was|are) (?:is|was|are|were)|and "
    r"and)\b(?! la\b)",
    re.IGNORECASE,
)
_RIGHTLY_TWICE = {"had", "that", "bye", "hear", "very", "so", "no", "blah"}
_PAIRS = {")": "(", "]": "[", "}": "{", "”": "“", "»": "«", "」": "「", "』": "『", "）": "（"}


def review_mistakes(matter: Matter) -> Iterator[Remark]:
    """Remarks on what a second pair of eyes would catch."""
    for passage in matter.passages:
        yield from _placeholders(passage, matter)
        yield from _doubled(passage)
        yield from _unbalanced(passage)
    if not matter.pasted:
        yield from _left_out(matter)


def _placeholders(passage: Passage, matter: Matter) -> Iterator[Remark]:
    pair = ("A placeholder was left in.", "Write what belongs here, or take it out.")
    for match in _PLACEHOLDER.finditer(passage.text):
        filling = _filling(match.group(), matter) or None
        yield found(Fault.PLACEHOLDER, Grade.MUST_MEND, passage, match.span(), pair, filling)


def _filling(slot: str, matter: Matter) -> str:
    """What the interview knows that belongs in the slot; empty if nothing."""
    if re.search(r"\byour\b", slot, re.IGNORECASE):
        return matter.letter.sender.name if "name" in slot.casefold() else ""
    kind = next((kind for kind, words in _SLOT_NAMES if words.search(slot)), "")
    letter = matter.letter
    return {"company": letter.company, "role": letter.role, "name": letter.recipient.name}.get(
        kind, ""
    )


def _doubled(passage: Passage) -> Iterator[Remark]:
    pair = ("The same word stands here twice.", "Take one of them out.")
    for match in _DOUBLED.finditer(passage.text):
        word = match["word"]
        if word.casefold() in _RIGHTLY_TWICE or _is_name(match.group()):
            continue
        yield found(Fault.DOUBLED_WORD, Grade.BETTER_SO, passage, match.span(), pair, word)
    pair = ("Two words stand here where one belongs.", "Take one of them out.")
    for match in _TWO_ARTICLES.finditer(passage.unquoted):
        first, second = match.group().split()
        if folded(first) != folded(second) and "A" not in {first, second}:
            yield found(Fault.DOUBLED_WORD, Grade.BETTER_SO, passage, match.span(), pair, second)


def _is_name(twice: str) -> bool:
    """Whether both words have their capital: `Li Li`, `Bora Bora`."""
    return all(word[0].isupper() for word in twice.split())


def _unbalanced(passage: Passage) -> Iterator[Remark]:
    """Each bracket and quotation mark without its partner; straight quotes are counted."""
    pair = ("Its partner is missing.", "Close it, or take it out.")
    for at in _lonely(passage.text):
        mend = without_words(passage, (at, at + 1)) if at else Mend((at, at + 1), "")
        yield found(Fault.UNBALANCED, Grade.BETTER_SO, passage, (at, at + 1), pair, mend)


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
        reason, advice = "The letter is not signed.", "Add your name."
        yield Remark(Fault.NO_SENDER, Grade.MUST_MEND, Part.SENDER, "", reason, advice)
    if not (letter.sender.email or letter.sender.phone):
        reason = "The letter does not say how to reach you."
        advice = "Add your e-mail address or phone number under Your data."
        yield Remark(Fault.NO_SENDER, Grade.BETTER_SO, Part.SENDER, "", reason, advice)
    for missing, what in ((not letter.company, "company"), (not letter.role, "role")):
        if missing:
            reason = f"The interview does not name the {what}, so the letter cannot."
            advice = f"Add the {what} there."
            yield Remark(Fault.NO_EMPLOYER, Grade.BETTER_SO, Part.LETTER, "", reason, advice)
