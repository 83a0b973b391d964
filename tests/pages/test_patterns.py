"""The Patterns page: findings first, facts after, everything by the filters in the address."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from debrief_core.interview import (
    Concern,
    Focus,
    Format,
    Interview,
    Letter,
    LetterKind,
    Outcome,
    Profile,
    Recipient,
    Reflection,
    Stage,
    Step,
)
from debrief_core.journal.documents import write_document
from tests.support.apptest import open_page

HELD = datetime(2025, 3, 3, 10, tzinfo=UTC)
OFFERED = (
    "stumbled", "nerves", "rambled", "no_examples", "left_unsaid", "technical_gap",
    "company_knowledge", "own_questions",
)  # fmt: skip


def write(journal, count, nerves=0.9, considered=False, letters=False):
    """So many finished debriefs; nerves come up far more often than the rest."""
    draw = np.random.default_rng(7)
    for n in range(count):
        named = [k for k in OFFERED if draw.random() < (nerves if k == "nerves" else 0.25)]
        felt = {kind: int(draw.integers(4, 10)) for kind in named}
        concerns = tuple(
            Concern(kind=k, felt=f, felt_at=HELD, considered=max(0, f - 3) if considered else None)
            for k, f in felt.items()
        )
        held_at = HELD + timedelta(days=9 * n)
        journal.save(
            Interview(
                id=f"n{n:04d}", company=f"Company {n % 3}", role="Analyst", held_at=held_at,
                zone="UTC", stage=[Stage.PANEL, Stage.TECHNICAL][n % 2], format=Format.VIDEO,
                expected=0.4, outcome=[Outcome.REJECTED, Outcome.ADVANCED][n % 2],
                letters=(sent_letter(held_at),) if letters and n % 4 < 2 else (),
                reflection=Reflection(
                    rated_at=held_at, offered=OFFERED, concerns=concerns, step=Step.DONE
                ),
            )
        )  # fmt: skip


def sent_letter(held_at):
    return Letter(
        kind=LetterKind.RECOVERY, sender=Profile(), recipient=Recipient(), company="Company",
        role="Analyst", held_at=held_at, zone="UTC", stage=Stage.PANEL, format=Format.VIDEO,
        written_on=held_at.date(), sent_on=held_at.date(),
    )  # fmt: skip


def charts(page):
    return page.get("vega_lite_chart")


def texts(page):
    said = " ".join(element.value for element in [*page.markdown, *page.caption, *page.info])
    return said.replace("\\", "")


def test_of_a_thousand_answers_the_share_is_said_for_the_counts_are_too_wide(app, journal):
    held = [HELD + timedelta(hours=9 * n) for n in range(1_200)]
    told = Reflection(rated_at=HELD, offered=OFFERED, step=Step.DONE)
    journal.load(
        write_document(
            Interview(
                id=f"n{n:04d}", held_at=held_at, zone="UTC", expected=0.4, reflection=told,
                outcome=Outcome.REJECTED if n % 4 else Outcome.ADVANCED,
            )
        )
        for n, held_at in enumerate(held)
    )  # fmt: skip
    page = open_page(app, "patterns")
    went_on = next(each for each in page.metric if each.label == "You went on")
    assert (went_on.value, went_on.delta) == ("25 %", "you expected 40 %")


@pytest.mark.parametrize(
    ("count", "said"), [(0, "no interview"), (1, "one interview"), (2, "two interviews")]
)
def test_few_interviews_are_told_what_will_appear(app, journal, count, said):
    write(journal, count)
    page = open_page(app, "patterns")
    assert not page.exception
    assert said in texts(page)
    assert "3 interviews" in texts(page)
    assert not charts(page)


def test_three_interviews_have_charts_and_a_kind_word_instead_of_a_pattern(app, journal):
    write(journal, 3)
    page = open_page(app, "patterns")
    assert not page.exception
    assert "No pattern yet that is more than luck" in texts(page)
    assert "about 20 interviews" in texts(page)
    assert "Severity map" in " ".join(chart.proto.alt for chart in charts(page))


OVERVIEW = 2
"""Charts before the questions: the line of the worst moments and the severity map."""
SECTIONS = ("time", "often", "grid", "places", "second", "chances", "letters", "periods")


def look_at(page, section):
    page.get_by_key("chart").set_value(section).run()
    assert not page.exception
    return page


def test_every_chart_has_a_sentence_for_the_eye_and_one_for_the_ear(app, journal):
    write(journal, 12, considered=True)
    page = open_page(app, "patterns")
    for section in SECTIONS:
        drawn = charts(look_at(page, section))[OVERVIEW:]
        assert drawn, section
        assert all(len(chart.proto.alt) > 20 for chart in drawn), section


def test_a_chart_named_in_the_address_is_shown_and_no_other(app, journal):
    write(journal, 6)
    page = open_page(app, "patterns", chart="Everything at once")
    assert not page.exception
    assert [chart.proto.alt[:8] for chart in charts(page)[OVERVIEW:]] == ["Heat map"]


def test_a_chart_that_waits_for_more_says_for_what(app, journal):
    write(journal, 3)
    page = look_at(open_page(app, "patterns"), "second")
    assert len(charts(page)) == OVERVIEW
    assert "Once you have looked at an interview again" in texts(page)


def test_the_finding_stands_first_with_what_it_rests_on_and_a_next_step(app, journal):
    write(journal, 24)
    page = open_page(app, "patterns")
    words = texts(page)
    assert "“Nerves” comes up more than anything else" in words
    assert words.index("comes up more than anything else") < words.index("How severe each concern")
    assert "It rests on" in words
    assert "dealt out again at random many times" in words
    assert page.button(key="practise.0").label.startswith(":violet[Practise: ")


def test_the_next_step_leads_to_practice(app, journal):
    write(journal, 24)
    page = open_page(app, "patterns")
    page.button(key="practise.0").click().run()
    assert not page.exception
    assert page.title[0].value == "Practice"


def test_the_interviews_behind_a_finding_are_listed_beneath_it(app, journal):
    write(journal, 24)
    page = open_page(app, "patterns")
    everything = len(page.dataframe[-1].value)
    page.session_state["behind.finding.0"] = True
    page.run()
    assert not page.exception
    behind = page.dataframe[0].value
    assert f"It rests on {len(behind)} of {everything} interviews" in texts(page)
    assert len(page.dataframe[-1].value) == everything == 24


def with_filters_open(page):
    page.session_state["filters"] = True
    return page.run()


def test_a_filter_that_is_set_stays_in_force_when_the_choices_are_closed(app, journal):
    write(journal, 12)
    page = with_filters_open(open_page(app, "patterns"))
    page.get_by_key("stage").set_value([Stage.PANEL]).run()
    page.session_state["filters"] = False
    page.run()
    page.run()
    assert "6 of 12 interviews: panel" in texts(page)


def test_filters_narrow_every_chart_and_are_cleared_at_once(app, journal):
    write(journal, 12)
    page = with_filters_open(open_page(app, "patterns"))
    page.get_by_key("stage").set_value([Stage.PANEL]).run()
    assert not page.exception
    assert "of 6 interviews" in texts(page)
    assert "6 of 12 interviews: panel" in texts(page)
    page.button(key="clear_filters").click().run()
    assert "of 12 interviews: panel" not in texts(page)
    assert page.metric[0].value == "12"


def test_a_filter_in_the_address_is_in_force_at_once(app, journal):
    write(journal, 12)
    page = open_page(app, "patterns", company="Company 1")
    assert not page.exception
    assert "4 of 12 interviews: Company 1" in texts(page)


def test_filters_that_nothing_fits_say_so(app, journal):
    write(journal, 6)
    page = with_filters_open(open_page(app, "patterns"))
    page.get_by_key("format").set_value([Format.PHONE]).run()
    assert any("No interview fits" in line.value for line in page.info)
    assert not page.exception


def test_numbers_are_sent_only_when_they_are_asked_for(app, journal):
    write(journal, 6)
    page = open_page(app, "patterns", chart="How often")
    before = len(page.dataframe)
    page.session_state["along.ranking"] = True
    page.run()
    assert not page.exception
    assert len(page.dataframe) == before + 1
    assert "Came up" in page.dataframe[0].value.columns


def test_a_focus_is_set_shown_first_and_let_go(app, journal):
    write(journal, 6)
    page = open_page(app, "patterns")
    page.session_state["focus_picker"] = True
    page.run()
    page.selectbox(key="focus_choice").set_value("nerves").run()
    page.button(key="set_focus").click().run()
    assert journal.focus().concern == "nerves"
    assert "You work on “Nerves”" in texts(page)
    assert "starts a new count" in texts(page)
    page.button(key="stop_focus").click().run()
    assert journal.focus() is None


def test_a_focus_chosen_long_ago_is_tested_by_itself(app, journal):
    write(journal, 6)
    journal.set_focus(Focus(concern="nerves", chosen_at=HELD - timedelta(days=3)))
    page = open_page(app, "patterns")
    assert not page.exception
    assert "your latest 5 ratings" in texts(page)


def test_before_and_after_a_day_stand_side_by_side_and_claim_nothing(app, journal):
    write(journal, 12)
    page = look_at(open_page(app, "patterns"), "periods")
    assert "a circle for 6 interviews" in texts(page)
    assert "Before 26 Apr 2025 your worst moment was" in texts(page)
    assert "80 % interval" in texts(page)
    page.get_by_key("day").set_value(HELD.date()).run()
    assert "Three interviews before 3 Mar 2025" in texts(page)
    assert not page.exception


def test_one_button_in_view_is_the_obvious_one(app, journal):
    write(journal, 24)
    page = open_page(app, "patterns")
    primary = [button for button in page.button if button.proto.type == "primary"]
    assert len(primary) == 1


def test_a_changed_journal_is_seen_at_once(app, journal):
    write(journal, 5)
    page = open_page(app, "patterns")
    assert page.metric[0].value == "5"
    write(journal, 0)
    journal.delete("n0004")
    page.run()
    assert page.metric[0].value == "4"
