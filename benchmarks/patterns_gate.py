"""The gate of this version and that of an earlier commit, on the same journals.

The earlier one is read from git into a temporary folder and runs in a process of its own.
"""

import json
import os
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from pickle import dumps, load
from tempfile import TemporaryDirectory
from typing import Any

import pandas as pd

from debrief_core.patterns import find_patterns  # that of the folder PYTHONPATH names first

EARLIER = "7f62342"
"""The commit whose gate is called today's in the tables: equal shares, counts, no correction."""
HERE = Path(__file__).parent.parent
Claim = dict[str, Any]


def claims(ratings: pd.DataFrame, looks: Sequence[int] = ()) -> list[Claim]:
    """What is found in a journal, or at any of the looks after so many of its interviews."""
    if not looks:
        return [_claim(pattern) for pattern in find_patterns(ratings)]
    order = ratings["held_at"].rank(method="dense")
    found = (find_patterns(ratings[order <= look]) for look in looks)
    return [_claim(pattern) for patterns in found for pattern in patterns]


def _claim(pattern: object) -> Claim:
    names = ("question", "concern", "where", "direction")
    return {name: getattr(pattern, name) for name in names}


class EarlierGate:
    """`claims` as the earlier commit finds them, for many journals at once."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def claims(self, frames: list[pd.DataFrame], looks: Sequence[int] = ()) -> list[list[Claim]]:
        """One list of claims for each frame."""
        program = [sys.executable, "-m", "benchmarks.patterns_gate"]
        paths = os.pathsep.join([self._folder, str(HERE)])
        said = subprocess.run(
            program, input=dumps((frames, list(looks))), capture_output=True, check=True,
            env=os.environ | {"PYTHONPATH": paths}, cwd=self._folder,
        )  # fmt: skip
        return list(json.loads(said.stdout))


@contextmanager
def earlier_gate():
    """The earlier gate, or None where this is no git repository that knows its commit."""
    command = ["git", "-C", str(HERE), "archive", EARLIER, "debrief_core"]
    archived = subprocess.run(command, capture_output=True, check=False)
    if archived.returncode:
        yield None
        return
    with TemporaryDirectory() as folder:
        with tarfile.open(fileobj=BytesIO(archived.stdout)) as archive:
            archive.extractall(folder, filter="data")
        yield EarlierGate(folder)


if __name__ == "__main__":
    frames, looks = load(sys.stdin.buffer)  # noqa: S301  (our own frames, from our own process)
    print(json.dumps([claims(frame, looks) for frame in frames]))
