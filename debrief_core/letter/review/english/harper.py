"""Spelling and grammar by Harper, where it is installed: the only module that knows of it.

Harper (Apache-2.0) checks English without a network. Its Python package `harper-py` is young, so
nothing here relies on it: without it, or when it fails, `harper_slips` finds nothing and the
review's own rules remain. It proposes and never changes a text.
"""

import logging
import re
import threading
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import DamerauLevenshtein

from debrief_core.letter.review.english.usage import Slip
from debrief_core.letter.review.likeness import spellings

try:
    import harper
except ImportError:  # an app without Harper is an app with fewer remarks
    harper = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from harper import Lint, Linter

_log = logging.getLogger(__name__)
_lock = threading.Lock()
"""A `Linter` is not thread-safe, and building the first one takes about a second."""

_SPELLING = "SpellCheck"
_SOUND = (
    "Agreement BoundaryError Capitalization Eggcorn Grammar Malapropism Miscellaneous "
    "Nonstandard Punctuation Spelling Typo Usage WordChoice"
)
_SOUND_KINDS = frozenset(_SOUND.split())
"""What Harper calls style, readability, formatting and enhancement is left to the writer."""
_UNTRUSTED = (
    "AmazonNames AsEvidentBy AvoidAndAlso CodeBase Codebase Codebases CommaFixes CompoundNouns "
    "DisjointPrefixes DotInitialisms EllipsisLength ExpandAlgorithm ExpandMemoryShorthands "
    "ExpandTimeShorthands Excellent FillerWords Freezing Hedging InterestedIn LongSentences "
    "LookingForwardTo MergeWords MissingPreposition MissingTo MultipleSequentialPronouns "
    "NoFrenchSpaces NumericRangeEnDash OkToOkay OneOfTheSingular OpenCompounds "
    "OrthographicConsistency PhrasalVerbAsCompoundNoun PossessiveYour RedundantThat RepeatedWords "
    "RoadMap Spaces SpelledNumbers SplitWords Starving ThatThan ToTo UnclosedQuotes "
    "UseEllipsisCharacter UseTitleCase WrongNegative"
)
"""Rules that were wrong about good sentences, that the review has of its own, or that print."""
_TRADES = (
    "agile airflow api async backend changelog ci codebase crm csv dashboards datadog dataset "
    "datasets dbt devops docker erp etl figma fintech frontend gdpr github gitlab gmail grafana "
    "hadoop healthcare hubspot infosec jira json jupyter kafka kanban kubernetes kpi kpis linux "
    "linkedin login matplotlib metadata middleware mlops mongodb mysql nginx nosql numpy okr "
    "okrs onboard onboarded onboarding pandas playbook playbooks postgres postgresql powershell "
    "pytest pytorch quickbooks redis repo repos roadmap roadmaps runbook runbooks saas "
    "salesforce sap scikit sdk shopify sla slas snowflake sql sqlite stakeholder stakeholders "
    "startup startups tableau telehealth tensorflow terraform timeframe tooling ui unicode "
    "upskill upskilling ux webhook webinar workflow workflows zendesk"
)
_KNOWN = frozenset(_TRADES.split())
"""Words of work that a dictionary may lack."""
_DIALECTS = {
    "US": "AMERICAN", "CA": "CANADIAN", "AU": "AUSTRALIAN", "NZ": "AUSTRALIAN", "IN": "INDIAN",
    "GB": "BRITISH", "IE": "BRITISH", "ZA": "BRITISH", "SG": "BRITISH", "HK": "BRITISH",
    "MT": "BRITISH",
}  # fmt: skip


def is_available() -> bool:
    """Whether Harper is installed."""
    return harper is not None


