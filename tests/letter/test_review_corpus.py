"""The review against its corpus: four of five faults caught in each category, few false alarms."""

from collections import Counter

import pytest

from debrief_core.letter.review.english import harper
from tests.letter.review_corpus import FAULTS, GOOD, is_caught, read, remarks_on

needs_harper = pytest.mark.skipif(not harper.is_available(), reason="Harper is not installed")
KNOWN, UNSEEN = read("known"), read("unseen")


def share_caught(entries, category):
    of_category = [entry for entry in entries if entry.category == category]
    return sum(map(is_caught, of_category)) / len(of_category)


def test_the_corpus_is_as_large_as_it_says_and_every_category_is_in_both_sets():
    for entries, least in ((KNOWN, 120), (UNSEEN, 60)):
        counts = Counter(entry.category == GOOD for entry in entries)
        assert min(counts.values()) >= least
        assert {entry.category for entry in entries} == {GOOD, *FAULTS}
    sentences = [entry.sentence for entry in (*KNOWN, *UNSEEN)]
    assert len(sentences) == len(set(sentences))


@needs_harper
@pytest.mark.parametrize("category", FAULTS)
def test_at_least_four_of_five_are_caught_in_every_category(category):
    assert share_caught(KNOWN, category) >= 0.8


@needs_harper
def test_nine_of_ten_sentences_held_back_are_caught():
    bad = [entry for entry in UNSEEN if entry.category != GOOD]
    assert sum(map(is_caught, bad)) / len(bad) >= 0.9


@pytest.mark.parametrize("entries", [KNOWN, UNSEEN], ids=["known", "unseen"])
def test_at_most_two_good_sentences_of_a_hundred_draw_a_remark(entries):
    good = [entry for entry in entries if entry.category == GOOD]
    alarms = [entry.sentence for entry in good if remarks_on(entry)]
    assert len(alarms) / len(good) <= 0.02, alarms
