"""What the code of each checkout measures, as tables."""

from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles

from benchmarks.house.code import arrows, functions, modules, modules_of_tests, rooms
from benchmarks.house.graph import circles, floors
from benchmarks.house.private import private_names
from benchmarks.table import table


def measure_code(checkouts: Sequence[Path]) -> str:
    """Counts of the whole: modules, lines, rooms, imports between rooms, functions."""
    columns = [_counts(root) for root in checkouts]
    rows = [[name, *(column[name] for column in columns)] for name in columns[0]]
    return table(["", *names(checkouts)], rows)


def _counts(root: Path) -> dict[str, str]:
    known = arrows(root)
    lengths = [function.lines for function in functions(root)]
    longest = max(functions(root), key=lambda function: function.lines)
    module_lines = [module.lines for module in modules(root)]
    return {
        "modules": f"{len(module_lines):,}",
        "lines": f"{sum(module_lines):,}",
        "lines of a module, median": f"{median(module_lines):.0f}",
        "lines of a module, the longest": f"{max(module_lines):,}",
        "rooms": f"{len(rooms(root)):,}",
        "floors": f"{floors(known)}",
        "rooms that know each other in a circle": f"{len(circles(known))}",
        "pairs of rooms with an import": f"{len(known):,}",
        "imports between rooms": f"{known.total():,}",
        "functions": f"{len(lengths):,}",
        "lines of a function, median": f"{median(lengths):.0f}",
        "lines of a function, 95th percentile": f"{quantiles(lengths, n=20)[-1]:.0f}",
        "lines of a function, the longest": f"{longest.lines} ({longest.name})",
    }


def measure_rooms(checkouts: Sequence[Path]) -> str:
    """Modules and lines of each room, a table for each checkout."""
    parts = []
    for root, name in zip(checkouts, names(checkouts), strict=True):
        known = arrows(root)
        rows = [
            [
                room,
                str(len(inside)),
                f"{sum(module.lines for module in inside):,}",
                str(sum(1 for above, _ in known if above == room)),
                str(sum(1 for _, below in known if below == room)),
            ]
            for room, inside in sorted(rooms(root).items())
        ]
        parts.append(table([name, "modules", "lines", "rooms it knows", "known by"], rows))
    return "\n\n".join(parts)


def measure_private_names(checkouts: Sequence[Path]) -> str:
    """How many there are in the app and in its tests, and each of them by name."""
    columns = [(_in_the_app(root), _in_the_tests(root)) for root in checkouts]
    rows = [
        [where, *(str(len(column[at])) for column in columns)]
        for at, where in enumerate(("in the app", "in the tests"))
    ]
    listed = [
        f"{name}: " + (", ".join(f"`{found}`" for found in sorted(app | test)) or "none")
        for name, (app, test) in zip(names(checkouts), columns, strict=True)
    ]
    return "\n\n".join([table(["", *names(checkouts)], rows), *listed])


def _in_the_app(root: Path) -> set[str]:
    return private_names(modules(root), modules(root))


def _in_the_tests(root: Path) -> set[str]:
    return private_names([*modules(root), *modules_of_tests(root)], modules_of_tests(root))


def names(checkouts: Sequence[Path]) -> list[str]:
    """What each checkout is called: its folder."""
    return [root.name for root in checkouts]
