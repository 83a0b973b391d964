"""What is prepared for an interview to come, what the debrief says of it, and what is counted."""

from datetime import UTC, date, datetime, timedelta

import pandas as pd
import pytest

from debrief_core.agenda import Task, agenda, ahead, how_soon
from debrief_core.interview import (
    AskedQuestion,
    Concern,
    HowItWent,
    Interview,
    MissedPoint,
    Preparation,
    Proof,
    Reflection,
    Stage,
    Step,
    merge_edits,
    texts_of,
    with_text,
)
from debrief_core.journal import open_journal
from debrief_core.journal.documents import read_document, write_document
from debrief_core.preparation import (
    Hit,
    came,
    hit_of,
    hits_in_words,
    is_prepared,
    likely_questions,
    names_a_result,
    offered_proofs,
    proofs_in,
    similar_ones,
    with_company_of,
    with_likely,
    with_own_questions,
    with_proof,
    with_question_words,
    with_words,
)
from debrief_core.questions import asked_in, remember

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
WHY = "Why do you want to leave?"
CONFLICT = "Tell me about a conflict."


def interview(days: float = 2, **changes: object) -> Interview:
    return Interview.model_validate(
        {"company": "Northwind", "held_at": NOW + timedelta(days=days), "zone": "Europe/Berlin"}
        | changes
    )


def asking(*words: str, days: float, **changes: object) -> Interview:
    questions = tuple(AskedQuestion(words=each) for each in words)
    return interview(days, reflection=Reflection(questions=questions), **changes)


def memory_of(*interviews: Interview):
    return remember(one for each in interviews for one in asked_in(each))


def test_an_interview_to_come_waits_for_nothing_until_its_time_has_passed() -> None:
    journal = open_journal("sqlite://", "ann")
    kept = journal.save(interview(days=2))
    overview = journal.overview()
    assert agenda(overview, NOW) == []
    assert [one.interview_id for one in ahead(overview, NOW)] == [kept.id]
    later = NOW + timedelta(days=2, hours=1)
    (due,) = agenda(overview, later)
    assert (due.task, due.interview_id) == (Task.DEBRIEF, kept.id)
    assert due.words.startswith("How did it go? A letter, if you want one: best sent within")
    assert not ahead(overview, later)


def test_the_next_one_stands_first_and_is_said_in_days() -> None:
    journal = open_journal("sqlite://", "ann")
    for days in (9, 1, 4):
        journal.save(interview(days))
    soon = [one.how_soon(NOW) for one in ahead(journal.overview(), NOW)]
    assert soon == [
        "Tomorrow, 10:00",
        "Friday 6 March, 10:00, in 4 days",
        "Wednesday 11 March, 10:00, in 9 days",
    ]
    assert how_soon(NOW + timedelta(hours=3), "UTC", NOW) == "Today, 12:00"


def test_similar_interviews_are_counted_and_only_the_kinds_that_were_said() -> None:
    journal = open_journal("sqlite://", "ann")
    for day, felt in ((9, 6), (8, 5), (7, 2)):
        concern = Concern(kind="nerves", felt=felt)
        journal.save(
            interview(
                -day,
                stage=Stage.TECHNICAL,
                company="Contoso",
                reflection=Reflection(concerns=(concern,)),
            )
        )
    wanted = interview(stage=Stage.TECHNICAL)
    (found,) = similar_ones(journal.ratings(), wanted)
    assert (found.interviews, found.came_up) == (3, (("nerves", 2),))
    assert found.sentence == "At this stage (technical), 3 rated: “Nerves” in 2."
    assert similar_ones(journal.ratings(), interview(company="Fabrikam")) == []
    at_contoso = similar_ones(journal.ratings(), interview(company=" contoso "))
    assert [each.kind for each in at_contoso] == ["At contoso"]


def test_likely_questions_are_those_of_the_company_then_of_the_stage_then_the_frequent() -> None:
    here = asking("What is our product?", days=-30)
    stage = asking(CONFLICT, days=-20, company="Contoso", stage=Stage.FINAL)
    often = [asking(WHY, days=-day, company="Fabrikam") for day in (9, 8)]
    once = asking("Only once, elsewhere", days=-5, company="Fabrikam")
    found = likely_questions(
        memory_of(here, stage, *often, once), Stage.FINAL, same_company={here.id}
    )
    assert [each.question.words for each in found] == ["What is our product?", CONFLICT, WHY]
    assert found[0].why == "Asked once at this company."
    assert found[1].why == "Asked in 1 of 1 interviews of this stage."
    assert found[2].why == "Asked twice."


def test_a_prepared_question_that_came_is_an_asked_one_joined_with_the_memory() -> None:
    before = asking(WHY, days=-9)
    (known,) = memory_of(before)
    prepared = with_likely(interview(), known, wanted=True)
    assert is_prepared(prepared, known)
    assert with_likely(prepared, known, wanted=True) == prepared
    (question,) = prepared.preparation.questions
    told = came(prepared, question.id, answer=True)
    (asked,) = told.reflection.questions
    assert (asked.id, asked.words, asked.same_as) == (question.id, WHY, (known.id,))
    assert len(memory_of(before, told)) == 1
    assert came(told, question.id, answer=True) == told
    undone = came(told, question.id, answer=None)
    assert undone.reflection.questions == ()
    assert undone.preparation.questions[0].came is None
    assert with_likely(prepared, known, wanted=False).preparation.questions == ()


