"""A tab and the journal in its browser: nothing is lost, doubled, or sent for nothing."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debrief_core.cards import with_review
from debrief_core.interview import KEPT_FOR, Grade, Interview, Profile
from debrief_core.journal import write_backup
from pages.session.storage.browser_copy import BrowserCopy
from pages.session.storage.browser_messages import STILL_HERE, Trouble
from pages.session.storage.records import SETTINGS
from tests.hosting.fake_browser import Browser, converse

HELD = datetime(2026, 5, 4, 10, tzinfo=UTC)


def interview(company: str = "Northwind") -> Interview:
    return Interview(company=company, held_at=HELD, zone="UTC")


def tab(browser: Browser) -> BrowserCopy:
    """A new visit that has loaded what the browser holds."""
    copy = BrowserCopy()
    converse(copy, browser)
    return copy


def companies(copy: BrowserCopy) -> list[str]:
    return sorted(each.company for each in copy.journal.interviews())


def test_what_is_written_comes_back_with_the_next_visit() -> None:
    browser = Browser()
    first = tab(browser)
    first.journal.save(interview())
    first.journal.save_profile(Profile(name="Ann"))
    converse(first, browser)
    later = tab(browser)
    assert write_backup(later.journal) == write_backup(first.journal)
    assert later.unsent() == []


def test_nothing_travels_when_nothing_changed() -> None:
    browser = Browser()
    copy = tab(browser)
    for number in range(20):
        copy.journal.save(interview(f"Company {number}"))
    converse(copy, browser)
    quiet = copy.message()
    assert quiet["changes"] == []
    assert copy.message() == quiet
    assert tab(browser).message()["changes"] == []


def test_only_what_changed_travels() -> None:
    browser = Browser()
    copy = tab(browser)
    saved = [copy.journal.save(interview(f"Company {number}")) for number in range(20)]
    converse(copy, browser)
    copy.journal.save(saved[7].model_copy(update={"role": "Analyst"}))
    assert [change[0] for change in copy.message()["changes"]] == [saved[7].id]


def test_a_message_that_got_lost_is_said_again_with_all_that_came_since() -> None:
    browser = Browser()
    copy = tab(browser)
    one = copy.journal.save(interview("One"))
    copy.message()
    two = copy.journal.save(interview("Two"))
    assert {change[0] for change in copy.message()["changes"]} >= {one.id, two.id}


def test_an_answer_that_got_lost_makes_no_conflict() -> None:
    browser = Browser()
    copy = tab(browser)
    saved = copy.journal.save(interview())
    converse(copy, browser, answers=False)
    copy.journal.save(saved.model_copy(update={"role": "Analyst"}))
    converse(copy, browser)
    assert len(tab(browser).journal.interviews()) == 1
    assert tab(browser).journal.get(saved.id).role == "Analyst"
    assert copy.sentences == []


def test_a_deleted_interview_stays_deleted_and_may_come_back() -> None:
    browser = Browser()
    copy = tab(browser)
    saved = copy.journal.save(interview())
    converse(copy, browser)
    copy.journal.delete(saved.id)
    converse(copy, browser)
    assert companies(tab(browser)) == []
    assert '"deleted_at"' in browser.records[saved.id]["text"]
    copy.journal.save(saved)
    converse(copy, browser)
    assert companies(tab(browser)) == ["Northwind"]


def test_deleting_everything_reaches_the_browser() -> None:
    browser = Browser()
    copy = tab(browser)
    copy.journal.save(interview())
    copy.journal.save_profile(Profile(name="Ann"))
    converse(copy, browser)
    copy.journal.delete_everything()
    converse(copy, browser)
    later = tab(browser)
    assert companies(later) == []
    assert later.journal.profile() == Profile()
    copy.journal.save(interview("Anew"))
    converse(copy, browser)
    assert companies(tab(browser)) == ["Anew"]


def test_a_journal_in_parts_is_whole_when_the_last_part_came() -> None:
    browser = Browser()
    copy = tab(browser)
    for number in range(7):
        copy.journal.save(interview(f"Company {number}"))
    converse(copy, browser)
    later = BrowserCopy()
    while not later.loaded:
        news = browser.news(later.message(), largest=2)
        later.hear_news(news)
        later.hear_news(news)  # a part may come twice
    assert companies(later) == companies(copy)


def test_the_second_tab_sees_what_the_first_wrote() -> None:
    browser = Browser()
    one, two = tab(browser), tab(browser)
    saved = one.journal.save(interview())
    one.journal.save_profile(Profile(name="Ann"))
    converse(one, browser)
    converse(two, browser)
    assert two.journal.get(saved.id).company == "Northwind"
    assert two.journal.profile().name == "Ann"
    assert two.message()["changes"] == []
    one.journal.delete(saved.id)
    converse(one, browser)
    converse(two, browser)
    assert companies(two) == []
    assert (one.sentences, two.sentences) == ([], [])


def test_a_field_that_two_tabs_changed_keeps_both_versions() -> None:
    browser = Browser()
    one, two = tab(browser), tab(browser)
    saved = one.journal.save(interview())
    converse(one, browser)
    converse(two, browser)
    one.journal.save(saved.model_copy(update={"role": "Analyst"}))
    two.journal.save(saved.model_copy(update={"role": "Baker"}))
    for copy in (one, two, one, two):
        converse(copy, browser)
    for copy in (one, two, tab(browser)):
        (kept,) = copy.journal.interviews()
        assert {kept.role, *(each.words for each in kept.earlier if each.conflict)} == {
            "Analyst",
            "Baker",
        }


def test_fields_that_two_tabs_changed_apart_both_stand() -> None:
    browser = Browser()
    one, two = tab(browser), tab(browser)
    saved = one.journal.save(interview())
    converse(one, browser)
    converse(two, browser)
    one.journal.save(saved.model_copy(update={"role": "Analyst"}))
    two.journal.save(saved.model_copy(update={"company": "Southwind"}))
    for copy in (one, two, one, two):
        converse(copy, browser)
    for copy in (one, two, tab(browser)):
        (kept,) = copy.journal.interviews()
        assert (kept.company, kept.role) == ("Southwind", "Analyst")
        assert not any(each.conflict for each in kept.earlier)
    assert one.sentences + two.sentences == []


def test_what_two_tabs_practised_is_kept_in_the_browser() -> None:
    browser = Browser()
    one, two = tab(browser), tab(browser)
    saved = one.journal.save(interview())
    converse(one, browser)
    converse(two, browser)
    one.journal.save(with_review(saved, "p1", Grade.GOOD, HELD), saved)
    two.journal.save(with_review(saved, "p1", Grade.EASY, HELD + timedelta(days=2)), saved)
    for copy in (one, two, one, two):
        converse(copy, browser)
    for copy in (one, two, tab(browser)):
        (kept,) = copy.journal.interviews()
        assert {review.grade for review in kept.reviews} == {Grade.GOOD, Grade.EASY}
    assert one.sentences + two.sentences == []


def test_what_one_tab_deleted_and_the_other_changed_is_kept_and_that_is_said() -> None:
    browser = Browser()
    one, two = tab(browser), tab(browser)
    saved = one.journal.save(interview())
    converse(one, browser)
    converse(two, browser)
    one.journal.save(saved.model_copy(update={"role": "Analyst"}))
    two.journal.delete(saved.id)
    for copy in (one, two, one):
        converse(copy, browser)
    for copy in (one, two, tab(browser)):
        assert [each.role for each in copy.journal.interviews()] == ["Analyst"]
    assert two.sentences == [STILL_HERE]


def test_a_deleted_interview_can_be_had_back_after_a_reload_and_in_another_tab() -> None:
    browser = Browser()
    one, two = tab(browser), tab(browser)
    saved = one.journal.save(interview().reflecting(happened="What they asked."))
    converse(one, browser)
    converse(two, browser)
    one.journal.delete(saved.id)
    converse(one, browser)
    converse(two, browser)
    for copy in (two, later := tab(browser)):
        assert copy.journal.interviews() == []
        assert [each.id for each in copy.journal.deleted(datetime.now(UTC))] == [saved.id]
        assert copy.sentences == []
    later.journal.restore(saved.id)
    for copy in (later, one, two):
        converse(copy, browser)
    for copy in (one, two, later, tab(browser)):
        assert [i.reflection.happened for i in copy.journal.interviews()] == ["What they asked."]


def test_what_was_deleted_leaves_the_browser_after_thirty_days_and_with_everything() -> None:
    browser = Browser()
    copy = tab(browser)
    for end in (lambda: copy.journal.purge(datetime.now(UTC) + KEPT_FOR), copy.forget):
        copy.journal.delete(copy.journal.save(interview()).id)
        converse(copy, browser)
        assert "Northwind" in str(browser.records)
        end()
        converse(copy, browser)
        assert "Northwind" not in str(browser.records)


@pytest.mark.parametrize("trouble", list(Trouble))
def test_a_browser_that_keeps_nothing_is_said_at_once_and_tried_again(trouble: Trouble) -> None:
    browser = Browser(trouble=trouble.value)
    copy = BrowserCopy()
    answer, _ = browser.attend(copy.message())
    assert answer is not None
    copy.hear_answer(answer)
    assert copy.take_change_of_page()
    assert copy.loaded
    assert copy.trouble is trouble
    copy.journal.save(interview())
    assert copy.message()["changes"]
    browser.trouble = None
    converse(copy, browser)
    assert copy.trouble is None
    assert companies(tab(browser)) == ["Northwind"]


def test_forgetting_leaves_no_word_in_the_browser_nor_in_another_tab() -> None:
    browser = Browser()
    one, two = tab(browser), tab(browser)
    saved = one.journal.save(interview())
    converse(one, browser)
    converse(two, browser)
    one.forget()
    converse(one, browser)
    two.journal.save(saved.model_copy(update={"role": "Analyst"}))  # not heard of it yet
    converse(two, browser)
    assert companies(one) == companies(two) == []
    assert all(record["text"] is None for record in browser.records.values())
    one.journal.save(interview("Anew"))
    converse(one, browser)
    converse(two, browser)
    assert companies(two) == companies(tab(browser)) == ["Anew"]


def test_a_browser_emptied_under_an_open_tab_is_filled_again() -> None:
    browser = Browser()
    copy = tab(browser)
    saved = [copy.journal.save(interview(name)) for name in ("One", "Two")]
    converse(copy, browser)
    browser.records.clear()
    copy.journal.save(saved[0].model_copy(update={"role": "Analyst"}))
    converse(copy, browser)
    assert companies(tab(browser)) == ["One", "Two"]


def test_what_this_version_cannot_read_stays_in_the_browser_untouched() -> None:
    browser = Browser()
    copy = tab(browser)
    saved = copy.journal.save(interview())
    copy.journal.save(interview("Readable"))
    copy.journal.save_profile(Profile(name="Ann"))
    converse(copy, browser)
    for record_id in (saved.id, SETTINGS):
        text = browser.records[record_id]["text"]
        browser.records[record_id]["text"] = text.replace('"version":1', '"version":9').replace(
            '"version": 1', '"version": 9'
        )
    before = {each: browser.records[each]["text"] for each in (saved.id, SETTINGS)}
    later = tab(browser)
    assert companies(later) == ["Readable"]
    assert "cannot be read" in later.sentences[0]
    later.journal.save(interview("Another"))
    later.journal.save_profile(Profile(name="Somebody"))
    converse(later, browser)
    assert {each: browser.records[each]["text"] for each in before} == before


def test_words_of_another_visit_are_not_heard() -> None:
    copy = BrowserCopy()
    copy.hear_news({"session": "other", "clock": 5, "records": [["a", "{}", 5]]})
    copy.hear_answer({"session": "other", "turn": 0, "trouble": "full"})
    assert not copy.loaded
    assert not copy.take_change_of_page()


actions = st.lists(
    st.tuples(
        st.sampled_from(["write", "delete", "talk", "mute talk", "reload"]), st.integers(0, 1)
    ),
    max_size=25,
)


@settings(max_examples=30, deadline=None)
@given(actions)
def test_two_tabs_never_lose_a_word_whatever_gets_lost_between(
    doings: list[tuple[str, int]],
) -> None:
    """Every text that was written into a living interview is still there in some version."""
    browser = Browser()
    tabs = [tab(browser), tab(browser)]
    root = tabs[0].journal.save(interview("start"))
    for copy in (*tabs, *tabs):
        converse(copy, browser)
    written: set[str] = set()
    for number, (doing, which) in enumerate(doings):
        copy = tabs[which]
        if doing == "write":
            now = next((i for i in copy.journal.interviews() if i.id == root.id), root)
            texts = f"{now.reflection.happened} w{number}"
            copy.journal.save(now.reflecting(happened=texts))
            written.add(f"w{number}")
        elif doing == "talk":
            converse(copy, browser)
        elif doing == "mute talk":
            converse(copy, browser, answers=False)
        elif doing == "reload":
            converse(copy, browser)
            tabs[which] = tab(browser)
    for copy in (*tabs, *tabs, *tabs):
        converse(copy, browser)
    for copy in (*tabs, tab(browser)):
        texts = [
            text
            for i in copy.journal.interviews()
            for text in (i.reflection.happened, *(each.words for each in i.earlier))
        ]
        assert written <= {word for text in texts for word in text.split()}
    assert write_backup(tabs[0].journal) == write_backup(tabs[1].journal)
