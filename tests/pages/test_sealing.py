"""Sealing an account on Your data, and opening it again, as the pages say and do it."""

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from streamlit.testing.v1 import AppTest

from debrief_core.interview import Interview, Profile
from debrief_core.journal import Journal, open_journal
from debrief_core.journal.sealed import make_keys, open_by_passphrase, read_seal, seal_journal
from debrief_core.problems import JournalLocked, JournalOutOfReach, SealNotOpened
from pages.session import request
from pages.session.storage import account, sealed, tries
from pages.session.storage.browser_copy import BrowserCopy
from pages.session.storage.identity import Identity
from tests.pages.conftest import ENTRANCE
from tests.pages.test_storage import AUTH, FROM_ELSEWHERE, words
from tests.support.apptest import field_key, open_page
from tests.support.postgres import Server, running_server

pytestmark = pytest.mark.postgres

HELD = datetime(2026, 3, 2, 12, tzinfo=UTC)
PASSPHRASE = "three quiet herons"  # noqa: S105 - of a journal that lives for one test
NEW_PASSPHRASE = "four louder herons"  # noqa: S105
WRONG = "not the passphrase"

NewTab = Callable[[], AppTest]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running_server() as running:
        yield running


@pytest.fixture
def url(server: Server) -> str:
    return server.new_database(f"sealing_{uuid.uuid4().hex}")


@pytest.fixture
def subject() -> str:
    return uuid.uuid4().hex


@pytest.fixture
def plain(url: str, subject: str) -> Journal:
    """The account as the database has it."""
    journal = open_journal(url, Identity("https://id.test", subject, 0).owner)
    journal.save(Interview(company="Northwind", held_at=HELD, zone="UTC"))
    journal.save_profile(Profile(name="Ann Arbor"))
    return journal


@pytest.fixture
def new_tab(
    app: AppTest, plain: Journal, url: str, subject: str, monkeypatch: pytest.MonkeyPatch
) -> NewTab:
    """Opens a tab of Ann, who is signed in."""
    monkeypatch.setattr(request, "connection", lambda: FROM_ELSEWHERE)
    claims = {"is_logged_in": True, "iss": "https://id.test", "sub": subject, "exp": 9e9}

    def opened() -> AppTest:
        tab = AppTest.from_file(str(ENTRANCE), default_timeout=30)
        tab.secrets["auth"] = AUTH
        tab.secrets["connections"] = {"journal": {"url": url.replace("@/", "@localhost/")}}
        tab.user = claims
        copy = BrowserCopy()
        copy.hear_news({"session": copy.session, "clock": 0, "records": [], "more": False})
        tab.session_state["browser_copy"] = copy
        return tab

    return opened


@pytest.fixture
def code(plain: Journal) -> str:
    """Seals the account; the code of its recovery sheet."""
    keys = make_keys(plain.owner, PASSPHRASE)
    seal_journal(plain.store, keys, HELD)
    return keys.code


def fill(tab: AppTest, button: str, **fields: str) -> AppTest:
    for key, text in fields.items():
        tab.text_input(key=key).set_value(text)
    return tab.button(key=button).click().run()


def is_locked(tab: AppTest) -> bool:
    return [title.value for title in tab.title] == ["Your journal is sealed"]


def out_of_reach(_store: object) -> None:
    raise JournalOutOfReach


def opened(tab: AppTest) -> AppTest:
    return fill(tab, "seal_open", seal_passphrase=PASSPHRASE)


def test_an_account_is_sealed_once_its_sheet_is_in_safe_hands(
    new_tab: NewTab, plain: Journal
) -> None:
    page = open_page(new_tab(), "your_data")
    assert not page.exception
    fill(page, "make_sheet", to_seal_new="too short", to_seal_again="too short")
    assert "too short" in words(page)
    fill(page, "make_sheet", to_seal_new=PASSPHRASE, to_seal_again="three quiet heron")
    assert "not the same" in words(page)
    fill(page, "make_sheet", to_seal_new=PASSPHRASE, to_seal_again=PASSPHRASE)
    assert page.button(key="seal_now").disabled
    assert read_seal(plain.store) is None
    code = page.code[0].value
    page.checkbox(key="has_sheet").check().run()
    page.button(key="seal_now").click().run()
    assert not page.exception
    assert "Your journal is sealed." in words(page)
    assert read_seal(plain.store)
    assert plain.interviews() == []
    assert [i.company for i in open_by_passphrase(plain.store, PASSPHRASE).interviews()] == [
        "Northwind"
    ]
    assert code not in words(page)
    assert not page.code


def test_a_sealed_account_shows_nothing_before_it_is_opened(new_tab: NewTab, code: str) -> None:
    tab = open_page(new_tab(), "interviews")
    assert is_locked(tab)
    assert "Northwind" not in str(tab)
    fill(tab, "seal_open", seal_passphrase=WRONG)
    assert is_locked(tab)
    assert "does not open with this passphrase" in words(tab)
    opened(tab)
    assert not tab.exception
    assert not is_locked(tab)
    assert "Northwind" in str(tab)


