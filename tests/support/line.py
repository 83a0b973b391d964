"""A telephone line between a browser and an app server, which a test can cut and mend."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.support.server import free_port


@dataclass
class Line:
    """Carries everything to `server_port` and back, until it is cut; nobody is let in then."""

    server_port: int
    port: int = field(default_factory=free_port)
    _silent: bool = False
    _ends: list[socket.socket] = field(default_factory=list)

    def fall_silent(self) -> None:
        """Nothing gets through, and nobody is told: both sides believe that the line stands."""
        self._silent = True

    def mend(self) -> None:
        self._silent = False
        listening = socket.create_server(("127.0.0.1", self.port))
        self._ends.append(listening)
        threading.Thread(target=self._let_in, args=(listening,), daemon=True).start()

    def cut(self) -> None:
        """Both sides are hung up on at once, in the middle of whatever they said."""
        ends, self._ends = self._ends, []
        for end in ends:
            with suppress(OSError):  # the other side was faster
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _let_in(self, listening: socket.socket) -> None:
        with suppress(OSError):  # that is how `cut` ends it
            while True:
                self._connect(listening.accept()[0])

    def _connect(self, caller: socket.socket) -> None:
        try:
            server = socket.create_connection(("127.0.0.1", self.server_port))
        except OSError:  # the server is down
            caller.close()
            return
        self._ends += [caller, server]
        for here, there in ((caller, server), (server, caller)):
            threading.Thread(target=self._carry, args=(here, there), daemon=True).start()

    def _carry(self, here: socket.socket, there: socket.socket) -> None:
        with suppress(OSError):
            while data := here.recv(65_536):
                if not self._silent:
                    there.sendall(data)
        with suppress(OSError):
            there.shutdown(socket.SHUT_WR)


@contextmanager
def line_to(server_port: int) -> Iterator[Line]:
    """A line that stands, until the block ends."""
    line = Line(server_port)
    line.mend()
    yield line
    line.cut()
