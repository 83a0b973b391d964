"""The catalogue is whole, reads well, and describes every severity of every concern."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debrief_core.concerns import (
    CATALOGUE,
    GROUPS,
    OWN_GROUP,
    concern_kind,
    concern_label,
    severity_description,
)
from debrief_core.interview import own_concern_kind, severity_words

DESIGN = {
    "Arrival and setting": ["arrived_late", "setup_trouble"],
    "Answers": [
        "stumbled",
        "rambled",
        "no_examples",
        "left_unsaid",
        "technical_gap",
        "pay_talk",
    ],
    "Preparation": ["company_knowledge", "own_questions"],
    "Presence": ["nerves", "negative_talk"],
    "Connection and fit": ["no_rapport", "out_of_place", "too_simple"],
}
EVERY_KIND = [kind.id for kind in CATALOGUE] + ["own:Forgot a name"]


def sentences(kind):
    steps = kind.practise.steps
    return [*kind.looks_like.values(), *kind.questions, kind.repair, *steps]


def test_the_catalogue_is_the_one_of_the_design_group_by_group():
    found = {group: [k.id for k in CATALOGUE if k.group == group] for group in GROUPS}
    assert found == DESIGN
    assert list(found) == list(DESIGN)


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_kind_is_whole(kind):
    entry = concern_kind(kind)
    assert set(entry.looks_like) == {2, 5, 8}
    assert 2 <= len(entry.questions) <= 3
    assert 2 <= len(entry.practise.steps) <= 4
    assert 5 <= entry.practise.minutes <= 60
    assert entry.traps


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_text_is_a_calm_sentence(kind):
    for sentence in sentences(concern_kind(kind)):
        assert re.match(r"[A-Z].*[.?…]$", sentence), sentence
        assert "!" not in sentence
        assert "  " not in sentence


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_questions_ask_and_no_text_speaks_as_if_the_reader_had_written_it(kind):
    assert all(q.endswith("?") for q in concern_kind(kind).questions)
    assert not any(re.search(r"\b(I|my|me)\b", s) for s in concern_kind(kind).looks_like.values())


def test_no_two_kinds_share_a_sentence_or_a_label():
    texts = [text for kind in CATALOGUE for text in [kind.label, *sentences(kind)]]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_each_step_of_the_scale_reads_differently(kind):
    assert len({severity_description(kind, severity) for severity in range(11)}) == 11


@pytest.mark.parametrize("severity", [0, 2, 5, 8, 10])
def test_at_an_anchor_the_scale_speaks_in_the_words_of_the_design(severity):
    description = severity_description("nerves", severity)
    anchor = severity_words(severity).replace("my", "your").replace("cost me", "cost you")
    assert description.lower().startswith(anchor)


def test_the_words_move_to_the_next_anchor_halfway():
    assert "found it again" in severity_description("stumbled", 3)
    assert "a question that mattered" in severity_description("stumbled", 4)
    assert "a question that mattered" in severity_description("stumbled", 6)
    assert "the job turns on" in severity_description("stumbled", 7)


@pytest.mark.parametrize("severity", [-1, 11])
def test_a_number_off_the_scale_is_a_mistake_of_the_caller(severity):
    with pytest.raises(ValueError, match="0 to 10"):
        severity_description("nerves", severity)


@settings(deadline=None)
@given(st.text(min_size=1))
def test_a_concern_of_ones_own_carries_its_label_whatever_it_says(label):
    kind = own_concern_kind(label)
    entry = concern_kind(kind)
    assert entry.id == kind
    assert entry.group == OWN_GROUP
    assert concern_label(kind) == (" ".join(label.split()) or "Something else")
    assert all(severity_description(kind, severity) for severity in range(11))


def test_a_label_that_sounds_like_the_catalogue_stays_ones_own():
    assert concern_kind("own:nerves").group == OWN_GROUP


def test_the_worst_of_what_can_offend_is_marked():
    assert [kind.id for kind in CATALOGUE if kind.offence] == ["negative_talk"]
