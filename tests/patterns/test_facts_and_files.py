import io
from datetime import date

import numpy as np
import pytest
from pypdf import PdfReader

from benchmarks import patterns_journals as made
from debrief_core.patterns import (
    Report,
    as_csv,
    charts,
    concern_fact,
    evidence_of,
    find_patterns,
    how_sure,
    journal_facts,
    latest_in_words,
    members_of_marks,
    members_of_pattern,
    patterns_in,
    read_ratings,
    report_pdf,
)
from debrief_core.patterns.facts import rate_interval
from debrief_core.patterns.frames.foresight import reliability, with_and_without_letter
from debrief_core.patterns.frames.places import worse_where
from debrief_core.patterns.frames.severity import severity_over_time
from tests.patterns.journals import journal, noise

TODAY = date(2026, 5, 4)


def test_a_fact_counts_and_gives_its_interval():
    rated = read_ratings(journal({"nerves": [6, 5, 0, 6, 1, 5, 0, 0, 6, 5, 0, 6]}))
    fact = concern_fact(rated, "nerves")
    assert fact.sentence.startswith("“Nerves” came up in 7 of 12 interviews, most often at 5–6.")
    share, low, high = fact.share
    assert low < share == 7 / 12 < high


@pytest.mark.parametrize("total", [1, 2, 5, 60])
def test_an_interval_lies_within_0_and_1_around_the_share(total):
    for hits in range(total + 1):
        low, high = rate_interval(hits, total)
        assert 0 <= low <= hits / total <= high <= 1


def test_facts_of_any_journal_read_without_a_gap():
    for count in (0, 1, 2, 3, 40):
        for fact in journal_facts(read_ratings(noise(count))):
            assert fact.sentence.endswith(".")
            assert "nan" not in fact.sentence


def test_an_interval_that_rounds_to_one_number_is_one_number():
    fact, *_ = journal_facts(read_ratings(journal({"nerves": [8] * 2_000}, days_apart=1)))
    assert fact.sentence.endswith("So it comes up in roughly 100% of interviews like these.")


def test_the_latest_five_ratings_as_a_fact():
    rated = read_ratings(journal({"nerves": [9, 7, 6, 6, 4, 3]}))
    assert latest_in_words(rated, "nerves") == (
        "“Nerves”, your latest 5 ratings: 7, 6, 6, 4, 3 (since 11 Jan 2025)."
    )
    assert latest_in_words(rated, "rambled").endswith("has not been rated yet.")


def test_how_sure_is_said_in_plain_words():
    (pattern,) = find_patterns(made.simulated(4, 40, made.recurring(0.9)))
    words = how_sure(pattern)
    assert "dealt out again at random many times" in words
    assert "1 time in 2,000" in words
    assert "without the two newest" in words


def test_a_mark_leads_to_the_interviews_behind_it():
    rated = read_ratings(journal({"nerves": [9, 0, 5], "stumbled": [0, 8, 0]}))
    key = charts.heat_figure(rated).rows["column"].iloc[0]
    assert members_of_marks(rated, [{"column": key}]).tolist() == [True, False, False]
    assert members_of_marks(rated, [{"concern": "nerves"}]).tolist() == [True, False, True]
    assert members_of_marks(rated, []).all()


def test_a_month_leads_to_its_interviews():
    rated = read_ratings(noise(80))
    key = charts.severity_figure(rated, "nerves").rows["column"].iloc[0]
    behind = members_of_marks(rated, [{"column": key}])
    months = rated.interviews["when"].dt.strftime("%Y-%m")[behind]
    assert months.nunique() == 1


def test_a_cell_leads_to_where_the_concern_came_up_in_that_place():
    stage = ["technical"] * 4 + ["panel"] * 4
    rated = read_ratings(journal({"nerves": [9, 0, 5, 0, 7, 7, 0, 0]}, stage=stage))
    cell = {"place": "stage=technical", "concern": "nerves"}
    assert np.flatnonzero(members_of_marks(rated, [cell])).tolist() == [0, 2]
    assert np.flatnonzero(members_of_marks(rated, [cell, {"concern": "nerves"}])).tolist() == [
        0, 2, 4, 5,
    ]  # fmt: skip
    assert not members_of_marks(rated, [{"place": "stage=of another journal"}]).any()


def test_a_second_look_leads_to_the_interviews_that_were_looked_at_again():
    felt, again = {"nerves": [9, 8, 0, 7]}, {"nerves": [5, None, None, 7]}
    rated = read_ratings(journal(felt, again))
    behind = members_of_marks(rated, [{"reconsidered": "nerves"}])
    assert np.flatnonzero(behind).tolist() == [0, 3]


