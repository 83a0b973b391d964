"""A visitor without a browser: speaks Streamlit's websocket protocol, so the server is measured."""

import socket
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from time import perf_counter
from types import TracebackType

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

LARGEST_MESSAGE = 200_000_000


@dataclass(frozen=True)
class Run:
    """One run of a page: how long the server took, and how many bytes it sent."""

    seconds: float
    sent: int


class Visitor(AbstractContextManager["Visitor"]):
    """One session on a server; every `run` runs a page from its first line to its last."""

    def __init__(self, url: str) -> None:
        self._url = url
        address = url.replace("http", "ws", 1) + "/_stcore/stream"
        self._socket = connect(address, max_size=LARGEST_MESSAGE).__enter__()
        self._pages = {"": ""}
        self.run("")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave; the server ends the session."""
        self._socket.close()

    def run(self, page: str, query: str = "") -> Run:
        """Run a page by its name in the address, as a click without a callback does."""
        self._parts: list[str] = []
        return self._timed(self._wish(page, query))

    def run_part(self, page: str, query: str = "") -> Run:
        """Run the last part of the page alone, as a click within it does."""
        wish = BackMsg.FromString(self._wish(page, query))
        wish.rerun_script.fragment_id = self._parts[-1]
        return self._timed(wish.SerializeToString())

    def _timed(self, wish: bytes) -> Run:
        began = perf_counter()
        self._socket.send(wish)
        sent = sum(self._messages())
        return Run(perf_counter() - began, sent)

    def notice(self, message: ForwardMsg) -> None:
        """What a visitor makes of a message besides counting it."""

    def _wish(self, page: str, query: str) -> bytes:
        wish = BackMsg()
        wish.rerun_script.page_script_hash = self._pages[page]
        wish.rerun_script.query_string = query
        wish.rerun_script.context_info.url = f"{self._url}/{page}"
        wish.rerun_script.context_info.timezone = "Europe/Berlin"
        return wish.SerializeToString()

    def _messages(self) -> Iterator[int]:
        """The sizes of the run's messages, those of a rerun that it asks for included."""
        finished = ""
        while finished in {"", "FINISHED_EARLY_FOR_RERUN"}:
            self._acknowledge_at_once()
            raw = self._socket.recv(decode=False)
            yield len(raw)
            message = ForwardMsg.FromString(raw)
            self.notice(message)
            if message.WhichOneof("type") == "navigation":
                pages = message.navigation.app_pages
                self._pages |= {p.url_pathname: p.page_script_hash for p in pages}
            elif message.WhichOneof("type") == "script_finished":
                finished = ForwardMsg.ScriptFinishedStatus.Name(message.script_finished)
            if message.delta.fragment_id:
                self._parts.append(message.delta.fragment_id)
            if message.delta.new_element.HasField("exception"):
                raise RuntimeError(message.delta.new_element.exception.message)
        if finished not in {"FINISHED_SUCCESSFULLY", "FINISHED_FRAGMENT_RUN_SUCCESSFULLY"}:
            raise RuntimeError(finished)

    def _acknowledge_at_once(self) -> None:
        """Else the kernel waits up to 40 ms with it, and the server as long with what follows."""
        if hasattr(socket, "TCP_QUICKACK"):
            self._socket.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
