"""The reasons of a decision, as whole sentences with the candidate's own numbers in them."""

from collections.abc import Iterator

from debrief_core.concerns import concern_label
from debrief_core.interview import Basis, Concern
from debrief_core.perspective.look import HARSH_GUT, NOTICED, SEVERAL, Look

RESTS_ON = {
    Basis.OBSERVED: "and you saw or heard it",
    Basis.INFERRED: "and you concluded it rather than saw it",
    Basis.FEARED: "and it rests on a fear, so it counts half",
    None: "and you have not said yet what it rests on",
}


def how_it_went(look: Look) -> Iterator[str]:
    """What speaks for and against that it really went badly."""
    if look.is_blank:
        yield "Nothing is rated yet, so nothing says that it went badly."
        return
    if look.worst is None:
        yield "You rated no concern about how it went."
    else:
        yield _about(look.worst, alone=len(look.performance) == 1)
    yield from _added_up(look)
    yield from _overall(look)
    yield from _missed(look)


def whether_wanted(look: Look) -> Iterator[str]:
    """What speaks for and against that the job is still wanted."""
    if look.wanted is None:
        yield "You have not said how much you want the job."
    elif look.still_wanted:
        yield f"How much you want the job: {look.wanted} of 10."
    else:
        yield f"How much you want the job: only {look.wanted} of 10."
    if look.fit_against:
        against = f"{_counted(look.fit_against)} of the three questions about fit"
        speaks = "speaks" if look.fit_against == 1 else "speak"
        yield f"{against} {speaks} against it. Your instincts are worth hearing."


def _about(concern: Concern, *, alone: bool) -> str:
    label = f"“{concern_label(concern.kind)}”"
    if not (concern.felt if concern.considered is None else concern.considered):
        return f"Nothing you rated weighs anything now; {label} stands at 0."
    opening = f"{label} is the one concern you rated" if alone else f"{label} weighs most"
    return f"{opening}: {_severity(concern)}, {RESTS_ON[concern.basis]}."


def _severity(concern: Concern) -> str:
    if concern.considered is None:
        return f"it felt like {concern.felt} of 10"
    at_first = f", after {concern.felt} at first" if _changed(concern) else ""
    return f"on second thought {concern.considered} of 10{at_first}"


def _changed(concern: Concern) -> bool:
    return concern.felt is not None and concern.felt != concern.considered


def _added_up(look: Look) -> Iterator[str]:
    if look.wobbles >= SEVERAL and look.worst_weight < NOTICED:
        yield f"{_counted(look.wobbles)} concerns are more than a wobble each; they add up."


def _overall(look: Look) -> Iterator[str]:
    if look.gut is not None and look.gut >= HARSH_GUT and not look.went_badly:
        yield (
            f"Your gut said {look.gut} of 10. Weighed one by one, the concerns do not bear "
            "that out."
        )
    elif look.gut is not None:
        yield f"Overall it felt like {look.gut} of 10."
    if look.expected is not None:
        percent = f"{round(look.expected * 100)}\N{NO-BREAK SPACE}%"
        yield f"You put your chance of advancing at {percent}."


def _missed(look: Look) -> Iterator[str]:
    if not look.missed:
        return
    one = look.missed == 1
    points = "one missed point" if one else f"{look.missed} missed points"
    if look.went_badly:
        yield f"You wrote down {points}."
    else:
        yield f"You wrote down {points}; {'it' if one else 'one'} can be a highlight of your note."


def _counted(count: int) -> str:
    return {1: "One", 2: "Two", 3: "Three"}.get(count, str(count))
