"""Every public name of the core says in its docstring what it takes and gives.

Public is what an `__init__` of the core exports, with the methods and properties of its classes.
"""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import pandas as pd
import pytest

import debrief_core
from debrief_core.journal import open_journal
from debrief_core.patterns import read_ratings
from debrief_core.patterns.frames import (
    ranked_concerns,
    second_thoughts,
    severity_grid,
    severity_over_time,
)
from debrief_core.sample import sample_interviews

RIDDLES = re.compile(r"\b(the same (for|as|with|but)|likewise|ditto|see above)\b", re.IGNORECASE)
"""What a docstring says in place of its own words: who reads it has to look for another one."""
OF_ANY_COLUMNS = {"debrief_core.patterns.as_csv"}


@dataclass(frozen=True)
class Public:
    """One public name: where it is exported, and what it is."""

    place: str
    thing: Any

    @property
    def doc(self) -> str:
        """Its own docstring: neither its parent's nor the one that a dataclass makes up."""
        own = self.thing.fget if isinstance(self.thing, property) else self.thing
        text = getattr(own, "__doc__", None) or ""
        return "" if text.startswith(f"{self.place.rpartition('.')[2]}(") else text


def modules_of_the_core() -> list[ModuleType]:
    found = pkgutil.walk_packages(debrief_core.__path__, "debrief_core.")
    return [importlib.import_module(m.name) for m in found if "migrations" not in m.name]


def packages() -> list[ModuleType]:
    return [module for module in modules_of_the_core() if hasattr(module, "__path__")]


def exported() -> dict[str, Any]:
    return {
        f"{package.__name__}.{name}": inspect.unwrap(getattr(package, name))
        for package in packages()
        for name in getattr(package, "__all__", public_names(package))
        if not inspect.ismodule(getattr(package, name))
    }


def public_names(package: ModuleType) -> list[str]:
    """What a package without `__all__` defines itself."""
    return [
        name
        for name, thing in vars(package).items()
        if not name.startswith("_") and getattr(thing, "__module__", None) == package.__name__
    ]


def members(place: str, kind: type) -> Iterator[Public]:
    for name, bound in vars(kind).items():
        thing = getattr(bound, "__func__", bound)  # what stands behind a classmethod
        if not name.startswith("_") and (inspect.isfunction(thing) or isinstance(thing, property)):
            yield Public(f"{place}.{name}", thing)


def public() -> list[Public]:
    found = []
    for place, thing in exported().items():
        if inspect.isclass(thing) or inspect.isfunction(thing):
            found.append(Public(place, thing))
        if inspect.isclass(thing):
            found += members(place, thing)
    return found


PUBLIC = public()


def each(found: list[Public]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("name", found, ids=[one.place for one in found])


def annotations(thing: Any) -> dict[str, Any]:
    """The types of a function's parameters; those of a class are its fields."""
    named = getattr(thing, "__annotations__", {}) if inspect.isfunction(thing) else {}
    return {name: of for name, of in named.items() if name != "return"}


def returns_a_frame(one: Public) -> bool:
    own = one.thing.fget if isinstance(one.thing, property) else one.thing
    return "DataFrame" in str(getattr(own, "__annotations__", {}).get("return", ""))


def takes_a_frame(one: Public) -> bool:
    return any("DataFrame" in str(of) for of in annotations(one.thing).values())


@each(PUBLIC)
def test_a_public_name_has_a_docstring_of_its_own(name):
    assert name.doc.strip()
    assert not RIDDLES.search(name.doc)


def test_what_gives_a_frame_names_each_column_with_its_dtype():
    """Held against the frames that the sample journal gives."""
    found = frames()
    assert set(found) == {one.place for one in PUBLIC if returns_a_frame(one)}
    for place, frame in found.items():
        (doc,) = {one.doc for one in PUBLIC if one.place == place}
        for column, dtype in frame.dtypes.items():
            assert f"`{column}`" in doc, f"{place}: {column}"
            assert str(dtype).partition("[")[0] in doc, f"{place}: {column} is {dtype}"


def frames() -> dict[str, pd.DataFrame]:
    """What every public name that gives a frame gives for the sample journal."""
    journal = open_journal("sqlite://", "ann")
    for interview in sample_interviews(datetime(2026, 5, 14, 15, tzinfo=UTC)):
        journal.save(interview)
    rated = read_ratings(journal.ratings())
    return {
        "debrief_core.journal.Journal.ratings": journal.ratings(),
        "debrief_core.journal.Journal.overview": journal.overview(),
        "debrief_core.patterns.frames.ranked_concerns": ranked_concerns(rated),
        "debrief_core.patterns.frames.second_thoughts": second_thoughts(rated),
        "debrief_core.patterns.frames.severity_grid": severity_grid(rated),
        "debrief_core.patterns.frames.severity_over_time": severity_over_time(rated, "nerves"),
    }


@each([one for one in PUBLIC if takes_a_frame(one) and one.place not in OF_ANY_COLUMNS])
def test_what_takes_a_frame_says_whose_columns_it_needs(name):
    taken = [p for p, of in annotations(name.thing).items() if "DataFrame" in str(of)]
    assert all(f"`{parameter}`" in name.doc for parameter in taken)
    assert re.search(r"`[A-Z]\w+\.\w+(\(\))?`|tidy frame", name.doc)


def test_a_public_constant_says_what_it_holds():
    """A text below its assignment, as everywhere in this code; classes and functions have more."""
    said = set().union(*map(said_of_constants, modules_of_the_core()))
    constants = {
        place
        for place, thing in exported().items()
        if not (inspect.isclass(thing) or inspect.isfunction(thing))
    }
    assert {place for place in constants if place.rpartition(".")[2] not in said} == set()


def said_of_constants(module: ModuleType) -> set[str]:
    """The names assigned in a module with a text below them."""
    body = ast.parse(inspect.getsource(module)).body
    said = set()
    for at, node in enumerate(body[:-1]):
        below = body[at + 1]
        is_text = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
        if is_text and isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            said |= {target.id for target in targets if isinstance(target, ast.Name)}
    return said


def test_the_rules_look_at_real_names():
    places = {one.place for one in PUBLIC}
    assert {"debrief_core.journal.Journal.ratings", "debrief_core.letter.render_pdf"} <= places
    assert "debrief_core.patterns.find_patterns" in places
