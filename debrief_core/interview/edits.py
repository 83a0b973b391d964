"""Edits of one interview that were made apart, and what its texts said before.

Two tabs, two devices, or a tab that lost its server edit different fields most of the time; then
both edits stand. Where both changed the same field, the later one stands and the other's words
are kept beside it (`Interview.earlier`, with `conflict`), so that nothing typed is lost.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from debrief_core.interview.history import EarlierText
from debrief_core.interview.model import Model
from debrief_core.interview.records import Concern, Interview
from debrief_core.interview.text_fields import NOT_WRITTEN, identity, texts_of

KEPT_FOR = timedelta(days=30)
"""How long every earlier version of a text can be had back, and a deleted interview."""
MOST_KEPT = 400
"""Versions kept in one interview, so that no document grows for ever."""

_NOT_EDITED = {"revision", "earlier", "deleted_at"}
Clash = Callable[[str, Any], None]
"""Is told of a field that both sides changed: its path, and what gave way."""


def merge_edits(base: Interview, mine: Interview, theirs: Interview, now: datetime) -> Interview:
    """`theirs` with the edits that led from `base` to `mine`; `theirs` gives its revision.

    A field that both changed says what `mine` says, and the words of `theirs` are kept as a
    conflict. A severity that `theirs` has locked meanwhile stays locked as it is. What one side
    deleted and the other one edited is not deleted.
    """
    gave_way: list[EarlierText] = []

    def note(path: str, value: Any) -> None:
        if isinstance(value, str) and value.strip():
            gave_way.append(EarlierText(field=path, words=value, until=now, conflict=True))

    values = _merged_fields(base, mine, theirs, "", note)
    earlier = (*_union(theirs.earlier, mine.earlier), *gave_way)
    deleted_at = mine.deleted_at and theirs.deleted_at
    merged = {**values, "revision": theirs.revision, "earlier": earlier, "deleted_at": deleted_at}
    return Interview.model_validate(merged)


def remember_texts(before: Interview, after: Interview, now: datetime) -> Interview:
    """`after` with every text of `before` that it no longer contains, kept for 30 days.

    A text that was only added to is still there, so it is not kept; neither is what a text said
    while it was being deleted letter by letter, for the whole of it is kept already.
    """
    said = texts_of(after)
    gone = [
        EarlierText(field=path, words=words, until=now)
        for path, words in texts_of(before).items()
        if words.strip() and not said.get(path, "").startswith(words)
    ]
    kept = [old for old in _union(before.earlier, after.earlier) if now - old.until < KEPT_FOR]
    new = [old for old in gone if not any(_holds(other, old) for other in kept)]
    return after.model_copy(update={"earlier": (*kept, *new)[-MOST_KEPT:]})


def earlier_texts(interview: Interview, path: str) -> list[EarlierText]:
    """What the field said before, the latest first, each wording once."""
    latest = {one.words: one for one in interview.earlier if one.field == path}
    return sorted(latest.values(), key=lambda one: one.until, reverse=True)


def with_conflict(interview: Interview, path: str, words: str, now: datetime) -> Interview:
    """The interview with words of a field that gave way, to be shown beside it."""
    gave_way = EarlierText(field=path, words=words, until=now, conflict=True)
    return interview.model_copy(update={"earlier": (*interview.earlier, gave_way)})


def without_conflict(interview: Interview, path: str) -> Interview:
    """The interview with a field's conflict settled; the words stay among the earlier ones."""
    settled = tuple(
        one.model_copy(update={"conflict": False}) if one.field == path else one
        for one in interview.earlier
    )
    return interview.model_copy(update={"earlier": settled})


def _holds(known: EarlierText, old: EarlierText) -> bool:
    return known.field == old.field and known.words.startswith(old.words)


def _union(theirs: tuple[Any, ...], mine: tuple[Any, ...]) -> tuple[Any, ...]:
    """Both lists without doubles; a conflict that one side has settled is settled."""
    settled = {(o.field, o.words, o.until) for o in mine if isinstance(o, EarlierText)}
    open_here = {(o.field, o.words, o.until) for o in mine if getattr(o, "conflict", False)}

    def as_known_here(one: Any) -> Any:
        key = (one.field, one.words, one.until)
        known_settled = key in settled - open_here
        return one.model_copy(update={"conflict": False}) if known_settled else one

    if all(isinstance(one, EarlierText) for one in theirs):
        theirs = tuple(map(as_known_here, theirs))
        known = {(one.field, one.words, one.until) for one in theirs}
        return (*theirs, *(o for o in mine if (o.field, o.words, o.until) not in known))
    return (*theirs, *(one for one in mine if one not in theirs))


def _merged_fields(
    base: Any, mine: Model, theirs: Model, path: str, clash: Clash
) -> dict[str, Any]:
    """`base` is None where the element is new on both sides; then its defaults stand for it."""
    values = {}
    for name, field in type(mine).model_fields.items():
        if not path and name in _NOT_EDITED:
            continue
        default = None if field.is_required() else field.get_default()
        start = default if base is None else getattr(base, name)
        derived = name == "id" or name in NOT_WRITTEN.get(type(mine), ())
        tell = _not_told if derived else clash
        here, there = getattr(mine, name), getattr(theirs, name)
        values[name] = _merged(start, here, there, f"{path}{name}", tell)
    if isinstance(theirs, Concern) and theirs.felt_at and getattr(base, "felt_at", None) is None:
        values |= {"felt": theirs.felt, "felt_at": theirs.felt_at}
    return values


def _not_told(path: str, value: Any) -> None:
    """What the program writes itself is no loss."""


def _merged(base: Any, mine: Any, theirs: Any, path: str, clash: Clash) -> Any:
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    if isinstance(mine, Model) and type(mine) is type(theirs):
        start = base if isinstance(base, type(mine)) else None
        return type(mine).model_validate(_merged_fields(start, mine, theirs, f"{path}.", clash))
    if isinstance(mine, tuple) and isinstance(theirs, tuple) and _all_models(*mine, *theirs):
        return _merged_list(base or (), mine, theirs, path, clash)
    clash(path, theirs)
    return mine


def _merged_list(
    base: tuple[Model, ...], mine: tuple[Model, ...], theirs: tuple[Model, ...], path: str,
    clash: Clash,
) -> tuple[Model, ...]:  # fmt: skip
    """Each element merged with its other self; what one side took out is out, unless edited."""
    before, here, there = (_by_identity(side) for side in (base, mine, theirs))
    if len(here) < len(mine) or len(there) < len(theirs):  # a list of events, told apart by nothing
        return _union(theirs, mine)
    result = []
    for key in [*there, *(key for key in here if key not in there)]:
        one, other, start = here.get(key), there.get(key), before.get(key)
        if one is not None and other is not None:
            result.append(_merged(start, one, other, f"{path}.{key}", clash))
        else:
            left = other if one is None else one
            if left is not None and left != start:
                result.append(left)
    return tuple(result)


def _all_models(*values: Any) -> bool:
    return all(isinstance(value, Model) for value in values)


def _by_identity(elements: Iterable[Model]) -> dict[str, Model]:
    return {identity(element, at): element for at, element in enumerate(elements)}
