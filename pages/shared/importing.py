"""Interviews from another program: the file, its columns, a preview, and then the journal."""

import streamlit as st

from debrief_core.journal.imports import FIELDS, Mapping, Preview, Table, preview, read_table
from debrief_core.problems import DebriefError
from pages.shared import visitor
from pages.shared.frames import overview
from pages.shared.import_columns import draw_columns
from pages.shared.import_rows import draw_rows, say_how_it_ended
from pages.shared.visit import the_journal

_TABLE = "import_table"
_PREVIEW = "import_preview"
_KINDS = ["csv", "tsv", "txt", "xlsx", "ics", "md", "json"]


def draw_import() -> None:
    """Everything from the file to the rows in the journal."""
    st.header("Bring interviews in", anchor=False)
    st.markdown(
        "A table from another program: CSV, Excel, a calendar, a Markdown table or JSON. You see "
        "every row before anything is added. Exports of Huntr, JobSync, JustAJobApp, career-ops "
        "and Reactive Resume are recognised."
    )
    upload = st.file_uploader("A file with interviews", type=_KINDS, key="import_file")
    if upload is None:
        st.session_state.pop(_TABLE, None)
        st.session_state.pop(_PREVIEW, None)
        say_how_it_ended()
        return
    try:
        with st.spinner("Reading the file"):
            table = _table(upload.file_id, upload.name, upload.getvalue())
    except DebriefError as problem:
        st.error(str(problem))
        return
    mapping = draw_columns(upload.file_id, table)
    if mapping.missing:
        missing = " and ".join(FIELDS[name].lower() for name in mapping.missing)
        st.info(f"Choose the column with the {missing}; nothing can be taken without it.")
        return
    with st.spinner("Looking at every row"):
        seen = _preview(upload.file_id, table, mapping)
    draw_rows(seen, mapping)


def _table(file_id: str, name: str, data: bytes) -> Table:
    """The file as a table, read once an upload."""
    kept: tuple[str, Table] | None = st.session_state.get(_TABLE)
    if kept is None or kept[0] != file_id:
        kept = (file_id, read_table(data, name))
        st.session_state[_TABLE] = kept
    return kept[1]


def _preview(file_id: str, table: Table, mapping: Mapping) -> Preview:
    """What becomes of each row, worked out again only when file, columns or journal changed."""
    of = (file_id, mapping, the_journal().revision(), visitor.zone_name())
    kept: tuple[object, Preview] | None = st.session_state.get(_PREVIEW)
    if kept is None or kept[0] != of:
        kept = (of, preview(table, mapping, overview(), visitor.zone_name()))
        st.session_state[_PREVIEW] = kept
    return kept[1]
