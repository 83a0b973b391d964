"""What the models promise, whatever is put into them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from debrief_core.interview import (
    Concern,
    Interview,
    Letter,
    LetterKind,
    Profile,
    Recipient,
    Reflection,
    own_concern_kind,
    severity_words,
)
from debrief_core.interview.model import clean_text, one_line

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ANY_TEXT = st.text(st.characters(exclude_categories=[]), max_size=200)


def interview(**fields):
    return Interview(**{"held_at": NOON, "zone": "Europe/Berlin", **fields})


@given(ANY_TEXT)
def test_any_text_becomes_text_that_utf8_and_postgresql_can_hold(text):
    cleaned = clean_text(text)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert "\x00" not in cleaned


@given(ANY_TEXT)
def test_cleaning_twice_is_cleaning_once(text):
    assert clean_text(clean_text(text)) == clean_text(text)
    assert one_line(one_line(text)) == one_line(text)


@given(ANY_TEXT, ANY_TEXT)
def test_an_interview_with_any_words_survives_the_way_through_json(company, happened):
    written = interview(company=company, reflection=Reflection(happened=happened))
    assert Interview.model_validate_json(written.model_dump_json()) == written


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValidationError, match="timezone"):
        interview(held_at=datetime(2026, 3, 2, 12))  # noqa: DTZ001 - the refused input


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../../etc/passwd"])
def test_a_zone_that_no_clock_knows_is_refused(zone):
    with pytest.raises(ValidationError, match="time zone"):
        interview(zone=zone)


def test_an_interview_is_told_on_the_clock_of_the_place():
    assert interview().held_locally.strftime("%H:%M") == "13:00"


@pytest.mark.parametrize("severity", [-1, 11, 5.5])
def test_a_severity_is_a_whole_number_from_0_to_10(severity):
    with pytest.raises(ValidationError):
        Concern(kind="nerves", felt=severity)


def test_an_unknown_field_is_an_error_not_a_loss():
    with pytest.raises(ValidationError, match="severety"):
        Concern(kind="nerves", severety=3)


def test_a_kind_of_concern_is_named_once_an_interview():
    with pytest.raises(ValidationError, match="once"):
        Reflection(concerns=(Concern(kind="nerves"), Concern(kind="nerves")))


def test_finishing_the_ratings_locks_what_was_felt_with_its_time():
    reflection = Reflection(concerns=(Concern(kind="nerves", felt=6), Concern(kind="rambled")))
    rated = reflection.rated(("nerves", "rambled"), NOON)
    assert rated.concern("nerves").felt_at == NOON
    assert rated.concern("rambled").felt_at is None
    assert rated.rated_at == NOON


def test_a_concern_added_later_is_locked_at_its_own_time_and_the_first_lock_stays():
    later = datetime(2026, 3, 3, 9, tzinfo=UTC)
    rated = Reflection(concerns=(Concern(kind="nerves", felt=6),)).rated(("nerves",), NOON)
    again = rated.with_concern(Concern(kind="rambled", felt=3)).rated(("other",), later)
    assert again.concern("nerves").felt_at == NOON
    assert again.concern("rambled").felt_at == later
    assert (again.rated_at, again.offered) == (NOON, ("nerves",))


def test_an_own_concern_is_known_by_its_label():
    assert own_concern_kind("  the   dog\nbarked ") == "own:the dog barked"


@pytest.mark.parametrize(
    ("severity", "words"),
    [(0, "not an issue"), (2, "a wobble"), (5, "they will have noticed"),
     (8, "it hurt my chances"), (10, "it cost me the job")],
)  # fmt: skip
def test_the_anchors_of_the_scale_have_their_words(severity, words):
    assert severity_words(severity) == words


@pytest.mark.parametrize(("country", "paper"), [("US", "letter"), ("DE", "a4"), ("", "a4")])
def test_the_country_sets_the_paper(country, paper):
    assert Profile(country=country).paper == paper


def test_an_interview_knows_whether_a_letter_went_out():
    draft = Letter(
        kind=LetterKind.RECOVERY, sender=Profile(), recipient=Recipient(), company="Northwind",
        role="Analyst", held_at=NOON, zone="UTC", stage="panel", format="video",
        written_on=date(2026, 3, 2),
    )  # fmt: skip
    assert not interview(letters=(draft,)).letter_sent
    sent = draft.model_copy(update={"sent_on": date(2026, 3, 3)})
    assert interview(letters=(draft, sent)).letter_sent


def test_every_number_of_the_scale_has_words_of_its_own():
    assert len({severity_words(severity) for severity in range(11)}) == 11
