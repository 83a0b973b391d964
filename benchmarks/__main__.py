"""Measure everything and print it as Markdown: `make bench`, or `make bench ARGS=pages`.

Each measure is a program of its own, so that none runs in the caches that another has warmed.
What is not the name of a measure is an argument for those that are named, as the path of another
checkout for `house`.
"""

import subprocess
import sys
from pathlib import Path

MEASURES = (
    "pages", "patterns", "letter", "traffic", "files", "hosting", "house", "reading", "practice",
    "sealed",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Run what is named, or everything that is there; 1 when one of them failed."""
    here = Path(__file__).parent
    more = [argument for argument in arguments if argument not in MEASURES]
    wanted = [name for name in arguments if name in MEASURES] or [
        name for name in MEASURES if any(here.glob(f"{name}*"))
    ]
    ends = [subprocess.call([sys.executable, "-m", f"benchmarks.{name}", *more]) for name in wanted]
    return int(any(ends))


sys.exit(main(sys.argv[1:]))
