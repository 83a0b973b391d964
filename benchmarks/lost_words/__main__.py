"""Play random moments on each storage and count the words: `python -m benchmarks.lost_words 20`.

Named storages (`computer`, `browser`, `account`) are played alone; `long` adds connections that
are cut for 150 seconds; `seed=7` plays other moments, `only=tabs` those of one kind. What was found
is printed as it is found.
"""

import random
import sys
from contextlib import suppress
from itertools import islice

from playwright.sync_api import Error as BrowserError
from playwright.sync_api import Page

from benchmarks.lost_words.counting import Outcome
from benchmarks.lost_words.moments import EVENTS, LONG, play, shuffled
from benchmarks.lost_words.places import PLACES, Place, place
from benchmarks.table import table

HEADING = ["Moment", "Played", "Words", "Lost", "Shown older", "Doubled", "Not played to the end"]


def measure(name: str, moments: int, seed: int, only: str, *, is_long: bool) -> str:
    """A table of what became of the words in so many moments on this storage."""
    chance = random.Random(seed)  # noqa: S311 -- the same moments again, not a secret
    kinds = [kind for kind in [*EVENTS, *(LONG if is_long else ())] if only in kind]
    counted = {kind: Outcome() for kind in kinds}
    with place(name) as here:
        page = here.context.new_page()
        for kind in islice(shuffled(kinds, chance), moments):
            try:
                outcome, page = play(here, page, kind, chance)
            except (BrowserError, AssertionError) as error:
                print(f"  {name}, {kind}: {str(error)[:400]}", flush=True)
                outcome, page = Outcome(moments=1, broken=1), _anew(here)
            counted[kind] += outcome
    total = sum(counted.values(), Outcome())
    rows = [[kind, *outcome.cells()] for kind, outcome in counted.items()]
    return table(HEADING, [*rows, ["All", *total.cells()]])


def _anew(here: Place) -> Page:
    for page in here.context.pages:
        with suppress(BrowserError):
            page.close()
    return here.context.new_page()


def main(arguments: list[str]) -> None:
    """Play what the arguments ask for."""
    moments = next((int(each) for each in arguments if each.isdigit()), 20)
    seed = next((int(each[5:]) for each in arguments if each.startswith("seed=")), 13)
    only = next((each[5:] for each in arguments if each.startswith("only=")), "")
    for name in [each for each in PLACES if each in arguments] or PLACES:
        print(f"## Words on this {name}, {moments} moments\n", flush=True)
        print(measure(name, moments, seed, only, is_long="long" in arguments), "\n", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
