"""What a hosted app costs: memory a visitor, reruns with many at once, and a save's round trip."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import chain
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from playwright.sync_api import Page
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from benchmarks.client import LARGEST_MESSAGE, Visitor
from benchmarks.journals import interviews
from benchmarks.kept import WATCH, Kept, kept_after
from benchmarks.table import table
from debrief_core.journal import Journal, open_journal, write_backup
from debrief_core.journal.documents import write_document
from tests.hosting.this_browser import bring_in, kept
from tests.support.browser import launched, opened, settle, visit
from tests.support.hands import write
from tests.support.hosted import TO_LOOPBACK, Hosted, hosted
from tests.support.postgres import running_server

FROM_ELSEWHERE = {"X-Forwarded-For": "203.0.113.9"}
IDLE, FULL = 20, 8
CROWDS = (1, 10, 50)
SECONDS, PAUSE = 90, 8
"""How long each crowd is watched, and the mean pause between two clicks of a visitor."""
ALONE = 0.25
"""The pause of a visitor who is alone, so that there are enough clicks to count."""
CLICKS = ("debrief", "debrief", "debrief", "letter", "patterns", "interviews", "")
"""Where a visitor is when they click: mostly in a debrief."""
SAVES = 30
LARGE = 1_000


class HostedVisitor(Visitor):
    """A visitor from elsewhere, whose browser tells that it holds these documents."""

    def __init__(self, url: str, documents: dict[str, str]) -> None:
        self._url = url
        address = url.replace("http", "ws", 1) + "/_stcore/stream"
        self._socket = connect(
            address,
            max_size=LARGEST_MESSAGE,
            additional_headers=FROM_ELSEWHERE,
            ping_interval=None,
        ).__enter__()
        self._pages = {"": ""}
        self._component = ""
        self._visit = ""
        self.run("")
        self._tell(documents)

    def _tell(self, documents: dict[str, str]) -> None:
        records = [[each, text, at] for at, (each, text) in enumerate(documents.items(), start=1)]
        news = {"visit": self._visit, "clock": len(records), "records": records, "more": False}
        message = BackMsg.FromString(self._wish("", ""))
        trigger = message.rerun_script.widget_states.widgets.add()
        trigger.id = f"$$STREAMLIT_INTERNAL_KEY_{self._component}__events"
        trigger.json_trigger_value = json.dumps([{"event": "news", "value": news}])
        self._socket.send(message.SerializeToString())
        list(self._messages())

    def notice(self, message: ForwardMsg) -> None:
        """Keep what the page says to the component in the browser."""
        element = message.delta.new_element
        if element.HasField("bidi_component") and "visit" in element.bidi_component.json:
            self._component = element.bidi_component.id
            self._visit = json.loads(element.bidi_component.json)["visit"]


def measure_hosting() -> str:
    """The tables, one after the other."""
    with TemporaryDirectory() as named:
        folder = Path(named)
        return "\n\n".join(make(folder) for make in (_memory, _crowds, _saves, _large_journal))


@contextmanager
def _server(folder: Path) -> Iterator[Hosted]:
    server = Hosted(folder)
    server.log.write_text("")
    with hosted(server):
        yield server


def _documents(count: int) -> dict[str, str]:
    return {i.id: write_document(i.model_copy(update={"revision": 1})) for i in interviews(count)}


def _memory(folder: Path) -> str:
    """What the server's memory grows by with each visitor more."""
    rows = []
    for words, count, documents in (
        ("idle, an empty journal", IDLE, {}),
        ("with 100 interviews, after a look at each page", FULL, _documents(100)),
    ):
        with _server(folder) as server, ExitStack() as visitors:
            warm = visitors.enter_context(HostedVisitor(server.local_url, _documents(100)))
            _look_at_each_page(warm)
            before = _megabytes(server.pid)
            for _ in range(count):
                visitor = visitors.enter_context(HostedVisitor(server.local_url, documents))
                if documents:
                    _look_at_each_page(visitor)
            each = (_megabytes(server.pid) - before) / count
        fitting = int((1024 * 0.9 - before) / each)
        rows.append([words, f"{before:.0f} MB", f"{each:.2f} MB", f"{fitting:,}"])
    return table(["Visitor", "Server before", "Each visitor", "Fit into 1 GB (90 %)"], rows)


def _look_at_each_page(visitor: Visitor) -> None:
    for page in ("interviews", "patterns", "letter", "debrief", ""):
        visitor.run(page)


