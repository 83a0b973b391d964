"""What becomes of each row of a file; then the rows that are wanted go into the journal."""

from datetime import date

import pandas as pd
import streamlit as st

from debrief_core.journal.imports import (
    ColumnMapping,
    Preview,
    PreviewRow,
    RowState,
    refused_csv,
    take,
)
from debrief_core.problems import DebriefError
from pages.common.frames import overview
from pages.common.text import on_accent
from pages.session.journal import the_journal
from pages.session.problems import problems_said

_GOING = "import_going"
_ORDER = (RowState.REFUSED, RowState.DUPLICATE, RowState.TAKEN)
"""What needs a look comes first."""

_WORDS = {RowState.DUPLICATE: "already here", RowState.TAKEN: "to add"}


def draw_rows(seen: Preview, mapping: ColumnMapping) -> None:
    """Every row with what becomes of it, and the button that takes them."""
    counts = {state: len(seen.of(state)) for state in RowState}
    st.markdown(
        f"**{counts[RowState.TAKEN]:,}** to add, **{counts[RowState.DUPLICATE]:,}** already here, "
        f"**{counts[RowState.REFUSED] + len(seen.left_out):,}** that cannot be taken."
    )
    _draw_table(_rows(seen, mapping))
    wanted = False
    with st.container(horizontal=True):
        if seen.interviews:
            count = len(seen.interviews)
            label = on_accent(f"Add {count:,} {_interviews(count)}")
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
    say_how_it_ended()


def _draw_table(rows: pd.DataFrame) -> None:
    st.dataframe(
        rows,
        hide_index=True,
        height=300,
        alt="What becomes of each row",
        key="import_rows",
        placeholder="",
        column_config={
            "Row": st.column_config.TextColumn(width=80),
            "What happens": st.column_config.TextColumn(width=240),
            "Company": st.column_config.TextColumn(width=145),
            "Role": st.column_config.TextColumn(width=145),
            "Held": st.column_config.DateColumn(format="D MMM YYYY", width=95),
        },
    )


def _rows(seen: Preview, mapping: ColumnMapping) -> pd.DataFrame:
    places = [
        seen.columns.index(column) if (column := mapping.columns.get(name)) else None
        for name in ("company", "role")
    ]
    left_out = [(place, f"Not taken. {reason}", "", "", None) for place, reason in seen.left_out]
    ordered = [_row(row, places) for state in _ORDER for row in seen.of(state)]
    columns = ["Row", "What happens", "Company", "Role", "Held"]
    return pd.DataFrame([*left_out, *ordered], columns=pd.Index(columns))


def _row(row: PreviewRow, places: list[int | None]) -> tuple[str, str, str, str, date | None]:
    """As it stands in the file, so that what is not taken can be found there."""
    company, role = ("" if at is None else str(row.cells[at])[:200] for at in places)
    held = row.interview.held_locally.date() if row.interview else None
    return row.place, _WORDS.get(row.state, f"Not taken. {row.reason}"), company, role, held


def _take(seen: Preview) -> None:
    """Add the rows under a progress bar; Stop, as any other click, leaves nothing behind.

    Streamlit ends a run where it next draws, so the click lands in `_advance`, within the
    transaction. What came of it, the next run asks the journal.
    """
    journal = the_journal()
    st.session_state[_GOING] = (seen.interviews[0].id, len(seen.interviews))
    bar = st.progress(0.0, text="Adding the interviews")
    st.button("Stop", key="import_stop")
    with problems_said():
        try:
            take(journal, seen, lambda done, of: _advance(bar, done, of))
        except DebriefError:
            del st.session_state[_GOING]
            raise
    st.rerun()


def _advance(bar: st.delta_generator.DeltaGenerator, done: int, of: int) -> None:
    bar.progress(done / of, text=f"{done:,} of {of:,} interviews")


def say_how_it_ended() -> None:
    """After an import: all of it or nothing, and the first interview tells which."""
    if _GOING not in st.session_state:
        return
    first, count = st.session_state.pop(_GOING)
    if (overview()["id"] == first).any():
        st.success(f"{count:,} {_interviews(count)} added. Each waits for its debrief.")
    else:
        st.info("The import was stopped. Nothing of it was added.")


def _interviews(count: int) -> str:
    return "interview" if count == 1 else "interviews"
