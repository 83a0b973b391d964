"""Setting: where lines and pages break."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from debrief_core.interview import Letter, Proof, ProofKind
from debrief_core.letter import check_pdf, render_pdf
from debrief_core.letter.setting import Layout, SetLine, lay_out
from tests.letter.make import edited, make_letter, make_point

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
)
def test_paragraphs_may_end_anywhere_on_a_page(answers, close, paper):
    points = tuple(make_point(id=f"m{n}", answer=a, proof=LINK) for n, a in enumerate(answers))
    letter = edited(make_letter(points=points, paper=paper), "close", close or "Thank you.")
    layout = lay_out(letter)
    assert all(block.lines for page in layout.pages for block in page)
    assert all(line.y >= layout.fit.margin - 0.01 for line in lines_of(layout))
    assert {r.rule for r in check_pdf(render_pdf(letter), letter)} <= {2}


def test_only_the_body_is_divided_between_pages_and_never_by_a_single_line():
    for count in range(26, 46):
        for page in lay_out(with_steps(count)).pages:
            for block in page:
                whole = block.begins and block.lines[-1].text == block.block.lines[-1]
                assert whole or block.block.part == "body"
                assert whole or len(block.lines) > 1


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
