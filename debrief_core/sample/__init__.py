"""A sample journal to look around in: one invented person's sixteen interviews in five months.

And one that is still to come.

What it tells stands in `journal.toml`, in days before the moment it is read.
"""

import tomllib
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from importlib.resources import files

from debrief_core.interview import Interview, Model, Profile, is_own_concern
from debrief_core.sample.coming import Coming, prepared
from debrief_core.sample.entry import Entry, recorded
from debrief_core.sample.letters import with_sent_letter


class _Story(Model):
    """The data file: who writes the journal, what lies ahead, and the interviews, oldest first."""

    profile: Profile
    coming: Coming
    interviews: tuple[Entry, ...]


def sample_profile() -> Profile:
    """The invented person who writes the sample journal."""
    return _story().profile


def sample_interviews(now: datetime) -> tuple[Interview, ...]:
    """Sixteen interviews over the five months before `now`, equal for the same moment.

    The one of yesterday has a recovery letter due; today's debrief is not finished. `now` must
    carry a zone. Planted in it: company knowledge gets milder, technical rounds are stumbled
    through, nerves keep coming back, feelings are harsher than second thoughts, and the chances
    are better than expected.
    """
    return tuple(_interviews(_story(), now))


def sample_coming(now: datetime) -> Interview:
    """The one interview that lies ahead of `now`, with its sheet; `now` must carry a zone."""
    return prepared(_story().coming, now)


def _interviews(story: _Story, now: datetime) -> Iterator[Interview]:
    own_concerns: dict[str, None] = {}  # offered from the interview on in which they were named
    for entry in story.interviews:
        own_concerns |= {c.kind: None for c in entry.concerns if is_own_concern(c.kind)}
        interview = recorded(entry, now, tuple(own_concerns))
        yield with_sent_letter(interview, entry.letter, story.profile)


@cache
def _story() -> _Story:
    text = files(__package__).joinpath("journal.toml").read_text(encoding="utf-8")
    return _Story.model_validate(tomllib.loads(text))
