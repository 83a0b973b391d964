"""A browser's record store without a browser: what browser.js does, said in Python.

`tests/hosting/test_this_browser.py` holds the two against the same promises.
"""

from dataclasses import dataclass, field
from typing import Any

from pages.session.storage.browser_copy import BrowserCopy
from pages.session.storage.records import FORGOTTEN


@dataclass
class Browser:
    """The records of one browser, which all of its tabs share."""

    records: dict[str, dict[str, Any]] = field(default_factory=dict)
    clock: int = 0
    trouble: str | None = None

    def attend(self, message: dict[str, Any]) -> tuple[dict[str, Any] | None, dict[str, Any]]:
        """The answer to a message, if it asked for something, and the news."""
        about = {"session": message["session"], "turn": message["turn"]}
        if self.trouble:
            return {**about, "trouble": self.trouble}, {"session": "", "records": []}
        answer = None
        if message["forget"]:
            self.records.clear()
            self._put(message["session"], FORGOTTEN, None)
            answer = about
        elif message["changes"]:
            answer = {**about, **self._write(message)}
        return answer, self.news(message)

    def news(self, message: dict[str, Any], largest: int = 10**9) -> dict[str, Any]:
        """What is newer than the clock of the message, and not of its own visit."""
        newer = [r for r in self.records.values() if r["clock"] > message["seen"]]
        newer = sorted(newer, key=lambda r: r["clock"])
        part = newer[:largest]
        foreign = [r for r in part if r["writer"] != message["session"]]
        return {
            "session": message["session"],
            "clock": part[-1]["clock"] if part else message["seen"],
            "records": [[r["id"], r["text"], r["clock"]] for r in foreign],
            "more": len(part) < len(newer),
        }

    def _write(self, message: dict[str, Any]) -> dict[str, Any]:
        emptied = len(self.records) < message["held"]
        forgotten = self.records.get(FORGOTTEN)
        if (
            forgotten
            and forgotten["writer"] != message["session"]
            and forgotten["clock"] > message["seen"]
        ):
            return {"refused": [change[0] for change in message["changes"]]}
        refused, first = [], self.clock + 1
        for record_id, base, text in message["changes"]:
            stored = self.records.get(record_id)
            own = stored is None or stored["writer"] == message["session"]
            if stored and not own and stored["clock"] != base:
                refused.append(record_id)
                self._tick()
            else:
                self._put(message["session"], record_id, text)
        return {"refused": refused, "emptied": emptied, "first": first}

    def _put(self, visit: str, record_id: str, text: str | None) -> None:
        self.records[record_id] = {
            "id": record_id,
            "text": text,
            "writer": visit,
            "clock": self._tick(),
        }

    def _tick(self) -> int:
        self.clock += 1
        return self.clock


def converse(copy: BrowserCopy, browser: Browser, *, answers: bool = True) -> None:
    """Messages to and fro until both have nothing more to say; `answers=False` loses them."""
    for _ in range(20):
        message = copy.message()
        answer, news = browser.attend(message)
        if not answers:
            return
        if answer:
            copy.hear_answer(answer)
        if news["records"] or not copy.loaded:
            copy.hear_news(news)
        if copy.message() == message:
            return
    raise AssertionError("tab and browser never came to rest")
