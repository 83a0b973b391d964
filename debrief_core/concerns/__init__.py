"""The catalogue of concerns: data in one file a group, and the few questions asked of it."""

from debrief_core.concerns import answers, arrival, connection, preparation, presence
from debrief_core.concerns.kind import ConcernKind, Exercise, TrapId
from debrief_core.concerns.own import OWN_GROUP, own_kind
from debrief_core.concerns.severity import describe_severity

CATALOGUE: tuple[ConcernKind, ...] = (
    *arrival.KINDS,
    *answers.KINDS,
    *preparation.KINDS,
    *presence.KINDS,
    *connection.KINDS,
)
"""Every kind of concern that the product knows, in the order in which a page offers them."""
GROUPS: tuple[str, ...] = tuple(dict.fromkeys(kind.group for kind in CATALOGUE))
"""The headings of the catalogue's groups, each once, in its order."""
_BY_ID = {kind.id: kind for kind in CATALOGUE}


def concern_kind(kind: str) -> ConcernKind:
    """The catalogue's entry for an id; for `own:<label>` a generic one with that label."""
    return _BY_ID.get(kind) or own_kind(kind)


def concern_label(kind: str) -> str:
    """The short label that stands on a chip or an axis: `Stumbled over answers`."""
    return concern_kind(kind).label


def severity_description(kind: str, severity: int) -> str:
    """What a severity 0–10 means for this concern, in a sentence beside the number."""
    return describe_severity(concern_kind(kind), severity)


__all__ = [
    "CATALOGUE",
    "GROUPS",
    "OWN_GROUP",
    "ConcernKind",
    "Exercise",
    "TrapId",
    "concern_kind",
    "concern_label",
    "severity_description",
]
