"""Everything in one ZIP: the backup, the tables, the letters, and the patterns on two pages."""

import logging
from collections.abc import Iterator
from datetime import date

from debrief_core.dates import full_date
from debrief_core.interview import Interview, Letter
from debrief_core.journal import Journal
from debrief_core.journal.transfer.sheets import everything_zipped
from debrief_core.letter import email_text, file_name, render_pdf
from debrief_core.patterns import (
    Report,
    evidence_of,
    journal_facts,
    patterns_in,
    read_ratings,
    report_pdf,
)
from pages.common.analysis import FEWEST_RATED

_log = logging.getLogger(__name__)

REPORT = "patterns.pdf"
CONTENTS = "contents.txt"
NO_REPORT = f"The Patterns page on two sheets comes along once {FEWEST_RATED} interviews are rated."
_LETTERS = "letters/           your letters as PDFs; as text where one would not print"
_CONTENTS = """\
Interview Debrief, everything in one archive, {day}

backup.json        everything you wrote; Your data restores it, here or elsewhere
interviews.csv     one line an interview
ratings.csv        one line an interview and concern
missed_points.csv  one line a question answered badly or left out
journal.xlsx       the same three tables for Excel
{report}
{letters}
"""
_DAMAGED = """
{count} of your interviews cannot be read, because their record is damaged. The record itself is in
the backup as it is stored, and the tables have what stands beside it.
"""


def write_archive(journal: Journal, day: date) -> bytes:
    """The whole journal as one ZIP; where there is too little for a report, it says so inside."""
    interviews, damaged = journal.readable_interviews()
    letters = dict(_letters(interviews))
    report = _report(journal, day)
    contents = _CONTENTS.format(
        day=full_date(day),
        report=f"{REPORT}       the Patterns page on two sheets" if report else NO_REPORT,
        letters="letters/           your letters as PDFs; as text where one would not print"
        if letters
        else "No letter yet.",
    )
    if damaged:
        contents += _DAMAGED.format(count=damaged)
    files = {CONTENTS: contents.encode(), **({REPORT: report} if report else {}), **letters}
    return everything_zipped(journal, files)


def _report(journal: Journal, day: date) -> bytes | None:
    ratings = journal.ratings()
    rated = read_ratings(ratings[ratings["held_at"].dt.date <= day])
    if len(rated) < FEWEST_RATED:
        return None
    patterns = patterns_in(evidence_of(rated), journal.focus())
    paper = journal.profile().paper
    return report_pdf(Report(rated, patterns, journal_facts(rated), day, paper))


def _letters(interviews: list[Interview]) -> Iterator[tuple[str, bytes]]:
    """Each letter by a name of its own; what is not sent yet lies apart."""
    taken: set[str] = set()
    for interview in interviews:
        for letter in interview.letters:
            folder = "letters" if letter.sent_on else "letters/not sent"
            ending, content = _printed(letter)
            name = f"{folder}/{file_name(letter, ending)}"
            if name in taken:
                name = f"{folder}/{len(taken) + 1}-{file_name(letter, ending)}"
            taken.add(name)
            yield name, content


def _printed(letter: Letter) -> tuple[str, bytes]:
    """The letter's PDF; its words as text where printing fails, for the others' sake."""
    try:
        return "pdf", render_pdf(letter)
    except Exception:  # whatever it is, it must not cost all that a person wrote
        _log.exception("A letter could not be printed and lies in the archive as text.")
        return "txt", email_text(letter).encode()
