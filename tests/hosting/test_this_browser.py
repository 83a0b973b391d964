"""Real browsers on one hosted server: what is written lives in the visitor's own browser."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.hosting.this_browser import STORED, begin_a_debrief, bring_in, kept, stored
from tests.support.browser import settle, visit
from tests.support.hands import answered, download, press, shows_no_exception, write
from tests.support.hosted import Hosted

pytestmark = pytest.mark.browser

HAPPENED = "I lost the thread when they asked about the migration."
ASKS_ONCE_MORE = 5_000  # milliseconds: news that was told is told again after four, in browser.js


def test_a_draft_comes_back_after_a_reload(ann: Page) -> None:
    begin_a_debrief(ann, "Northwind")
    write(ann, "What keeps going round?", HAPPENED)
    kept(ann)
    ann.reload()
    settle(ann)
    expect(ann.get_by_label("What keeps going round?")).to_have_value(HAPPENED)
    assert [i["reflection"]["happened"] for i in stored(ann)] == [HAPPENED]


def test_neither_of_two_visitors_sees_the_other_by_page_or_by_address(
    ann: Page, bob: Page, app_server: Hosted
) -> None:
    address = begin_a_debrief(ann, "Northwind")
    visit(bob, "/interviews")
    expect(bob.get_by_text("Nothing here yet")).to_be_visible()
    for page in ("debrief", "letter", "interviews", "questions", "practice"):
        visit(bob, address.replace("/debrief?", f"/{page}?").removeprefix(app_server.url))
        shows_no_exception(bob)
        expect(bob.get_by_text("Northwind")).to_have_count(0)
    begin_a_debrief(bob, "Contoso")
    for page in ("interviews", ""):
        visit(ann, f"/{page}")
        expect(ann.get_by_text("Contoso")).to_have_count(0)
    assert [i["company"] for i in stored(ann)] == ["Northwind"]
    assert [i["company"] for i in stored(bob)] == ["Contoso"]


def test_the_second_tab_sees_the_first_ones_changes_and_a_conflict_keeps_both(ann: Page) -> None:
    address = begin_a_debrief(ann, "Northwind")
    other = ann.context.new_page()
    visit(other, address)
    expect(other.get_by_label("Company", exact=True)).to_have_value("Northwind")
    write(ann, "Role", "Data analyst")
    expect(other.get_by_label("Role", exact=True)).to_have_value("Data analyst")
    hold_back = "() => { window.BroadcastChannel.prototype.postMessage = () => {} }"
    for page in (ann, other):
        page.evaluate(hold_back)
    other.wait_for_timeout(ASKS_ONCE_MORE)
    write(ann, "Role", "Analyst of the first tab")
    kept(ann)
    write(other, "Role", "Analyst of the second tab")
    expect(other.get_by_text("changed in two places at the same time")).to_be_visible()
    kept(other)
    (interview,) = stored(other)
    beside = [one["words"] for one in interview["earlier"] if one["conflict"]]
    assert [interview["role"], *beside] == ["Analyst of the second tab", "Analyst of the first tab"]


def test_one_click_forgets_everything_in_this_browser(ann: Page) -> None:
    begin_a_debrief(ann, "Northwind")
    visit(ann, "/your_data")
    ann.get_by_role("tab", name="Where it lives").click()
    press(ann, "Forget everything in this browser")
    expect(ann.get_by_text("This browser has forgotten your journal.")).to_be_visible()
    kept(ann)
    assert [record["text"] for record in ann.evaluate(STORED)] == [None]
    visit(ann, "/interviews")
    expect(ann.get_by_text("Nothing here yet")).to_be_visible()


def test_looking_around_in_the_sample_writes_nothing_into_the_browser(ann: Page) -> None:
    visit(ann, "/?sample=yes")
    expect(ann.get_by_text("This is a sample journal.")).to_be_visible()
    visit(ann, "/interviews?sample=yes")
    assert ann.evaluate("() => indexedDB.databases()") == []


def test_a_browser_that_denies_storage_is_said_at_once_with_the_backup_beside(
    ann: Page, tmp_path: Path
) -> None:
    ann.add_init_script(
        "indexedDB.open = () => { throw new DOMException('denied', 'SecurityError') }"
    )
    visit(ann, "/debrief")
    expect(ann.get_by_text("does not let the page keep anything")).to_be_visible()
    write(ann, "Company", "Northwind")
    backup = download(ann, "Download a backup", tmp_path)
    document = json.loads(backup.read_text())
    assert [each["interview"]["company"] for each in document["interviews"]] == ["Northwind"]


def test_a_full_browser_is_said_and_tried_again_until_there_is_room(ann: Page) -> None:
    begin_a_debrief(ann, "Northwind")
    ann.evaluate(
        """() => {
          window.reallyPut = IDBObjectStore.prototype.put
          IDBObjectStore.prototype.put = () => {
            throw new DOMException("full", "QuotaExceededError")
          }
        }"""
    )
    write(ann, "Role", "Analyst")
    expect(ann.get_by_text("This browser has no room left")).to_be_visible()
    ann.evaluate("() => { IDBObjectStore.prototype.put = window.reallyPut }")
    write(ann, "Role", "Senior analyst")
    expect(ann.get_by_text("This browser has no room left")).to_have_count(0)
    kept(ann)
    assert [i["role"] for i in stored(ann)] == ["Senior analyst"]


def test_only_what_changed_is_written_into_the_browser(ann: Page, backup: Path) -> None:
    ann.add_init_script(
        """
        window.written = []
        const put = IDBObjectStore.prototype.put
        IDBObjectStore.prototype.put = function (record) {
          window.written.push(record.id)
          return put.call(this, record)
        }
        """
    )
    bring_in(ann, backup)
    begin_a_debrief(ann, "Northwind")  # a page loaded anew: nothing was written before
    (new,) = {i["id"] for i in stored(ann) if i["company"] == "Northwind"}
    write(ann, "Role", "Analyst")
    kept(ann)
    assert set(ann.evaluate("() => window.written.splice(0)")) == {new}
    for page in ("Interviews", "Practice", "Debrief"):
        ann.get_by_role("link", name=page, exact=True).click()
        answered(ann)
    kept(ann)
    assert ann.evaluate("() => window.written") == []


def test_a_restored_backup_reaches_the_browser_whole(ann: Page, backup: Path) -> None:
    bring_in(ann, backup)
    document = json.loads(backup.read_text())
    assert {i["id"] for i in stored(ann)} == {e["interview"]["id"] for e in document["interviews"]}
    ann.reload()
    settle(ann)
    visit(ann, "/interviews")
    shows_no_exception(ann)


CHANGED_BY_HAND = """
(changes) => new Promise((resolve, reject) => {
  const request = indexedDB.open("interview-debrief")
  request.onsuccess = () => {
    const transaction = request.result.transaction("records", "readwrite")
    const records = transaction.objectStore("records")
    records.getAll().onsuccess = ({target}) => {
      for (const record of target.result) records.put({...record, ...changes})
      if (changes.id) records.put({id: changes.id, text: "{}", writer: "x", clock: 1})
    }
    transaction.oncomplete = () => { request.result.close(); resolve() }
    transaction.onabort = () => reject(transaction.error)
  }
})
"""


def test_a_record_whose_clock_is_no_number_is_shown_and_can_be_changed(ann: Page) -> None:
    begin_a_debrief(ann, "Northwind")
    ann.evaluate(CHANGED_BY_HAND, {"clock": "yesterday"})
    ann.reload()
    settle(ann)
    expect(ann.get_by_label("Company", exact=True)).to_have_value("Northwind")
    write(ann, "Role", "Analyst")
    kept(ann)
    assert [i["role"] for i in stored(ann)] == ["Analyst"]


def test_a_record_whose_id_is_a_list_is_said_and_left_where_it_is(ann: Page) -> None:
    begin_a_debrief(ann, "Northwind")
    ann.evaluate(CHANGED_BY_HAND, {"id": ["a", "list"]})
    ann.reload()
    settle(ann)
    expect(ann.get_by_text("cannot be read by this version of the page")).to_be_visible()
    expect(ann.get_by_label("Company", exact=True)).to_have_value("Northwind")
    assert ["a", "list"] in [record["id"] for record in ann.evaluate(STORED)]


def test_a_browser_whose_storage_never_answers_is_said_and_the_page_goes_on(ann: Page) -> None:
    ann.add_init_script("indexedDB.open = () => ({})")
    ann.goto("/debrief")
    expect(ann.get_by_text("storage does not answer")).to_be_visible()
    write(ann, "Company", "Northwind")
    expect(ann.get_by_label("Company", exact=True)).to_have_value("Northwind")
