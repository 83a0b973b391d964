"""What a real browser receives when the Patterns page opens, and as its charts are looked at."""

from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Response, WebSocket

from benchmarks.journals import interviews
from benchmarks.pages import LARGE, LARGEST, OWNER, SMALL, kilobytes
from benchmarks.table import table
from debrief_core.journal import open_journal
from pages.patterns.sections import SECTIONS
from tests.support.browser import launched, opened, settle, visit
from tests.support.server import served

CHARTS = [section.label for section in list(SECTIONS.values())[1:]]
QUIET = 2_000
"""Milliseconds after the page stands in which late frames may still come."""


def measure_traffic() -> str:
    """A table of what the app's websocket and its media bring, without Streamlit's own program."""
    with launched() as browser:
        rows = [
            [f"{count:,} interviews", *map(kilobytes, _received(browser, count))]
            for count in (SMALL, LARGE, LARGEST)
        ]
    heading = ["Patterns page", "Opened", "Media files", "Largest chart", "All charts in turn"]
    return table(heading, rows)


def _received(browser: Browser, count: int) -> tuple[int, int, int, int]:
    """Bytes of the websocket's frames and of media responses, until the page stands still.

    On opening; then what each other chart brings: the largest of them, and all together.
    """
    with TemporaryDirectory() as folder, served(Path(folder)) as server:
        journal = open_journal(server.database_url, OWNER)
        for interview in interviews(count):
            journal.save(interview)
        frames: list[int] = []
        media: list[int] = []
        with opened(browser, server.url) as page:
            page.on("websocket", lambda socket: _count_frames(socket, frames))
            page.on("response", lambda response: _count_media(response, media))
            visit(page, "/")
            frames.clear()
            visit(page, "/patterns")
            page.wait_for_timeout(QUIET)
            opened_with, files = sum(frames), sum(media)
            charts = [_look_at(page, frames, name) for name in CHARTS]
        return opened_with, files, max(charts), sum(charts)


def _look_at(page: Page, frames: list[int], name: str) -> int:
    frames.clear()
    page.get_by_role("radio", name=name, exact=True).click()
    page.wait_for_timeout(QUIET)
    settle(page)
    return sum(frames)


def _count_frames(socket: WebSocket, sizes: list[int]) -> None:
    socket.on("framereceived", lambda payload: sizes.append(len(payload)))


def _count_media(response: Response, sizes: list[int]) -> None:
    """Files that the page made, such as pictures; Streamlit's own lie under /static."""
    if urlsplit(response.url).path.startswith("/media/"):
        sizes.append(len(response.body()))


if __name__ == "__main__":
    print(f"## What the Patterns page sends to the browser\n\n{measure_traffic()}\n")
