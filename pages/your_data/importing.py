"""Interviews from another program: the file, its columns, a preview, and then the journal."""

import streamlit as st

from debrief_core.journal.imports import FIELDS, ColumnMapping, Preview, Table, preview, read_table
from debrief_core.problems import DebriefError
from pages.common.cache import cached, forget
from pages.common.frames import overview
from pages.session import request
from pages.session.journal import version
from pages.your_data.import_columns import draw_columns
from pages.your_data.import_rows import draw_rows, say_how_it_ended

_KINDS = ["csv", "tsv", "txt", "xlsx", "ics", "md", "json"]


def draw_import() -> None:
    """Everything from the file to the rows in the journal."""
    st.header("Import interviews", anchor=False)
    st.markdown(
        "A table from another program: CSV, Excel, a calendar, a Markdown table or JSON. You see "
        "every row before anything is added. Exports of Huntr, JobSync, JustAJobApp, career-ops "
        "and Reactive Resume are recognised."
    )
    upload = st.file_uploader("A file with interviews", type=_KINDS, key="import_file")
    if upload is None:
        forget("import table", "import preview")
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
    return cached("import table", file_id, lambda: read_table(data, name))


def _preview(file_id: str, table: Table, mapping: ColumnMapping) -> Preview:
    """What becomes of each row, worked out again only when file, columns or journal changed."""
    zone = request.zone_name()
    return cached(
        "import preview", (file_id, mapping, version(), zone),
        lambda: preview(table, mapping, overview(), zone),
    )  # fmt: skip
