"""What one open tab and the journal in its browser tell each other; nothing here draws.

The server holds the journal in memory while the tab is open. The browser keeps records, each
stamped with a clock that rises with every write of any tab. A message to the browser carries
all that it has not confirmed yet, so a message that gets lost costs nothing. The browser answers
with what it kept, and with news: what other tabs or earlier visits wrote after the clock that
this tab has seen.
"""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from debrief_core.interview import new_id
from debrief_core.journal import Journal, open_journal
from debrief_core.journal.changes import Changes
from debrief_core.problems import InterviewNotFound
from pages.session.storage.browser_messages import (
    BOTH_VERSIONS,
    FORGOTTEN_ELSEWHERE,
    STILL_HERE,
    Trouble,
    trouble_named,
    unreadable_words,
)
from pages.session.storage.records import (
    FORGOTTEN,
    NO_SETTINGS,
    SETTINGS,
    Record,
    clock_in,
    records_from,
    settings_in,
    settings_record,
    texts_in,
)


def _empty_journal() -> Journal:
    return open_journal("sqlite://", "this-browser")


@dataclass
class BrowserCopy:
    """The journal of one open tab, and what its browser is known to hold.

    `known` are the clocks of the browser's records by id, and `living` the ids of those that hold
    an interview. `seen` is the clock up to which this tab has heard the news, `kept_at` the
    revision of the journal up to which the browser has confirmed everything. `agreed` are the
    texts that both sides held at last, by id: what edits made apart are merged from.
    """

    journal: Journal = field(default_factory=_empty_journal)
    session: str = field(default_factory=new_id)
    loaded: bool = False
    trouble: Trouble | None = None
    sentences: list[str] = field(default_factory=list)
    known: dict[str, float] = field(default_factory=dict)
    living: set[str] = field(default_factory=set)
    seen: float = -1
    kept_at: int = 0
    agreed: dict[str, str] = field(default_factory=dict)
    _arriving: dict[str, Record] = field(default_factory=dict)
    _unreadable: set[str] = field(default_factory=set)
    _sent: list[Record] = field(default_factory=list)
    _sent_at: int = 0
    _turn: int = 0
    _forgetting: bool = False
    _heard: dict[str, Any] = field(default_factory=dict)
    _changes_the_page: bool = False

    def message(self) -> dict[str, Any]:
        """What to tell the browser now; the same again as long as nothing changed."""
        at = self.journal.revision()
        unsent = [] if self._forgetting else self.unsent()
        if unsent and (unsent, at) != (self._sent, self._sent_at):
            self._sent, self._sent_at, self._turn = unsent, at, self._turn + 1
        return {
            "session": self.session,
            "seen": self.seen,
            "loaded": self.loaded,
            "turn": self._turn,
            "forget": self._forgetting,
            "held": len(self.known),
            "changes": [[r.id, self.known.get(r.id, 0), r.text] for r in unsent],
        }

    def unsent(self) -> list[Record]:
        """Everything that the browser has not confirmed yet."""
        if not self.loaded or self.journal.revision() == self.kept_at:
            return []
        changes = self.journal.changes_since(self.kept_at)
        texts = changes.documents | changes.undoable
        unsent = [Record(each, text) for each, text in texts.items()]
        gone = self.living - texts.keys()
        gone = gone if changes.complete else gone & set(changes.deleted)
        unsent += [Record(each, None) for each in sorted(gone)]
        unsent += self._unsent_settings(changes)
        if not unsent:
            self.kept_at = changes.revision
        return unsent

    def has_more_to_say(self) -> bool:
        """Whether something was written since the last message was made."""
        return self.loaded and self.journal.revision() not in (self.kept_at, self._sent_at)

    def is_in_step(self) -> bool:
        """Whether the browser has confirmed everything, or keeps nothing as the page says."""
        return self.trouble is None and self.loaded and self.journal.revision() == self.kept_at

    def take_sentences(self) -> list[str]:
        """What the visitor has to be told, once."""
        taken, self.sentences = self.sentences, []
        return taken

    def forget(self) -> None:
        """Leave nothing in the browser, and go on with an empty journal."""
        self._start_anew()
        self._turn, self._forgetting = self._turn + 1, True

    def hear_answer(self, answer: dict[str, Any]) -> None:
        """What became of a message; the same answer may be heard any number of times."""
        if answer.get("session") != self.session or answer == self._heard:
            return
        self._heard = answer
        before = (self.loaded, self.trouble)
        self.trouble = trouble_named(answer.get("trouble"))
        self.loaded = self.loaded or self.trouble is not None
        if self.trouble is None and answer.get("turn") == self._turn:
            self._confirm(answer)
        self._changes_the_page |= before != (self.loaded, self.trouble)

    def hear_news(self, news: dict[str, Any]) -> None:
        """Take over what the browser holds and this tab does not; twice is the same as once."""
        if news.get("session") != self.session:
            return
        records, odd = records_from(news.get("records"))
        fresh = [record for record in records if record.clock > self.seen]
        clock = clock_in(news.get("clock"))
        if odd and clock > self.seen:
            self.sentences.append(unreadable_words(odd))
        self.seen = max(self.seen, clock)
        if self.loaded:
            self._catch_up(fresh)
            return
        self._arriving |= {record.id: record for record in fresh}
        if news.get("more") is not True:
            self._load()

    def take_change_of_page(self) -> bool:
        """Whether something came in since the last time that the page has to show."""
        changed, self._changes_the_page = self._changes_the_page, False
        return changed

    def _unsent_settings(self, changes: Changes) -> list[Record]:
        """Profile and focus where they changed; empty ones only to a browser that holds others."""
        settings = changes.settings or (NO_SETTINGS if changes.complete else {})
        worth_telling = any(settings.values()) or (settings and SETTINGS in self.known)
        readable = SETTINGS not in self._unreadable
        return [settings_record(settings)] if worth_telling and readable else []

    def _confirm(self, answer: dict[str, Any]) -> None:
        """Note what the browser kept; its records got clocks in the order they were sent in."""
        self._forgetting = False
        if answer.get("emptied"):  # the visitor cleared the site's data while the tab was open
            self.known, self.living, self.kept_at, self._sent = {}, set(), 0, []
            return
        refused, first = answer.get("refused") or (), clock_in(answer.get("first") or 0)
        clocked = [replace(record, clock=first + at) for at, record in enumerate(self._sent)]
        self._note([record for record in clocked if record.id not in refused])
        if not refused:
            self.kept_at, self._sent = self._sent_at, []

    def _load(self) -> None:
        arrived, self._arriving = list(self._arriving.values()), {}
        self.loaded = self._changes_the_page = True
        untouched = self.journal.revision() == 0
        self.journal.load(texts_in(arrived), settings_in(arrived))
        self._took_over(arrived)
        if untouched:
            self.kept_at = self.journal.revision()

    def _catch_up(self, new: list[Record]) -> None:
        if any(record.id == FORGOTTEN for record in new):
            self._start_anew()
            self.sentences.append(FORGOTTEN_ELSEWHERE)
        if not new:
            return
        self._changes_the_page = True
        gone = [record.id for record in new if record.text is None]
        gone_here = {each.id for each in self.unsent() if not self._is_alive(each.id)}
        followed = self.journal.follow(
            texts_in(new),
            gone,
            self.kept_at,
            settings_in(new),
            [self.agreed[r.id] for r in new if r.id in self.agreed and r.text is not None],
        )
        self._took_over(new)
        if followed.beside:
            self.sentences.append(BOTH_VERSIONS)
        if any(self._is_alive(each) for each in gone_here & {record.id for record in new}):
            self.sentences.append(STILL_HERE)

    def _took_over(self, arrived: list[Record]) -> None:
        """Note what the browser holds, and what of it this version of the page cannot read."""
        self._note(arrived)
        unreadable = {record.id for record in arrived if not self._is_here(record)}
        if unreadable - self._unreadable:
            self.sentences.append(unreadable_words(len(unreadable)))
        self._unreadable |= unreadable
        self.living -= unreadable

    def _note(self, records: list[Record]) -> None:
        self.known |= {record.id: record.clock for record in records}
        self.living -= {record.id for record in records}
        self.living |= {r.id for r in records if r.text is not None and r.id != SETTINGS}
        for record in records:
            if record.text is None:
                self.agreed.pop(record.id, None)
            elif record.id != SETTINGS:
                self.agreed[record.id] = record.text

    def _is_here(self, record: Record) -> bool:
        if record.id == SETTINGS:
            return settings_in([record]) is not None
        return record.text is None or self.journal.knows(record.id)

    def _is_alive(self, interview_id: str) -> bool:
        with suppress(InterviewNotFound):
            return bool(self.journal.get(interview_id))
        return False

    def _start_anew(self) -> None:
        self.journal, self.loaded, self.kept_at = _empty_journal(), True, 0
        self.known, self.living, self._unreadable, self.agreed = {}, set(), set(), {}
        self._sent, self._arriving = [], {}
