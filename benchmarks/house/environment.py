"""What the packages weigh that the app runs with, and what each direct dependency brings."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from benchmarks.table import table

SMALL = 4.0
"""Packages of less than so many megabytes are counted together."""
UNIT = 1_000_000
BLOCK = 512
"""The unit of `st_blocks`, by POSIX: what a file takes on the disk, not how long it is."""


@dataclass(frozen=True)
class Wanted:
    """A package with the extras it is wanted with, as one requirement or several ask for it."""

    name: str
    extras: frozenset[str]


def measure_environment(checkouts: Sequence[Path]) -> str:
    """Megabytes by package, then what each direct dependency brings that nothing else wants.

    A package is weighed where this Python has it installed; its version is the one found there.
    """
    columns = {root: _weights(root) for root in checkouts}
    return f"{_by_package(columns)}\n\n{_by_dependency(checkouts)}"


def _by_package(columns: Mapping[Path, Mapping[str, float | None]]) -> str:
    heaviest = {name: weight or 0 for column in columns.values() for name, weight in column.items()}
    large = sorted((n for n in heaviest if heaviest[n] >= SMALL), key=lambda n: -heaviest[n])
    rows = [[name, *(_cell(column, name) for column in columns.values())] for name in large]
    small = [_sum(column, set(column) - set(large)) for column in columns.values()]
    whole = [_sum(column, set(column)) for column in columns.values()]
    counts = [f"{len(column)}" for column in columns.values()]
    rows += [["all others", *small], ["**all, MB**", *whole], ["packages", *counts]]
    return table(["Package, MB", *(root.name for root in columns)], rows)


def _cell(column: Mapping[str, float | None], name: str) -> str:
    if name not in column:
        return "–"
    weight = column[name]
    return "not installed" if weight is None else f"{weight:.1f}"


def _sum(column: Mapping[str, float | None], names: set[str]) -> str:
    return f"{sum(column[name] or 0 for name in names):.1f}"


def _weights(root: Path) -> dict[str, float | None]:
    return {name: _weight(name) for name in _closure(_direct(root))}


def _by_dependency(checkouts: Sequence[Path]) -> str:
    brought = {root: _brought(root) for root in checkouts}
    names = sorted({name for column in brought.values() for name in column})
    rows = [
        [name, *(f"{column[name]:.1f}" if name in column else "–" for column in brought.values())]
        for name in sorted(names, key=lambda n: -max(c.get(n, 0) for c in brought.values()))
    ]
    heading = "Without this direct dependency, MB less"
    return table([heading, *(root.name for root in checkouts)], rows)


def _brought(root: Path) -> dict[str, float]:
    """What would go with each direct dependency: itself, and all that only it asks for."""
    direct = _direct(root)
    whole = _closure(direct)
    return {
        _shown(each): sum(
            _weight(name) or 0
            for name in whole - _closure([other for other in direct if other is not each])
        )
        for each in direct
    }


def _shown(requirement: Requirement) -> str:
    extras = f"[{','.join(sorted(requirement.extras))}]" if requirement.extras else ""
    return requirement.name + extras


def _direct(root: Path) -> list[Requirement]:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return [Requirement(text) for text in project["project"]["dependencies"]]


def _closure(direct: Sequence[Requirement]) -> set[str]:
    """The names of all packages that these ask for, and those ask for in turn."""
    seen: set[Wanted] = set()
    waiting = [Wanted(canonicalize_name(r.name), frozenset(r.extras)) for r in direct]
    while waiting:
        wanted = waiting.pop()
        if wanted not in seen:
            seen.add(wanted)
            waiting += _asked_for(wanted)
    return {wanted.name for wanted in seen}


def _asked_for(wanted: Wanted) -> Iterator[Wanted]:
    found = _installed(wanted.name)
    for text in (found.requires if found else None) or ():
        requirement = Requirement(text)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": e}) for e in ("", *wanted.extras)):
            yield Wanted(canonicalize_name(requirement.name), frozenset(requirement.extras))


@cache
def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


@cache
def _weight(name: str) -> float | None:
    """Megabytes on the disk of all files of a package; None where it is not installed."""
    found = _installed(name)
    if found is None:
        return None
    files = (Path(str(found.locate_file(file))) for file in found.files or ())
    return sum(file.stat().st_blocks for file in files if file.exists()) * BLOCK / UNIT
