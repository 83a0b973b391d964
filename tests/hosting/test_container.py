"""The container file without a container: what it copies is enough, and its commands work."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.client import Visitor
from benchmarks.hosting import HostedVisitor
from tests.support.server import ROOT, free_port, wait_until_it_answers

LINES = (ROOT / "Containerfile").read_text().replace("\\\n", " ").splitlines()


def command(keyword: str, port: int) -> list[str]:
    """The last such command of the file, on another port and with this Python."""
    line = next(line for line in reversed(LINES) if keyword in line)
    parts = json.loads(line[line.index("[") :].replace("8501", str(port)))
    return [sys.executable, *parts[1:]]


def settings() -> dict[str, str]:
    """The environment that the file sets."""
    named = (word for line in LINES if line.startswith("ENV") for word in line.split()[1:])
    return dict(word.split("=", 1) for word in named)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the container's file system is to the app: all that it could write to."""
    return tmp_path_factory.mktemp("app")


@pytest.fixture(scope="module")
def app(folder: Path) -> Iterator[int]:
    """The port of the app, run from nothing but what the container file copies."""
    port = free_port()
    for line in LINES:
        if line.startswith("COPY"):
            *sources, target = line.split()[1:]
            _copy(sources, folder / target)
    log = folder / "log"
    start = [part.replace("0.0.0.0", "127.0.0.1") for part in command("CMD", port)]  # noqa: S104
    home = {**os.environ, **settings(), "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    with log.open("wb") as output:
        process = subprocess.Popen(start, cwd=folder, env=home, stdout=output, stderr=output)
    try:
        wait_until_it_answers(process, port, log)
        yield port
    finally:
        process.kill()
        process.wait(timeout=30)
    assert "Traceback" not in log.read_text()


def _copy(sources: list[str], target: Path) -> None:
    for source in (ROOT / name for name in sources):
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            target.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)


def test_every_page_runs_on_what_is_copied(app: int) -> None:
    with HostedVisitor(f"http://127.0.0.1:{app}", {}) as visitor:
        for page in ("debrief", "interviews", "letter", "patterns", "practice", "your_data"):
            assert visitor.run(page).sent


def test_a_visitor_from_a_loopback_address_leaves_no_journal_in_the_container(
    app: int, folder: Path
) -> None:
    """So it looks where a port is passed on without the visitor's address."""
    with Visitor(f"http://127.0.0.1:{app}") as visitor:
        visitor.run("interviews")
    assert (folder / "streamlit_app.py").exists()
    assert not [*folder.rglob("*.sqlite*")]


def test_the_health_check_says_whether_the_app_lives(app: int) -> None:
    assert subprocess.run(command('CMD ["python", "-c"', app), check=False).returncode == 0
    dead = command('CMD ["python", "-c"', free_port())
    assert subprocess.run(dead, check=False, stderr=subprocess.DEVNULL).returncode != 0
