"""The real app, served on the loopback address as `streamlit run` serves it."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
START_LIMIT = 60


@dataclass(frozen=True)
class Server:
    """A running app: where it answers, and the journal that visitors from this computer see."""

    url: str
    database_url: str
    log: Path
    pid: int


@contextmanager
def served(
    folder: Path, script: Path = ROOT / "streamlit_app.py", root: Path = ROOT
) -> Iterator[Server]:
    """Serve `script` until the block ends, with its journal and its log in `folder`.

    `root` is the checkout that it belongs to. What this user's own app keeps in their home, as a
    token of `make run`, is not seen.
    """
    port = free_port()
    database_url = f"sqlite:///{folder / 'journal.sqlite'}"
    log = folder / "server.log"
    command = [sys.executable, "-m", "streamlit", "run", str(script)]
    command += ["--server.address=127.0.0.1", f"--server.port={port}"]
    command += ["--server.headless=true", "--server.fileWatcherType=none"]
    with (
        log.open("wb") as output,
        subprocess.Popen(
            command,
            cwd=root,
            env={**os.environ, "XDG_DATA_HOME": str(folder), "DEBRIEF_DATABASE_URL": database_url},
            stdout=output,
            stderr=subprocess.STDOUT,
        ) as process,
    ):
        try:
            wait_until_it_answers(process, port, log)
            yield Server(f"http://127.0.0.1:{port}", database_url, log, process.pid)
        finally:
            process.kill()


def free_port() -> int:
    """A port nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_it_answers(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + START_LIMIT
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(f"The app did not start:\n{log.read_text(errors='replace')}")
