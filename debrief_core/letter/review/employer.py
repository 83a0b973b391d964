"""Rule 12: the company and the role spelled as in the interview."""

import re
from collections.abc import Iterator

from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.likeness import Token, folded, nearly, words_of
from debrief_core.letter.review.remark import Grade, Matter, Passage, Remark, found

_LEGAL_FORM = re.compile(
    r",?\s+(?:inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|co|company|gmbh|ag|kg|"
    r"se|"
    r"s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|ab|oy|oyj|as|a/s|aps|pty|pvt|sarl|kk|"
    r"k\.k)\.?$",
    re.IGNORECASE,
)
_SHORTEST = 5
"""Shorter names are too near to too many words."""
_MOST_WORDS = 8
"""Longer than any name; beyond it a pasted text stands where a name should."""


def review_employer(matter: Matter) -> Iterator[Remark]:
    """Remarks where the company's name or the role is nearly, but not quite, as it should be."""
    people = (matter.letter.recipient.name, *matter.letter.interviewers, matter.letter.sender.name)
    others = {folded(word) for name in people for word in words_of(name)}
    for passage in matter.passages:
        yield from _company(passage, matter.letter.company, others)
        yield from _role(passage, matter.letter.role)


def _company(passage: Passage, company: str, others: set[str]) -> Iterator[Remark]:
    advice = f"Write it as in the interview: {company}."
    core = core_name(company)
    loose = {folded(word) for word in words_of(company)}
    for stretch, compact in _stretches(passage, core):
        if not stretch[0].capital or any(t.plain in others for t in stretch):
            continue
        span = (stretch[0].start, stretch[-1].end)
        shown = passage.text[slice(*span)]
        if nearly(compact, _compact(core)) and not _is_ordinary(stretch, loose):
            pair = (f"“{shown}” is nearly “{core}”.", advice)
            yield found(Fault.WRONG_COMPANY, Grade.MUST_MEND, passage, span, pair, core)
        elif compact == _compact(core) and not _same(shown, core):
            pair = (f"“{shown}” is written “{core}” in the interview.", advice)
            yield found(Fault.WRONG_COMPANY, Grade.BETTER_SO, passage, span, pair, core)


def _role(passage: Passage, role: str) -> Iterator[Remark]:
    right = _compact(role)
    for stretch, compact in _stretches(passage, role):
        plural = compact.rstrip("s") == right.rstrip("s")
        if len(words_of(role)) < 2 or plural or not nearly(compact, right):
            continue
        span = (stretch[0].start, stretch[-1].end)
        shown = passage.text[slice(*span)]
        reason = f"“{shown}” is nearly “{role}”."
        pair = (reason, f"Write it as in the interview: {role}.")
        yield found(Fault.WRONG_ROLE, Grade.BETTER_SO, passage, span, pair, _like(role, shown))


def _stretches(passage: Passage, name: str) -> Iterator[tuple[tuple[Token, ...], str]]:
    """Every stretch of as many words as the name has, one fewer, or one more, run together.

    One fewer and one more find `NorthWind` for `North Wind` and the reverse.
    """
    target, count = _compact(name), len(words_of(name))
    if len(target) < _SHORTEST or count > _MOST_WORDS:
        return
    words = passage.words
    plain = [token.plain for token in words]
    for size in {count, count + 1, max(1, count - 1)}:
        for at in range(len(words) - size + 1):
            compact = "".join(plain[at : at + size])
            same_words = size == count or compact == target
            if same_words and abs(len(compact) - len(target)) <= 2:
                yield words[at : at + size], compact


def _compact(name: str) -> str:
    return "".join(folded(word) for word in words_of(name))


def core_name(company: str) -> str:
    """The company's name without its legal form: `Iontech, Inc.` is spoken of as Iontech."""
    core = company.strip()
    while match := _LEGAL_FORM.search(core):
        core = core[: match.start()].rstrip(" ,")
    return core or company


def _is_ordinary(stretch: tuple[Token, ...], loose: set[str]) -> bool:
    """Whether the stretch is words of their own rather than the name misspelled.

    One word that opens a sentence may just be a word (`Apply` beside `Apple`). Words of the name
    rightly spelled, with a word beside them, are the name in a sentence (`Iontech is`).
    """
    if len(stretch) == 1:
        return stretch[0].opens and len(stretch[0].text) < 7
    return any(token.plain in loose for token in stretch) and any(
        not token.capital for token in stretch
    )


def _like(role: str, shown: str) -> str:
    """The role in the case of the words it replaces: `data analist` becomes `data analyst`."""
    return role if shown[:1].isupper() else role[:1].lower() + role[1:]


def _same(shown: str, company: str) -> bool:
    """Whether the company stands there as it is written, diacritics forgiven."""
    words = [folded(w) if w.islower() else w for w in words_of(shown)]
    right = [folded(w) if w.islower() else w for w in words_of(company)]
    return words == right or (folded(shown) == folded(company) and shown.istitle())
