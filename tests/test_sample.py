"""The sample journal: believable, the same every time, with patterns in it that statistics see."""

import itertools
import re
from datetime import UTC, datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from debrief_core.concerns import concern_kind
from debrief_core.interview import Basis, Interview, Outcome, Stage, Step, Verdict
from debrief_core.preparation.sheet import sheet_pdf
from debrief_core.sample import sample_coming, sample_interviews, sample_profile

NOW = datetime(2026, 5, 14, 15, 40, tzinfo=ZoneInfo("Europe/Lisbon"))
JOURNAL = sample_interviews(NOW)
UNHURRIED = settings(deadline=None, max_examples=40)
GONE_ON = {Outcome.ADVANCED, Outcome.OFFER}

moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).flatmap(  # noqa: DTZ001 — zone follows
    lambda naive: st.sampled_from(
        ["UTC", "Pacific/Auckland", "America/Anchorage", "Asia/Kolkata"]
    ).map(lambda zone: naive.replace(tzinfo=ZoneInfo(zone)))
)


def felt(kind, interviews=JOURNAL):
    """The felt severity in each interview; what was offered and left alone counts as 0."""
    named = [interview.reflection.concern(kind) for interview in interviews]
    return [concern.felt if concern else 0 for concern in named]


def mean(values):
    values = list(values)
    return sum(values) / len(values)


def every_text():
    for interview in JOURNAL:
        reflection = interview.reflection
        yield reflection.happened
        yield from (c.words for c in reflection.concerns)
        yield from (c.evidence_for for c in reflection.concerns)
        yield from (c.evidence_against for c in reflection.concerns)
        yield from (p.would_say for p in reflection.missed_points)
        yield from (p.said for p in reflection.missed_points)


def test_there_are_sixteen_interviews_in_order_with_fixed_ids():
    assert [i.id for i in JOURNAL] == [f"sample-{n:02}" for n in range(1, 17)]
    assert sorted(JOURNAL, key=lambda i: i.held_at) == list(JOURNAL)


@UNHURRIED
@given(moments)
def test_at_any_moment_the_journal_is_valid_and_lies_in_the_past_five_months(now):
    journal = sample_interviews(now)
    assert journal == sample_interviews(now)
    assert [i.held_at for i in journal] == sorted(i.held_at for i in journal)
    assert timedelta(days=145) < now - journal[0].held_at < timedelta(days=155)
    for interview in journal:
        assert Interview.model_validate_json(interview.model_dump_json()) == interview
        assert 9 <= interview.held_locally.hour <= 17
        assert interview.reflection.rated_at <= now
        assert interview.outcome_on is None or interview.outcome_on <= now.date()


@UNHURRIED
@given(moments)
def test_planned_interviews_are_on_working_days(now):
    assert all(i.held_locally.weekday() < 5 for i in sample_interviews(now)[:14])


@UNHURRIED
@given(moments)
def test_the_letter_of_yesterday_is_still_due_whenever_one_looks(now):
    newest = sample_interviews(now)[14]
    assert timedelta(hours=20) <= now - newest.held_at < timedelta(hours=20, minutes=16)
    assert newest.reflection.decision.verdict is Verdict.RECOVER
    assert newest.outcome is Outcome.WAITING
    assert not newest.letters


def test_todays_debrief_is_unfinished():
    unfinished = [i for i in JOURNAL if i.reflection.step is not Step.DONE]
    assert [i.id for i in unfinished] == ["sample-16"]
    assert unfinished[0].reflection.decision is None
    assert unfinished[0].held_at.date() == NOW.date()


def test_the_journal_shows_all_that_a_journal_can_hold():
    assert len({i.company for i in JOURNAL}) == 11
    assert {i.stage for i in JOURNAL} == set(Stage.choices()) - {Stage.OTHER}
    assert {i.outcome for i in JOURNAL} == set(Outcome)
    assert {i.format.value for i in JOURNAL} == {"phone", "video", "in_person"}
    assert {c.basis for i in JOURNAL for c in i.reflection.concerns} == set(Basis)
    assert {i.reflection.decision.verdict for i in JOURNAL[:15]} == set(Verdict)
    assert 1 <= sum(i.reflection.decision.overruled for i in JOURNAL[:15]) <= 3
    assert any(c.kind.startswith("own:") for i in JOURNAL for c in i.reflection.concerns)
    proofs = [p.proof for i in JOURNAL for p in i.reflection.missed_points if p.proof]
    assert {p.kind.value for p in proofs} == {"number", "link", "document", "person"}


