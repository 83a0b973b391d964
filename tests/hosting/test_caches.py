"""One process serves every visitor, so what it caches has to be the same for all of them."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
CACHES = {"cache", "lru_cache", "cache_data", "cache_resource"}

THE_SAME_FOR_EVERYBODY = {
    "debrief_core/interview/records.py",  # the names of time zones
    "debrief_core/journal/addresses.py",  # the pool of a database, by its URL
    "debrief_core/journal/imports/dates.py",  # how texts of dates read
    "debrief_core/journal/store.py",  # whether the role of a pool is bound
    "debrief_core/journal/upgrade.py",  # the statements that make new tables
    "debrief_core/cards/schedule.py",  # steps of the model of memory: numbers and days
    "debrief_core/letter/picture.py",  # a line in each typeface, a page in each design
    "debrief_core/letter/review/english/harper.py",  # how each English is checked
    "debrief_core/letter/sheet.py",  # the names of countries
    "debrief_core/patterns/export.py",  # typefaces
    "debrief_core/patterns/horizon.py",  # the table that the simulator made
    "debrief_core/sample/__init__.py",  # the sample as its file tells it
    "debrief_core/typefaces/__init__.py",  # typefaces
    "pages/session/server/local_token.py",  # the token of the user that runs the process
    "pages/session/storage/operator.py",  # what the operator has been told
    "pages/session/storage/this_computer.py",  # the journal of this computer, by its URL
}


def caching_files() -> Iterator[str]:
    for folder in ("debrief_core", "pages"):
        for file in (ROOT / folder).rglob("*.py"):
            names = {_name(node) for node in ast.walk(ast.parse(file.read_text()))}
            if names & CACHES:
                yield str(file.relative_to(ROOT))


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def test_nothing_that_a_visitor_wrote_is_kept_in_a_cache_of_the_process() -> None:
    assert set(caching_files()) == THE_SAME_FOR_EVERYBODY
