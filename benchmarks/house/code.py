"""The code of one checkout, read and never run, so that any commit can be measured."""

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDERS_OF_FILES = ("debrief_core", "pages")
"""A file that stands directly in one of these is a room of its own."""


@dataclass(frozen=True)
class Module:
    """One file: its name as imports write it, the room it stands in, and its syntax tree."""

    file: str
    name: str
    room: str
    lines: int
    tree: ast.Module


@dataclass(frozen=True)
class Function:
    """One function or method, its lines counted from `def` to its last line."""

    name: str
    file: str
    lines: int


@cache
def modules(root: Path) -> tuple[Module, ...]:
    """Every module that the app runs: the entrance, the pages and the core."""
    found = [path for folder in FOLDERS_OF_FILES for path in sorted((root / folder).rglob("*.py"))]
    return tuple(_module(root, path) for path in [root / "streamlit_app.py", *found])


@cache
def modules_of_tests(root: Path) -> tuple[Module, ...]:
    """Every module of the tests."""
    return tuple(_module(root, path) for path in sorted((root / "tests").rglob("*.py")))


def _module(root: Path, path: Path) -> Module:
    file = path.relative_to(root)
    text = path.read_text(encoding="utf-8")
    name = ".".join(file.with_suffix("").parts).removesuffix(".__init__")
    return Module(file.as_posix(), name, _room(file), len(text.splitlines()), ast.parse(text))


def _room(file: Path) -> str:
    folder = file.parent.as_posix()
    alone = folder == "." or (folder in FOLDERS_OF_FILES and file.name != "__init__.py")
    return file.as_posix() if alone else f"{folder}/"


def rooms(root: Path) -> dict[str, list[Module]]:
    """The modules of each room."""
    grouped: dict[str, list[Module]] = {}
    for module in modules(root):
        grouped.setdefault(module.room, []).append(module)
    return grouped


def imported(module: Module) -> Iterator[str]:
    """Every dotted name that a module imports; `from a import b` gives `a.b`."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def arrows(root: Path) -> Counter[tuple[str, str]]:
    """How many imports lead from one room into another."""
    home = {module.name: module.room for module in modules(root)}
    found = Counter(
        (module.room, room)
        for module in modules(root)
        for name in imported(module)
        if (room := home.get(name) or home.get(name.rpartition(".")[0]))
    )
    return Counter({pair: count for pair, count in found.items() if pair[0] != pair[1]})


def functions(root: Path) -> list[Function]:
    """Every function and method of the app."""
    return [
        Function(node.name, module.file, (node.end_lineno or node.lineno) - node.lineno + 1)
        for module in modules(root)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
