"""Measure everything and print it as Markdown: `make bench`, or `make bench ARGS=pages`.

Each measure is a program of its own, so that none runs in the caches that another has warmed.
"""

import subprocess
import sys
from pathlib import Path

MEASURES = ("pages", "patterns", "letter", "traffic", "files", "hosting")


def main(names: list[str]) -> int:
    """Run what is named, or everything that is there; 1 when one of them failed."""
    here = Path(__file__).parent
    wanted = names or [name for name in MEASURES if (here / f"{name}.py").exists()]
    ends = [subprocess.call([sys.executable, "-m", f"benchmarks.{name}"]) for name in wanted]
    return int(any(ends))


sys.exit(main(sys.argv[1:]))
