"""What a hosted app costs: memory a visitor, reruns with many at once, and a save's round trip."""

import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Page
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from benchmarks.journals import interviews
from benchmarks.table import table
from benchmarks.visitor import LARGEST_MESSAGE, Visitor
from debrief_core.journal import Journal, open_journal
from debrief_core.journal.documents import write_document
from tests.hosting.this_browser import STORED
from tests.support.browser import launched, opened, settle, visit
from tests.support.hands import write
from tests.support.hosted import TO_LOOPBACK, Hosted, hosted
from tests.support.postgres import running_server

FROM_ELSEWHERE = {"X-Forwarded-For": "203.0.113.9"}
IDLE, FULL = 20, 8
CROWDS = (1, 10, 50)
SECONDS, PAUSE = 20, 10
"""How long each crowd is watched, and the mean pause between two clicks of a visitor."""
SAVES = 30


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

    def _messages(self) -> Iterator[int]:
        """Besides the sizes, note what the page says to the component in the browser."""
        socket, received = self._socket, []

        class Noting:
            def recv(self, *, decode: bool) -> bytes:
                raw = socket.recv(decode=decode)
                assert isinstance(raw, bytes)
                received.append(raw)
                return raw

        self._socket = Noting()  # type: ignore[assignment]
        try:
            yield from super()._messages()
        finally:
            self._socket = socket
            for raw in received:
                element = ForwardMsg.FromString(raw).delta.new_element
                if element.HasField("bidi_component") and "visit" in element.bidi_component.json:
                    self._component = element.bidi_component.id
                    self._visit = json.loads(element.bidi_component.json)["visit"]


def measure_hosting() -> str:
    """The tables, one after the other."""
    with TemporaryDirectory() as folder:
        memory, crowds = _memory(Path(folder)), _crowds(Path(folder))
        return "\n\n".join([memory, crowds, _saves(Path(folder))])


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
    documents = _documents(16)
    for count in CROWDS:
        with _server(folder) as server, ExitStack() as visitors:
            crowd = [
                visitors.enter_context(HostedVisitor(server.local_url, documents))
                for _ in range(count)
            ]
            crowd[0].run("interviews")
            with ThreadPoolExecutor(count) as threads:
                lists = threads.map(_click_now_and_then, crowd, range(count))
                times = [seconds for each in lists for seconds in each]
        middle, slow = median(times), quantiles(times, n=20)[-1]
        rows.append(
            [str(count), str(len(times)), f"{middle * 1000:.0f} ms", f"{slow * 1000:.0f} ms"]
        )
    return table(["Visitors at once", "Reruns", "p50", "p95"], rows)


def _click_now_and_then(visitor: Visitor, seed: int) -> list[float]:
    random = Random(seed)  # noqa: S311 - pauses, no secrets
    end = time.monotonic() + SECONDS
    times: list[float] = []
    while time.monotonic() < end:
        time.sleep(random.uniform(0, PAUSE if not times else 2 * PAUSE))
        times.append(visitor.run("debrief", "interview=bench-000003").seconds)
    return times


def _saves(folder: Path) -> str:
    """A save's round trip, by where the journal lives."""
    file = open_journal(f"sqlite:///{folder / 'saves.sqlite'}", "bench")
    rows = [["SQLite file", *_milliseconds(_saving(file))]]
    with running_server() as server:
        database = open_journal(server.new_database("saves"), "bench")
        rows.append(["PostgreSQL on this machine", *_milliseconds(_saving(database))])
    with _server(folder) as app, launched(TO_LOOPBACK) as browser, opened(browser, app.url) as page:
        visit(page, "/debrief")
        write(page, "Company", "Northwind")
        rows.append(["This browser, from leaving a field", *_milliseconds(_typing(page))])
    return table(["A save into", "p50", "p95"], rows)


def _saving(journal: Journal) -> Callable[[int], None]:
    (interview,) = interviews(1)
    kept = [journal.save(interview)]

    def save(number: int) -> None:
        kept[0] = journal.save(kept[0].model_copy(update={"role": f"Role {number}"}))

    return save


def _typing(page: Page) -> Callable[[int], None]:
    field = page.get_by_label("Role", exact=True)

    def type_and_leave(number: int) -> None:
        settle(page)
        field.fill(f"Role {number}")
        field.blur()
        while f"Role {number}" not in json.dumps(_held(page)):
            page.wait_for_timeout(10)

    return type_and_leave


def _held(page: Page) -> Any:
    return page.evaluate(STORED)


def _milliseconds(work: Callable[[int], None]) -> list[str]:
    times = []
    for number in range(SAVES):
        began = time.perf_counter()
        work(number)
        times.append((time.perf_counter() - began) * 1000)
    return [f"{median(times):.1f} ms", f"{quantiles(times, n=20)[-1]:.1f} ms"]


if __name__ == "__main__":
    print(f"## A hosted app\n\n{measure_hosting()}\n")
