"""Proofs used again, edits kept, and several letters about one interview."""

from datetime import UTC, datetime

from debrief_core.interview import Interviewer, Proof, ProofKind
from debrief_core.letter import (
    compose_letter,
    earlier_words,
    edit_paragraph,
    fitting_proofs,
    proof_from_remark,
    proofs_of,
    recipient_from,
    review_letter,
    review_together,
)
from tests.letter.make import (
    MISSED,
    NEXT_DAY,
    PROOF,
    SENDER,
    edited,
    make_interview,
    make_letter,
    make_point,
)

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
PEOPLE = (Interviewer(name="Dana Whitfield"), Interviewer(name="Sam Ito"))


def interview_with_letter(**changes):
    letter = make_letter().model_copy(update=changes)
    return make_interview(letters=(letter,))


def test_a_proof_of_a_debrief_is_one_entry_with_the_letters_that_carry_it():
    (known,) = proofs_of([interview_with_letter(sent_on=NEXT_DAY)])
    assert known.proof == PROOF
    assert [(use.recipient, use.sent_on) for use in known.uses] == [("Dana Whitfield", NEXT_DAY)]
    assert known.changed_since_sent == ()


def test_a_claim_changed_after_the_letter_went_out_says_so():
    interview = interview_with_letter(sent_on=NEXT_DAY)
    changed = MISSED.model_copy(update={"proof": PROOF.model_copy(update={"claim": "Halved it"})})
    (known,) = proofs_of([interview.reflecting(missed_points=(changed,))])
    assert known.proof.claim == "Halved it"
    assert [use.recipient for use in known.changed_since_sent] == ["Dana Whitfield"]


def test_a_change_after_a_draft_is_no_news():
    interview = interview_with_letter()
    changed = MISSED.model_copy(update={"proof": PROOF.model_copy(update={"claim": "Halved it"})})
    (known,) = proofs_of([interview.reflecting(missed_points=(changed,))])
    assert known.changed_since_sent == ()


def test_fitting_proofs_are_those_that_spoke_to_something_alike():
    other = Proof(id="p2", claim="Taught twenty evening classes", kind=ProofKind.NUMBER)
    second = MISSED.model_copy(update={"id": "m2", "question": "Teaching?", "proof": other})
    known = proofs_of([make_interview(missed_points=(second, MISSED))])
    point = make_point(subject="Which pipeline builds did you cut?", proof=None)
    assert [one.proof.id for one in fitting_proofs(known, point)] == ["p1", "p2"]
    teaching = make_point(subject="Have you taught classes?", answer="", proof=None)
    assert fitting_proofs(known, teaching)[0].proof.id == "p2"


def test_the_proof_a_point_has_is_not_offered_to_it_again():
    known = proofs_of([make_interview()])
    assert fitting_proofs(known, make_point()) == []


def test_one_step_makes_a_proof_of_an_unproved_number():
    point = make_point(answer="I measured first. That saved 70 % of the cost. We kept it.")
    letter = make_letter(points=(point,))
    remark = next(r for r in review_letter(letter) if r.excerpt == "70 %")
    text = next(p.words for p in letter.paragraphs if p.role == remark.where)
    proof = proof_from_remark(point, remark, text)
    assert proof.claim == f"{PROOF.claim} That saved 70 % of the cost."
    mended = make_letter(points=(point.model_copy(update={"proof": proof}),))
    assert not [r for r in review_letter(mended) if r.excerpt == "70 %"]


def test_every_edit_is_kept_and_can_be_taken_back():
    letter = make_letter()
    composed = letter.paragraphs[1].words
    once = edit_paragraph(letter, "turn", "First try.", NOON)
    twice = edit_paragraph(once, "turn", "Second try.", NOON.replace(hour=13))
    assert [one.words for one in earlier_words(twice, "turn")] == ["First try.", composed]
    back = edit_paragraph(twice, "turn", None, NOON.replace(hour=14))
    assert back.paragraphs[1].edited is None
    assert [one.words for one in earlier_words(back, "turn")] == ["Second try.", "First try."]


def test_an_edit_that_changes_nothing_leaves_no_version():
    letter = make_letter()
    assert edit_paragraph(letter, "turn", letter.paragraphs[1].words, NOON) == letter


def test_earlier_words_survive_a_new_composition():
    draft = edit_paragraph(make_letter(), "turn", "Mine.", NOON)
    again = compose_letter(make_interview(), SENDER, NEXT_DAY, draft=draft)
    assert again.earlier == draft.earlier


def test_a_panel_gets_letters_that_are_not_the_same_word_for_word():
    interview = make_interview(interviewers=PEOPLE)
    letters = [
        compose_letter(interview, SENDER, NEXT_DAY, recipient=recipient_from(person))
        for person in PEOPLE
    ]
    assert letters[0].points == letters[1].points
    assert [r.where for r in review_together(letters)] == ["reason"]
    own = edited(letters[1], "reason", "I want this job because you showed me the plan.")
    assert review_together([letters[0], own]) == []


def test_the_same_words_to_two_people_and_two_letters_to_one_are_remarked_on():
    one = make_letter()
    other = one.model_copy(update={"id": "other", "recipient": recipient_from(PEOPLE[1])})
    assert "word for word" in review_together([one, other])[0].reason
    assert "Two letters" in review_together([one, one.model_copy(update={"id": "b"})])[0].reason
