"""Scripts: what a character is written in, and what setting it in type would need."""

import unicodedata
from enum import StrEnum

LANGUAGES = {
    "Arabic": "Arabic, Persian or Urdu",
    "Armenian": "Armenian",
    "Bengali": "Bengali or Assamese",
    "Devanagari": "Hindi, Marathi or Nepali",
    "Ethiopic": "Amharic or Tigrinya",
    "Georgian": "Georgian",
    "Gujarati": "Gujarati",
    "Gurmukhi": "Punjabi",
    "Hebrew": "Hebrew or Yiddish",
    "Kannada": "Kannada",
    "Khmer": "Khmer",
    "Lao": "Lao",
    "Malayalam": "Malayalam",
    "Mongolian": "Mongolian",
    "Myanmar": "Burmese",
    "Oriya": "Odia",
    "Sinhala": "Sinhala",
    "Syriac": "Syriac",
    "Tamil": "Tamil",
    "Telugu": "Telugu",
    "Thaana": "Dhivehi",
    "Thai": "Thai",
    "Tibetan": "Tibetan or Dzongkha",
}
"""Scripts that people write their names in, and the languages that a reader knows them by."""

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_FIRST_RIGHT_TO_LEFT = 0x0590
_SHAPED = (
    (0x0900, 0x0DFF),  # Devanagari to Sinhala: letters change shape and order beside each other
    (0x0F00, 0x109F),  # Tibetan, Myanmar
    (0x1780, 0x18AF),  # Khmer, Mongolian
    (0x1900, 0x1CFF),  # Limbu to Vedic extensions
    (0xA800, 0xABFF),  # Syloti Nagri to Meetei Mayek, Hangul Jamo extended
)
_JOINERS = "\u200c\u200d"
"""Zero width non-joiner and joiner: letters of Persian and of Indian scripts need them."""


class Hindrance(StrEnum):
    """Why text cannot be set here."""

    RIGHT_TO_LEFT = "right_to_left"
    SHAPING = "shaping"
    NO_TYPEFACE = "no_typeface"


def script_of(char: str) -> str:
    """The script of a letter, sign or digit, one of `LANGUAGES`; "" for whatever has none there.

    Unicode names begin with the script: DEVANAGARI LETTER KA.
    """
    name = unicodedata.name(char, "").partition(" ")[0].capitalize()
    return name if name in LANGUAGES else ""


def is_right_to_left(char: str) -> bool:
    """Whether a character belongs to a script written from right to left."""
    return unicodedata.bidirectional(char) in _RIGHT_TO_LEFT


def needs_shaping(char: str) -> bool:
    """Whether the character's shape or place depends on those beside it."""
    return within(char, _SHAPED)


def is_unsupported(char: str) -> bool:
    """Whether a script needs what this program does not do: right-to-left, or shaping."""
    if ord(char) < _FIRST_RIGHT_TO_LEFT:
        return False
    return is_right_to_left(char) or needs_shaping(char)


def hindrance(char: str) -> Hindrance:
    """What stands in the way of a character that is known not to print."""
    if is_right_to_left(char):
        return Hindrance.RIGHT_TO_LEFT
    return Hindrance.SHAPING if needs_shaping(char) else Hindrance.NO_TYPEFACE


def is_joiner(text: str, at: int) -> bool:
    """Whether an invisible joiner stands at this place, after a character that it belongs to.

    After a letter of a script that joins, or within an emoji of several; between Latin letters
    it says nothing, and only makes words differ that look alike.
    """
    if text[at] not in _JOINERS or not at:
        return False
    before = text[at - 1]
    return is_unsupported(before) or unicodedata.category(before) in {"So", "Sk", "Mn"}


def within(char: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    """Whether the character's number lies in one of the ranges, ends included."""
    return any(low <= ord(char) <= high for low, high in ranges)
