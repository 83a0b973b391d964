"""Saving from a page: problems are said in words, and nothing typed is lost."""

from debrief_core.interview import Interview
from debrief_core.problems import DebriefError, EditedElsewhere
from pages.shared.choice import choose
from pages.shared.visit import notice, the_journal


def save(interview: Interview) -> Interview | None:
    """Save; on a problem say it on the next page drawn and return None.

    After an edit in another tab the copy that holds this tab's words becomes the chosen one.
    """
    try:
        return the_journal().save(interview)
    except EditedElsewhere as problem:
        choose(problem.copy_id)
        notice(str(problem))
    except DebriefError as problem:
        notice(str(problem))
    return None
