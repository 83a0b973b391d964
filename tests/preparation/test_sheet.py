"""The sheet on paper: always one page, every script or a word about it, and what was left out."""

import io
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from debrief_core.interview import Format, Interview, Preparation, PreparedQuestion, Proof, Stage
from debrief_core.one_page import OnePage, Part, one_page_pdf
from debrief_core.preparation.sheet import sheet_pdf

HELD = datetime(2026, 3, 5, 13, 30, tzinfo=UTC)
PREPARATION = Preparation(
    business="Parts for bicycles, sold to workshops",
    people="Ms Okafor, head of data",
    questions=(PreparedQuestion(words="Why do you want to leave?"),),
    first_to_ask="What does the team find hard just now?",
    proofs=(Proof(claim="Cut the close from nine days to four", where="Report 2025"),),
    cue="my mind goes blank",
    action="I say so and start with one example",
    learning="to give one example in every answer",
)


def sheet(preparation: Preparation | None = PREPARATION, **changes: object) -> Interview:
    return Interview.model_validate(
        {"company": "Bärenreiter & Søn", "role": "Data analyst", "held_at": HELD}
        | {"zone": "Europe/Berlin", "stage": Stage.PANEL, "format": Format.VIDEO}
        | {"preparation": preparation}
        | changes
    )


def words_of(pdf: bytes) -> str:
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(page.extract_text().split())


def test_the_sheet_says_all_that_was_prepared_on_one_page() -> None:
    printed = words_of(sheet_pdf(sheet(), ["At Northwind, 3 rated: “Nerves” in 2."], []))
    for promised in (
        "Bärenreiter & Søn · Data analyst",
        "Thursday 5 March, 14:30 (Europe/Berlin), panel, video",
        "If my mind goes blank, then I say so and start with one example",
        "I want to learn: to give one example in every answer",
        "Why do you want to leave?",
        "Cut the close from nine days to four (Report 2025)",
        "What does the team find hard just now?",
        "What they do: Parts for bicycles, sold to workshops",
        "Still to look up: what is new there, what they need from this role.",
        "At Northwind, 3 rated: “Nerves” in 2.",
    ):
        assert promised in printed
    assert "Left out" not in printed


def test_the_same_sheet_gives_the_same_bytes_and_either_paper() -> None:
    assert sheet_pdf(sheet(), [], []) == sheet_pdf(sheet(), [], [])
    for paper, height in (("a4", 842), ("letter", 792)):
        (page,) = PdfReader(io.BytesIO(sheet_pdf(sheet(), [], [], paper))).pages
        assert round(page.mediabox.height) == height


def test_a_sheet_with_nothing_prepared_yet_is_a_page_too() -> None:
    printed = words_of(sheet_pdf(sheet(preparation=None), [], []))
    assert "Still to look up: what they do, what is new there" in printed


def test_too_much_for_a_page_is_shortened_and_the_foot_says_by_how_much() -> None:
    many = tuple(
        PreparedQuestion(words=f"Question {n}: " + "and how did that go for you, " * 12)
        for n in range(60)
    )
    printed = words_of(sheet_pdf(sheet(PREPARATION.model_copy(update={"questions": many})), [], []))
    assert "Question 0:" in printed
    assert "Question 59:" not in printed
    assert "Left out for room:" in printed
    assert "Cut short:" in printed
    assert "If my mind goes blank" in printed
    assert "Cut the close from nine days to four" in printed


@pytest.mark.parametrize(
    "name", ["株式会社ミライ", "삼성전자", "北风贸易", "Łódź Ząbki", "Ευρώπη", "Нева"]
)
def test_names_in_other_scripts_are_printed(name: str) -> None:
    assert name in words_of(sheet_pdf(sheet(company=name), [], []))


def test_a_script_that_cannot_be_printed_is_said_at_the_foot() -> None:
    printed = words_of(sheet_pdf(sheet(company="شركة"), [], []))
    assert "Arabic, Persian or Urdu cannot be printed here, and shows as “?”." in printed


def test_what_looks_like_markup_is_printed_as_it_is() -> None:
    printed = words_of(sheet_pdf(sheet(company="AT&T <b>R&D</b> <img src='x'/>"), [], []))
    assert "AT&T <b>R&D</b> <img src='x'/>" in printed


@settings(max_examples=25, deadline=None)
@given(
    title=st.text(max_size=300),
    parts=st.lists(
        st.builds(
            Part, st.text(max_size=40), st.lists(st.text(max_size=6_000), max_size=30).map(tuple)
        ),
        max_size=6,
    ),
)
def test_whatever_is_written_it_is_one_page(title: str, parts: list[Part]) -> None:
    pdf = one_page_pdf(OnePage(title, "", tuple(parts)))
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
