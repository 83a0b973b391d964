"""What went wrong in similar interviews: counts, and a pattern only where it passed its gate."""

import streamlit as st

from debrief_core.interview import Interview
from debrief_core.interview.severity import CAME_UP
from debrief_core.preparation import similar_ones
from pages.common.cache import cached
from pages.common.frames import coming, overview, ratings
from pages.common.text import plain
from pages.preparation.known import edition_of
from pages.session.journal import the_journal, version


def draw(interview: Interview) -> list[str]:
    """The sentences, drawn and given back for the sheet; none where nothing is alike."""
    asked = (interview.id, interview.company, interview.stage, interview.format)
    facts = cached(("similar", *asked), _edition(), lambda: _facts(interview))
    if not facts:
        return []
    st.header("Similar interviews", anchor=False)
    st.markdown(f"In how many of them each thing felt like {CAME_UP} or worse:")
    st.markdown("\n".join(f"- {plain(fact)}" for fact in facts))
    return facts


def _edition() -> tuple[object, ...]:
    """What changes when a rating does, or one begins to count, and not with every word here."""
    focus = cached("focus", version(), lambda: the_journal().focus())
    return edition_of("rated"), len(coming()), focus


def _facts(interview: Interview) -> list[str]:
    return [*(each.sentence for each in similar_ones(ratings(), interview)), *_patterns(interview)]


def _patterns(interview: Interview) -> list[str]:
    """What is more than chance at this stage or in this format; mostly nothing, and rightly."""
    if overview().empty:
        return []
    # SciPy takes a second to load: only for who has an interview to look for patterns in
    from debrief_core.patterns import Selection  # noqa: PLC0415
    from pages.common.analysis import Analysis  # noqa: PLC0415

    here = {f"stage={interview.stage}", f"format={interview.format}"}
    return [found.sentence for found in Analysis(Selection()).patterns if found.where in here]
