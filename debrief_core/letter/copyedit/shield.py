"""What no rule may touch: addresses, quotations, file names. They are set aside and put back."""

import re
from dataclasses import dataclass

from debrief_core.letter.links import find_links

MARK = "\N{LISU LETTER KHA}"
"""A letter nobody types in an English letter; a text that holds it is left alone."""

_SET_ASIDE = re.compile(
    r"`[^`\n]+`|“[^“”\n]*”|«[^«»\n]*»|„[^„“”\n]*[“”]|‘[^‘’\n]{2,}’(?!\w)|「[^「」\n]*」"
    r"|\b\w[\w-]*\.(?:py|jsx?|tsx?|md|csv|xlsx?|docx?|pdf|pptx?|json|sql|io|com|net|org|dev|ai|"
    r"ya?ml|toml|html|css|txt|ipynb|java|cpp|rb|rs|sh|log|zip|png|jpe?g)\b"
    r"|\bselect (?:\*|\w+\([^)]*\))[^;\n]*;?|\b[a-z]\w*\(\)|\b[a-z]+(?:_[a-z0-9]+)+\b"
    r"|\b\d+(?:[.:,]\d+)+\b"
)
_PLACE = re.compile(rf"{MARK}(\d+){MARK}")


@dataclass(frozen=True)
class Shielded:
    """A text with stretches set aside, and the stretches."""

    text: str
    kept: tuple[str, ...]

    def put_back(self, text: str) -> str:
        """The text with what was set aside; a stop after a quotation that has one falls away."""
        whole = _PLACE.sub(lambda place: self.kept[int(place.group(1))], text)
        return re.sub(r"(?<=[.?!…][”»」’])\.(?=\s|$)", "", whole)


def shield(text: str) -> Shielded:
    """The text with its addresses, quotations and names of files set aside."""
    kept: list[str] = []

    def aside(stretch: str) -> str:
        kept.append(stretch)
        return f"{MARK}{len(kept) - 1}{MARK}"

    parts, at = [], 0
    for link in find_links(text):
        parts += [text[at : link.start], aside(text[link.start : link.end])]
        at = link.end
    shielded = "".join([*parts, text[at:]])
    return Shielded(
        _SET_ASIDE.sub(lambda m: aside(_opened(m.group(), kept)), shielded), tuple(kept)
    )


def _opened(stretch: str, kept: list[str]) -> str:
    """A stretch that itself holds one set aside, with that put back."""
    return _PLACE.sub(lambda place: kept[int(place.group(1))], stretch)
