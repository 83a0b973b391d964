"""A text as sentences, and a sentence with what ends it."""

import re

from debrief_core.letter.copyedit.lexicon import ABBREVIATIONS

ENDS = re.compile(r"[.!?…。！？][”’\"')»\]]*$")
_BOUNDARY = re.compile(r"(?<=[.!?…])([”’\"')»\]]*)\s+(?=\S)")
_STUCK = re.compile(
    r"(?<=[a-z]{2})([.!?])(?=(?:I|We|They|It|The|Then|This|That|And|But|So|My|In|After|i|we|they|"
    r"it|then|but|so|my)\b[’ ])"
)


def sentences(text: str) -> list[str]:
    """The sentences of a line; abbreviations and initials end none."""
    text = _STUCK.sub(r"\1 ", text)
    found, start = [], 0
    for match in _BOUNDARY.finditer(text):
        if _goes_on(text[start : match.start()], text[match.end() :]):
            continue
        found.append(text[start : match.end(1)].strip())
        start = match.end()
    return [one for one in (*found, text[start:].strip()) if one]


_LONGEST_ASIDE = 60


def _goes_on(before: str, after: str) -> bool:
    if before.rfind("(") > before.rfind(")") and ")" in after[:_LONGEST_ASIDE]:
        return True
    last = before.rsplit(None, 1)[-1].lstrip("(“\"'").casefold() if before.strip() else ""
    if last in {"inc.", "ltd.", "co.", "corp.", "etc.", "a.m.", "p.m.", "jr.", "sr."}:
        return not after[:1].isupper()
    if last == "no.":
        return after[:1].isdigit()
    return last in ABBREVIATIONS or bool(re.fullmatch(r"[^\W\d_]\.", last) and last != "i.")


def without_end(sentence: str) -> tuple[str, str]:
    """A sentence and what ends it, apart."""
    match = re.search(r"[.!?…]+$", sentence)
    if not match:
        return sentence, ""
    last = sentence.rsplit(None, 1)[-1].casefold()
    if last in ABBREVIATIONS and last != "no.":
        return sentence, ""
    return sentence[: match.start()].rstrip(), match.group()


def stopped(text: str) -> str:
    """The text with a full stop, unless something ends it already: never two."""
    words = text.rstrip()
    aside_inside = words.endswith(")") and words.rfind("(") > 0
    if not words or (ENDS.search(words) and not aside_inside):
        return words
    words = words.rstrip(",;:–- ")
    return words + ("。" if re.search(r"[\u3040-\u30ff\u3400-\u9fff]$", words) else ".")
