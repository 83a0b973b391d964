"""Names of other libraries that begin with an underscore, and so may change without a word."""

import ast
from collections.abc import Iterator, Sequence

from benchmarks.house.code import Module

OWN = {"debrief_core", "pages", "tests", "benchmarks", "streamlit_app", "docs", "__future__"}
ONES_OWN = {"self", "cls", "super()"}


def private_names(own: Sequence[Module], among: Sequence[Module]) -> set[str]:
    """What the modules `among` take from other libraries; `own` are all modules of ours.

    Found are imports, attributes (`library._name`) and dotted texts for patches. A name that is
    defined in a module of ours is taken for ours.
    """
    ours = {name for module in own for name in _defined(module.tree)}
    return {found for module in among for found in _used(module, ours)}


def _used(module: Module, ours: set[str]) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from (name for name in _names(node) if _is_private(name) and not _is_own(name))
        elif isinstance(node, ast.Attribute) and _is_private(node.attr) and node.attr not in ours:
            owner = ast.unparse(node.value)
            if owner not in ONES_OWN:
                yield f"{owner}.{node.attr} ({module.file})"
        elif (
            isinstance(node, ast.Call)
            and ast.unparse(node.func).rpartition(".")[2] in {"setattr", "getattr", "patch"}
            and (text := _patched(node)) not in ours
            and _is_private(text)
            and not _is_own(text)
        ):
            yield f"{text!r} ({module.file})"


def _patched(call: ast.Call) -> str:
    """The first text among the arguments: the name that is patched."""
    texts = (a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str))
    return next(texts, "")


def _names(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    start = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
    yield from (start + alias.name for alias in node.names)


def _is_private(dotted: str) -> bool:
    parts = dotted.split(".")
    return any(part.startswith("_") and not part.endswith("__") for part in parts)


def _is_own(dotted: str) -> bool:
    return dotted.split(".", maxsplit=1)[0] in OWN


def _defined(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr
