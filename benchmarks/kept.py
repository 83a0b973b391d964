"""How long a change takes into IndexedDB and what it brings, by the clock of a real browser."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.support.browser import settle

WATCH = """
window.marks = []
const note = (what, size = 0) => window.marks.push([what, performance.now(), size])
document.addEventListener("focusout", () => note("left"), true)
window.WebSocket = class extends WebSocket {
  constructor(...address) {
    super(...address)
    this.addEventListener("message", ({ data }) => note("arrived", data.byteLength ?? data.size))
  }
}
const seen = new WeakSet()
const put = IDBObjectStore.prototype.put
IDBObjectStore.prototype.put = function (...record) {
  if (!seen.has(this.transaction))
    this.transaction.addEventListener("complete", () => note("kept"))
  seen.add(this.transaction)
  return put.apply(this, record)
}
"""
"""An init script: notes when a field is left, a message arrives, and a transaction is done."""


@dataclass(frozen=True)
class Kept:
    """One change: milliseconds until it was kept (0: nothing was), and the bytes that arrived."""

    milliseconds: float
    arrived: int


def kept_after(page: Page, act: Callable[[], object], writes: int = 1) -> Kept:
    """Do something, and wait until so many transactions with writes in them are done."""
    page.evaluate("() => { window.marks = [] }")
    act()
    done = "(count) => window.marks.filter(([what]) => what === 'kept').length >= count"
    page.wait_for_function(done, arg=writes)
    settle(page)
    marks = page.evaluate("() => window.marks")
    moments = {what: moment for what, moment, _ in marks}
    began = next((moment for what, moment, _ in marks if what == "left"), 0)
    arrived = sum(size for what, _, size in marks if what == "arrived")
    return Kept(moments["kept"] - began if "kept" in moments else 0, arrived)
