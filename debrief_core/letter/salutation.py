"""How a letter greets: the right name, and no more familiarity than is safe."""

import re

from debrief_core.interview import Letter, Profile, Tone
from debrief_core.letter.phrases import VALEDICTION, VALEDICTION_BRITISH, in_tone

_TITLES = "mr mrs ms miss mx dr prof professor sir dame herr frau mme mlle sr sra madam rev hon"
HONORIFICS = frozenset(_TITLES.split())
_COMMON_FAMILY_NAMES = (
    "kim lee park choi jung kang cho yoon jang lim nguyen tran le pham hoang phan vu dang bui do "
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo tanaka "
    "sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato nagy kovacs szabo"
)
_FAMILY_NAME_FIRST = frozenset(_COMMON_FAMILY_NAMES.split())
"""Common family names of cultures that may put them first; "Dear Kim," would then be wrong."""
_GIVEN_NAME = re.compile(r"[^\W\d_][^\W\d_'’-]+")
_WRITTEN_WITHOUT_SPACES = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BRITISH = frozenset({"GB", "IE", "AU", "NZ", "ZA", "IN", "SG", "HK", "MT"})


def is_honorific(word: str) -> bool:
    """Whether a word is a title before a name, with or without its full stop."""
    return word.strip(".,").casefold() in HONORIFICS


def given_name(name: str) -> str:
    """The first name, where it is beyond doubt which word that is; else an empty text."""
    words = name.split()
    if len(words) != 2 or "," in name or _WRITTEN_WITHOUT_SPACES.search(name):
        return ""
    first = words[0]
    doubtful = is_honorific(first) or first.casefold() in _FAMILY_NAME_FIRST
    return "" if doubtful or not _GIVEN_NAME.fullmatch(first) else first


def greeted_name(name: str, tone: Tone) -> str:
    """The name as the greeting says it: with a title, the title and the family name."""
    words = name.split()
    if len(words) > 2 and is_honorific(words[0]):
        return f"{words[0]} {words[-1]}"
    return name if tone is Tone.FORMAL else given_name(name) or name


def compose_salutation(letter: Letter) -> str:
    """The greeting to the recipient, or to the team where no name is known."""
    if letter.recipient.name:
        return f"Dear {greeted_name(letter.recipient.name, letter.tone)},"
    return f"Dear {letter.company} team," if letter.company else "Dear hiring team,"


def compose_valediction(tone: Tone, sender: Profile) -> str:
    """The complimentary close; British usage keeps "Yours sincerely" for a formal letter."""
    if tone is Tone.FORMAL and sender.country in _BRITISH:
        return VALEDICTION_BRITISH
    return in_tone(tone, VALEDICTION)