def test_a_chance_and_a_letter_lead_to_the_outcomes_they_are_held_against():
    rated = read_ratings(
        journal(
            {"nerves": [5] * 6}, days_apart=30, expected=[0.35, 0.35, 0.6, None, 0.35, 0.35],
            outcome=["advanced", "waiting", "rejected", "rejected", "rejected", "rejected"],
            letter_sent=[True, False, False, True, True, True],
        )
    )  # fmt: skip
    chance = charts.reliability_figure(rated).rows["chance"].iloc[0]
    assert np.flatnonzero(members_of_marks(rated, [{"chance": chance}])).tolist() == [0]
    without = members_of_marks(rated, [{"letter": "without"}])
    assert np.flatnonzero(without).tolist() == [2]


@pytest.mark.parametrize("figure", ["ranking", "heat", "gap", "places", "reliability", "letters"])
def test_a_mark_carries_what_leads_to_its_interviews(figure):
    rated = read_ratings(made.simulated(3, 40, made.harsher_at_first(1)))
    drawn = getattr(charts, f"{figure}_figure")(rated)
    (click,) = drawn.spec["params"]
    fields = click["select"]["fields"]
    for _, row in drawn.rows.dropna().head(12).iterrows():
        assert members_of_marks(rated, [row[fields].to_dict()]).sum() <= 40
        assert members_of_marks(rated, [row[fields].to_dict()]).any(), row


def test_a_pattern_leads_to_the_interviews_it_rests_on():
    rated = read_ratings(made.simulated(4, 40, made.recurring(0.9)))
    (pattern,) = patterns_in(evidence_of(rated))
    assert members_of_pattern(rated, pattern).sum() == 38


def test_each_pattern_has_its_chart():
    plants = [made.recurring(0.9), made.trend(-9), made.worse_in_one_stage(7),
              made.harsher_at_first(3), made.miscalibrated(2.5)]  # fmt: skip
    for plant in plants:
        rated = read_ratings(made.simulated(1, 80, plant))
        for pattern in patterns_in(evidence_of(rated)):
            assert not charts.pattern_figure(rated, pattern).rows.empty


def test_where_fewer_than_four_were_rated_nothing_is_compared():
    stage = ["technical"] * 4 + ["panel"] * 8
    felt = {"nerves": [9] * 4 + [2] * 8, "own:New": [None] * 2 + [5] * 10}
    frame = worse_where(read_ratings(journal(felt, stage=stage)))
    cells = frame.set_index(["concern", "where"])
    assert cells.loc[("nerves", "stage=technical"), "delta"] == 1
    assert cells.loc[("nerves", "stage=technical"), "points"] == 7
    assert np.isnan(cells.loc[("own:New", "stage=technical"), "delta"])


def test_reliability_rises_and_its_band_holds_right_chances():
    frame = reliability(read_ratings(made.simulated(3, 200)))
    assert (frame["calibrated"].diff().dropna() >= -1e-9).all()
    assert (frame["low"] <= frame["high"]).all()
    inside = (frame["calibrated"] >= frame["low"]) & (frame["calibrated"] <= frame["high"])
    assert inside.mean() > 0.8


def test_letters_are_compared_only_with_both_sides():
    sent = read_ratings(journal({"nerves": [5] * 9}, days_apart=60, outcome=["rejected"] * 9,
                                letter_sent=[True] * 9))  # fmt: skip
    assert with_and_without_letter(sent).empty
    assert len(with_and_without_letter(read_ratings(made.simulated(3, 60)))) == 2


def test_the_mean_of_an_interview_is_charted_where_the_trend_is_about_the_whole():
    frame = severity_over_time(read_ratings(journal({"nerves": [4], "stumbled": [1]})), None)
    assert frame["severity"].tolist() == [2.5]


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("count", [0, 1, 40])
def test_the_report_has_two_pages_with_sentences_and_vectors(count, paper):
    rated = read_ratings(
        made.simulated(4, count, made.recurring(0.9)) if count > 1 else noise(count)
    )
    patterns = patterns_in(evidence_of(rated))
    report = Report(rated, patterns, journal_facts(rated), TODAY, paper)
    document = PdfReader(io.BytesIO(report_pdf(report)))
    text = " ".join(page.extract_text() for page in document.pages)
    assert len(document.pages) == 2
    assert not any(page.images for page in document.pages)
    assert "Made on 4 May 2026" in text
    if count == 40:
        assert "comes up more than anything else" in text
        assert "How sure" in text


def test_the_report_takes_any_letter_and_no_markup():
    rated = read_ratings(journal({"own:緊張 <b>&amp; ünruhig": [8, 7, 9, 8, 9, 7]}))
    report = Report(rated, [], journal_facts(rated), TODAY)
    text = PdfReader(io.BytesIO(report_pdf(report))).pages[0].extract_text()
    assert "緊張 <b>&amp; ünruhig" in text


def test_a_csv_runs_no_formula():
    table = charts.ranking_figure(read_ratings(journal({"own:=1+1": [8]}))).table
    assert b"'=1+1" in as_csv(table)
