"""How long a page takes to show after a reload, against a page with nothing but a title, in turn.

`python -m benchmarks.loads 9` takes nine rounds. The moments on the way are when the websocket was
open, and when the first and the last message came.
"""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page

from benchmarks.journals import interviews
from benchmarks.pages import CHOSEN, OWNER, PAGES, SMALL
from benchmarks.table import table
from debrief_core.journal import open_journal
from tests.support.browser import launched, opened, settle, visit
from tests.support.server import served

ROUNDS = 9
WATCH = """
  window.seen = {}
  const note = (name, there) => { if (!(name in seen) && there()) seen[name] = performance.now() }
  const Socket = window.WebSocket
  window.WebSocket = class extends Socket {
    constructor(...all) {
      super(...all)
      this.addEventListener("open", () => note("connected", () => true))
      this.addEventListener("message", () => {
        note("first message", () => true)
        seen["last message"] = performance.now()
      })
    }
  }
  new MutationObserver(() => {
    note("title", () => document.querySelector("[data-testid=stMain] h1")?.textContent)
    note("field", () => document.querySelector(
      "[data-testid=stMain] :is(textarea, [data-testid=stVegaLiteChart] svg, canvas)"))
  }).observe(document, { childList: true, subtree: true, characterData: true })
"""
MOMENTS = ("connected", "first message", "title", "last message")


@dataclass(frozen=True)
class Opened:
    """A browser's window on one page, whose reloads are timed."""

    page: Page
    path: str

    def reload(self) -> dict[str, float]:
        """Milliseconds from the start of a reload to each moment."""
        self.page.goto(self.path)
        settle(self.page)
        seen: dict[str, float] = self.page.evaluate("() => window.seen")
        return seen


def measure_loads(rounds: int) -> str:
    """Each page's time to its title, in ms and as a ratio to the page with a title alone."""
    with ExitStack() as stack:
        browser = stack.enter_context(launched())
        script = Path(__file__).with_name("title_page.py")
        floor = Opened(stack.enter_context(_window(browser, script)), "/")
        app = stack.enter_context(_window(browser))
        pages = {name: Opened(app, f"/{path}?{CHOSEN}") for name, path in PAGES.items()}
        everything = {"A title alone": floor, **pages}
        for each in everything.values():
            each.reload()
        taken = [{name: each.reload() for name, each in everything.items()} for _ in range(rounds)]
    rows = [_row(name, taken) for name in everything]
    return table(["Page", *(f"{moment}, ms" for moment in MOMENTS), "Title : title alone"], rows)


def _row(name: str, taken: list[dict[str, dict[str, float]]]) -> list[str]:
    times = [f"{median(one[name].get(moment, 0.0) for one in taken):.0f}" for moment in MOMENTS]
    ratio = median(one[name]["title"] / one["A title alone"]["title"] for one in taken)
    return [name, *times, f"{ratio:.2f}"]


@contextmanager
def _window(browser: Browser, *script: Path) -> Iterator[Page]:
    with TemporaryDirectory() as folder, served(Path(folder), *script) as server:
        if not script:
            journal = open_journal(server.database_url, OWNER)
            for interview in interviews(SMALL):
                journal.save(interview)
        with opened(browser, server.url) as page:
            page.add_init_script(WATCH)
            visit(page)
            yield page


if __name__ == "__main__":
    rounds = next((int(each) for each in sys.argv[1:] if each.isdigit()), ROUNDS)
    print(f"## Time to a page's title after a reload, medians of {rounds} rounds\n")
    print(measure_loads(rounds), "\n")
