"""The rules in their order, and the words that come of them.

A copy-edit changes how something is said, never what: no number, name or fact is added or
lost. Every rule leaves its mark in `changes`, so that a page can show it and take it back.
"""

import re
from collections.abc import Callable

from debrief_core.letter.copyedit import marks, openers, slips, spelling, splitting
from debrief_core.letter.copyedit.capitals import capital_first, lower_first, with_i, with_names
from debrief_core.letter.copyedit.edits import Change, Edited, change_between
from debrief_core.letter.copyedit.known import NOTHING_KNOWN, Known
from debrief_core.letter.copyedit.lines import (
    Group,
    grouped,
    lines_together,
    run_together,
    without_label,
)
from debrief_core.letter.copyedit.listing import enumerated
from debrief_core.letter.copyedit.narration import tells_only, without_narration
from debrief_core.letter.copyedit.scraps import joined_fragments, without_repeated_then
from debrief_core.letter.copyedit.segments import sentences, stopped, without_end
from debrief_core.letter.copyedit.sentences import finished
from debrief_core.letter.copyedit.shapes import Shape, shape_of, words_of
from debrief_core.letter.copyedit.shield import MARK, shield
from debrief_core.letter.copyedit.subjects import Asked, with_person_before

Rule = tuple[str, Callable[[str], str]]

_ASKS_WOULD = re.compile(r"\bwould\b|^\W*(?:design|imagine|suppose|what if)\b", re.IGNORECASE)
_ROUNDS = 5
_FEW_LETTERS = 0.5
_MOST_IN_A_SENTENCE = 6


def edit_answer(text: str, known: Known = NOTHING_KNOWN, question: str = "") -> Edited:
    """An answer as whole sentences; after `How would you …?`, `ask them` is `I would ask them`."""
    asked = Asked(would=bool(_ASKS_WOULD.search(question)))
    return _until_settled(text, [("pictures", marks.ended_by_pictures),
                                 *_word_rules(), ("sentences", lambda t: _prose(t, asked)),
                                 *_name_rules(known)])  # fmt: skip


def edit_phrase(text: str, known: Known = NOTHING_KNOWN) -> Edited:
    """A name, source or heading on one line: spelled rightly, but no sentence made of it."""
    return _until_settled(
        " ".join(text.split()), [*_word_rules(), ("stops", _bare), *_name_rules(known)]
    )


def _bare(text: str) -> str:
    words, end = without_end(text.strip(" ,;:–"))
    return words + ("?" if "?" in end else "")


def _word_rules() -> list[Rule]:
    return [
        ("pictures", marks.without_pictures),
        ("capitals", spelling.lower_shouting),
        ("shorthand", spelling.spell_out),
        ("fillers", spelling.leave_fillers_out),
        ("marks", lambda text: marks.one_mark(marks.even_dashes(text))),
        ("spaces", marks.even_spaces),
        ("apostrophes", lambda text: spelling.contract(spelling.with_g(marks.curly(text)))),
        ("slips", slips.mend_slips),
    ]


def _name_rules(known: Known) -> list[Rule]:
    return [
        ("i", with_i),
        ("names", lambda text: with_names(text, known)),
        ("spaces", marks.even_spaces),
    ]


def _until_settled(text: str, rules: list[Rule]) -> Edited:
    """The rules again and again until nothing changes: an edited text is edited no further."""
    if not any(c.isalnum() for c in text):
        return Edited(text, "")
    if MARK in text or _mostly_other_script(text) or _is_code(text):
        return Edited(text, text.strip())
    words, changes = text.strip(), list[Change]()
    for _ in range(_ROUNDS):
        after, made = _once(words, rules)
        if after == words:
            return Edited(text, words, tuple(changes))
        changes += made
        words = after
    return Edited(text, words, tuple(changes))


def _once(text: str, rules: list[Rule]) -> tuple[str, list[Change]]:
    aside = shield(marks.curly(text))
    words, changes = aside.text, list[Change]()
    for name, rule in rules:
        after = rule(words)
        if after != words:
            change = change_between(name, words, after)
            shown = (aside.put_back(change.before), aside.put_back(change.after))
            changes.append(Change(name, *shown))
        words = after
    return aside.put_back(words), changes


