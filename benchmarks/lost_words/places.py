"""The three storages, each with a server, a line to it that can be cut, and a look inside."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, BrowserContext, Page

from benchmarks.lost_words.counting import Document
from debrief_core.journal import Journal, open_journal
from pages.session.storage.identity import Identity
from pages.session.storage.this_computer import THIS_OWNER
from tests.hosting.signing_in import sign_in
from tests.hosting.this_browser import stored as stored_in_browser
from tests.support.browser import launched, visit
from tests.support.hosted import HOST, TO_LOOPBACK, Hosted, hosted
from tests.support.line import Line, line_to
from tests.support.oidc import provider, secrets_for
from tests.support.postgres import running_server
from tests.support.server import free_port

PLACES = ("computer", "browser", "account")


@dataclass
class Place:
    """One storage: the visitor's window, the server and the line, and what the storage holds."""

    name: str
    context: BrowserContext
    server: Hosted
    line: Line
    stored: Callable[[Page], list[Document]]


@contextmanager
def place(name: str) -> Iterator[Place]:
    """The storage of this name, with a visitor who has one window and is signed in if need be."""
    with launched(TO_LOOPBACK) as browser, TemporaryDirectory() as folder:
        server = Hosted(Path(folder))
        with line_to(server.port) as line:
            if name == "account":
                with _account(browser, server, line) as opened:
                    yield opened
            else:
                yield from _without_account(name, browser, server, line)


def _without_account(name: str, browser: Browser, server: Hosted, line: Line) -> Iterator[Place]:
    host = "127.0.0.1" if name == "computer" else HOST
    with hosted(server):
        file = f"sqlite:///{server.folder / 'of-this-computer.sqlite'}"
        stored = _reading(file, THIS_OWNER) if name == "computer" else _in_browser
        yield Place(name, _context(browser, f"http://{host}:{line.port}"), server, line, stored)


@contextmanager
def _account(browser: Browser, server: Hosted, line: Line) -> Iterator[Place]:
    with running_server() as postgres, provider(free_port()) as issuer:
        url = f"http://{HOST}:{line.port}"
        database = postgres.new_database("lost_words")
        server.secrets = secrets_for(issuer.url, url, database)
        owner = Identity(issuer.url, "ann", 0).owner
        with hosted(server):
            context = _context(browser, url)
            page = context.new_page()
            visit(page)
            sign_in(page, "ann")
            page.close()
            yield Place("account", context, server, line, _reading(database, owner))


def _context(browser: Browser, url: str) -> BrowserContext:
    context = browser.new_context(base_url=url)
    context.set_default_timeout(60_000)
    return context


def _reading(url: str, owner: str) -> Callable[[Page], list[Document]]:
    opened: list[Journal] = []

    def read(_page: Page) -> list[Document]:
        if not opened:
            opened.append(open_journal(url, owner))
        return [json.loads(one.model_dump_json()) for one in opened[0].interviews()]

    return read


def _in_browser(page: Page) -> list[Document]:
    return [each for each in stored_in_browser(page) if not each.get("deleted_at")]