def test_company_knowledge_gets_milder():
    ratings = felt("company_knowledge", JOURNAL[:15])
    assert mean(ratings[:5]) - mean(ratings[-5:]) >= 3
    rises = sum(later > earlier for earlier, later in itertools.pairwise(ratings))
    assert rises == 0


def test_technical_rounds_are_stumbled_through():
    technical = [i for i in JOURNAL if i.stage is Stage.TECHNICAL]
    others = [i for i in JOURNAL if i.stage is not Stage.TECHNICAL]
    assert len(technical) >= 4
    assert mean(felt("stumbled", technical)) - mean(felt("stumbled", others)) >= 5


def test_nerves_come_up_more_than_anything_else():
    came_up = {
        kind: sum(severity >= 4 for severity in felt(kind))
        for kind in JOURNAL[-1].reflection.offered
    }
    assert max(came_up, key=came_up.get) == "nerves"
    assert came_up["nerves"] >= 13


def test_nearly_everything_felt_harsher_than_on_second_thought():
    pairs = [c for i in JOURNAL for c in i.reflection.concerns if c.considered is not None]
    assert len(pairs) >= 50
    assert all(c.considered <= c.felt for c in pairs)
    assert 1.5 <= mean(c.felt - c.considered for c in pairs) <= 3


def test_more_interviews_went_on_than_expected():
    decided = [i for i in JOURNAL if i.outcome not in {Outcome.WAITING, Outcome.WITHDREW}]
    went_on = sum(i.outcome in GONE_ON for i in decided)
    assert went_on - sum(i.expected for i in decided) >= 1.5


def test_the_two_letters_that_went_out_are_whole():
    sent = [letter for i in JOURNAL for letter in i.letters]
    assert [letter.sent_on is not None for letter in sent] == [True, True]
    for letter in sent:
        words = " ".join(letter.body).split()
        assert 120 <= len(words) <= 300
        assert letter.sender == sample_profile()
        assert not re.search(r"[{}\[\]]", " ".join(letter.body))


def test_a_letter_names_the_day_of_its_interview():
    interview = next(i for i in JOURNAL if i.id == "sample-05")
    day = f"{interview.held_locally:%A} {interview.held_locally.day}"
    assert day in interview.letters[0].body[0]


def test_no_number_in_a_letter_is_without_a_proof_in_its_points():
    for interview in JOURNAL:
        for letter in interview.letters:
            answers = [p.composed for p in letter.paragraphs if p.role.startswith("point")]
            proven = " ".join(f"{p.proof.claim} {p.proof.where} {p.answer}" for p in letter.points)
            stated = re.findall(r"\d[\d,]*", " ".join(answers))
            assert [number for number in stated if number not in proven] == []


def test_the_texts_are_specific_and_each_is_said_once():
    texts = [text for text in every_text() if text]
    assert len(texts) > 150
    assert len(texts) == len(set(texts))
    assert not any(re.search(r"lorem|xxx|todo|foo|!\s*$", text, re.IGNORECASE) for text in texts)


def test_addresses_and_numbers_belong_to_nobody():
    people = [person for i in JOURNAL for person in i.interviewers]
    addresses = [person.email for person in people if person.email]
    assert addresses
    assert all(address.endswith(".example") for address in addresses)
    assert sample_profile().email.endswith("@example.org")
    assert sample_profile().phone.startswith("+44 7700 900")
    links = [p.proof.where for i in JOURNAL for p in i.reflection.missed_points if p.proof]
    assert all(link.startswith("https://example.org/") for link in links if "://" in link)


@pytest.mark.parametrize("interview", JOURNAL, ids=lambda i: i.id)
def test_each_concern_is_of_a_kind_that_was_offered(interview):
    offered = interview.reflection.offered
    for concern in interview.reflection.concerns:
        assert concern.kind in offered
        assert concern_kind(concern.kind).label
        assert concern.felt_at == interview.reflection.rated_at


def test_the_zone_of_now_does_not_change_what_happened():
    elsewhere = sample_interviews(NOW.astimezone(UTC))
    assert [i.reflection.happened for i in elsewhere] == [i.reflection.happened for i in JOURNAL]
    assert elsewhere[-1].held_at == JOURNAL[-1].held_at


def test_one_interview_lies_ahead_whenever_one_looks_and_its_sheet_fits_on_its_page():
    for hour in range(0, 24, 5):
        now = datetime(2026, 7, 20, hour, tzinfo=UTC)
        coming = sample_coming(now)
        assert coming.is_ahead(now)
        assert len(coming.preparation.questions) == 2
        assert coming.id not in {interview.id for interview in sample_interviews(now)}
        (page,) = PdfReader(BytesIO(sheet_pdf(coming, [], []))).pages
        assert "If I do not know the answer, then I say what I would" in page.extract_text()
