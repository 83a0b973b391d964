"""Files of other programs in the shapes in which these programs write them; the people are made up.

Looked up in August 2026: JobSync's `jobs.csv`, JustAJobApp's `emails.csv`, career-ops'
`active-interviews.md` and `applications.md`, and the list of applications that Reactive Resume's
interface gives. Huntr publishes no description of its export.
"""

import json
from typing import Any

import pytest

from debrief_core.interview import Interview, Outcome, Stage
from debrief_core.journal import open_journal
from debrief_core.journal.imports import Preview, RowState, guess_mapping, preview, read_table

ZONE = "Europe/Berlin"


def seen(text: str, filename: str, source: str) -> Preview:
    table = read_table(text.encode(), filename)
    mapping = guess_mapping(table)
    assert mapping.source == source
    assert mapping.missing == []
    return preview(table, mapping, open_journal("sqlite://", "ann").overview(), ZONE)


def held(one: Interview) -> str:
    return one.held_locally.strftime("%Y-%m-%d %H:%M")


def refused(result: Preview) -> list[str]:
    return [row.reason for row in result.of(RowState.REFUSED)]


JOBSYNC = """\
index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status
1,2026-02-20,Yes,2026-03-02,Northwind,Analyst,Full Time,Remote,Berlin,Indeed,Interview
2,2026-02-20,Yes,2026-03-03,Contoso,Designer,Contract,Hybrid,N/A,N/A,Rejected
3,2026-02-21,No,N/A,Kestrel Labs,Analyst,Full Time,Remote,N/A,N/A,Draft
4,2026-02-21,Yes,2026-03-04,N/A,Analyst,Full Time,Remote,N/A,N/A,Offer
5,2026-02-21,Yes,2026-03-05,Marram,Analyst,Full Time,Remote,N/A,N/A,Expired
"""


def test_jobsync_writes_na_for_what_is_missing() -> None:
    result = seen(JOBSYNC, "jobs.csv", "JobSync")
    assert [(i.company, i.role, held(i), i.outcome) for i in result.interviews] == [
        ("Northwind", "Analyst", "2026-03-02 12:00", Outcome.WAITING),
        ("Contoso", "Designer", "2026-03-03 12:00", Outcome.REJECTED),
    ]
    assert refused(result) == [
        "The date is missing.",
        "The company is missing.",
        "An application without an interview: Expired.",
    ]


JUSTAJOBAPP = """\
Date Received,Sender Name,Sender Email,Subject,Status Label
2026-03-01,Northwind Careers,jobs@northwind.example,Thank you for applying,Application confirmation
2026-03-02,Northwind Careers,jobs@northwind.example,Your interview on Friday,Interview invitation
2026-03-09,Contoso,hr@contoso.example,"About your application, Ann",Rejection
2026-03-10,Kestrel Labs,hr@kestrel.example,When are you free?,Availability request
2026-03-11,Marram,hr@marram.example,We would like to offer,Offer made
2026-03-12,Sable,hr@sable.example,On hold,Hiring freeze notification
2026-03-13,Oakline,hr@oakline.example,As you wished,Withdrew application
2026-03-14,Tidewater,hr@tidewater.example,A colleague named you,Referral - Action required
"""


def test_justajobapp_names_the_company_only_as_the_sender() -> None:
    result = seen(JUSTAJOBAPP, "emails.csv", "JustAJobApp")
    assert [(i.company, i.role, i.reflection.happened, i.outcome) for i in result.interviews] == [
        ("Northwind Careers", "", "Your interview on Friday", Outcome.WAITING),
        ("Contoso", "", "About your application, Ann", Outcome.REJECTED),
        ("Marram", "", "We would like to offer", Outcome.OFFER),
        ("Sable", "", "On hold", Outcome.REJECTED),
        ("Oakline", "", "As you wished", Outcome.WITHDREW),
    ]
    assert len(refused(result)) == 3


CAREER_OPS = """\
# Active Interviews

| Company | Role | Round | Date/Time | Interviewer | Status | Notes |
|---------|------|-------|-----------|-------------|--------|-------|
| Northwind | Analyst | Prescreen | 2026-06-01 | Ada Moe (recruiter) | Done | went fine |
| Northwind | Analyst | Round 2 | 2026-06-08 14:00 EST | Panel | Scheduled | they were late |
| Contoso | Designer | Round 1 | 2026-06-09 | HM | Rejected | - |
| Marram | Designer | Round 1 | not scheduled yet | TBD | Pending | date TBD |
| Sable | too few cells |
"""


def test_career_ops_names_parts_of_people_and_zones_of_times() -> None:
    result = seen(CAREER_OPS.replace("\n", "\r\n"), "active-interviews.md", "career-ops")
    first, second, third = result.interviews
    assert [(p.name, p.title) for p in first.interviewers] == [("Ada Moe", "recruiter")]
    assert first.stage is Stage.RECRUITER_SCREEN
    assert (second.stage, second.interviewers) == (Stage.PANEL, ())
    assert held(second) == "2026-06-08 21:00"
    assert (third.stage, third.interviewers, third.outcome) == (
        *(Stage.HIRING_MANAGER, ()),
        Outcome.REJECTED,
    )
    assert third.reflection.happened == ""
    assert refused(result) == ["The date is unreadable.", "The date is missing."]


