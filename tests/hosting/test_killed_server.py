"""The app server dies in the middle of 100 saves: whatever a page confirmed is in the journal."""

import threading
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed

from benchmarks.client import Visitor
from debrief_core.journal import open_journal
from pages.session.storage.this_computer import THIS_OWNER
from tests.support.hosted import Hosted
from tests.support.postgres import Server

SAVES = 100


class Typist(Visitor):
    """A visitor at this computer who fills in one field again and again."""

    def __init__(self, url: str) -> None:
        self.fields: dict[str, str] = {}
        super().__init__(url)

    def notice(self, message: ForwardMsg) -> None:
        text_input = message.delta.new_element.text_input
        if text_input.label:
            self.fields[text_input.label] = text_input.id

    def enter(self, label: str, words: str) -> None:
        """Fill in a field of the debrief and leave it; returns when the page has been drawn."""
        wish = BackMsg.FromString(self._wish("debrief", ""))
        wish.rerun_script.widget_states.widgets.add(id=self.fields[label], string_value=words)
        self._socket.send(wish.SerializeToString())
        list(self._messages())


@pytest.fixture
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hosted]:
    place = f"sqlite:///{tmp_path / 'journal.sqlite'}"
    if request.param == "postgres":
        database: Server = request.getfixturevalue("postgres")
        place = database.new_database(f"killed_{uuid.uuid4().hex}")
    running = Hosted(tmp_path, database_url=place)
    running.start()
    yield running
    running.kill()


def save_until_killed(server: Hosted, moment: float) -> list[str]:
    """Save until the server is dead; returns what the page confirmed."""
    confirmed: list[str] = []
    typist = Typist(server.local_url)
    typist.run("debrief")
    killer = threading.Timer(moment, server.kill)
    try:
        for number in range(SAVES):
            typist.enter("Role", f"Role {number}")
            confirmed.append(f"Role {number}")
            if number == SAVES // 2:
                killer.start()
    except ConnectionClosed:
        killer.join()
        return confirmed
    raise AssertionError("the server was not killed in time")


@pytest.mark.parametrize(
    ("server", "moment"),
    [("file", 0.0), pytest.param("postgres", 0.007, marks=pytest.mark.postgres)],
    indirect=["server"],
)
def test_every_save_that_the_page_confirmed_is_there_after_a_kill(
    server: Hosted, moment: float
) -> None:
    confirmed = save_until_killed(server, moment)
    assert len(confirmed) > SAVES // 2
    (interview,) = open_journal(server.database_url, THIS_OWNER).interviews()
    assert interview.role in (confirmed[-1], f"Role {len(confirmed)}")
    assert interview.revision >= len(confirmed)
    server.start()
    with Typist(server.local_url) as again:
        again.run("debrief", f"interview={interview.id}")
        assert "Role" in again.fields
