"""What a page needs from every interview, read anew only for those that changed.

A press on a page of cards or questions changes one interview; reading a thousand documents again
for it would take a second.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import streamlit as st

from debrief_core.interview import Interview
from debrief_core.journal.documents import read_document
from pages.session.journal import in_sample, opened_from, storage, the_journal
from pages.session.storage.kind import Storage

_EXTRACTS = "extracts"
_EDITIONS = "editions"
_T = TypeVar("_T")


@dataclass
class _Extract:
    journal: object
    revision: int
    by_id: dict[str, Any]


def extracted(name: str, extract: Callable[[Interview], _T]) -> dict[str, _T]:
    """What `extract` gives for each interview, by its id, in no order; do not change it in place.

    Second versions of an interview, kept after two tabs wrote at once, are left out.
    """
    kept: dict[str, _Extract] = st.session_state.setdefault(_EXTRACTS, {})
    journal = (in_sample(), opened_from())
    known = kept.get(name)
    if known is None or known.journal != journal:
        known = _Extract(journal, 0, {})
    _bring_up_to_date(known, extract)
    kept[name] = known
    return dict(known.by_id)


def edition(name: str, found: Mapping[str, object]) -> int:
    """A number that changes only when these values, by the ids of interviews, do.

    For `cached`: writing on one interview must not make anew what was made of all the others.
    What says nothing (None, an empty list) does not count.
    """
    told = {id_: each for id_, each in found.items() if each}
    kept: dict[str, tuple[int, dict[str, object]]] = st.session_state.setdefault(_EDITIONS, {})
    number, known = kept.get(name, (0, {}))
    kept[name] = number + (known != told), told
    return kept[name][0]


def _bring_up_to_date(known: _Extract, extract: Callable[[Interview], Any]) -> None:
    revision = the_journal().revision()
    if revision == known.revision:
        return
    # what another tab's copy brings into a browser's journal is not listed as a change
    all_anew = storage() is Storage.THIS_BROWSER and not in_sample()
    changes = the_journal().changes_since(0 if all_anew else known.revision)
    if changes.complete or all_anew:
        known.by_id = {}
    for gone in changes.deleted:
        known.by_id.pop(gone, None)
    for id_, text in changes.documents.items():
        interview = read_document(text)
        known.by_id.pop(id_, None)
        if interview.version_of is None:
            known.by_id[id_] = extract(interview)
    known.revision = changes.revision