def harper_slips(text: str, country: str, names: Iterable[str] = ()) -> tuple[Slip, ...]:
    """What Harper finds in a text, in the English of a country (ISO 3166), names left in peace.

    `names` are words that are right as they stand. They are kept from Harper itself: its one
    dictionary serves every visitor, and would offer one's names as corrections to another.
    """
    if harper is None or not text.strip():
        return ()
    known = {spelling for name in names for spelling in spellings(name)}
    lints = _lint(text, _DIALECTS.get(country, "AMERICAN"))
    found = [_slip(rule, lint, text) for rule, of_rule in lints.items() for lint in of_rule]
    slips = [slip for slip in found if slip is not None]
    return tuple(s for s in slips if not (s.is_spelling and _is_name(text[slice(*s.span)], known)))


def _lint(text: str, dialect: str) -> dict[str, list["Lint"]]:
    """Harper's findings by the rule that made them; none if Harper fails.

    Nothing is cached here: Harper knows its own last sentences, so that a paragraph that did not
    change takes a millisecond, and what one visitor wrote is in no cache of ours.
    """
    try:
        with _lock:
            return linter_for(dialect).organized_lints(text, language="plaintext")
    except Exception:  # a young library must never cost somebody their letter
        _log.exception("Harper failed; its remarks are left out")
        return {}


@cache
def linter_for(dialect: str) -> "Linter":
    """One linter a dialect; they share their dictionary, so a second one costs 6 ms."""
    linter = harper.Linter(harper.Dialect[dialect])
    off = dict.fromkeys(_UNTRUSTED.split(), False)
    linter.set_lint_config({**linter.get_default_lint_config(), **off})
    return linter


def _slip(rule: str, lint: "Lint", text: str) -> Slip | None:
    span = (lint.span.start, lint.span.end)
    if rule == _SPELLING:
        return _spelling(text, span, [s.replacement_text for s in lint.suggestions])
    if lint.lint_kind not in _SOUND_KINDS or _is_spelled_so(rule, lint.problem_text):
        return None
    return Slip(span, re.sub(r"`([^`]*)`", r"“\1”", lint.message), _instead(lint))


def _instead(lint: "Lint") -> str | None:
    """Harper's first suggestion as words to stand in place of its problem."""
    if not lint.suggestions:
        return None
    first = lint.suggestions[0]
    inserts = first.kind is harper.SuggestionKind.INSERT_AFTER
    return lint.problem_text + first.replacement_text if inserts else first.replacement_text


def _is_spelled_so(rule: str, words: str) -> bool:
    """Whether a remark is wrong about an acronym (`an MIT course`) or a name (`k8s would do`)."""
    if rule == "AnA":
        return words.isupper() and len(words) > 1
    return rule == "SentenceCapitalization" and bool(re.match(r"\W*[a-z]+\d", words))


def _spelling(text: str, span: tuple[int, int], offered: list[str]) -> Slip | None:
    """A remark on a word that no dictionary has, if it is likely to be a slip.

    A word with a capital within a sentence is a name; a word unlike any other is one of a trade.
    """
    word = text[slice(*span)]
    if word.casefold() in _KNOWN or re.search(r"\d|.[A-Z]", word):
        return None
    name_like = word[0].isupper()
    if name_like and not _opens_sentence(text, span[0]):
        return None
    near = next((o for o in offered if _is_near(word, o, strict=name_like)), None)
    if near is None:
        return None
    if near.casefold() == word.casefold():
        return Slip(span, f"“{near}” is written so.", near, is_spelling=True)
    return Slip(span, f"No dictionary here has “{word}”.", near, is_spelling=True)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t“\"'(«„‘")
    return not before or before[-1] in ".!?:\n"


def _is_near(word: str, offered: str, *, strict: bool) -> bool:
    """Whether a word is a slip of the offered one: the longer it is, the more may be wrong."""
    one, other = word.casefold().replace("’", "'"), offered.casefold()
    if strict and len(one) < 6:
        return False
    if len(one) <= 3:
        return sorted(one) == sorted(other)
    allowed = 1 if len(one) <= (8 if strict else 5) else 2 if len(one) <= 8 or strict else 3
    return DamerauLevenshtein.distance(one, other, score_cutoff=allowed) <= allowed


def _is_name(word: str, known: set[str]) -> bool:
    return not spellings(re.sub(r"['’]s$", "", word)).isdisjoint(known)