_CODE = re.compile(
    r"=>|[;{}]\s*(?:$|[;}])|\w\([^()\n]*\)\s*[{;]|\breturn \w+\(|</\w+>", re.MULTILINE
)
_CODE_SIGNS = 2
"""Lines of a program have several of these; a sentence hardly ever has one."""


def _is_code(text: str) -> bool:
    """Whether the text is a program, which is kept to the letter; semicolons alone make none."""
    signs = _CODE.findall(text)
    return len(signs) >= _CODE_SIGNS and any(c in "(){}<>" for sign in signs for c in sign)


def _mostly_other_script(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    latin = sum(c < "\u0250" or "\u1e00" <= c < "\u1f00" for c in letters)
    return not letters or latin < _FEW_LETTERS * len(letters)


def _prose(text: str, asked: Asked) -> str:
    """Lines, bullets and run-ons as sentences."""
    groups = lines_together(grouped(text))
    if len(groups) > 1 and not groups[0].items and tells_only(groups[0].intro):
        groups = groups[1:]
    paragraphs = [_told(group, asked, first=nth == 0) for nth, group in enumerate(groups)]
    listed = any("\n" in paragraph for paragraph in paragraphs)
    whole = ("\n" if listed else " ").join(p for p in paragraphs if p)
    if listed:
        return whole
    return " ".join(without_repeated_then(joined_fragments(sentences(whole), text)))


def _told(group: Group, asked: Asked, *, first: bool) -> str:
    if group.items:
        return _listed(group, asked)
    line, is_result = without_label(group.intro)
    told = _line_told(line, asked, first=first)
    if is_result and shape_of(without_end(told)[0]) is Shape.NOUN:
        return f"The result: {lower_first(told)}"
    return told


def _line_told(line: str, asked: Asked, *, first: bool = False) -> str:
    found = []
    said = openers.without_what_was_said(sentences(line))
    for sentence in without_narration(said) if first else said:
        words, end = without_end(sentence)
        careful = sentence[0].isupper() and bool(end)
        words = openers.without_opener(openers.instead_of_what_was_said(words))
        pieces = splitting.part(words, careful=careful)
        marked = [*pieces[:-1], pieces[-1] + end] if pieces else []
        found += marked
    pieces = with_person_before(run_together(found))
    told = [finished(p, asked, first=first and n == 0) for n, p in enumerate(pieces)]
    return " ".join(one for one in told if one)


def _listed(group: Group, asked: Asked) -> str:
    """Bullets as one sentence where they are few and alike, else as a list of lines."""
    intro, _ = without_label(f"{group.intro} " if group.intro.endswith(":") else group.intro)
    items = [without_end(without_label(item)[0])[0].strip(" ,;") for item in group.items]
    items = [openers.without_opener(item) for item in items if item]
    shapes = {shape_of(item) for item in items}
    longest = max((len(words_of(i)) for i in items), default=0)
    few = len(items) <= _MOST_IN_A_SENTENCE and not any(len(sentences(item)) > 1 for item in items)
    alike = longest <= 12 and len(shapes) == 1 and shapes != {Shape.CLAUSE}
    steps = longest <= 6 and len(items) > 2 and len(shapes) > 1
    if few and (alike or steps):
        sentence = enumerated([lower_first(item) for item in items])
        lead = intro.strip().rstrip(":")
        return finished(f"{lead}: {sentence}" if lead else sentence, asked, first=True)
    lead = _line_told(intro.strip().rstrip(":"), asked) if intro.strip() else ""
    if len(items) <= _MOST_IN_A_SENTENCE:
        return " ".join([*([lead] if lead else []), *(_line_told(item, asked) for item in items)])
    lines = [f"• {capital_first(stopped(item))}" for item in items]
    return "\n".join([*([lead] if lead else []), *lines])
