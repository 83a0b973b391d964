"""Rule 16: the writer's own plain words; no worn phrase, hedge, hidden doer or mixed spelling."""

from collections.abc import Iterator

from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.hedge_words import HEDGES
from debrief_core.letter.review.passive_words import BY_ME, PASSIVE_OPENINGS
from debrief_core.letter.review.phrase import Phrase
from debrief_core.letter.review.remark import (
    Grade,
    Matter,
    Mend,
    Passage,
    Remark,
    found,
    without_words,
)
from debrief_core.letter.review.varieties import (
    AMERICAN_COUNTRIES,
    BRITISH_COUNTRIES,
    Spelling,
    Variety,
    spellings_in,
)
from debrief_core.letter.review.worn_words import CLICHES

_WORN = ("Readers have met this phrase too often to hear it.", "Say it in your own words.")
_HEDGED = ("This takes back half of what you say.", "Leave it out, and say it plainly.")
_PASSIVE = ("The sentence does not say who did it.", "Begin with who did it: “I …” or “We …”.")


def review_own_words(matter: Matter) -> Iterator[Remark]:
    """Remarks on worn phrases, hedges, passive openings, and British beside American spelling."""
    for passage in matter.written:
        yield from _places(passage, CLICHES, Fault.CLICHE, _WORN)
        yield from _places(passage, HEDGES, Fault.HEDGE, _HEDGED)
        yield from _passives(passage)
    yield from _varieties(matter)


def _places(
    passage: Passage, phrases: tuple[Phrase, ...], fault: Fault, pair: tuple[str, str]
) -> Iterator[Remark]:
    """One remark for each stretch of words that a phrase finds, the longer one first."""
    places = sorted(
        ((start + at, start + end, phrase) for start, sentence in passage.sentences()
         for phrase in phrases for at, end in phrase.places(sentence)),
        key=lambda place: (place[0], -place[1]),
    )  # fmt: skip
    last = -1
    for at, end, phrase in places:
        if at >= last:
            last = end
            span = (at, at + len(passage.text[at:end].rstrip()))
            yield found(fault, Grade.BETTER_SO, passage, span, pair, _mend(passage, span, phrase))


def _mend(passage: Passage, span: tuple[int, int], phrase: Phrase) -> Mend | str | None:
    return without_words(passage, span) if phrase.instead == "" else phrase.instead


def _passives(passage: Passage) -> Iterator[Remark]:
    for start, sentence in passage.sentences():
        words = sentence.lstrip()
        begin = start + len(sentence) - len(words)
        hit = next((at for p in PASSIVE_OPENINGS for at in p.places(words) if at[0] == 0), None)
        if hit:
            span = (begin, begin + hit[1])
            mend = _turned(words, begin)
            yield found(Fault.PASSIVE_OPENING, Grade.BETTER_SO, passage, span, _PASSIVE, mend)


def _turned(sentence: str, begin: int) -> Mend | None:
    """`The dashboard was built by me` turned round: `I built the dashboard`."""
    match = BY_ME.match(sentence)
    if match is None:
        return None
    what = match["object"]
    small = what[0].lower() + what[1:] if what.split()[0] in _DETERMINERS else what
    adverb = f"{match['adverb']} " if match["adverb"] else ""
    return Mend((begin, begin + match.end()), f"I {adverb}{match['done']} {small}")


_DETERMINERS = {"The", "A", "An", "My", "Our", "This", "That", "These", "Those", "All", "Most"}


def _varieties(matter: Matter) -> Iterator[Remark]:
    """Words of the variety that the letter does not keep to: the country's, else the rarer one."""
    places = [(p, s) for p in matter.written for s in spellings_in(p.unquoted)]
    places = [(p, s) for p, s in places if not _is_name(p, s)]
    present = {spelling.variety for _, spelling in places}
    home = _home(matter.letter.sender.country, [spelling for _, spelling in places])
    known = matter.letter.sender.country in AMERICAN_COUNTRIES | BRITISH_COUNTRIES
    for passage, spelling in places:
        strange = len(present) > 1 or (known and spelling.firm)
        if home and spelling.variety is not home and strange:
            reason = f"This is {spelling.variety} spelling; the letter is in {home} English."
            pair = (reason, f"Keep to one: “{spelling.other}”.")
            span = (spelling.start, spelling.end)
            yield found(Fault.MIXED_SPELLING, Grade.BETTER_SO, passage, span, pair, spelling.other)


def _is_name(passage: Passage, spelling: Spelling) -> bool:
    """Whether the word has a capital within a sentence, and so keeps the spelling of its owner."""
    opens = passage.sentence_at(spelling.start)[0] == spelling.start
    return passage.text[spelling.start].isupper() and not opens


def _home(country: str, found_here: list[Spelling]) -> Variety | None:
    """The variety that a letter keeps to; None where nothing tells."""
    if country in AMERICAN_COUNTRIES:
        return Variety.AMERICAN
    if country in BRITISH_COUNTRIES:
        return Variety.BRITISH
    if not found_here:
        return None
    british = sum(spelling.variety is Variety.BRITISH for spelling in found_here)
    return Variety.BRITISH if 2 * british >= len(found_here) else Variety.AMERICAN
