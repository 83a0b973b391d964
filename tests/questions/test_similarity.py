"""Which questions are proposed as the same, on labelled pairs: precision before recall.

`pairs.csv`: 100 pairs that ask the same and 100 near misses; the vocabulary was written with them
in view. `pairs_unseen.csv`: 50 more that it was not changed for. Print the figures with
`pytest tests/questions/test_similarity.py -s`.
"""

import csv
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from debrief_core.questions.similarity import PROPOSED_FROM, alike_pairs, likeness

HERE = Path(__file__).parent


def labelled(name):
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return [(row["same"] == "1", row["one"], row["other"]) for row in csv.DictReader(file)]


def precision_and_recall(pairs, score, threshold):
    proposed = [same for same, one, other in pairs if score(one, other) >= threshold]
    right, all_same = sum(proposed), sum(same for same, _, _ in pairs)
    return right / max(1, len(proposed)), right / all_same


def recall_of_rapidfuzz(pairs):
    """The recall at the lowest threshold of `token_set_ratio` that has a precision of .95."""
    at = [precision_and_recall(pairs, fuzz.token_set_ratio, t) for t in range(101)]
    return max((recall for precision, recall in at if precision >= 0.95), default=0.0)


def test_there_are_two_hundred_labelled_pairs():
    pairs = labelled("pairs.csv")
    assert [sum(same for same, _, _ in pairs), len(pairs)] == [100, 200]


@pytest.mark.parametrize(
    ("name", "recall_at_least"), [("pairs.csv", 0.5), ("pairs_unseen.csv", 0.3)]
)
def test_what_is_proposed_is_right_in_95_of_100(name, recall_at_least):
    pairs = labelled(name)
    precision, recall = precision_and_recall(pairs, likeness, PROPOSED_FROM)
    print(f"{name}: precision {precision:.2f}, recall {recall:.2f}; ", end="")  # noqa: T201
    print(f"rapidfuzz at precision .95: recall {recall_of_rapidfuzz(pairs):.2f}")  # noqa: T201
    assert precision >= 0.95
    assert recall >= recall_at_least


def test_likeness_is_the_same_both_ways():
    for _, one, other in labelled("pairs.csv"):
        assert likeness(one, other) == pytest.approx(likeness(other, one))


def test_every_pair_above_the_threshold_is_found_without_comparing_all():
    pairs = labelled("pairs.csv")
    questions = list(dict.fromkeys(q for _, one, other in pairs for q in (one, other)))
    found = {frozenset((questions[a], questions[b])) for a, b, _ in alike_pairs(questions)}
    alike = {frozenset((a, b)) for _, a, b in pairs if likeness(a, b) >= PROPOSED_FROM}
    assert alike <= found


def test_a_question_of_nothing_but_small_words_is_like_no_other():
    assert likeness("How are you?", "And you?") == 0
    assert likeness("", "") == 0
