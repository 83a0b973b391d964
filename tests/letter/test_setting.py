"""Setting: where lines and pages break."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debrief_core.interview import Design, Letter, Proof, ProofKind, Typeface
from debrief_core.letter import check_pdf, render_pdf
from debrief_core.letter.breaking import MeasuredLine, measure
from debrief_core.letter.placing import SetLine
from debrief_core.letter.setting import Layout, lay_out
from debrief_core.letter.total_fit import broken, count_lines
from debrief_core.typefaces.choosing import FaceChooser
from tests.letter.make import edited, make_letter, make_point
from tests.letter.scenarios import SCENARIOS

LINK = Proof(kind=ProofKind.LINK, claim="A benchmark", where="https://avery.example/docs/benchmark")


def steps(count: int) -> str:
    return "\n".join(f"- step {k}" for k in range(count))


def with_steps(count: int) -> Letter:
    return make_letter(points=(make_point(answer=steps(count), proof=LINK),))


def lines_of(layout: Layout) -> list[SetLine]:
    return [line for page in layout.pages for block in page for line in block.lines]


def test_a_page_that_ends_exactly_before_the_enclosures_prints():
    letter = with_steps(36)
    assert len(lay_out(letter).pages) == 2
    assert {r.rule for r in check_pdf(render_pdf(letter), letter)} == {2}


@settings(max_examples=60, deadline=None)
@given(
    answers=st.lists(st.integers(1, 45).map(steps), min_size=1, max_size=3),
    close=st.integers(0, 12).map(lambda count: "One more sentence of the letter. " * count),
    paper=st.sampled_from(["a4", "letter"]),
    design=st.sampled_from(Design),
)
def test_paragraphs_may_end_anywhere_on_a_page(answers, close, paper, design):
    points = tuple(make_point(id=f"m{n}", answer=a, proof=LINK) for n, a in enumerate(answers))
    letter = edited(
        make_letter(points=points, paper=paper, design=design), "close", close or "Thank you."
    )
    layout = lay_out(letter)
    assert all(block.lines for page in layout.pages for block in page)
    assert all(line.y >= layout.density.margin - 0.01 for line in lines_of(layout))
    assert {r.rule for r in check_pdf(render_pdf(letter), letter)} <= {2}


@pytest.mark.parametrize("design", Design)
def test_only_the_body_is_divided_between_pages_and_never_by_a_single_line(design):
    for count in range(26, 46):
        pages = lay_out(with_steps(count).model_copy(update={"design": design})).pages
        for part in {block.block.part for page in pages for block in page} - {"body"}:
            assert sum(part in {block.block.part for block in page} for page in pages) == 1
        for block in (block for page in pages for block in page):
            continued = not block.begins or block.lines[-1].text != block.block.lines[-1]
            assert len(block.lines) > 1 or not continued or block.block.part != "body"


def test_the_second_page_begins_a_list_where_the_first_left_it():
    layout = lay_out(with_steps(80))
    parts = [(block.block.part, block.begins) for page in layout.pages for block in page]
    assert ("body", False) in parts
    assert parts[-1] == ("enclosures", True)


def test_no_line_begins_with_a_latin_mark_that_closes_what_was_typed_in_han():
    for mark in ".,:;?!)%…":
        text = f"我很想做这份工作{mark}因为你们的团队负责全部数据{mark}" * 25
        lines = lines_of(lay_out(edited(make_letter(), "close", text)))
        assert not [line for line in lines if re.match(r"[.,:;?!)%…]", line.text)]


def paragraphs_of(layout: Layout) -> list[list[str]]:
    """The words of each line of each paragraph of the body."""
    paragraphs: list[list[str]] = [[]]
    for page in layout.pages:
        for block in page:
            for line in block.lines if block.block.part == "body" else ():
                paragraphs[-1].append(line.text)
                if line.ends:
                    paragraphs.append([])
    return [one for one in paragraphs if one]


@pytest.mark.parametrize("design", Design)
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("typeface", Typeface)
def test_no_paragraph_of_a_kept_letter_ends_in_a_lone_word(paper, typeface, design):
    looks = {"paper": paper, "typeface": typeface, "design": design}
    for scenario in SCENARIOS:
        letter = scenario.letter().model_copy(update=looks)
        ends = [p[-1] for p in paragraphs_of(lay_out(letter)) if len(p) > 1]
        assert [end for end in ends if " " not in end] == []


@settings(max_examples=200, deadline=None)
@given(
    words=st.lists(st.text("abcdefghij", min_size=1, max_size=9), min_size=1, max_size=120),
    room=st.floats(4.5, 40),
)
def test_the_best_breaks_take_no_more_lines_than_the_fewest_and_stay_within_the_room(words, room):
    line = measure(" ".join(words), FaceChooser(Typeface.EB_GARAMOND, ""))
    spans = broken(line, room)
    assert len(spans) == count_lines(line, room) == greedy_lines(line, room)
    assert "".join(line.text[slice(*span)] + " " for span in spans).split() == words
    assert all(line.width(*span) <= room + 1e-9 for span in spans)


def greedy_lines(line: MeasuredLine, room: float) -> int:
    count, used = 1, 0.0
    for word in line.text.split():
        wide = sum(FaceChooser(Typeface.EB_GARAMOND, "").widths[c] for c in word)
        space = FaceChooser(Typeface.EB_GARAMOND, "").widths[" "]
        if used and used + space + wide > room:
            count, used = count + 1, wide
        else:
            used += (space if used else 0) + wide
    return count


def test_a_word_moves_down_so_that_the_next_line_is_not_left_short():
    line = measure("nnn nn nn nnnnn n", FaceChooser(Typeface.EB_GARAMOND, ""))
    room = line.width(0, 6) + line.width(1, 2) + 0.01  # a line holds six letters and a space
    lines = [line.text[slice(*span)] for span in broken(line, room)]
    assert lines == ["nnn", "nn nn", "nnnnn n"]  # not "nnn nn", "nn", "nnnnn n"


def test_an_address_breaks_after_a_slash_and_not_within_a_word():
    where = "https://avery.example/" + "/".join(f"chapter-{n}-of-the-handbook" for n in range(9))
    proof = Proof(kind=ProofKind.LINK, where=where)
    layout = lay_out(make_letter(points=(make_point(proof=proof),)))
    pieces = [line.text for line in lines_of(layout) if line.links and not line.ends]
    assert len(pieces) >= 2
    assert all(piece.rstrip().endswith(("/", "handbook")) for piece in pieces)
    assert not any(piece.endswith("//") for piece in pieces)


def test_a_short_address_moves_to_the_next_line_rather_than_break():
    text = "Everything that I describe here stands with its figures on the page of the build at "
    letter = edited(make_letter(), "close", f"{text} avery.example/build and will stay there.")
    assert any("avery.example/build" in line.text for line in lines_of(lay_out(letter)))
