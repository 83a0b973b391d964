"""Addresses in a user's own words stay words, wherever they are shown."""

import json
from typing import Any

import pytest

from debrief_core.interview import Interview
from debrief_core.sample import sample_interviews
from tests.journeys.test_every_page import PAGES, STEPS
from tests.support.browser import visit
from tests.support.hands import choose

pytestmark = pytest.mark.browser

WORDS = "“http://in.words.test/a” www.words.test/b “ann@words.test” mailto:bob@words.test"
OWN_WORDS = {
    *("company", "role", "name", "title", "happened", "words", "evidence_for"),
    *("evidence_against", "question", "said", "would_say", "drawn_to", "claim", "where"),
}
LINKS = """
() => [...document.querySelectorAll("a[href]")]
  .map(link => link.href)
  .filter(href => /words\\.test/.test(decodeURIComponent(href)) && !href.startsWith("mailto:?"))
"""
"""Of the links of a page those into the words; not the button that begins an e-mail with them."""


def with_addresses(value: Any, name: str = "") -> Any:
    """The document with addresses behind each of the user's own words, and in an own concern."""
    if isinstance(value, dict):
        return {key: with_addresses(part, key) for key, part in value.items()}
    if isinstance(value, list):
        return [with_addresses(part, name) for part in value]
    if name == "kind" and value == "nerves":
        return f"own:{WORDS}"
    return f"{value} {WORDS}"[:290] if name in OWN_WORDS and isinstance(value, str) else value


def test_no_address_in_a_users_words_becomes_a_link(page, journal, yesterday):
    told = [json.loads(each.model_dump_json()) for each in sample_interviews(yesterday)]
    for document in told:
        journal.save(Interview.model_validate(with_addresses(document)))
    found = []
    for name in PAGES:
        visit(page, f"/{name}?interview={told[0]['id']}")
        found += [f"{name or 'home'}: {link}" for link in page.evaluate(LINKS)]
    visit(page, f"/debrief?interview={told[0]['id']}")
    for step in STEPS:
        choose(page, "Steps", step)
        found += [f"step {step}: {link}" for link in page.evaluate(LINKS)]
    assert not found, "\n".join(sorted(set(found)))
