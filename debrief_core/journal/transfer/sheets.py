"""The journal as sheets: for a spreadsheet that must not run anything, or for a coach to read."""

import io
import re
import zipfile
from collections.abc import Mapping
from typing import Any

import pandas as pd

from debrief_core.interview import Interview, MissedPoint
from debrief_core.journal.journal import Journal
from debrief_core.journal.transfer.backup import write_backup
from debrief_core.spreadsheets import as_csv, without_formulas

_MISSED = (
    *("interview_id", "held_at", "company", "role", "question", "said", "would_say"),
    *("proof", "proof_kind", "proof_where"),
)
_NOT_IN_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""XML 1.0, production 2."""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The first day that a ZIP knows: no file in it tells when it was packed."""


def sheets(journal: Journal) -> dict[str, pd.DataFrame]:
    """The interviews, their ratings and their missed points, each as a frame by its name."""
    interviews, _ = journal.readable_interviews()
    words = pd.DataFrame(
        {
            "id": [interview.id for interview in interviews],
            "interviewers": [", ".join(p.name for p in i.interviewers) for i in interviews],
            "happened": [interview.reflection.happened for interview in interviews],
        },
        dtype="str",
    )
    overview = journal.overview().merge(words, on="id", how="left")
    return {
        "interviews": overview,
        "ratings": journal.ratings(),
        "missed_points": _missed_points(interviews),
    }


def workbook(journal: Journal) -> bytes:
    """All sheets in one Excel file; times are those on the clock of the newest interview."""
    return _as_workbook(sheets(journal))


def _as_workbook(frames: Mapping[str, pd.DataFrame]) -> bytes:
    import openpyxl  # type: ignore[import-untyped]  # noqa: PLC0415 -- few take an Excel file along

    book = openpyxl.Workbook(write_only=True)
    for name, frame in frames.items():
        sheet = book.create_sheet(name)
        sheet.append(list(frame.columns))
        for row in without_formulas(frame).itertuples(index=False):
            sheet.append([_excel_cell(value) for value in row])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def everything_zipped(journal: Journal, also: Mapping[str, bytes] | None = None) -> bytes:
    """Backup, sheets as CSV and Excel, and what else is given by file name, in one ZIP."""
    frames = sheets(journal)
    files = {
        "backup.json": write_backup(journal).encode(),
        **{f"{name}.csv": as_csv(frame) for name, frame in frames.items()},
        "journal.xlsx": _as_workbook(frames),
        **(also or {}),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return stream.getvalue()


def _missed_points(interviews: list[Interview]) -> pd.DataFrame:
    rows = [_missed_row(i, point) for i in interviews for point in i.reflection.missed_points]
    return pd.DataFrame(rows, columns=pd.Index(_MISSED), dtype="str")


def _missed_row(interview: Interview, point: MissedPoint) -> tuple[str, ...]:
    proof = point.proof
    return (
        interview.id,
        interview.held_locally.isoformat(),
        *(interview.company, interview.role, point.question, point.said, point.would_say),
        *((proof.claim, proof.kind.value, proof.where) if proof else ("", "", "")),
    )


def _excel_cell(value: Any) -> Any:
    """Excel knows no missing numbers, no time zones and none of the characters XML leaves out.

    What is written now holds no such character; a journal of an earlier version may.
    """
    if pd.isna(value):
        return None
    if isinstance(value, str):
        return _NOT_IN_XML.sub("", value)
    return value.replace(tzinfo=None).to_pydatetime() if isinstance(value, pd.Timestamp) else value
