"""Which column says what: guessed from its name, shown, and corrected by the owner."""

import re
from dataclasses import dataclass, field

from debrief_core.journal.imports.dates import DateOrder, order_of
from debrief_core.journal.imports.table import Table

FIELDS = {
    "company": "Company",
    "role": "Role",
    "date": "Date (and time)",
    "time": "Time",
    "stage": "Stage",
    "format": "Format",
    "outcome": "Outcome",
    "interviewer": "Interviewer",
    "notes": "Notes",
}
"""What a column can say, with the label to show; company and date are needed."""

_NAMES = {
    "company": "company companyname employer organization organisation firm unternehmen firma",
    "role": "role title jobtitle position job jobrole positiontitle stelle",
    "date": "date datetime interviewdate interviewdatetime heldat interviewedon start startdate "
    "lastmovedat stageenteredat stagedate datereceived receivedat applieddate dateapplied "
    "appliedat createdat datum",
    "time": "time starttime uhrzeit",
    "stage": "stage round interviewround interviewtype phase",
    "format": "format medium mode",
    "outcome": "outcome result status statuslabel applicationstatus listname list stage",
    "interviewer": "interviewer interviewers contact contacts organizer recruiter",
    "notes": "notes note comments description happened",
}
_EXPORTS = (
    ("Huntr", ("title", "companyname", "listname", "createdat", "lastmovedat")),
    ("Huntr", ("title", "company", "list")),
    ("JobSync", ("company", "jobtitle", "applieddate", "status")),
    ("JustAJobApp", ("datereceived", "subject", "statuslabel")),
    ("JustAJobApp", ("companyname", "applicationstatus", "receivedat", "subject")),
    ("career-ops", ("company", "role", "round", "datetime", "interviewer", "status")),
    ("career-ops", ("date", "company", "role", "score", "status", "report")),
    ("Reactive Resume", ("company", "role", "stageenteredat", "contacts")),
    ("Reactive Resume", ("company", "role", "status", "activity", "contacts")),
)
_SPECIAL = {
    "JustAJobApp": {
        "company": "companyname company sendername",
        "role": "jobtitle",
        "notes": "subject",
    },
    "Reactive Resume": {"outcome": "status stage"},
    "calendar": {"stage": "event", "format": "location", "role": ""},
}
"""JustAJobApp lists e-mails: only their senders name a company, and a subject is no role."""


@dataclass(frozen=True)
class ColumnMapping:
    """The column of each field, or None; which program the file is from, if that is known.

    `order` says whether days or months stand first in the dates; `UNKNOWN` means the owner has
    to be asked, because every date can be read both ways. `applications` takes rows too whose
    status says that there was no interview yet.
    """

    columns: dict[str, str | None] = field(default_factory=dict)
    source: str = ""
    order: DateOrder = DateOrder.CLEAR
    applications: bool = False

    @property
    def missing(self) -> list[str]:
        """The fields without which no row can be taken, and that have no column yet."""
        return [name for name in ("company", "date") if not self.columns.get(name)]


def guess_mapping(table: Table) -> ColumnMapping:
    """The likeliest mapping, from the names of the columns and the dates in them."""
    plain = {re.sub(r"[^\w]|_", "", name).casefold(): name for name in reversed(table.columns)}
    source = next((s for s, names in _EXPORTS if plain.keys() >= set(names)), "")
    columns: dict[str, str | None] = dict.fromkeys(FIELDS)
    special = _SPECIAL.get(source or table.kind, {})
    for name, likely in (special | {n: w for n, w in _NAMES.items() if n not in special}).items():
        taken = set(columns.values())
        free = (plain[word] for word in likely.split() if word in plain)
        columns[name] = next((c for c in free if c not in taken), None)
    dates = table.cells(columns["date"]) if columns["date"] else []
    return ColumnMapping(columns, source, order_of(dates))
