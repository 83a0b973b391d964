"""One moment: words are typed into a field, something happens, and the page goes on."""

import os
import random
import re
import signal
import time
from collections.abc import Callable, Iterator
from itertools import count

from playwright.sync_api import Error as BrowserError
from playwright.sync_api import Locator, Page

from benchmarks.lost_words.counting import Document, Outcome, Typing, doubled, lost, older, texts
from benchmarks.lost_words.places import Place
from tests.support.browser import settle, visit

LABELS = {"happened": "What keeps going round?", "company": "Company", "role": "Role"}
PATIENCE = 30.0
"""Seconds after which what is not stored counts as lost."""
_numbers = count(1)


def play(place: Place, page: Page, what: str, chance: random.Random) -> tuple[Outcome, Page]:
    """Play such a moment on a new interview; gives its counts and the page to go on with."""
    typing = Typing()
    visit(page, "/debrief")
    if chance.random() < 0.6:  # else the words meet an interview that was never saved
        type_words(page, "company", typing, 1, chance)
        page.wait_for_timeout(1_500)
    field = chance.choices(list(LABELS), weights=(7, 2, 1))[0]
    type_words(page, field, typing, chance.randint(2, 9), chance)
    second = _second_tab(place, page, typing, chance) if what == "two tabs" else None
    page.wait_for_timeout(chance.randint(0, 1_700))
    at = time.monotonic()
    page = (EVENTS | LONG)[what](place, page)
    due = typing.due(at)
    stored = _wait_for(place, due, page)
    outcome = Outcome(1, len(due), len(lost(due, stored)), 0, len(doubled(stored)))
    outcome.older = _older_words(place, page)
    if outcome.lost or outcome.older or outcome.doubled:
        _tell(f"{place.name}, {what}, {field}: {outcome}", page, stored)
    if second:
        second.close()
    return outcome, page


def _tell(what: str, page: Page, stored: list[Document]) -> None:
    """Print a moment that went wrong: what the page shows, what is stored, what the keeper has."""
    kept = page.evaluate("() => JSON.stringify(localStorage)")
    last = [texts(each) for each in stored[-3:]]
    print(f"  {what}\n    shown {_shown(page)}\n    stored, the last of them {last}")
    print(f"    kept in the browser {kept[:500]}\n    at {page.url[-60:]}", flush=True)


def type_words(
    page: Page, field: str, typing: Typing, how_many: int, chance: random.Random
) -> None:
    """Type words at the end of a field, as quickly as somebody in a hurry, and do not leave it."""
    element = page.get_by_label(LABELS[field], exact=True)
    element.click()
    page.keyboard.press("End")
    for _ in range(how_many):
        word = f"w{next(_numbers):05}x"
        page.keyboard.type(f" {word}", delay=chance.randint(5, 60))
        typing.add(word)


def _second_tab(place: Place, page: Page, typing: Typing, chance: random.Random) -> Page | None:
    """Another tab on the same interview, in which words are typed too."""
    page.wait_for_timeout(2_000)
    if "interview=" not in page.url:
        return None
    second = place.context.new_page()
    visit(second, page.url)
    type_words(second, chance.choice(list(LABELS)), typing, 4, chance)
    page.bring_to_front()
    type_words(page, chance.choice(list(LABELS)), typing, 4, chance)
    return second


def _wait_for(place: Place, due: set[str], page: Page) -> list[Document]:
    end = time.monotonic() + PATIENCE
    stored = place.stored(page)
    while lost(due, stored) and time.monotonic() < end:
        page.wait_for_timeout(300)
        stored = place.stored(page)
    return stored


def _older_words(place: Place, page: Page) -> int:
    """How many words the fields do not show although they are stored, once the page stands."""
    chosen = re.search(r"interview=([\w-]+)", page.url)
    end = time.monotonic() + PATIENCE
    while True:
        stored = [each for each in place.stored(page) if chosen and each["id"] == chosen[1]]
        missing = older(_shown(page), stored[0]) if stored else set()
        if not missing or time.monotonic() > end:
            return len(missing)
        page.wait_for_timeout(300)


def _shown(page: Page) -> dict[str, str]:
    fields = ((name, page.get_by_label(label, exact=True)) for name, label in LABELS.items())
    return {name: each.input_value() for name, each in fields if _is_there(each)}


def _is_there(element: Locator) -> bool:
    try:
        return element.count() == 1
    except BrowserError:
        return False


def _kill(place: Place, page: Page) -> Page:
    place.server.kill()
    page.wait_for_timeout(500)
    place.server.start()
    return _again(page)


def _restart(place: Place, page: Page) -> Page:
    os.kill(place.server.pid, signal.SIGTERM)
    page.wait_for_timeout(1_500)
    place.server.kill()
    place.server.start()
    return _again(page)


def _cut(seconds: int) -> Callable[[Place, Page], Page]:
    def cut(place: Place, page: Page) -> Page:
        place.line.cut()
        page.wait_for_timeout(seconds * 1_000)
        place.line.mend()
        return _again(page)

    return cut


def _reload(_place: Place, page: Page) -> Page:
    page.reload()
    return _again(page)


def _close(place: Place, page: Page) -> Page:
    address = page.url
    page.close()
    new = place.context.new_page()
    visit(new, address)
    return new


def _leave(_place: Place, page: Page) -> Page:
    """By a link of the menu, and back by the browser's button."""
    page.get_by_role("link", name="Home").first.click()
    settle(page)
    return _go_back(_place, page)


def _go_back(_place: Place, page: Page) -> Page:
    page.go_back()
    return _again(page)


def _steps(_place: Place, page: Page) -> Page:
    """To the next step of the debrief, and back with its own button."""
    for name in ("Continue", "Back"):
        page.get_by_role("main").get_by_role("button", name=name, exact=True).click()
        page.wait_for_timeout(300)
        settle(page)
    return page


def _back_and_forward(_place: Place, page: Page) -> Page:
    page.go_back()
    page.wait_for_timeout(700)
    page.go_forward()
    return _again(page)


def _again(page: Page) -> Page:
    page.wait_for_timeout(300)
    settle(page)
    return page


EVENTS: dict[str, Callable[[Place, Page], Page]] = {
    "kill": _kill,
    "restart": _restart,
    "cut for 5 s": _cut(5),
    "reload": _reload,
    "close": _close,
    "leave and come back": _leave,
    "Back and forward": _back_and_forward,
    "next step and Back": _steps,
    "two tabs": _kill,
}
LONG = {"cut for 150 s": _cut(150)}


def shuffled(kinds: list[str], chance: random.Random) -> Iterator[str]:
    """Kinds of moments without end, each as often as the others, in a random order."""
    while True:
        yield from chance.sample(kinds, len(kinds))
