"""Simulated practice: how many answers come on the day, chosen for it or as they fall due.

`python -m benchmarks practice` prints the share of answers that come on the day of an interview,
after practising the same minutes each day before it in three ways: the cards that the page chooses
for that day; the library's plain schedule (what is due, the longest due first, then what is new,
then what falls due next, so that no minute is left over); and a rule of thumb (what is new first,
the shortest leading, then as the plain schedule), which shows what the reckoning adds to it.

The library's own model says whether an answer comes, and its makers' figures how well. Each deck
is practised in all three ways; the intervals are those of the mean difference over the decks.

And how long the page takes to run again with 3,000 cards, against 48.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from math import sqrt
from pathlib import Path
from random import Random
from statistics import mean, median, stdev
from tempfile import TemporaryDirectory

from benchmarks.client import Visitor
from benchmarks.journals import with_cards
from benchmarks.pages import LARGE, OWNER, ROUNDS, SMALL, visitor_of
from benchmarks.table import table
from debrief_core.cards import (
    Card,
    Memory,
    choose_for_day,
    due_cards,
    recalled_on,
    with_review,
    within,
)
from debrief_core.cards.day import FIRST_GRADES, LATER_GRADES
from debrief_core.cards.schedule import retrievability, reviewed
from debrief_core.interview import Grade, Interview, Stage
from debrief_core.journal import open_journal

DECKS = 40
SEED = 20_261_125
TODAY = date(2026, 3, 2)
Choose = Callable[[Sequence[Card], date, float, date], list[Card]]


@dataclass(frozen=True)
class Setting:
    """A deck, and the days and minutes there are.

    A share `new` of the cards was never said; the others were practised as they fell due until
    `idle` days ago.
    """

    name: str
    new: float
    idle: int
    cards: int
    days: int
    minutes: int


KINDS = (("kept up", 0.0, 0), ("laid aside", 0.0, 30), ("half new", 0.5, 30), ("all new", 1.0, 0))
SIZES = ((20, 3, 5), (40, 7, 10), (80, 14, 10))
SETTINGS = tuple(Setting(*kind, *size) for kind in KINDS for size in SIZES)


def plain(cards: Sequence[Card], _on: date, minutes: float, today: date) -> list[Card]:
    """The library's schedule, whatever day is coming; it reviews ahead rather than stop early."""
    due = due_cards((card for card in cards if card.said_on != today), today)
    taken = {card.id for card in due}
    ahead = [card for card in cards if card.id not in taken and card.said_on != today]
    return within([*due, *sorted(ahead, key=lambda card: card.due_on or today)], minutes)


def new_first(cards: Sequence[Card], on: date, minutes: float, today: date) -> list[Card]:
    """A rule of thumb: what was never said first, the shortest leading; then as `plain`."""
    new = sorted((card for card in cards if not card.said_on), key=lambda card: card.minutes)
    said = plain([card for card in cards if card.said_on], on, sum(c.minutes for c in cards), today)
    return within([*new, *said], minutes)


def deck(setting: Setting, random: Random) -> list[Card]:
    """Cards of 20 to 250 words; those that are not new were practised as they fell due."""
    return [_card(number, setting, random) for number in range(setting.cards)]


def _card(number: int, setting: Setting, random: Random) -> Card:
    memory = Memory()
    if random.random() >= setting.new:
        day = TODAY - timedelta(days=setting.idle + random.randint(5, 90))
        while day < TODAY - timedelta(days=setting.idle):
            memory = reviewed(memory, _grade(memory, day, random), day)
            day = (memory.due_on or day) + timedelta(days=random.randint(0, 3))
    name = f"card {number}"
    return Card(
        id=name, interview_id="", question=name, answer="word " * random.randint(20, 250),
        proof="", where="", title="", ids=(name,), memory=memory,
        held_on=TODAY - timedelta(days=random.randint(1, 90)),
    )  # fmt: skip


def share_on_the_day(setting: Setting, choose: Choose, seed: int) -> float:
    """The share of one deck's answers that come on the day, by the library's chances."""
    random = Random(seed)  # noqa: S311 - no secret, but the same deck for both ways
    cards = {card.id: card for card in deck(setting, random)}
    on = TODAY + timedelta(days=setting.days)
    for number in range(setting.days):
        today = TODAY + timedelta(days=number)
        for card in choose(list(cards.values()), on, setting.minutes, today):
            memory = reviewed(card.memory, _grade(card.memory, today, random), today)
            cards[card.id] = replace(card, memory=memory)
    return mean(recalled_on(card, on) for card in cards.values())


