"""The container file without a container: what it copies is enough, and its commands work."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.visitor import Visitor
from tests.support.server import ROOT, free_port, wait_until_it_answers

LINES = (ROOT / "Containerfile").read_text().replace("\\\n", " ").splitlines()


def command(keyword: str, port: int) -> list[str]:
    """The last such command of the file, on another port and with this Python."""
    line = next(line for line in reversed(LINES) if keyword in line)
    parts = json.loads(line[line.index("[") :].replace("8501", str(port)))
    return [sys.executable, *parts[1:]]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of the app, run from nothing but what the container file copies."""
    folder, port = tmp_path_factory.mktemp("app"), free_port()
    for line in LINES:
        if line.startswith("COPY"):
            *sources, target = line.split()[1:]
            _copy(sources, folder / target)
    log = folder / "log"
    start = [part.replace("0.0.0.0", "127.0.0.1") for part in command("CMD", port)]  # noqa: S104
    home = {**os.environ, "HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
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
    with Visitor(f"http://127.0.0.1:{app}") as visitor:
        for page in ("debrief", "interviews", "letter", "patterns", "practice", "your_data"):
            assert visitor.run(page).sent


def test_the_health_check_says_whether_the_app_lives(app: int) -> None:
    assert subprocess.run(command('CMD ["python", "-c"', app), check=False).returncode == 0
    dead = command('CMD ["python", "-c"', free_port())
    assert subprocess.run(dead, check=False, stderr=subprocess.DEVNULL).returncode != 0
