"""Capitals: `I`, names as they are spelled, the first letter of a sentence."""

import re

from debrief_core.letter.copyedit.known import Known
from debrief_core.letter.copyedit.lexicon import AMBIGUOUS_SPELLINGS, FUNCTION_WORDS, SPELLED
from debrief_core.letter.copyedit.shapes import SUBJECTS, WORD
from debrief_core.letter.copyedit.verbs import base_of, is_gerund
from debrief_core.letter.copyedit.words import words_in

_I = re.compile(r"(?<![\w’'./@&-])i(?=(?:’(?:m|ve|d|ll))?(?:[\s,;:!?)]|\.(?!\w)|$))")
_MONTH = re.compile(
    r"\b(?P<lead>in|of|since|until|by|from|to|between|last|next|early|late|mid|this|"
    r"every) (?P<month>may|march)\b(?! (?:be|have|i|we|not|include|help|seem))|"
    r"\b(?P<first>may|march)(?= (?:19|20)\d\d\b| \d{1,2}(?:st|nd|rd|th)?\b)|"
    r"(?<=\d )(?P<after>march\b|may\b(?=$|[.,;)]| (?:and|at|in|to|from|\d)))"
)
_SHORT_MONTH = re.compile(
    r"\b(?i:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
    r"(?= (?:[’']?\d\d\b|(?:19|20)\d\d))"
    r"|(?:(?<=\bin )|(?<=\bby )|(?<=\bsince )|(?<=\buntil ))(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b"
)
_BEGAN = re.compile(
    r"(?:(?<=\bstarted )|(?<=\bfinished )|(?<=\bjoined ))"
    r"(?=(?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December) (?:19|20)\d\d\b)"
)
"""`started February 2024` leaves out a word."""
_MONTHS = {
    name[:3].casefold(): name
    for name in words_in(
        "January February March April June July August September October November December"
    )
}
_AFTER_ARTICLE = re.compile(
    r"\b(?:a|an|any|each|every|this|that|these|those|my|your|our|their|no)\s$", re.IGNORECASE
)


def with_names(text: str, known: Known) -> str:
    """Every name in its spelling: those of the interview, then months, languages, products."""
    for phrase in known.phrases:
        pattern = rf"(?<!\w){re.escape(phrase)}(?!\w)"
        text = re.sub(pattern, phrase.replace("\\", r"\\"), text, flags=re.IGNORECASE)
    text = WORD.sub(lambda match: _spelled(match, known), text)
    text = _SHORT_MONTH.sub(lambda m: _MONTHS[m.group()[:3].casefold()], text)
    text = _BEGAN.sub("in ", text)
    text = _CODES.sub(lambda m: m.group().upper(), text)
    text = re.sub(
        r"\bms (?=(?:office|word|excel|project|access)\b)", "MS ", text, flags=re.IGNORECASE
    )
    text = re.sub(r"\b(?<=MS )office\b", "Office", text)
    text = _TOGETHER.sub(lambda m: m.group().title().replace("Bi", "BI"), text)
    text = re.sub(r"\b([Mm]rs?|[Mm]s) ([a-z])\b", _initial, text)
    return _MONTH.sub(_month, text)


_TOGETHER = re.compile(
    r"\b(?:power bi|power point|black friday|cyber monday|six sigma|google (?:analytics|ads|sheets|"
    r"docs|drive)|visual studio|azure devops|new (?:york|zealand|delhi)|san francisco|"
    r"after effects|los angeles|hong kong)\b",
    re.IGNORECASE,
)
"""Names of two words, each of which may be a common word."""
_CODES = re.compile(
    r"\bq[1-4]\b|\b[abc][12]\b(?!\.\d)|(?:(?<=\ban )|(?<=\bas )|(?<=registered ))rn\b|"
    r"(?:(?<=\d )|(?<=million ))(?:nok|sek|dkk|chf|pln|inr|"
    r"ngn|aed|mxn|brl)\b"
)
"""Quarters, levels of a language, nurses and currencies."""


def _initial(match: re.Match[str]) -> str:
    return f"{match.group(1).capitalize()} {match.group(2).upper()}"


def _month(match: re.Match[str]) -> str:
    alone = match.group("first") or match.group("after")
    if alone:
        return alone.capitalize()
    return f"{match.group('lead')} {match.group('month').capitalize()}"


def _spelled(match: re.Match[str], known: Known) -> str:
    word = match.group()
    stem, apostrophe, s = word.partition("’")
    if s not in {"", "s"} or any(c.isupper() for c in stem[1:]):
        return word
    spelling = known.spelling_of(stem)
    own = stem.casefold() in known.words and stem.casefold() not in SPELLED
    if not spelling or (own and stem.islower() and _is_common(match)):
        return word
    if stem[:1].isupper() and spelling[:1].islower() and spelling[1:].islower():
        return word
    return spelling + apostrophe + s


def _is_common(match: re.Match[str]) -> bool:
    """Whether an article before the word shows that it is no name here: `a kiosk`."""
    return bool(_AFTER_ARTICLE.search(match.string[: match.start()]))


def with_i(text: str) -> str:
    """`I` for `i`, alone or before an apostrophe; not in `i.e.` or an address."""
    return _I.sub("I", text)


def capital_first(sentence: str) -> str:
    """The sentence with a capital, unless it begins with a name that has none, or with a sign."""
    match = re.match(r"[“‘\"'(\[]*([^\W\d_][^\s]*)", sentence)
    if not match:
        return sentence
    word = match.group(1)
    if any(c.isupper() for c in word) or re.fullmatch(
        r"[a-z]+\d\w*|dbt|npm|\S+\.\S+", word.rstrip(",.;:")
    ):
        return sentence
    at = match.start(1)
    return sentence[:at] + _upper(sentence[at]) + sentence[at + 1 :]


def _upper(letter: str) -> str:
    upper = letter.upper()
    return upper if len(upper) == 1 else letter


_NOUNLIKE = re.compile(
    r"(?:[a-z]ed|tion|sion|ment|ness|ity|ance|ence|ship|hood|ology|ers|ings|ies)$"
)
_ORDINARY = frozenset(
    words_in(
        "people team teams colleagues work small big good great real honest open new old young "
        "sales costs customers patients pupils students time money build data code quality "
        "safety training feedback help staff nurses teachers engineers designers growth "
        "learning trust more less many much most few several better best weekly daily monthly "
        "quarterly yearly twice once stable steady short long kind friendly clear fair strong "
        "flexible local quiet seasonal modern interesting now then here there today month right "
        "compiler woman man kid boy girl guy lady person mother father child baby guest "
        "customer client patient colleague boss manager exam part job role task problem mistake "
        "reason week year day night morning phone call calls letter note list plan rule step "
        "price stock order orders delivery shop store office kitchen school class lesson "
        "parents machine engine car truck train door room house water food card bank bill "
        "invoice report screen page button form server database table file query test tests bug "
        "fix error alert alerts"
    )
)


def lower_first(text: str) -> str:
    """The text as it stands within a sentence; only words that are surely no names lose it."""
    first = text.split(None, 1)[0] if text.strip() else ""
    plain = first.strip(",.;:'(“").casefold().split("’")[0]
    if plain == "i" or not first[:1].isupper() or any(c.isupper() for c in first[1:]):
        return text
    if plain in SPELLED and plain not in AMBIGUOUS_SPELLINGS:
        return text
    known = plain in FUNCTION_WORDS | SUBJECTS | _ORDINARY or bool(base_of(plain))
    is_ordinary = known or is_gerund(plain) or bool(_NOUNLIKE.search(plain))
    return text[0].lower() + text[1:] if is_ordinary else text
