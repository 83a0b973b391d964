"""Rule 11: the right name everywhere; titles and diacritics are forgiven, slips are not."""

from collections.abc import Iterator
from itertools import pairwise

from debrief_core.interview import Letter, ProofKind
from debrief_core.letter.names import is_honorific
from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.likeness import Token, nearly, spellings, words_of
from debrief_core.letter.review.remark import (
    Grade,
    Matter,
    Mend,
    Part,
    Passage,
    Remark,
    found,
)
from debrief_core.letter.salutation import compose_salutation

_CALENDAR = (
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_GREETINGS = (
    "dear hello hi hey good morning afternoon evening day greetings to whom it may concern "
    "hiring team manager sir madam all everyone everybody committee recruiting recruitment "
    "recruiter panel colleagues ladies and gentlemen members of the or at human resources "
    "talent people department board"
)
_ADVICE = "Write the name as the interview has it, or mend it there."


class Names:
    """The names a letter may hold, folded: who is in it, and what else is known."""

    def __init__(self, matter: Matter) -> None:
        letter = matter.letter
        people = (letter.recipient.name, *letter.interviewers)
        witnesses = [p.where for p in matter.proofs if p.kind is ProofKind.PERSON]
        self.people = {word: person for person in people for word in words_of(person)}
        self.recipient = _folded(letter.recipient.name)
        others = (letter.sender.name, letter.company, letter.role, letter.recipient.title)
        asked = (point.subject for point in letter.points)
        self.known = _folded(" ".join((*people, *others, *witnesses, *asked)))
        self.known |= _folded(_CALENDAR)

    def knows(self, word: str) -> bool:
        """Whether the word is part of a name that the interview or the sender gave."""
        return not spellings(word).isdisjoint(self.known)

    def slip_of(self, word: str) -> str:
        """The name that the word is nearly, but not quite; empty if none."""
        return next((name for name in self.people if nearly(word, name)), "")


def review_names(matter: Matter) -> Iterator[Remark]:
    """Remarks on names: of the greeting, near-misses, and persons who were not there."""
    names = Names(matter)
    for passage in matter.passages:
        if passage.where == Part.SALUTATION:
            yield from _greeting(passage, names, matter.letter)
        else:
            yield from _slips(passage, names)
            yield from _strangers(passage, names)
    if not matter.pasted and not matter.letter.recipient.name:
        reason = "The letter names nobody; one that does is read first."
        advice = "Choose the interviewer it goes to."
        yield Remark(Fault.NO_RECIPIENT, Grade.BETTER_SO, Part.RECIPIENT, "", reason, advice)


def _folded(names: str) -> set[str]:
    return {spelling for word in words_of(names) for spelling in spellings(word)}


def _greeting(passage: Passage, names: Names, letter: Letter) -> Iterator[Remark]:
    polite = _folded(_GREETINGS)
    named = bool(letter.recipient.name)
    whole = Mend((0, len(passage.text)), compose_salutation(letter))
    for token in passage.words:
        if is_honorific(token.text) or not spellings(token.text).isdisjoint(polite):
            continue
        if slip := names.slip_of(token.text) if not names.knows(token.text) else "":
            yield _misspelt(passage, token, slip)
        elif named and spellings(token.text).isdisjoint(names.recipient) and token.capital:
            if len(token.text) == 1 or _is_company(passage, names, token):
                continue
            reason = f"The greeting says “{token.text}”, but the letter goes to somebody else."
            span, pair = (token.start, token.end), (reason, _ADVICE)
            yield found(Fault.WRONG_NAME, Grade.MUST_MEND, passage, span, pair, whole)


def _is_company(passage: Passage, names: Names, token: Token) -> bool:
    """Greeting the whole team by the company's name is right; another interviewer's is not."""
    return names.knows(token.text) and token.text not in names.people and "team" in passage.text


def _slips(passage: Passage, names: Names) -> Iterator[Remark]:
    for token in passage.words:
        if not token.capital or names.knows(token.text):
            continue
        slip = names.slip_of(token.text)
        if slip and not (token.opens and _is_ordinary(token.text, slip)):
            yield _misspelt(passage, token, slip)


def _is_ordinary(word: str, name: str) -> bool:
    """Whether a word that opens a sentence may just be a word: `Many` beside `Mary`."""
    return len(name) < 6 or abs(len(word) - len(name)) > 1


def _misspelt(passage: Passage, token: Token, name: str) -> Remark:
    reason = f"“{token.text}” is nearly “{name}”, the name in the interview."
    span, pair = (token.start, token.end), (reason, _ADVICE)
    return found(Fault.WRONG_NAME, Grade.MUST_MEND, passage, span, pair, name)


def _strangers(passage: Passage, names: Names) -> Iterator[Remark]:
    """Somebody with a title before the name whom the interview does not know."""
    for title, name in pairwise(passage.words):
        close = name.start - title.end <= 2
        if not (close and title.capital and name.capital and is_honorific(title.text)):
            continue
        if len(name.text.rstrip(".")) == 1:  # `Mr B` keeps somebody's name out of it
            continue
        if not names.knows(name.text) and not names.slip_of(name.text):
            reason = f"“{title.text} {name.text}” is not among the names of the interview."
            span, pair = (title.start, name.end), (reason, _ADVICE)
            yield found(Fault.WRONG_NAME, Grade.MUST_MEND, passage, span, pair)