def test_the_code_of_the_sheet_opens_it_and_sets_a_new_passphrase(
    new_tab: NewTab, code: str, plain: Journal
) -> None:
    tab = new_tab().run()
    new = {"seal_new": NEW_PASSPHRASE, "seal_again": NEW_PASSPHRASE}
    fill(tab, "seal_open_by_sheet", seal_code="AAAA-BBBB", **new)
    assert "does not open with this recovery code" in words(tab)
    fill(tab, "seal_open_by_sheet", seal_code=code, **new)
    assert not is_locked(tab)
    assert open_by_passphrase(plain.store, NEW_PASSPHRASE).interviews()
    with pytest.raises(SealNotOpened):
        open_by_passphrase(plain.store, PASSPHRASE)


def test_who_guesses_has_to_wait_and_a_new_tab_does_not_help(
    new_tab: NewTab, code: str, plain: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tries, "FIRST_WAIT", tries.LONGEST_WAIT)  # however slow this machine is
    tab = new_tab().run()
    for _ in range(tries.FREE):
        fill(tab, "seal_open", seal_passphrase=WRONG)
    other = new_tab().run()
    opened(other)
    assert is_locked(other)
    assert "Wait " in words(other)
    monkeypatch.setattr(tries, "seconds_to_wait", lambda _owner: 0.0)
    opened(other)
    assert not is_locked(other)


def test_each_wait_is_twice_the_one_before_up_to_five_minutes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tries, "time", SimpleNamespace(monotonic=lambda: 0.0))
    waits = []
    for _ in range(tries.FREE + 7):
        tries.note_failure("somebody")
        waits.append(tries.seconds_to_wait("somebody"))
    assert waits == [0, 0, 5, 10, 20, 40, 80, 160, 300, 300]
    tries.forget_failures("somebody")
    assert tries.seconds_to_wait("somebody") == 0


def test_a_tab_that_rests_forgets_the_journal_and_the_key(
    new_tab: NewTab, code: str, plain: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    (interview,) = open_by_passphrase(plain.store, PASSPHRASE).interviews()
    tab = opened(open_page(new_tab(), "debrief", interview=interview.id))
    store = tab.session_state[sealed.OPENED].store
    assert "Northwind" in repr(tab.session_state)
    assert PASSPHRASE not in repr(tab.session_state)
    with monkeypatch.context() as trouble:
        trouble.setattr(sealed, "LOCKS_AFTER", -1.0)
        trouble.setattr(account, "read_seal", out_of_reach)
        tab.run()
    assert "does not answer" in words(tab)
    assert "Northwind" not in repr(tab.session_state)
    tab = opened(open_page(new_tab(), "debrief", interview=interview.id))
    store = tab.session_state[sealed.OPENED].store
    with monkeypatch.context() as clock:
        clock.setattr(sealed, "LOCKS_AFTER", -1.0)
        tab.run()
    assert is_locked(tab)
    assert "15 minutes" in words(tab)
    assert sealed.OPENED not in tab.session_state
    assert "Northwind" not in repr(tab.session_state)
    with pytest.raises(JournalLocked):
        Journal(store).interviews()
    assert tab.query_params["interview"] == interview.id


def test_a_seal_that_was_changed_elsewhere_locks_the_tab_and_loses_no_saved_word(
    new_tab: NewTab, code: str, plain: Journal
) -> None:
    tab = opened(open_page(new_tab(), "your_data"))
    tab.text_input(key=field_key(tab, "profile.city")).set_value("Oslo").run()
    other = opened(open_page(new_tab(), "your_data"))
    new = {"keys_new": NEW_PASSPHRASE, "keys_again": NEW_PASSPHRASE}
    fill(other, "keys_change", keys_now=PASSPHRASE, **new)
    other.checkbox(key="has_sheet").check().run()
    other.button(key="seal_now").click().run()
    assert "sealed with new keys" in words(other)
    tab.text_input(key=field_key(tab, "profile.city")).set_value("Bergen").run()
    assert is_locked(tab)
    assert open_by_passphrase(plain.store, NEW_PASSPHRASE).profile().city == "Oslo"
    fill(other, "no_seal_stop", no_seal_now=PASSPHRASE)
    assert "does not open" in words(other)
    fill(other, "no_seal_stop", no_seal_now=NEW_PASSPHRASE)
    assert "not sealed any more" in words(other)
    assert plain.profile().city == "Oslo"
    tab.run()
    assert not is_locked(tab)


def test_the_passphrase_is_changed_with_the_old_one_only(
    new_tab: NewTab, code: str, plain: Journal
) -> None:
    page = opened(open_page(new_tab(), "your_data"))
    new = {"passphrase_new": NEW_PASSPHRASE, "passphrase_again": NEW_PASSPHRASE}
    fill(page, "passphrase_change", passphrase_now=WRONG, **new)
    assert "does not open" in words(page)
    fill(page, "passphrase_change", passphrase_now=PASSPHRASE, **new)
    assert "passphrase is changed" in words(page)
    assert open_by_passphrase(plain.store, NEW_PASSPHRASE).interviews()
