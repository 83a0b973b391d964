"""The app as a host runs it: at a name that is not loopback, with secrets, and restarted."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.server import ROOT, free_port, wait_until_it_answers

HOST = "debrief.test"
TO_LOOPBACK = f"--host-resolver-rules=MAP {HOST} 127.0.0.1"
"""The browser's argument that leads the host name to this computer."""


@dataclass
class Hosted:
    """An app server that visitors reach as `debrief.test`; it keeps its port over a restart.

    `database_url` is the journal of this computer: a file in the folder where none is named.
    """

    folder: Path
    secrets: str = ""
    database_url: str = ""
    port: int = field(default_factory=free_port)
    _process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    @property
    def local_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        return self.folder / "server.log"

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid

    def start(self) -> None:
        secrets = self.folder / "secrets.toml"
        secrets.write_text(self.secrets)
        command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "streamlit_app.py")]
        command += ["--server.address=127.0.0.1", f"--server.port={self.port}"]
        command += ["--server.headless=true", "--server.fileWatcherType=none"]
        command += [f"--secrets.files={secrets}"]
        file = f"sqlite:///{self.folder / 'of-this-computer.sqlite'}"
        named = {"DEBRIEF_DATABASE_URL": self.database_url or file}
        with self.log.open("ab") as output:
            self._process = subprocess.Popen(
                command, cwd=ROOT, env={**os.environ, **named}, stdout=output, stderr=output
            )
        wait_until_it_answers(self._process, self.port, self.log)

    def kill(self) -> None:
        """As a host does it: without a word."""
        if self._process:
            self._process.kill()
            self._process.wait(timeout=30)
            self._process = None


@contextmanager
def hosted(server: Hosted) -> Iterator[Hosted]:
    """A hosted app until the block ends; nothing in its log may be a traceback."""
    try:
        server.start()
        yield server
    finally:
        server.kill()
    _, _, traceback = server.log.read_text(errors="replace").partition("Traceback")
    assert not traceback, traceback
