"""Rules 2 and 3: short enough to be read, long enough to say something, few points."""

from collections.abc import Iterator

from debrief_core.interview import LetterKind
from debrief_core.interview.correspondence import MAX_POINTS
from debrief_core.letter.points import takes_part
from debrief_core.letter.review.faults import Fault
from debrief_core.letter.review.remark import Grade, Matter, Part, Remark, found
from debrief_core.letter.setting import lay_out

FEWEST_WORDS = 120
FEWEST_WORDS_OF_THANKS = 40
MOST_WORDS = 300
FAR_TOO_MANY_WORDS = 350
LONG_SENTENCE = 35
"""Words; beyond that a sentence is hard to take in at one reading (plain-language advice)."""


def review_length(matter: Matter) -> Iterator[Remark]:
    """Remarks on the number of words, pages, points and on long sentences."""
    yield from _words(matter)
    yield from _pages(matter)
    yield from _points(matter)
    yield from _long_sentences(matter)


def _words(matter: Matter) -> Iterator[Remark]:
    words = sum(len(passage.text.split()) for passage in matter.body)
    thanks = matter.letter.kind is LetterKind.THANK_YOU
    fewest = FEWEST_WORDS_OF_THANKS if thanks else FEWEST_WORDS
    grade = Grade.MUST_MEND if words > FAR_TOO_MANY_WORDS else Grade.BETTER_SO
    if words > MOST_WORDS:
        reason = f"The body has {words} words; more than {MOST_WORDS} are seldom read to the end."
        advice = "Keep the point that matters most and shorten the answers."
        yield Remark(Fault.TOO_LONG, grade, Part.LETTER, f"{words} words", reason, advice)
    if words < fewest:
        reason = f"The body has {words} words; below {fewest} it says too little."
        advice = "Add a better answer with its proof, or the reason why you want this job."
        yield Remark(
            Fault.TOO_SHORT, Grade.BETTER_SO, Part.LETTER, f"{words} words", reason, advice
        )


def _pages(matter: Matter) -> Iterator[Remark]:
    pages = len(lay_out(matter.letter).pages)
    if pages > 1:
        reason = f"At the smallest readable size the letter still takes {pages} pages."
        advice = "Shorten it to one page: fewer points, or shorter answers."
        yield Remark(
            Fault.MORE_THAN_A_PAGE, Grade.MUST_MEND, Part.LETTER, f"{pages} pages", reason, advice
        )


def _points(matter: Matter) -> Iterator[Remark]:
    points = sum(takes_part(point) for point in matter.letter.points)
    if points >= MAX_POINTS:
        grade = Grade.MUST_MEND if points > MAX_POINTS else Grade.BETTER_SO
        reason = f"The letter makes {points} points. Two are remembered better than three."
        advice = "Leave out the point that matters least."
        yield Remark(Fault.MANY_POINTS, grade, Part.LETTER, f"{points} points", reason, advice)
    if not matter.pasted and matter.letter.kind is LetterKind.RECOVERY and not points:
        reason = "A recovery letter without a point sets nothing right."
        advice = "Choose a point, or make this a thank-you note."
        yield Remark(Fault.NO_POINT, Grade.BETTER_SO, Part.LETTER, "", reason, advice)


def _long_sentences(matter: Matter) -> Iterator[Remark]:
    for passage in matter.body:
        for start, sentence in passage.sentences():
            words = len(sentence.split())
            if words > LONG_SENTENCE:
                reason = f"This sentence has {words} words."
                advice = "Make two sentences of it."
                span = (start, start + len(sentence))
                yield found(Fault.LONG_SENTENCE, Grade.BETTER_SO, passage, span, (reason, advice))
