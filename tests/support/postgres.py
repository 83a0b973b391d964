"""A real PostgreSQL server for the tests, in a folder of its own, reached by a Unix socket."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest

SUPERUSER = "operator"
ROLE = "journal_app"
"""A role like the one a hosted app gets: no superuser, who would pass row-level security."""


@dataclass(frozen=True)
class Server:
    """A running server; databases are addressed through the socket in its folder."""

    folder: Path
    programs: Path
    process: subprocess.Popen[bytes]

    def url(self, database: str, role: str = ROLE) -> str:
        return f"postgresql://{role}@/{database}?host={self.folder}"

    def new_database(self, name: str) -> str:
        """Create a database that the plain role owns, and return its URL."""
        with psycopg.connect(self.url("postgres", SUPERUSER), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" OWNER {ROLE}')  # type: ignore[arg-type]
        return self.url(name)

    def stop(self) -> None:
        """End open sessions and stop, as a provider does for maintenance."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=30)


@contextmanager
def running_server() -> Iterator[Server]:
    """Start a server, or skip where there is none; with CI=true its absence is a failure."""
    programs = _programs()
    if programs is None:
        missing = "No PostgreSQL server (initdb, postgres) on this machine."
        pytest.fail(missing) if os.environ.get("CI") == "true" else pytest.skip(missing)
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as named:
        folder = Path(named)
        _make_cluster(programs, folder)
        with serving(programs, folder) as server:
            with psycopg.connect(server.url("postgres", SUPERUSER), autocommit=True) as connection:
                connection.execute(f"CREATE ROLE {ROLE} LOGIN")  # type: ignore[arg-type]
            yield server


@contextmanager
def serving(programs: Path, folder: Path) -> Iterator[Server]:
    """Serve the cluster in this folder until the block ends."""
    # fsync is off because no test cuts the machine's power, and it saves seconds
    settings = ["listen_addresses=", "fsync=off", "max_connections=40"]
    options = [part for setting in settings for part in ("-c", setting)]
    command = [programs / "postgres", "-D", folder / "data", "-k", folder, *options]
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, **_unprivileged())
    server = Server(folder, programs, process)
    try:
        _wait_for(server)
        yield server
    finally:
        server.stop()


def _programs() -> Path | None:
    found = shutil.which("initdb")
    homes = [Path(found).resolve().parent] if found else []
    homes += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((home for home in homes if (home / "postgres").exists()), None)


def _make_cluster(programs: Path, folder: Path) -> None:
    if _unprivileged():
        shutil.chown(folder, "nobody")
    command = [programs / "initdb", "-D", folder / "data", "-U", SUPERUSER, "-A", "trust"]
    made = subprocess.run(
        [*command, "--no-sync", "-E", "UTF8", "--locale=C"],
        capture_output=True,
        check=False,
        **_unprivileged(),
    )
    assert made.returncode == 0, made.stderr.decode()


def _unprivileged() -> dict[str, Any]:
    """PostgreSQL refuses to run as root, as containers often do."""
    root = os.geteuid() == 0
    return {"user": "nobody", "group": "nogroup", "extra_groups": []} if root else {}


def _wait_for(server: Server) -> None:
    for _ in range(300):
        assert server.process.poll() is None, (server.folder / "log").read_text()
        try:
            psycopg.connect(server.url("postgres", SUPERUSER)).close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("PostgreSQL did not start within 30 seconds.")