def _megabytes(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


def _crowds(folder: Path) -> str:
    """How long a rerun takes while so many click now and then."""
    rows = []
    for count in CROWDS:
        with _server(folder) as server, ExitStack() as visitors:
            crowd = _crowd(server, count, visitors)
            pause, end = PAUSE if count > 1 else ALONE, time.monotonic() + SECONDS
            click = partial(_clicks, pause=pause, over=lambda end=end: time.monotonic() > end)
            with ThreadPoolExecutor(count) as threads:
                times = list(chain.from_iterable(threads.map(click, crowd, range(count))))
        rows.append([str(count), f"{len(times):,}", *_percentiles([s * 1000 for s in times])])
    return table(["Visitors at once", "Reruns", "p50", "p95"], rows)


def _crowd(server: Hosted, count: int, visitors: ExitStack) -> list[HostedVisitor]:
    """Visitors with a journal each, who have looked at every page once."""
    documents = _documents(16)
    crowd = [HostedVisitor(server.local_url, documents) for _ in range(count)]
    for visitor in crowd:
        visitors.enter_context(visitor)
        _look_at_each_page(visitor)
    return crowd


def _clicks(visitor: Visitor, seed: int, *, pause: float, over: Callable[[], bool]) -> list[float]:
    """The seconds of each rerun until it is over, with pauses of up to twice the mean."""
    random, times = Random(seed), []  # noqa: S311 - pauses, no secrets
    while not over():
        time.sleep(random.uniform(0, 2 * pause))
        times.append(visitor.run(random.choice(CLICKS), "interview=bench-000003").seconds)
    return times


def _saves(folder: Path) -> str:
    """A save's round trip, by where the journal lives."""
    file = open_journal(f"sqlite:///{folder / 'saves.sqlite'}", "bench")
    rows = [["SQLite file", *_percentiles(_saving(file))]]
    with running_server() as server:
        database = open_journal(server.new_database("saves"), "bench")
        rows.append(["PostgreSQL on this machine", *_percentiles(_saving(database))])
    for count in (0, *CROWDS[1:]):
        words = f", with {count} others" if count else ""
        with (
            _server(folder) as app,
            ExitStack() as visitors,
            launched(TO_LOOPBACK) as browser,
            _clicking(_crowd(app, count, visitors)),
            opened(browser, app.url) as page,
        ):
            times = _percentiles(_typing(page))
        rows.append([f"This browser, from leaving a field{words}", *times])
    return table(["A save into", "p50", "p95"], rows)


def _saving(journal: Journal) -> list[float]:
    """The milliseconds of each save of one interview."""
    (interview,) = interviews(1)
    stored, times = journal.save(interview), []
    for number in range(SAVES):
        changed = stored.model_copy(update={"role": f"Role {number}"})
        began = time.perf_counter()
        stored = journal.save(changed)
        times.append((time.perf_counter() - began) * 1000)
    return times


@contextmanager
def _clicking(crowd: list[HostedVisitor]) -> Iterator[None]:
    """The crowd goes on clicking until the block ends."""
    enough = threading.Event()
    with ThreadPoolExecutor(len(crowd) or 1) as threads:
        for seed, visitor in enumerate(crowd):
            threads.submit(_clicks, visitor, seed, pause=PAUSE, over=enough.is_set)
        try:
            yield
        finally:
            enough.set()


def _typing(page: Page) -> list[float]:
    """The milliseconds from leaving a field to its words in IndexedDB, by the browser's clock."""
    _begin_a_debrief(page)
    return [_change_role(page, f"Role {number}").milliseconds for number in range(SAVES)]


def _begin_a_debrief(page: Page) -> None:
    page.add_init_script(WATCH)
    visit(page, "/debrief")
    write(page, "Company", "Northwind")
    kept(page)


def _change_role(page: Page, words: str, writes: int = 1) -> Kept:
    field = page.get_by_label("Role", exact=True)
    settle(page)
    field.fill(words)
    return kept_after(page, field.blur, writes)


def _large_journal(folder: Path) -> str:
    """What a large journal's way into the browser costs, whole and afterwards."""
    rows = []
    journal, backup = open_journal("sqlite://", "bench"), folder / "backup.json"
    for interview in interviews(LARGE):
        journal.save(interview)
    backup.write_text(write_backup(journal))
    with _server(folder) as app, launched(TO_LOOPBACK) as browser, opened(browser, app.url) as page:
        bring_in(page, backup)
        _begin_a_debrief(page)
        rows.append(_row("one field changed", _change_role(page, "One")))
        rows.append(_row("nothing changed, another page opened", _open_another_page(page)))
        page.evaluate(EMPTY)
        rows.append(_row("all of it, into an emptied browser", _change_role(page, "All", 2)))
    return table([f"A journal of {LARGE:,} interviews", "To the browser", "Until kept"], rows)


EMPTY = """
() => new Promise((resolve) => {
  indexedDB.open("interview-debrief").onsuccess = ({ target }) => {
    const transaction = target.result.transaction("records", "readwrite")
    transaction.objectStore("records").clear()
    transaction.oncomplete = () => { target.result.close(); resolve() }
  }
})
"""


def _open_another_page(page: Page) -> Kept:
    """Open a page without loading the app anew, and wait for whatever else may travel."""

    def open_it() -> None:
        page.get_by_role("link", name="Your data").click()
        page.wait_for_timeout(2_000)

    settle(page)
    opened_page = kept_after(page, open_it, writes=0)
    page.get_by_role("link", name="Debrief").click()
    settle(page)
    return opened_page


def _row(words: str, kept: Kept) -> list[str]:
    until = f"{kept.milliseconds:.0f} ms" if kept.milliseconds else "–"
    return [words, f"{kept.arrived / 1000:,.0f} KB", until]


def _percentiles(milliseconds: list[float]) -> list[str]:
    middle, slow = median(milliseconds), quantiles(milliseconds, n=20)[-1]
    return [f"{middle:.1f} ms", f"{slow:.1f} ms"]


if __name__ == "__main__":
    print(f"## A hosted app\n\n{measure_hosting()}\n")
