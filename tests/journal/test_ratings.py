"""The tidy frame that charts and patterns are made from."""

from debrief_core.interview import Basis, Concern
from debrief_core.journal import Journal
from debrief_core.journal.transfer.plain_csv import ratings_csv
from tests.journal.records import TUESDAY, interview, rated

COLUMNS = [
    *("interview_id", "held_at", "company", "role", "stage", "format", "concern", "felt"),
    *("considered", "basis", "expected", "outcome", "letter_sent"),
]


def test_the_columns_are_those_of_the_design(journal: Journal) -> None:
    for _ in range(2):
        frame = journal.ratings()
        assert frame.columns.tolist() == COLUMNS
        assert frame.dtypes[["felt", "considered"]].astype(str).tolist() == ["Int64", "Int64"]
        assert frame.dtypes[["expected", "letter_sent"]].astype(str).tolist() == ["float64", "bool"]
        assert frame["held_at"].dt.tz is not None
        journal.save(rated(Concern(kind="nerves")))


def test_a_concern_is_one_row_with_the_facts_of_its_interview(journal: Journal) -> None:
    concern = Concern(kind="nerves", felt=6, considered=2, basis=Basis.FEARED)
    stored = journal.save(rated(concern, stage="panel", expected=0.5))
    row = journal.ratings().iloc[0].to_dict()
    assert row["held_at"].isoformat() == "2026-03-02T10:30:00+01:00"
    assert row | {"held_at": None} == {
        "interview_id": stored.id,
        "held_at": None,
        "company": "Northwind",
        "role": "Data analyst",
        "stage": "panel",
        "format": "",
        "concern": "nerves",
        "felt": 6,
        "considered": 2,
        "basis": "feared",
        "expected": 0.5,
        "outcome": "waiting",
        "letter_sent": False,
    }


def felt(journal: Journal) -> dict[str, object]:
    frame = journal.ratings().astype({"felt": object})
    return {row.concern: None if row.felt != row.felt else row.felt for row in frame.itertuples()}


def test_what_a_finished_rating_offered_in_vain_counts_as_zero(journal: Journal) -> None:
    journal.save(rated(Concern(kind="nerves", felt=6), offered=("nerves", "rambled")))
    assert felt(journal) == {"nerves": 6, "rambled": 0}


def test_an_unfinished_rating_says_nothing_about_what_it_offers(journal: Journal) -> None:
    concerns = [{"kind": "nerves", "felt": 6}]
    journal.save(interview(reflection={"concerns": concerns, "offered": ["rambled"]}))
    assert felt(journal) == {"nerves": 6}


def test_a_concern_without_a_severity_is_missing_and_not_zero(journal: Journal) -> None:
    journal.save(rated(Concern(kind="nerves"), offered=("nerves",)))
    assert journal.ratings()["felt"].isna().tolist() == [True]


def test_a_second_version_does_not_count_twice(journal: Journal) -> None:
    original = journal.save(rated(Concern(kind="nerves", felt=6)))
    journal.save(rated(Concern(kind="nerves", felt=1), version_of=original.id))
    assert felt(journal) == {"nerves": 6}


def test_a_version_stands_for_its_interview_once_the_original_is_deleted(journal: Journal) -> None:
    original = journal.save(rated(Concern(kind="nerves", felt=6)))
    for id_, severity in (("a", 1), ("b", 2)):
        concern = Concern(kind="nerves", felt=severity)
        journal.save(rated(concern, id=id_, version_of=original.id))
    journal.delete(original.id)
    assert felt(journal) == {"nerves": 1}
    assert journal.overview()["version_of"].isna().tolist() == [True, False]
    journal.save(original)
    assert felt(journal) == {"nerves": 6}


def test_rows_are_ordered_by_time(journal: Journal) -> None:
    journal.save(rated(Concern(kind="nerves"), Concern(kind="rambled"), held_at=TUESDAY))
    journal.save(rated(Concern(kind="stumbled"), company="Earlier"))
    assert journal.ratings()["concern"].tolist() == ["stumbled", "nerves", "rambled"]


def test_the_csv_runs_nothing_in_a_spreadsheet(journal: Journal) -> None:
    journal.save(rated(Concern(kind="nerves", felt=6), company="=HYPERLINK(1)", role="@work"))
    text = ratings_csv(journal).decode("utf-8-sig")
    assert text.splitlines()[0] == ",".join(COLUMNS)
    assert "'=HYPERLINK(1)" in text
    assert "'@work" in text
    assert ",6," in text
