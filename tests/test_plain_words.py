"""The words that users read: plain ones, and one for one thing on every page."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
INSTEAD = {
    "more than chance": "Your patterns",
    "as it stands": "The numbers so far",
    "hours left of": "Best sent within 3 hours",
    "what does it rest on": "How do you know?",
    "what speaks for": "Signs it was bad",
    "what speaks against": "Signs it was not so bad",
    "having weighed it": "And now: how bad was it?",
    "the turn": "Why I write",
    "ways out": "Other ways to send",
    "it ended it": "it cost me the job",
    "felt and considered": "First feeling, second look",
    "swapped at random": "We checked that this is not luck",
    "take along": "Export",
    "bring in": "Import",
}


@pytest.mark.parametrize("file", sorted((ROOT / "pages").rglob("*.py")), ids=str)
def test_a_page_says_it_in_the_plain_words(file):
    told = " | ".join(sentences(file)).casefold()
    found = {old: new for old, new in INSTEAD.items() if old in told}
    assert not found, found


@pytest.mark.parametrize("room", ["agenda.py", "concerns", "interview", "patterns", "perspective"])
def test_what_the_core_says_to_users_is_in_the_plain_words(room):
    place = ROOT / "debrief_core" / room
    files = [place] if place.is_file() else sorted(place.rglob("*.py"))
    told = " | ".join(text for file in files for text in sentences(file)).casefold()
    found = {old: new for old, new in INSTEAD.items() if old in told}
    assert not found, found


def sentences(file):
    """The strings of a file that have a space in them, without docstrings."""
    tree = ast.parse(file.read_text("utf-8"))
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and " " in node.value
        and id(node) not in said
    ]
