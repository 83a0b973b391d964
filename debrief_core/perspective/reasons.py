"""The reasons of a decision, as whole sentences with the candidate's own numbers in them."""

from collections.abc import Iterator

from debrief_core.concerns import concern_label
from debrief_core.interview import Basis, Concern
from debrief_core.interview.severity import NOTICED
from debrief_core.perspective.assessment import HARSH_GUT, SEVERAL, Assessment

RESTS_ON = {
    Basis.OBSERVED: "and you saw or heard it",
    Basis.INFERRED: "and you concluded it rather than saw it",
    Basis.FEARED: "and it rests on a fear, so it counts half",
}


def how_it_went(assessment: Assessment) -> Iterator[str]:
    """What speaks for and against that it really went badly."""
    if assessment.is_blank:
        yield "Nothing is rated yet, so nothing says that it went badly."
        return
    if assessment.worst is None and assessment.rated_fit:
        yield "What you rated is about the job, not about how you did."
    elif assessment.worst is not None:
        yield _about(assessment.worst, alone=len(assessment.performance) == 1)
    yield from _added_up(assessment)
    yield from _overall(assessment)
    yield from _missed(assessment)


def whether_wanted(assessment: Assessment) -> Iterator[str]:
    """What speaks for and against that the job is still wanted."""
    if assessment.wanted is not None:
        only = "" if assessment.still_wanted else "only "
        yield f"How much you want the job: {only}{assessment.wanted} of 10."
    if assessment.fit_against:
        against = f"{_counted(assessment.fit_against)} of the three questions about fit"
        speaks = "speaks" if assessment.fit_against == 1 else "speak"
        yield f"{against} {speaks} against it. Your instincts are worth hearing."


def _about(concern: Concern, *, alone: bool) -> str:
    label = f"“{concern_label(concern.kind)}”"
    if not (concern.felt if concern.considered is None else concern.considered):
        return f"Nothing you rated weighs anything now; {label} stands at 0."
    opening = f"{label} is the one concern you rated" if alone else f"{label} weighs most"
    because = f", {RESTS_ON[concern.basis]}" if concern.basis else ""
    return f"{opening}: {_severity(concern)}{because}."


def _severity(concern: Concern) -> str:
    if concern.considered is None:
        return f"it felt like {concern.felt} of 10"
    at_first = f", after {concern.felt} at first" if _changed(concern) else ""
    return f"on second thought {concern.considered} of 10{at_first}"


def _changed(concern: Concern) -> bool:
    return concern.felt is not None and concern.felt != concern.considered


def _added_up(assessment: Assessment) -> Iterator[str]:
    if assessment.wobbles >= SEVERAL and assessment.worst_weight < NOTICED:
        yield f"{_counted(assessment.wobbles)} concerns are more than a wobble each; they add up."


def _overall(assessment: Assessment) -> Iterator[str]:
    if assessment.gut is not None and assessment.gut >= HARSH_GUT and not assessment.went_badly:
        yield (
            f"Your gut said {assessment.gut} of 10. Weighed one by one, the concerns do not bear "
            "that out."
        )
    elif assessment.gut is not None:
        yield f"Overall it felt like {assessment.gut} of 10."
    if assessment.expected is not None:
        percent = f"{round(assessment.expected * 100)}\N{NO-BREAK SPACE}%"
        yield f"You put your chance of advancing at {percent}."


def _missed(assessment: Assessment) -> Iterator[str]:
    if not assessment.missed:
        return
    one = assessment.missed == 1
    points = "one missed point" if one else f"{assessment.missed} missed points"
    if assessment.went_badly:
        yield f"You wrote down {points}."
    else:
        yield f"You wrote down {points}; {'it' if one else 'one'} can be a highlight of your note."


def _counted(count: int) -> str:
    return {1: "One", 2: "Two", 3: "Three"}.get(count, str(count))
