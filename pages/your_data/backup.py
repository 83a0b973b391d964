"""Taking the journal along and bringing it back: backups, tables, everything in one file."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from debrief_core.journal import Journal, ratings_csv, read_backup, write_backup
from debrief_core.journal.transfer.encryption import (
    SHORTEST_PASSPHRASE,
    decrypt_backup,
    encrypt_backup,
    is_encrypted,
)
from debrief_core.journal.transfer.sheets import workbook
from pages.common.analysis import FEWEST_RATED, all_rated
from pages.common.text import on_accent, plain
from pages.session.journal import the_journal
from pages.session.problems import problems_said
from pages.session.request import today
from pages.your_data.archive import NO_REPORT, write_archive

_REPORT = "restore_report"
_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_REFUSED_SHOWN = 10


def draw_backup() -> None:
    """The whole journal as one file, behind a passphrase if one is wanted."""
    st.header("Backup", anchor=False)
    st.markdown(
        "One file with everything you wrote. Keep it somewhere safe; you can restore it here or "
        "on another computer."
    )
    passphrase = st.text_input(
        "Passphrase, if you want one",
        type="password",
        key="backup_passphrase",
        autocomplete="new-password",
        help="Without it nobody can open the backup, and neither can you. It is kept nowhere.",
    ).strip()
    if passphrase and len(passphrase) < SHORTEST_PASSPHRASE:
        st.info(f"A passphrase needs at least {SHORTEST_PASSPHRASE} characters.")
        return
    journal = the_journal()
    st.download_button(
        on_accent("Download a backup"),
        lambda: _backup(journal, passphrase),
        f"interview-debrief-{today():%Y-%m-%d}.{'locked' if passphrase else 'json'}",
        "application/octet-stream" if passphrase else "application/json",
        key="download_backup",
        type="primary",
        on_click="ignore",
    )


def _backup(journal: Journal, passphrase: str) -> bytes:
    document = write_backup(journal)
    return encrypt_backup(document, passphrase) if passphrase else document.encode()


def draw_tables() -> None:
    """The journal as tables for other programs, and everything at once."""
    st.header("Tables", anchor=False)
    st.markdown("For a spreadsheet, a coach, or a look of your own. Cells can run no formulas.")
    journal, day = the_journal(), today()
    with st.container(horizontal=True):
        for key, label, make, name, mime in (
            ("interviews", "Excel", partial(workbook, journal), "interviews.xlsx", _EXCEL),
            ("ratings", "Ratings as CSV", partial(ratings_csv, journal), "ratings.csv", "text/csv"),
        ):
            _draw_download(key, label, make, name, mime)
    st.header("Everything at once", anchor=False)
    st.markdown(
        "The backup, all tables, your letters as PDFs and the Patterns page on two sheets, in one "
        "ZIP. It is not behind a passphrase."
    )
    if len(all_rated()) < FEWEST_RATED:
        st.caption(NO_REPORT)
    make = partial(write_archive, journal, day)
    _draw_download("journal", "Everything in one ZIP", make, "journal.zip", "application/zip")


def _draw_download(key: str, label: str, make: Callable[[], bytes], name: str, mime: str) -> None:
    """A file that is made only when its button is pressed."""
    stem, _, ending = name.partition(".")
    st.download_button(
        label,
        make,
        f"{stem}-{today():%Y-%m-%d}.{ending}",
        mime,
        key=f"download_{key}",
        on_click="ignore",
    )


def draw_restore() -> None:
    """Bring a backup in; what is there already stays."""
    st.header("Restore a backup", anchor=False)
    st.markdown("Interviews that are already here stay as they are; nothing is doubled.")
    if report := st.session_state.pop(_REPORT, None):
        st.success(report)
    upload = st.file_uploader("A backup file", type=["json", "locked"], key="restore_file")
    if upload is None:
        return
    data = upload.getvalue()
    if is_encrypted(data):
        st.text_input("Its passphrase", type="password", key="restore_passphrase")
    st.button("Restore", key="restore", on_click=_restore, args=(data,))


@problems_said()
def _restore(data: bytes) -> None:
    document: str | bytes = data
    if is_encrypted(data):
        document = decrypt_backup(data, st.session_state.get("restore_passphrase", ""))
    restored = read_backup(the_journal(), document)
    lines = [f"{restored.taken} interviews restored, {restored.unchanged} were here already."]
    left_out = [f"Left out, {plain(place)}: {plain(reason)}" for place, reason in restored.refused]
    lines += left_out[:_REFUSED_SHOWN]
    if len(left_out) > _REFUSED_SHOWN:
        lines.append(f"And {len(left_out) - _REFUSED_SHOWN} more could not be read.")
    st.session_state[_REPORT] = "\n\n".join(lines)
