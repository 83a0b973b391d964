"""Noun phrases within a sentence: their article, their number, their capital."""

import re

from debrief_core.letter.copyedit.capitals import lower_first
from debrief_core.letter.copyedit.lexicon import SPELLED
from debrief_core.letter.copyedit.verbs import is_gerund
from debrief_core.letter.copyedit.words import words_in

_DETERMINERS = frozenset(
    words_in(
        "a an the my our your his her its their this that these those some any each every all "
        "both no one two three four five six ten several many"
    )
)
_GENERIC = frozenset(
    words_in(
        "account agreement analysis article audit award badge budget calendar case "
        "certificate chart code contract course curriculum dashboard data deck demo diploma "
        "document documentation draft email evaluation example excel export figures file form "
        "graph guide handbook handover invoice journal ledger letter licence license list log "
        "logs manual map memo minutes notes numbers overview page paper picture plan planner "
        "policy portfolio poster presentation profile programme program project protocol "
        "prototype questionnaire records recipe reference register release repo repository "
        "report reports results review reviews roster schedule score scores sheet sheets "
        "slides spreadsheet statement statistics study summary survey syllabus system table "
        "template test tests thesis ticket tickets timesheet transcript video ward workbook "
        "write-up notebook newsletter brochure certificate inventory build sales launch "
        "marking department performance annual monthly weekly quarterly internal record "
        "screenshot screenshots photo photos recording thread history checklist scorecard tracker "
        "post article entry postmortem diary rota gist talk thread feed channel "
        "booking training incident exam yearly safety quality customer patient working"
    )
)
"""Words that name papers and records; a capital on them is only that of the field's start."""
_UNCOUNTABLE = frozenset(
    words_in(
        "data code work safety quality performance marketing marking documentation working "
        "training feedback customer patient sales annual monthly weekly quarterly yearly internal"
    )
)
"""Of these words those that stand alone without an article: `On safety:`."""
_BREAKS = re.compile(
    r"\s(?:of|at|from|in|for|by|on|with|that|which|who|where|to|we|i|about|since|until|between)\b"
    r"|[,(:;]|\s(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)\b|\s\d|\sQ[1-4]\b|\s[–-]\s",
    re.IGNORECASE,
)


def head_of(phrase: str) -> str:
    """The noun that a phrase is about: `dashboard` of `build dashboard at Holm Freight`."""
    front = _BREAKS.split(phrase.strip())[0].split()
    return front[-1].strip("“”’'\".") if front else ""


def is_record(noun: str) -> bool:
    """Whether a noun names a paper or a record, which takes an article when it stands alone."""
    return noun.casefold() in _GENERIC - _UNCOUNTABLE


def is_web_address(words: str) -> bool:
    """Whether the words are an address and nothing else, also one without `https`."""
    return " " not in words and bool(_ADDRESS.fullmatch(words))


_TWO_THINGS = re.compile(
    r"^(?!.*\b(?:of|for|from|between|in|on|with)\b.* and )[^()\d]* and ", re.IGNORECASE
)
_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?$", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:table|figure|slide|page|chapter|section|ticket|exhibit|appendix|annex|line|case) #?\d",
    re.IGNORECASE,
)
"""Things that their number names: `table 3`, without an article."""


def head_is_plural(phrase: str) -> bool:
    """Whether the phrase takes `are` and `show`."""
    head = head_of(phrase).casefold()
    if _TWO_THINGS.search(phrase.split(",", maxsplit=1)[0]):
        return True
    if head in SPELLED:
        return False
    first = phrase.split()[:1]
    if first and first[0].casefold() in {
        "both",
        "two",
        "three",
        "four",
        "five",
        "several",
        "these",
    }:
        return True
    singular = {
        "analysis",
        "thesis",
        "news",
        "series",
        "sales",
        "aws",
        "status",
        "process",
        "minutes",
    }
    return head in {"data", "people", "minutes"} or (
        head.endswith("s") and not head.endswith(("ss", "us", "is")) and head not in singular
    )


def with_article(phrase: str, *, keep: bool = False) -> str:  # noqa: PLR0911  (one a kind)
    """The phrase as it stands in a sentence: with `the` where a lone noun needs it.

    A name in capitals stands as it is, a title in quotation marks; `keep` leaves a phrase that
    has no article without one.
    """
    words = _DATED.sub(r"\1 of \2", phrase.strip().rstrip("."))
    first = words.split()[0] if words else ""
    plain = first.casefold().strip("“\"'(,")
    if _NUMBERED.match(words) or _ADDRESS.match(first):
        return words
    if not plain or plain in _DETERMINERS or "’" in first or first[0] in '“«„"':
        return lower_first(words)
    if plain in _GENERIC and first[1:].islower():
        words = first.lower() + words[len(first) :]
        return words if keep else f"the {words}"
    if first[0].isdigit() or (is_gerund(plain) and first.islower()) or keep:
        return words
    if (
        plain in SPELLED
        and len(words.split()) > 1
        and _few_capitals(words)
        and words.split()[-1][:1].islower()
    ):
        return f"the {words}"
    named_head = head_of(words).casefold() in _GENERIC
    if first[:1].islower() or (named_head and len(words.split()) > 1 and _few_capitals(words)):
        return f"the {lower_first(words) if _one_capital(words) else words}"
    return f"“{words}”" if _is_title(words) else words


_DATED = re.compile(
    r"^((?:[A-Za-z-]+ ){0,2}[a-z-]+(?<!\bof)(?<!\bfrom)(?<!\bin)(?<!\bsince)(?<!\bby)(?<!\bearly)"
    r"(?<!\blate)) ((?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December|Q[1-4]) (?:19|20)\d\d)\b"
)
"""`certificate January 2026` is the certificate of January 2026."""


def _one_capital(words: str) -> bool:
    """Whether nothing but the start of the field has a capital."""
    return len(re.findall(r"\b[A-Z]", words)) == 1


def _few_capitals(words: str) -> bool:
    """Whether only what precedes the head is a name: `the Power BI dashboard`."""
    return len(re.findall(r"\b[A-Z]", words)) <= 4 and len(words.split()) <= 8


def _is_title(words: str) -> bool:
    """Whether the phrase reads as a title: several words, the first with a capital."""
    return len(words.split()) > 1
