import json
import tomllib
import warnings
from pathlib import Path

import pyarrow as pa
import pytest
import vl_convert

from debrief_core.patterns import charts, read_ratings
from debrief_core.patterns.charts import colours
from debrief_core.patterns.charts.colours import DARK, LIGHT, contrast
from debrief_core.patterns.charts.standalone import standalone
from debrief_core.patterns.export import figure_png, figure_svg
from tests.patterns.journals import journal, noise


def every_figure(rated):
    """One of each kind that `charts` draws."""
    figures = {
        "comparing_figure": [charts.comparing_figure(rated.first(len(rated) // 2), rated)],
        "gap_figure": [charts.gap_figure(rated)],
        "heat_figure": [charts.heat_figure(rated)],
        "letters_figure": [charts.letters_figure(rated)],
        "overview_figure": [
            charts.overview_figure(rated),
            charts.overview_figure(rated, most=None),
        ],
        "places_figure": [charts.places_figure(rated)],
        "ranking_figure": [charts.ranking_figure(rated)],
        "reliability_figure": [charts.reliability_figure(rated)],
        "severity_figure": [charts.severity_figure(rated, c) for c in ("nerves", None)],
        "severity_figures": charts.severity_figures(rated, most=2),
        "severity_overview": [charts.severity_overview(rated)],
        "worst_figure": [charts.worst_figure((8.0, 5.0)[: len(rated)])],
    }
    assert figures.keys() == set(charts.__all__) - {
        "pattern_figure",
        "OVERVIEW_ROWS",
        *OF_A_PATTERN,
    }
    return [figure for some in figures.values() for figure in some]


OF_A_PATTERN = {"context_figure", "outcome_figure"}
"""They need both sides; `test_each_pattern_has_its_chart` draws them."""


@pytest.mark.parametrize("count", [0, 1, 2, 1_000])
def test_every_chart_compiles_without_a_warning(count, capfd):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for figure in every_figure(read_ratings(noise(count))):
            vega = vl_convert.vegalite_to_vega(standalone(figure))
            assert vega["marks"], figure.name
            assert "<svg" in figure_svg(figure)
            json.dumps(standalone(figure), allow_nan=False)
    said = capfd.readouterr()
    assert "WARN" not in said.out + said.err


@pytest.mark.parametrize("count", [0, 1, 2, 30, 1_000])
def test_every_figure_says_what_it_shows_and_carries_its_numbers(count):
    for figure in every_figure(read_ratings(noise(count))):
        assert figure.title
        assert figure.alt.endswith(".")
        assert "nan" not in (figure.title + figure.alt).lower()
        assert len(figure.table.columns) == len(set(figure.table.columns))


def test_the_alternative_text_is_made_from_the_numbers():
    rated = read_ratings(journal({"nerves": [2, 9, 4], "stumbled": [0, 0, 0]}))
    figure = charts.severity_figure(rated, "nerves")
    assert figure.title == "Nerves: came up in 2 of 3 interviews, at 5.2–7.8"
    assert figure.alt == (
        "Nerves over time, 3 ratings from 6 Jan 2025 to 16 Jan 2025: felt between 2 and 9, "
        "median 4, latest 4."
    )
    assert "Nerves 2 of 3" in charts.ranking_figure(rated).alt
    assert "Most severe: Nerves, 9 (11 Jan 2025)" in charts.heat_figure(rated).alt


def test_a_blank_cell_is_drawn_apart_from_a_zero():
    rated = read_ratings(journal({"nerves": [0, 4], "own:Silence": [None, 6]}))
    figure = charts.heat_figure(rated)
    assert figure.rows["said"].tolist().count("not rated") == 1
    blank, rated_cells = figure.spec["layer"]
    assert blank["transform"] == [{"filter": "!isValid(datum.severity)"}]
    assert blank["mark"]["fill"] == "transparent"
    assert rated_cells["transform"] == [{"filter": "isValid(datum.severity)"}]


def test_all_charts_of_a_long_journal_weigh_little():
    kinds = tuple(f"own:Concern number {i}" for i in range(15))
    rated = read_ratings(noise(1_000, kinds=kinds))
    figures = {f.name: f for f in (*every_figure(rated), *charts.severity_figures(rated))}
    weight = sum(len(json.dumps(f.spec)) + travelling(f.arrow) for f in figures.values())
    assert weight < 250_000


def travelling(table):
    """Bytes of the numbers in the form in which they travel."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    return len(sink.getvalue())


def test_pictures_are_pictures():
    figure = charts.ranking_figure(read_ratings(noise(5)))
    assert figure_png(figure).startswith(b"\x89PNG")
    assert "How often each concern comes up" in figure_svg(figure)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_marks_stand_out_from_the_paper(palette):
    for colour in (palette.felt, palette.considered, colours.HAIRLINE):
        assert contrast(colour, palette.paper) >= 3, colour
    assert contrast(palette.ink, palette.paper) >= 4.5
    assert contrast(palette.sequential[-1], palette.paper) >= 3
    assert contrast(palette.sequential[-1], palette.sequential[0]) >= 3
    for end in (palette.diverging[0], palette.diverging[-1]):
        assert contrast(end, palette.paper) >= 3


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_deeper_is_always_further_from_the_paper(palette):
    steps = [contrast(colour, palette.paper) for colour in palette.sequential]
    assert steps == sorted(steps)


def test_the_documented_pair_stands_out_from_both_papers():
    for colour in ("#2B7BBA", "#D95F02"):
        assert contrast(colour, LIGHT.paper) >= 3
        assert contrast(colour, DARK.paper) >= 3


@pytest.mark.parametrize(("name", "palette"), [("light", LIGHT), ("dark", DARK)])
def test_the_page_and_the_pictures_have_the_same_colours(name, palette):
    config = Path(__file__).parents[2] / ".streamlit" / "config.toml"
    theme = tomllib.loads(config.read_text())["theme"][name]
    assert theme["backgroundColor"] == palette.paper
    assert theme["textColor"] == palette.ink
    assert theme["chartCategoricalColors"][:2] == [palette.felt, palette.considered]
    assert tuple(theme["chartSequentialColors"]) == palette.sequential
    assert tuple(theme["chartDivergingColors"]) == palette.diverging
