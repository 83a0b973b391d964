"""Every browser test again and again while all cores are kept busy: `make steady`.

A test that fails now and then is a defect, and on a quiet machine it hides. The runs go on after a
failure, so that all of them can be told; the exit code is 1 if anything failed in any run.
"""

import argparse
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


def main() -> int:
    """Runs them, prints a line a run, and says whether all passed."""
    parser = argparse.ArgumentParser(prog="python -m tests.steady", description=__doc__)
    parser.add_argument("runs", type=int, nargs="?", default=10, help="how many runs in a row")
    parser.add_argument("--workers", default="2", help="browsers side by side")
    chosen, more = parser.parse_known_args()
    failed = 0
    with busy_cores():
        for number in range(1, chosen.runs + 1):
            begun = time.monotonic()
            code = run_once(chosen.workers, more)
            failed += code != 0
            words = "passed" if code == 0 else f"FAILED ({code})"
            seconds = time.monotonic() - begun
            sys.stdout.write(f"run {number} of {chosen.runs}: {words}, {seconds:.0f} s\n")
            sys.stdout.flush()
    return 1 if failed else 0


def run_once(workers: str, more: list[str]) -> int:
    """One run of all browser tests; pytest's exit code."""
    command = [sys.executable, "-m", "pytest", "-m", "browser", "-n", workers]
    manner = ["--dist", "loadfile", "--tb", "short"]
    return subprocess.run([*command, *manner, *more], check=False).returncode


@contextmanager
def busy_cores() -> Iterator[None]:
    """Meanwhile every core of this machine works on something else."""
    others = [
        multiprocessing.Process(target=_spin, daemon=True) for _ in range(os.cpu_count() or 1)
    ]
    for each in others:
        each.start()
    try:
        yield
    finally:
        for each in others:
            each.terminate()


def _spin() -> None:
    while True:
        pass


if __name__ == "__main__":
    sys.exit(main())