def _grade(memory: Memory, today: date, random: Random) -> Grade:
    """How an answer is graded that day, as the library and its makers' simulator have it."""
    grades = FIRST_GRADES
    if memory.said_on:
        comes = retrievability(memory, today)
        grades = {Grade.AGAIN: 1 - comes} | {g: comes * s for g, s in LATER_GRADES.items()}
    return random.choices(list(grades), list(grades.values()))[0]


def compare(setting: Setting, decks: int = DECKS) -> list[list[float]]:
    """The shares of each deck: as they fall due, by the rule of thumb, and for the day."""
    seeds = [SEED + number for number in range(decks)]
    ways: tuple[Choose, ...] = (plain, new_first, choose_for_day)
    return [[share_on_the_day(setting, way, seed) for seed in seeds] for way in ways]


def more(shares: Sequence[float], others: Sequence[float]) -> tuple[float, float]:
    """The mean difference of paired shares, and half of its 95 % interval."""
    gains = [a - b for a, b in zip(shares, others, strict=True)]
    return mean(gains), 1.96 * stdev(gains) / sqrt(len(gains))


def measure() -> str:
    """The table, a row a setting."""
    rows = []
    for each in SETTINGS:
        as_due, by_thumb, for_day = compare(each)
        rows.append(
            [f"{each.cards} cards, {each.name}, {each.days} × {each.minutes} min",
             *(f"{mean(shares):.1%}" for shares in (as_due, by_thumb, for_day)),
             _points(*more(for_day, as_due)), _points(*more(for_day, by_thumb))]
        )  # fmt: skip
    heading = ["Deck, days × minutes", "As they fall due", "New first", "For the day",
               "Points more than as due (95 %)", "Points more than new first (95 %)"]  # fmt: skip
    return table(heading, rows)


def _points(gain: float, half: float) -> str:
    return f"{100 * gain:+.1f} ({100 * (gain - half):+.1f} to {100 * (gain + half):+.1f})"


PAGES_OF_THE_LOOP = {
    "": "Home",
    "debrief": "Debrief",
    "interviews": "Interviews",
    "preparation": "Prepare",
    "questions": "Questions",
    "foresight": "Were you right?",
    "practice": "Practice",
    "week": "The week",
}


def measure_reruns() -> str:
    """A table of reruns with 16 and with 1,000 interviews of five questions and three cards each.

    Every page of the loop with nothing changed, and Practice also after an answer was graded, when
    one interview is read anew. One interview is still to come.
    The two journals take turns, so that whatever else the machine does meets both.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        places = [
            (folder / str(count), [*with_cards(count), _to_come()]) for count in (SMALL, LARGE)
        ]
        both = [stack.enter_context(visitor_of(*place)) for place in places]
        quiet = {page: _quiet(both, page) for page in PAGES_OF_THE_LOOP}
        graded = [
            [_graded(visitor, place) for visitor, (place, _) in zip(both, places, strict=True)]
            for _ in range(ROUNDS)
        ]
    rows = [_reruns(PAGES_OF_THE_LOOP[page], rounds) for page, rounds in quiet.items()]
    rows += [_reruns("Practice, an answer was graded", graded)]
    heading = ["Rerun", f"{SMALL} interviews, ms", f"{LARGE:,} interviews, ms", "Ratio"]
    return table(heading, rows)


def _quiet(both: list[Visitor], page: str) -> list[list[float]]:
    for visitor in both:
        visitor.run(page)
    return [[visitor.run(page).seconds for visitor in both] for _ in range(ROUNDS)]


def _to_come() -> Interview:
    return Interview(
        id="bench-to-come",
        company="Contoso",
        stage=Stage.TECHNICAL,
        held_at=datetime.now(UTC) + timedelta(days=3),
        zone="Europe/Berlin",
    )


def _graded(visitor: Visitor, folder: Path) -> float:
    journal = open_journal(f"sqlite:///{folder / 'journal.sqlite'}", OWNER)
    before = journal.get("bench-000003")
    journal.save(with_review(before, "bench-000003-1", Grade.GOOD, datetime.now(UTC)), before)
    return visitor.run("practice").seconds


def _reruns(name: str, rounds: list[list[float]]) -> list[str]:
    small, large = (median(seconds) for seconds in zip(*rounds, strict=True))
    return [name, f"{1000 * small:.0f}", f"{1000 * large:.0f}", f"{large / small:.2f}"]


if __name__ == "__main__":
    print(f"## Answers that come on the day\n\n{DECKS} decks a row.\n\n{measure()}\n")
    print(f"## The pages of the loop with 5,000 questions and 3,000 cards\n\n{measure_reruns()}\n")