def test_a_question_that_was_rated_stays_though_it_is_said_not_to_have_come() -> None:
    told = came(with_own_questions(interview(), WHY), "x", answer=True)
    (question,) = told.preparation.questions
    told = came(told, question.id, answer=True)
    rated = told.reflecting(
        questions=(told.reflection.questions[0].model_copy(update={"how": HowItWent.BADLY}),)
    )
    assert len(came(rated, question.id, answer=False).reflection.questions) == 1


def test_own_questions_come_in_once_can_be_reworded_and_go_when_emptied() -> None:
    prepared = with_own_questions(interview(), f"1. {WHY}\n- {CONFLICT}\n{WHY.upper()}")
    first, second = prepared.preparation.questions
    assert (first.words, second.words) == (WHY, CONFLICT)
    assert with_own_questions(prepared, WHY) == prepared
    reworded = with_question_words(prepared, first.id, "  Why leave? ")
    assert reworded.preparation.questions[0].words == "Why leave?"
    left = with_question_words(reworded, first.id, " ")
    assert [one.words for one in left.preparation.questions] == [CONFLICT]


def test_the_hit_rate_is_a_count_and_says_when_it_is_too_little() -> None:
    assert hit_of(interview()) is None
    prepared = with_own_questions(interview(-1), f"{WHY}\n{CONFLICT}")
    assert hit_of(prepared) is None
    first, second = prepared.preparation.questions
    told = came(came(prepared, first.id, answer=True), second.id, answer=False)
    more = told.reflecting(questions=(*told.reflection.questions, AskedQuestion(words="Other")))
    hit = hit_of(more)
    assert (hit.prepared, hit.came, hit.asked, hit.words) == (2, 1, 2, "1 of 2 came")
    assert hits_in_words([hit]) == (
        "Of 2 questions you prepared for one interview, 1 came. You noted 1 that you had not "
        "prepared. That is too little to tell how well you foresee them."
    )
    three = [Hit(date(2026, 3, day), "", 4, 2, 2) for day in (1, 2, 3)]
    assert hits_in_words(three) == "Of 12 questions you prepared for 3 interviews, 6 came."
    assert hits_in_words([]) == ""


def test_proofs_are_offered_once_those_for_likely_questions_first() -> None:
    def proving(days: int, claim: str) -> Interview:
        point = MissedPoint(id=f"p{-days}", question=WHY, proof=Proof(claim=claim))
        return interview(days, reflection=Reflection(missed_points=(point,)))

    old, new = proving(-9, "From 40 minutes to 9"), proving(-2, "Led four people")
    again = proving(-1, "led  four people")
    all_ = [one for each in (old, new, again) for one in proofs_in(each)]
    assert [p.claim for p in offered_proofs(all_, {"p9"})] == [
        "From 40 minutes to 9",
        "led  four people",
    ]
    chosen = with_proof(interview(), all_[1].proof, wanted=True)
    assert offered_proofs(all_, (), chosen.preparation.proofs)[0].claim == "Led four people"
    assert with_proof(chosen, all_[1].proof, wanted=False).preparation.proofs == ()


def test_what_was_looked_up_is_taken_over_and_nothing_is_overwritten() -> None:
    first = with_words(with_words(interview(-9), "news", "A new plant"), "people", "Ms Okafor")
    second = with_words(interview(), "people", "Mr Brandt")
    taken = with_company_of(second, first.preparation)
    assert (taken.preparation.news, taken.preparation.people) == ("A new plant", "Mr Brandt")


@pytest.mark.parametrize(
    ("goal", "is_result"),
    [
        ("Get the offer", True),
        ("to be hired", True),
        ("Pass this round", True),
        ("Impress them", True),
        ("To give one example in every answer", False),
        ("Learn how they plan a quarter", False),
        ("", False),
    ],
)
def test_a_goal_that_names_a_result_is_told_from_one_of_learning(goal, is_result) -> None:
    assert names_a_result(goal) is is_result


def test_a_document_of_before_there_was_a_sheet_is_read_and_has_none() -> None:
    text = write_document(interview()).replace('"preparation":null,', "")
    text = text.replace(',"preparation":null', "")
    assert "preparation" not in text
    assert read_document(text).preparation is None


def test_every_text_of_a_sheet_has_a_path_and_can_be_written_by_it() -> None:
    empty = interview()
    assert texts_of(empty)["preparation.cue"] == ""
    written = with_text(empty, "preparation.cue", "my mind goes blank")
    assert written.preparation == Preparation(cue="my mind goes blank")
    prepared = with_own_questions(written, WHY)
    path = f"preparation.questions.{prepared.preparation.questions[0].id}.words"
    assert texts_of(prepared)[path] == WHY
    assert with_text(prepared, path, "Why?").preparation.questions[0].words == "Why?"


def test_two_tabs_that_write_on_one_sheet_lose_nothing() -> None:
    base = interview()
    mine, theirs = with_words(base, "cue", "I freeze"), with_words(base, "news", "A new plant")
    merged = merge_edits(base, mine, theirs, NOW)
    assert (merged.preparation.cue, merged.preparation.news) == ("I freeze", "A new plant")


def test_a_finished_debrief_is_not_asked_how_it_went() -> None:
    journal = open_journal("sqlite://", "ann")
    journal.save(interview(-1, reflection=Reflection(step=Step.DONE)))
    assert agenda(journal.overview(), NOW) == []
    assert isinstance(journal.overview(), pd.DataFrame)
