"""Interviews from another program: the file, its columns, a preview, and then the journal."""

import pandas as pd
import streamlit as st

from debrief_core.journal.imports import (
    FIELDS,
    Mapping,
    Preview,
    RowState,
    Table,
    guess_mapping,
    preview,
    read_table,
    refused_csv,
    take,
)
from debrief_core.journal.imports.dates import DateOrder, order_of
from debrief_core.problems import DebriefError
from pages.shared import visitor
from pages.shared.frames import overview
from pages.shared.layout import on_accent
from pages.shared.visit import notice, the_journal

_TABLE = "import_table"
_PREVIEW = "import_preview"
_GOING = "import_going"
_KINDS = ["csv", "tsv", "txt", "xlsx", "ics", "md", "json"]
_ORDERS = {DateOrder.DAY_FIRST: "Day first", DateOrder.MONTH_FIRST: "Month first"}


def draw_import() -> None:
    """Everything from the file to the rows in the journal."""
    st.header("Bring interviews in", anchor=False)
    st.markdown(
        "A table from another program: CSV, Excel, a calendar, a Markdown table or JSON. You see "
        "every row before anything is added. Exports of Huntr, JobSync, JustAJobApp, career-ops "
        "and Reactive Resume are recognised."
    )
    _say_how_it_ended()
    upload = st.file_uploader("A file with interviews", type=_KINDS, key="import_file")
    if upload is None:
        st.session_state.pop(_TABLE, None)
        return
    try:
        with st.spinner("Reading the file"):
            table = _table(upload.file_id, upload.name, upload.getvalue())
    except DebriefError as problem:
        st.error(str(problem))
        return
    mapping = _draw_mapping(upload.file_id, table)
    if mapping.missing:
        missing = " and ".join(FIELDS[name].lower() for name in mapping.missing)
        st.info(f"Choose the column with the {missing}; nothing can be taken without it.")
        return
    with st.spinner("Looking at every row"):
        seen = _preview(upload.file_id, table, mapping)
    _draw_preview(seen)


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


def _draw_mapping(file_id: str, table: Table) -> Mapping:
    guess = guess_mapping(table)
    if guess.source:
        st.markdown(f"This looks like an export from **{guess.source}**.")
    with st.expander("Which column says what", expanded=bool(guess.missing)):
        columns = {
            name: _draw_column(f"{file_id}.{name}", label, table, guess.columns.get(name))
            for name, label in FIELDS.items()
        }
    order = order_of(table.cells(columns["date"])) if columns["date"] else DateOrder.CLEAR
    if order is DateOrder.UNKNOWN:
        order = _draw_order(file_id)
    applications = st.checkbox(
        "Take applications without an interview, too", key=f"import.{file_id}.applications"
    )
    return Mapping(columns, guess.source, order, applications)


def _draw_column(key: str, label: str, table: Table, guess: str | None) -> str | None:
    options: list[str | None] = [None, *table.columns]
    return st.selectbox(
        label,
        options,
        index=options.index(guess),
        format_func=lambda column: _with_samples(table, column),
        key=f"import.{key}",
    )


def _with_samples(table: Table, column: str | None) -> str:
    if column is None:
        return "No column"
    samples = ", ".join(text[:30] for text in table.samples(column))
    return f"{column}: {samples}" if samples else column


def _draw_order(file_id: str) -> DateOrder:
    """Ask; every date in the file can be read both ways."""
    chosen = st.segmented_control(
        "In dates like 03/04/2026, what comes first?",
        list(_ORDERS),
        format_func=_ORDERS.__getitem__,
        key=f"import.{file_id}.order",
    )
    return chosen or DateOrder.UNKNOWN


def _draw_preview(seen: Preview) -> None:
    counts = {state: sum(row.state is state for row in seen.rows) for state in RowState}
    st.markdown(
        f"**{counts[RowState.TAKEN]:,}** to add, **{counts[RowState.DUPLICATE]:,}** already here, "
        f"**{counts[RowState.REFUSED] + len(seen.left_out):,}** that cannot be taken."
    )
    st.dataframe(_rows(seen), hide_index=True, height=300, alt="What becomes of each row")
    wanted = False
    with st.container(horizontal=True):
        if seen.interviews:
            label = on_accent(f"Add {len(seen.interviews):,} interviews")
            wanted = st.button(label, key="import_take", type="primary")
        if len(seen.interviews) < len(seen.rows) + len(seen.left_out):
            st.download_button(
                "Download the rows left out",
                lambda: refused_csv(seen),
                "rows-left-out.csv",
                "text/csv",
                key="import_refused",
                on_click="ignore",
            )
    if wanted:
        _take(seen)


def _rows(seen: Preview) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "Row": row.place,
                "What happens": row.state.value,
                "Company": row.interview.company if row.interview else "",
                "Role": row.interview.role if row.interview else "",
                "Held": row.interview.held_locally.date() if row.interview else None,
                "Reason": row.reason,
            }
            for row in seen.rows
        ]
    )


def _take(seen: Preview) -> None:
    """Add the rows under a progress bar; Stop, as any other click, leaves nothing behind.

    Streamlit ends a run where it next draws, so the click lands in `_advance`, within the
    transaction. What came of it, the next run asks the journal.
    """
    journal = the_journal()
    st.session_state[_GOING] = (seen.interviews[0].id, len(seen.interviews))
    bar = st.progress(0.0, text="Adding the interviews")
    st.button("Stop", key="import_stop")
    try:
        take(journal, seen, lambda done, of: _advance(bar, done, of))
    except DebriefError as problem:
        del st.session_state[_GOING]
        notice(str(problem))
    st.rerun()


def _advance(bar: st.delta_generator.DeltaGenerator, done: int, of: int) -> None:
    bar.progress(done / of, text=f"{done:,} of {of:,} interviews")


def _say_how_it_ended() -> None:
    """All of it or nothing: the first interview tells which."""
    if _GOING not in st.session_state:
        return
    first, count = st.session_state.pop(_GOING)
    if (overview()["id"] == first).any():
        st.success(f"{count:,} interviews added. Each waits for its debrief.")
    else:
        st.info("The import was stopped. Nothing of it was added.")
