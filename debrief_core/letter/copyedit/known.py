"""The spellings that a copy-edit keeps: names of the interview, and names typed with capitals."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from debrief_core.letter.copyedit.lexicon import (
    ALWAYS_NAMES,
    AMBIGUOUS_SPELLINGS,
    FUNCTION_WORDS,
    ORDINARY_CAPITALS,
    SPELLED,
)
from debrief_core.letter.copyedit.words import words_in

_ORDINARY_NAMES = frozenset(
    words_in(
        "will mark may rose hope grace art bill dean sue june april august faith joy summer "
        "dawn drew frank grant guy jack miles pat rob skip chase chance case page price reed "
        "rich young long short brown white black green king cook baker hill wood stone field "
        "park bell gray love song sun an do so my le you he in"
    )
)
"""Names that are words first; in lower case they stay what they were typed as."""

_OF_ANYBODY = frozenset(
    words_in(
        "nurse manager director doctor head chief captain officer engineer lead senior junior "
        "recruiter chef sister father pastor bishop coach reverend professor teacher owner "
        "founder president partner supervisor principal"
    )
)
"""What a person may be called by in a name field, and what many others are."""

_CAPITALISED = re.compile(r"(?<=[\w,;]\s)[A-Z][\w’'&.-]*[\w](?:\s[A-Z][\w’'&-]*)*")
_ACRONYM = re.compile(r"\b[A-Z]{3,5}\b")
_INNER_CAPITAL = re.compile(r"\b[a-z]*[A-Z][a-z]+[A-Z]\w*|\b[a-z]+[A-Z]\w*")


@dataclass(frozen=True)
class Known:
    """Names with their one spelling: words by their lower case, phrases with the longest first."""

    words: dict[str, str] = field(default_factory=dict)
    phrases: tuple[str, ...] = ()

    def spelling_of(self, word: str) -> str:
        """The one spelling of a word, however it was typed; empty where it has none."""
        plain = word.casefold()
        if plain in self.words:
            return self.words[plain]
        sure = plain not in AMBIGUOUS_SPELLINGS or plain in ALWAYS_NAMES
        return SPELLED.get(plain, "") if sure else ""


NOTHING_KNOWN = Known()
"""What is known of an interview of which nothing is known: no name is kept as it is spelled."""


def known_from(
    people: Iterable[str] = (), names: Iterable[str] = (), texts: Iterable[str] = ()
) -> Known:
    """What may be known from persons, from other names, and from all that was typed.

    A person is also known by each part of the name; of a company only the whole is its name,
    for `school` is no name because `Elm Street School` is one.
    """
    persons, others = _tidy(people), _tidy(names)
    seen = [name for text in texts for name in _names_in(text)]
    parts = (part.strip(".,") for person in persons for part in person.split())
    parts = (part for part in parts if part.casefold() not in _OF_ANYBODY)
    single = {w.casefold(): w for w in (*seen, *parts) if " " not in w and _is_name(w)}
    single |= {name.casefold(): name for name in others if " " not in name and len(name) > 1}
    phrases = {name for name in (*persons, *others, *seen) if " " in name}
    return Known(single, tuple(sorted(phrases, key=lambda p: (-len(p), p))))


def _tidy(names: Iterable[str]) -> list[str]:
    return [" ".join(name.split()) for name in names if name.strip() and name != name.casefold()]


def _names_in(text: str) -> list[str]:
    """Words typed with a capital within a sentence, in a text that is not all capitals."""
    if _ACRONYM.fullmatch(text.strip()):
        return _acronyms(text)
    letters = [c for c in text if c.isalpha()]
    if sum(c.isupper() for c in letters) > len(letters) / 3:
        return []
    places = re.findall(r"\b(?:at|for|from|with|by) ([A-Z][a-z]{2,}\w*)(?![\w ]* [A-Z])", text)
    several = (m.group() for m in _CAPITALISED.finditer(text) if " " in m.group())
    return [*several, *places, *_INNER_CAPITAL.findall(text), *_acronyms(text)]


def _acronyms(text: str) -> list[str]:
    return [w for w in _ACRONYM.findall(text) if w.casefold() not in ORDINARY_CAPITALS]


def _is_name(word: str) -> bool:
    plain = word.casefold()
    capital = word[:1].isupper() or any(c.isupper() for c in word[1:])
    return capital and len(word) > 2 and plain not in FUNCTION_WORDS | _ORDINARY_NAMES
