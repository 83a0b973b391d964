"""What the autosave costs while 500 words are typed: runs of the server, and bytes both ways.

`git worktree add ../before 7f62342`, then `python -m benchmarks.typing_words ../before .`: that is
the last version that saved a field only when it was left. The words come in bursts of ten, with a
pause to think after each, in which a text is sent.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Locator, Page, WebSocket
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from benchmarks.table import table
from tests.support.browser import launched, opened, settle, visit
from tests.support.server import served

WORDS, BURST = 500, 10
KEY, THINKING = 15, 900
"""Milliseconds between two keys, and after each burst."""


@dataclass
class Counted:
    """Runs that the server began, and bytes that went over the websocket."""

    runs: int = 0
    received: int = 0
    sent: int = 0

    def listen(self, socket: WebSocket) -> None:
        """Count what goes over this socket from now on."""
        socket.on("framereceived", self._received)
        socket.on("framesent", self._sent)

    def _received(self, payload: str | bytes) -> None:
        self.received += len(payload)
        if isinstance(payload, bytes):
            self.runs += ForwardMsg.FromString(payload).WhichOneof("type") == "new_session"

    def _sent(self, payload: str | bytes) -> None:
        self.sent += len(payload)


def type_words(checkout: Path) -> Counted:
    """Type the words into the first long text of a debrief in this checkout, and leave it."""
    counted = Counted()
    root = checkout.resolve()
    with (
        TemporaryDirectory() as folder,
        served(Path(folder), root / "streamlit_app.py", root) as server,
        launched() as browser,
        opened(browser, server.url) as page,
    ):
        page.on("websocket", counted.listen)
        visit(page, "/debrief")
        field = _first_long_text(page)
        counted.runs = counted.received = counted.sent = 0
        field.click()
        for number in range(WORDS):
            page.keyboard.type(f"word{number} ", delay=KEY)
            if number % BURST == BURST - 1:
                page.wait_for_timeout(THINKING)
        page.keyboard.press("Tab")
        page.wait_for_timeout(2_000)
        settle(page)
    return counted


def _first_long_text(page: Page) -> Locator:
    for _ in range(3):
        found = page.get_by_test_id("stTextArea").locator("textarea")
        if found.count():
            return found.first
        page.get_by_role("button", name="Continue").first.click()
        page.wait_for_timeout(500)
        settle(page)
    raise RuntimeError("There is no long text on the first steps.")


def main(checkouts: list[str]) -> None:
    """Print a row for each checkout."""
    rows = []
    for checkout in checkouts or ["."]:
        c = type_words(Path(checkout))
        kilobytes = [f"{count / 1000:.0f} KB" for count in (c.received, c.sent)]
        rows.append([Path(checkout).resolve().name, str(c.runs), *kilobytes])
    print(f"{WORDS} words in bursts of {BURST}\n")
    print(table(["Checkout", "Runs", "From the server", "To the server"], rows))


if __name__ == "__main__":
    main(sys.argv[1:])
