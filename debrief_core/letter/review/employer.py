"""Rule 12: the company and the role spelled as in the interview."""

from collections.abc import Iterator

from debrief_core.letter.review.likeness import Token, folded, nearly, words_of
from debrief_core.letter.review.remark import Grade, Matter, Passage, Remark, found

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
    mend = f"Write it as in the interview: {company}."
    for stretch, compact in _stretches(passage, company):
        if not stretch[0].capital or any(t.plain in others for t in stretch):
            continue
        span = (stretch[0].start, stretch[-1].end)
        shown = passage.text[slice(*span)]
        if nearly(compact, _compact(company)) and not _only_a_word(stretch):
            pair = (f"«{shown}» is nearly «{company}».", mend)
            yield found(12, Grade.MUST_MEND, passage, span, pair)
        elif compact == _compact(company) and not _same(shown, company):
            pair = (f"«{shown}» is written «{company}» in the interview.", mend)
            yield found(12, Grade.BETTER_SO, passage, span, pair)


def _role(passage: Passage, role: str) -> Iterator[Remark]:
    right = _compact(role)
    for stretch, compact in _stretches(passage, role):
        plural = compact.rstrip("s") == right.rstrip("s")
        if len(words_of(role)) < 2 or plural or not nearly(compact, right):
            continue
        span = (stretch[0].start, stretch[-1].end)
        reason = f"«{passage.text[slice(*span)]}» is nearly «{role}»."
        pair = (reason, f"Write it as in the interview: {role}.")
        yield found(12, Grade.BETTER_SO, passage, span, pair)


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


def _only_a_word(stretch: tuple[Token, ...]) -> bool:
    """Whether one word that opens a sentence may just be a word (`Apply` beside `Apple`)."""
    return len(stretch) == 1 and stretch[0].opens and len(stretch[0].text) < 7


def _same(shown: str, company: str) -> bool:
    """Whether the company stands there as it is written, diacritics forgiven."""
    words = [folded(w) if w.islower() else w for w in words_of(shown)]
    right = [folded(w) if w.islower() else w for w in words_of(company)]
    return words == right or (folded(shown) == folded(company) and shown.istitle())
