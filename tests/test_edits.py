"""Edits made apart: different fields both stand, the same field keeps both versions."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debrief_core.interview import (
    Concern,
    Interview,
    MissedPoint,
    Practised,
    Reflection,
    earlier_texts,
    merge_edits,
    remember_texts,
    texts_of,
    with_text,
    without_conflict,
)
from debrief_core.interview.edits import KEPT_FOR
from debrief_core.journal import open_journal

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
BASE = Interview(
    company="Northwind",
    held_at=NOW,
    zone="UTC",
    reflection=Reflection(
        happened="I lost the thread.",
        concerns=(Concern(kind="nerves", words="My voice shook."), Concern(kind="rambled")),
        missed_points=(MissedPoint(id="m1", question="Why us?"),),
    ),
)
PATHS = sorted(texts_of(BASE))
EDITS = st.dictionaries(st.sampled_from(PATHS), st.text("abc ", min_size=1).filter(str.strip))


def edited(edits):
    result = BASE
    for path, words in edits.items():
        result = with_text(result, path, words)
    return result


@settings(deadline=None)  # machines are shared
@given(EDITS, EDITS)
def test_no_edit_of_either_side_is_lost(mine, theirs):
    merged = merge_edits(BASE, edited(mine), edited(theirs), NOW)
    said, before = texts_of(merged), texts_of(BASE)
    for path in PATHS:
        here, there = texts_of(edited(mine))[path], texts_of(edited(theirs))[path]
        expected = there if here == before[path] else here
        assert said[path] == expected
        if here != before[path] and there not in (before[path], here) and there.strip():
            assert there in [one.words for one in earlier_texts(merged, path) if one.conflict]


@settings(deadline=None)  # machines are shared
@given(EDITS)
def test_one_side_alone_is_taken_as_it_is(mine):
    changed = edited(mine)
    assert merge_edits(BASE, changed, BASE, NOW) == changed
    assert merge_edits(BASE, BASE, changed, NOW) == changed


def test_what_each_side_added_to_a_list_is_there_and_what_one_took_out_is_not():
    mine = BASE.reflecting(concerns=(*BASE.reflection.concerns, Concern(kind="pay_talk")))
    theirs = BASE.reflecting(concerns=(BASE.reflection.concerns[0], Concern(kind="setup_trouble")))
    merged = merge_edits(BASE, mine, theirs, NOW)
    assert [c.kind for c in merged.reflection.concerns] == ["nerves", "setup_trouble", "pay_talk"]


def test_what_one_side_took_out_and_the_other_wrote_in_stays():
    mine = BASE.reflecting(concerns=BASE.reflection.concerns[:1])
    theirs = with_text(BASE, "reflection.concerns.rambled.words", "Ten minutes on one question.")
    merged = merge_edits(BASE, mine, theirs, NOW)
    assert merged.reflection.concern("rambled").words == "Ten minutes on one question."


def test_a_severity_that_was_locked_meanwhile_stays_locked():
    theirs = BASE.reflecting(concerns=(Concern(kind="nerves", felt=6, felt_at=NOW),))
    mine = BASE.reflecting(concerns=(Concern(kind="nerves", felt=9),))
    nerves = merge_edits(BASE, mine, theirs, NOW).reflection.concern("nerves")
    assert (nerves.felt, nerves.felt_at) == (6, NOW)


def test_a_text_can_be_had_back_for_thirty_days():
    once = remember_texts(BASE, with_text(BASE, "reflection.happened", "Other words."), NOW)
    (before,) = earlier_texts(once, "reflection.happened")
    assert (before.words, before.until) == ("I lost the thread.", NOW)
    later = remember_texts(once, with_text(once, "company", "N"), NOW + KEPT_FOR)
    assert earlier_texts(later, "reflection.happened") == []


@pytest.mark.parametrize("words", ["I lost the thread. Then I caught it.", "I lost the thread."])
def test_a_text_that_was_only_added_to_is_not_kept_twice(words):
    assert remember_texts(BASE, with_text(BASE, "reflection.happened", words), NOW).earlier == ()


def test_deleting_letter_by_letter_keeps_the_whole_text_once():
    now = BASE
    for length in range(len("I lost the thread."), -1, -1):
        changed = with_text(now, "reflection.happened", "I lost the thread."[:length])
        now = remember_texts(now, changed, NOW)
    assert [one.words for one in now.earlier] == ["I lost the thread."]


def test_a_settled_conflict_stays_among_the_earlier_texts():
    there = with_text(BASE, "company", "Southwind")
    merged = merge_edits(BASE, with_text(BASE, "company", "Eastwind"), there, NOW)
    settled = without_conflict(merged, "company")
    assert [one.words for one in earlier_texts(settled, "company")] == ["Southwind"]
    again = merge_edits(merged, settled, merged.model_copy(update={"revision": 9}), NOW)
    assert not any(one.conflict for one in again.earlier)


def test_a_journal_merges_edits_made_from_the_same_version():
    journal = open_journal("sqlite://", "me")
    base = journal.save(BASE)
    journal.save(with_text(base, "company", "Southwind"), base)
    journal.save(with_text(base, "role", "Baker"), base)
    (kept,) = journal.interviews()
    assert (kept.company, kept.role, kept.revision) == ("Southwind", "Baker", 3)


def test_a_journal_keeps_what_a_text_said_before():
    journal = open_journal("sqlite://", "me")
    base = journal.save(BASE)
    kept = journal.save(with_text(base, "reflection.happened", "Other words."), base)
    (before,) = earlier_texts(kept, "reflection.happened")
    assert before.words == "I lost the thread."
    assert datetime.now(UTC) - before.until < timedelta(minutes=5)


def test_an_exercise_that_each_device_did_is_kept_twice():
    first, second = (
        Practised(kind="nerves", done_at=NOW + timedelta(hours=hours), minutes=9)
        for hours in (1, 2)
    )
    mine = BASE.model_copy(update={"practised": (first,)})
    theirs = BASE.model_copy(update={"practised": (second,)})
    assert set(merge_edits(BASE, mine, theirs, NOW).practised) == {first, second}