TRACKER = """\
# Applications Tracker

| # | Date | Company | Role | Score | Status | PDF | Report | Notes |
|---|------|---------|------|-------|--------|-----|--------|-------|
| 1 | 2026-03-20 | Northwind | Analyst | 4.2/5 | Interview | ✅ | — | after the final round |
| 2 | 2026-03-21 | Contoso | Analyst | 3.8/5 | Evaluated | ❌ | — | |
| 3 | 2026-03-22 | Marram | Analyst | 2.0/5 | SKIP | ❌ | — | |
| 4 | 2026-03-23 | Sable | Analyst | 4.9/5 | Hired | ✅ | — | |
"""


def test_the_tracker_of_career_ops_is_known_too() -> None:
    result = seen(TRACKER, "applications.md", "career-ops")
    assert [(i.company, i.outcome) for i in result.interviews] == [
        ("Northwind", Outcome.WAITING),
        ("Sable", Outcome.OFFER),
    ]
    assert len(refused(result)) == 2


def application(company: str, *stages: tuple[str, str], **changes: Any) -> dict[str, Any]:
    """One as Reactive Resume gives it, with its stages in the timeline, the newest first."""
    timeline = [
        {"id": f"t{nth}", "type": "stage", "stage": stage, "at": f"{day}T12:00:00.000Z"}
        for nth, (stage, day) in enumerate(stages)
    ]
    note = {"id": "n", "type": "note", "text": "Ask again", "at": "2026-05-01T12:00:00.000Z"}
    return {
        "id": company, "company": company, "role": "Analyst", "location": None, "salary": None,
        "status": stages[0][0], "archived": False, "source": "Website", "notes": "A good talk",
        "tags": ["data"], "contacts": [{"name": "Ada Moe", "role": "HR", "type": "Recruiter"}],
        "activity": [note, *timeline],
        "appliedAt": "2026-02-01T12:00:00.000Z", "updatedAt": "2026-05-01T12:00:00.000Z",
        **changes,
    }  # fmt: skip


def test_reactive_resume_keeps_the_day_of_the_interview_in_a_timeline() -> None:
    records = [
        application("Northwind", ("rejected", "2026-04-01"), ("interview", "2026-03-02")),
        application("Contoso", ("screening", "2026-03-05"), ("applied", "2026-02-01")),
        application("Marram", ("saved", "2026-02-01")),
        application("Sable", ("interview", "2026-03-09"), activity=[{"at": 7}, "odd", None]),
    ]
    result = seen(json.dumps(records), "applications.json", "Reactive Resume")
    assert [(i.company, held(i), i.outcome) for i in result.interviews] == [
        ("Northwind", "2026-03-02 13:00", Outcome.REJECTED),
        ("Contoso", "2026-03-05 13:00", Outcome.WAITING),
    ]
    assert [p.name for p in result.interviews[0].interviewers] == ["Ada Moe"]
    assert result.interviews[0].reflection.happened == "A good talk"
    assert refused(result) == [
        "An application without an interview: saved.",
        "The date is missing.",
    ]


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("interview", Outcome.WAITING),
        ("offer", Outcome.OFFER),
        ("rejected", Outcome.REJECTED),
        ("No offer", Outcome.REJECTED),
        ("Ghosted", Outcome.NO_REPLY),
    ],
)
def test_huntr_is_known_in_both_of_its_forms(status: str, outcome: Outcome) -> None:
    api = f"title,companyName,listName,createdAt,lastMovedAt\nAnalyst,Sable,{status},,2026-03-02\n"
    board = f"Company,Title,List,Date Applied\nSable,Analyst,{status},2026-03-02\n"
    for text in (api, board):
        (taken,) = seen(text, "huntr.csv", "Huntr").interviews
        assert (taken.company, taken.role, taken.outcome) == ("Sable", "Analyst", outcome)


@pytest.mark.parametrize(
    ("written", "local"),
    [
        ("2026-03-02 14:00 EST", "20:00"),
        ("2026-03-02 09:30:00 UTC", "10:30"),
        ("2026-03-02 09:30:00 +0000", "10:30"),
        ("2 March 2026, 14:00 -05:00", "20:00"),
        ("02.03.2026 14:00 CET", "14:00"),
        ("2026-03-02 14:00 Zoom", "14:00"),
        ("2026-03-02 14:00 – 15:00", "14:00"),
        ("2026-03-02 14:00-15:00", "14:00"),
        ("2026-03-02 09:00-10:00", "09:00"),
        ("2026-03-02 09:00-05:00", "15:00"),
    ],
)
def test_a_zone_behind_a_time_is_heeded(written: str, local: str) -> None:
    text = f'title,companyName,listName,createdAt,lastMovedAt\nA,B,interview,,"{written}"\n'
    (taken,) = seen(text, "huntr.csv", "Huntr").interviews
    assert taken.held_locally.strftime("%H:%M") == local
