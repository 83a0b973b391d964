"""Quotation marks, apostrophes, dashes, spaces and stops, as a typesetter would have them."""

import re
import unicodedata

from debrief_core.letter.copyedit.lexicon import ABBREVIATIONS
from debrief_core.letter.copyedit.shield import MARK

_EMOTICON = re.compile(r"(?<!\S)(?:[:;=8][-'^]?[)(DPpOo/\\|*3]|<3|\^\^|[xX]D|:'\()(?=\s|$|[.,!?])")
_ZERO_WIDTH = "\u200d\ufe0f\ufe0e\u20e3"
_KEPT_SYMBOLS = frozenset("©®™°→✓№€£¥$%‰+=<>|^~`§¶†‡•·")


_LAUGHTER = re.compile(
    r"(?<=\w) (?:lol|lmao|(?:ha){2,}h?|hehe|ja(?:ja)+)(?= (?:i|we|he|she|it|they|the|my|there|"
    r"that|this|but then)\b)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\s*(?:$|\n|[^\w\s“\"'(#]|(?:but|and|so|because|bc|cuz|cos|or|when|if|that|which|who|while|"
    r"of|to|in|for|with|w|at|on|from|by|as|than|not)\b)",
    re.IGNORECASE,
)
_HEARTS = "❤♥💙💚💛💜🧡"
_LOVE = re.compile(rf"\b(i|we|you|they) ?[{_HEARTS}]\ufe0f? ?(?=\w)", re.IGNORECASE)
_PICTURES = re.compile(
    r"(?<=[\w)”\"’'!?.]) ?(?:[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d♀♂] ?)+(?=\S)"
)


def ended_by_pictures(text: str) -> str:
    """A picture between words ends a sentence: `I cried 😅 real answer` is two of them."""
    text = _LAUGHTER.sub(".", _LOVE.sub(r"\1 love ", text))
    parts, at = [], 0
    for match in sorted((*_EMOTICON.finditer(text), *_PICTURES.finditer(text)), key=_place):
        before, after = text[at : match.start()].rstrip(" "), text[match.end() :]
        kept = any(c in _KEPT_SYMBOLS or c in _HEARTS for c in match.group())
        kept = kept or not (match.group().isascii() or any(map(_is_picture, match.group())))
        if match.start() < at or kept or not before or _GOES_ON.match(after):
            continue
        parts.append(f"{before} " if before[-1] in ".!?,:;" else f"{before}. ")
        at = match.start()
    return "".join([*parts, text[at:]])


def _place(match: re.Match[str]) -> int:
    return match.start()


def without_pictures(text: str) -> str:
    """The text without emoji and emoticons."""
    plain = _EMOTICON.sub("", text)
    if plain.isascii():
        return plain
    kept = (c for c in plain if not (_is_picture(c) or c in "\ufe0f\ufe0e\u20e3"))
    joined = "".join(kept)
    return joined if joined == plain else joined.replace("\u200d", "")


def _is_picture(char: str) -> bool:
    if char in _KEPT_SYMBOLS or char < "\u2190":
        return False
    return unicodedata.category(char) == "So" or "\U0001f3fb" <= char <= "\U0001f3ff"


def even_spaces(text: str) -> str:
    """Single spaces, none before a stop or a comma, one after a comma between words."""
    single = re.sub(r"[^\S\n]+", " ", text)
    single = re.sub(r" ?\n ?", "\n", single)
    single = re.sub(r" +([,;!?](?:\s|$)|\.(?:\s|$)|[:](?:\s|$))", r"\1", single)
    single = re.sub(r"(?<=[^\W\d_])([,;])(?=[^\W\d_])", r"\1 ", single)
    single = re.sub(r"\( +", "(", re.sub(r" +\)", ")", single))
    return single.strip()


def curly(text: str) -> str:
    """Typographic apostrophes and quotation marks for straight ones."""
    text = re.sub(r"(?<=[^\W_])['´`](?=[^\W_])", "’", text)
    text = re.sub(r"(?<=s)'(?=\s[^\W\d_])(?![^'\n]*'\s)", "’", text)
    text = re.sub(r"(?<!\w)'(?=\d\ds?\b)", "’", text)
    text = re.sub(r"(?<![\w\"])\"(?=\S)([^\"\n]*?\S)\"(?![\w\"])", r"“\1”", text)
    return re.sub(r"(?<![\w'])'(?=\S)([^'\n]*?[^\s'])'(?![\w'])", r"‘\1’", text)


def one_mark(text: str) -> str:
    """One mark where several stand: `!!!`, `??`, `?!`, `..`; dots of hesitation are a stop."""
    text = re.sub(r"\?[?!]+|![?!]*\?[?!]*", "?", text)
    text = re.sub(r"!{2,}", "!", text)
    text = re.sub(r"(?:\.{2,}|…)+\.*", "…", text)
    text = re.sub(r"…\s*(?=$|\n)", ".", text)
    text = re.sub(r"\s*…\s*(?=[^\s])", ". ", text)
    text = re.sub(r"[,;](?:\s*[,;])+", lambda m: ";" if ";" in m.group() else ",", text)
    text = re.sub(r"([.!?])\s*[,;:.](?=\s|$)", r"\1", _keep_abbreviations(text))
    return re.sub(r"[,;:]\s*([.!?])", r"\1", text.replace("\ue123", ".,"))


def _keep_abbreviations(text: str) -> str:
    def kept(match: re.Match[str]) -> str:
        return (
            match.group()[:-2] + "\ue123"
            if match.group()[:-1].casefold() in ABBREVIATIONS
            else match.group()
        )

    return re.sub(r"\b[\w.]+\.,", kept, text)


_MEASURED = re.compile(
    rf"((?:\d|{MARK}|[\d%kKmM])(?: ?(?:kg|g|cm|mm|m|s|ms|min|mins|minutes|h|hrs|hours|days|weeks|"
    rf"months|euros?|points?|people))?) ?(?:-+>|=+>|→) ?(?=[\d€$£{MARK}])"
)
"""An arrow between two measurements."""


def even_dashes(text: str) -> str:
    """A dash between spaces for every hyphen that stands between words as one."""
    text = re.sub(r"(?<=\S) +(?:-{1,3}|—|–) +(?=\S)", " – ", text)
    text = re.sub(r"(?<=\w)(?:--+|—)(?=\w)", " – ", text)
    text = re.sub(r"(?m)^\s*(?:-+>|=+>|→)\s*|(?<=[.!?]) (?:-+>|=+>|→)(?= )", "", text)
    text = _MEASURED.sub(r"\1 to ", text)
    return re.sub(r"(?<=[^\W_]) ?(?:-+>|=+>|→) ?(?=[^\W_])", ", then ", text)
