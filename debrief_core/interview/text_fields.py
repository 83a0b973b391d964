"""Every text that a user writes into an interview, by its path in the document.

A path is the fields' names joined by dots, with the identity of an element where a list stands:
`company`, `reflection.concerns.nerves.words`, `reflection.missed_points.<id>.proof.claim`,
`letters.<id>.paragraphs.opening.edited`.
"""

from collections.abc import Iterator
from datetime import UTC
from enum import Enum
from typing import Any

from debrief_core.interview.correspondence import EarlierWords, Letter, Paragraph, Point
from debrief_core.interview.evidence import Proof
from debrief_core.interview.guided import GuidedAnswer
from debrief_core.interview.history import EarlierText, Practised, Review
from debrief_core.interview.model import Model
from debrief_core.interview.preparation import Preparation, PreparedQuestion
from debrief_core.interview.records import Concern, Decision, Interview

IDENTITY = ("id", "kind", "role", "card")
"""By which field the elements of a list are the same ones: points and letters by id, concerns by
kind, paragraphs by role. Elements without one (interviewers) go by their place."""
EVENTS: dict[type[Model], str] = {Practised: "done_at", Review: "at"}
"""What happened at a moment is told apart by that moment too: two devices may both add one."""

NOT_WRITTEN: dict[type[Model], frozenset[str]] = {
    Interview: frozenset({"version_of", "zone"}),
    Concern: frozenset({"kind"}),
    Practised: frozenset({"kind"}),
    Review: frozenset({"card"}),
    Preparation: frozenset({"proofs"}),
    PreparedQuestion: frozenset({"same_as"}),
    Paragraph: frozenset({"role", "composed"}),
    Point: frozenset({"source", "kind"}),
    Letter: frozenset(
        {
            "sender",
            "company",
            "role",
            "zone",
            "salutation",
            "valediction",
            "subject",
            "paper",
        }
    ),
}
"""Texts that the program writes, that only name something, or that are copies."""
_WITHOUT_TEXTS = (Decision, EarlierText, EarlierWords)
_MADE_WHEN_WRITTEN: dict[str, type[Model]] = {
    "proof": Proof,
    "guided": GuidedAnswer,
    "preparation": Preparation,
}


def identity(element: Model, at: int) -> str:
    """What tells an element of a list from the others; its place `at` where nothing does."""
    name = next((name for name in IDENTITY if name in type(element).model_fields), None)
    if name is None:
        return str(at)
    moment = EVENTS.get(type(element))
    when = f".{getattr(element, moment).astimezone(UTC).isoformat()}" if moment else ""
    return f"{getattr(element, name)}{when}"


def texts_of(interview: Interview) -> dict[str, str]:
    """Every text by its path, the empty ones too."""
    return dict(_texts(interview, ""))


def _texts(model: Model, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(model, _WITHOUT_TEXTS):
        return
    for name in type(model).model_fields:
        if name == "id" or name in NOT_WRITTEN.get(type(model), ()):
            continue
        here, value = f"{path}{name}", getattr(model, name)
        if value is None and name in _MADE_WHEN_WRITTEN:
            value = _MADE_WHEN_WRITTEN[name]()
        if isinstance(value, str) and not isinstance(value, Enum):
            yield here, value
        elif value is None and name == "edited":
            yield here, ""
        elif isinstance(value, Model):
            yield from _texts(value, f"{here}.")
        elif isinstance(value, tuple):
            models = [element for element in value if isinstance(element, Model)]
            for at, element in enumerate(models):
                yield from _texts(element, f"{here}.{identity(element, at)}.")


def with_text(interview: Interview, path: str, words: str) -> Interview:
    """The interview with these words at the path; a concern that is not there yet is made.

    Raises `KeyError` where the path names nothing, and pydantic's `ValidationError` where the
    words do not fit.
    """
    changed: Interview = _with_text(interview, path, words)
    return changed


def _with_text(model: Any, path: str, words: str) -> Any:
    name, _, rest = path.partition(".")
    if name not in type(model).model_fields:
        raise KeyError(path)
    value = getattr(model, name)
    if not rest:
        changed: Any = words
    elif isinstance(value, tuple):
        changed = _with_text_in_list(value, name, rest, words)
    else:
        if value is None and name in _MADE_WHEN_WRITTEN:
            value = _MADE_WHEN_WRITTEN[name]()
        changed = _with_text(value, rest, words)
    return type(model).model_validate({**dict(model), name: changed})


def _with_text_in_list(elements: tuple[Model, ...], name: str, rest: str, words: str) -> Any:
    for at, element in enumerate(elements):
        known = f"{identity(element, at)}."
        if rest.startswith(known):
            changed = _with_text(element, rest.removeprefix(known), words)
            return (*elements[:at], changed, *elements[at + 1 :])
    kind, _, field = rest.rpartition(".")
    if name != "concerns" or not kind:
        raise KeyError(rest)
    return (*elements, _with_text(Concern(kind=kind), field, words))
