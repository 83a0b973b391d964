"""Which column of a file says what: guessed, shown with sample values, corrected by the visitor."""

import streamlit as st

from debrief_core.journal.imports import FIELDS, ColumnMapping, Table, guess_mapping
from debrief_core.journal.imports.dates import DateOrder, order_of

_ORDERS = {DateOrder.DAY_FIRST: "Day first", DateOrder.MONTH_FIRST: "Month first"}
_NONE = ""


def draw_columns(file_id: str, table: Table) -> ColumnMapping:
    """The columns as they are guessed, and what the visitor makes of them."""
    guess = guess_mapping(table)
    if guess.source:
        st.markdown(f"This looks like an export from **{guess.source}**.")
    with st.expander("Which column says what", expanded=bool(guess.missing)):
        grid = st.grid(2, min_column_width=260, gap="small")
        columns = {}
        for name, label in FIELDS.items():
            with grid.cell():
                likely = guess.columns.get(name)
                columns[name] = _draw_column(f"{file_id}.{name}", label, table, likely)
    order = order_of(table.cells(columns["date"])) if columns["date"] else DateOrder.CLEAR
    if order is DateOrder.UNKNOWN:
        order = _draw_order(file_id)
    applications = st.checkbox(
        "Take applications without an interview, too", key=f"import.{file_id}.applications"
    )
    return ColumnMapping(columns, guess.source, order, applications)


def _draw_column(key: str, label: str, table: Table, guess: str | None) -> str | None:
    options = [_NONE, *table.columns]
    chosen = st.selectbox(
        label,
        options,
        index=options.index(guess or _NONE),
        format_func=lambda column: _with_samples(table, column),
        key=f"import.{key}",
    )
    return chosen or None


def _with_samples(table: Table, column: str) -> str:
    if column == _NONE:
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
