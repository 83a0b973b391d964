"""The journal as frames: read from columns, so that no document is opened for a list or chart."""

from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
import sqlalchemy as sa

from debrief_core.journal.tables import interviews, ratings

RATINGS = (
    *("interview_id", "held_at", "company", "role", "stage", "format"),
    *("concern", "felt", "considered", "basis", "expected", "outcome", "letter_sent"),
)
OVERVIEW = (
    *("id", "held_at", "zone", "company", "role", "stage", "format", "outcome", "outcome_on"),
    *("wanted", "expected", "gut", "verdict", "step", "worst", "concerns", "letter_sent"),
    *("version_of", "has_draft_letter"),
)

_TYPES: dict[str, Any] = {
    **dict.fromkeys(("felt", "considered", "wanted", "gut", "worst", "concerns"), "Int64"),
    **dict.fromkeys(("letter_sent", "has_draft_letter"), "bool"),
    "held_at": "int64",
    "expected": "float64",
}


def ratings_frame(connection: sa.Connection, owner: str) -> pd.DataFrame:
    """One row a (interview, concern), ordered by time; columns `RATINGS`.

    Second versions are left out, else an interview would count twice.
    """
    context = overview_frame(connection, owner)
    context = context[context["version_of"].isna()].rename(columns={"id": "interview_id"})
    rated = _read(connection, _rated(owner))
    place = pd.Index(context["interview_id"]).get_indexer(pd.Index(rated["interview_id"]))
    rated = rated.assign(place=place)[place >= 0].sort_values(["place", "concern"])
    around = context.drop(columns="interview_id").take(rated["place"].to_numpy())
    rated = rated.reset_index(drop=True)
    whole: pd.DataFrame = pd.concat([rated, around.reset_index(drop=True)], axis=1)
    return whole.reindex(columns=list(RATINGS))


def overview_frame(connection: sa.Connection, owner: str) -> pd.DataFrame:
    """One row an interview, ordered by time; columns `OVERVIEW`, times in the newest's zone."""
    frame = _read(connection, _listed(owner))
    zone = ZoneInfo(frame["zone"].iloc[-1]) if len(frame) else ZoneInfo("UTC")
    held = pd.to_datetime(frame["held_at"], unit="us", utc=True).astype("datetime64[us, UTC]")
    frame["held_at"] = held.dt.tz_convert(zone)
    frame["outcome_on"] = pd.to_datetime(frame["outcome_on"]).astype("datetime64[s]")
    return frame.reindex(columns=list(OVERVIEW))


def _rated(owner: str) -> sa.Select[Any]:
    names = ("interview_id", "concern", "felt", "considered", "basis")
    return sa.select(*(ratings.c[name] for name in names)).where(ratings.c.owner == owner)


def _listed(owner: str) -> sa.Select[Any]:
    stored = [interviews.c[name] for name in OVERVIEW if name != "version_of"]
    return (
        sa.select(*stored, _beside_another().label("version_of"))
        .where(interviews.c.owner == owner, interviews.c.deleted_at.is_(None))
        .order_by(interviews.c.held_at, interviews.c.id)
    )


def _beside_another() -> sa.ColumnElement[Any]:
    """What an interview is a second version of, as long as that or an earlier one is there.

    Once it is gone, the version stands for it; without this, deleting the older of two versions
    would take the interview out of every chart.
    """
    other = interviews.alias("other")
    alive = (other.c.owner == interviews.c.owner) & other.c.deleted_at.is_(None)
    same = alive & sa.or_(
        other.c.id == interviews.c.version_of,
        (other.c.version_of == interviews.c.version_of) & (other.c.id < interviews.c.id),
    )
    there = sa.and_(interviews.c.version_of.is_not(None), sa.exists().where(same))
    return sa.case((there, interviews.c.version_of), else_=None)


def _read(connection: sa.Connection, query: sa.Select[Any]) -> pd.DataFrame:
    result = connection.execute(query)
    names = list(result.keys())
    columns = list(zip(*result.all(), strict=True)) or [()] * len(names)
    return pd.DataFrame(
        {
            name: pd.Series(column, dtype=_TYPES.get(name, "str"))
            for name, column in zip(names, columns, strict=True)
        }
    )
