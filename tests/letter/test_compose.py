"""Composition: which letter an interview gives, and what survives when it is composed anew."""

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debrief_core.interview import (
    Interviewer,
    Letter,
    LetterKind,
    MissedPoint,
    Profile,
    Proof,
    ProofKind,
    Recipient,
    Tone,
    Verdict,
)
from debrief_core.interview.model import clean_text
from debrief_core.letter import (
    compose_letter,
    email_text,
    keep_as_typed,
    offered_points,
    subject_line,
)
from debrief_core.letter.choosing import REPAIRABLE
from tests.letter.make import (
    HELD,
    MISSED,
    NEXT_DAY,
    PROOF,
    REASON,
    SENDER,
    edited,
    make_concern,
    make_decision,
    make_interview,
    make_letter,
    make_point,
)

words = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12)
sentences = st.lists(words, min_size=1, max_size=12).map(" ".join)


def test_the_same_interview_gives_the_same_letter():
    interview = make_interview()
    assert compose_letter(interview, SENDER, NEXT_DAY) == compose_letter(
        interview, SENDER, NEXT_DAY
    )


@pytest.mark.parametrize(
    ("verdict", "kind"),
    [
        (Verdict.RECOVER, LetterKind.RECOVERY),
        (Verdict.THANK, LetterKind.THANK_YOU),
        (Verdict.LET_GO, LetterKind.THANK_YOU),
    ],
)
def test_the_decision_gives_the_kind_of_letter(verdict, kind):
    interview = make_interview(decision=make_decision(verdict))
    assert compose_letter(interview, SENDER, NEXT_DAY).kind is kind


def test_without_a_decision_it_is_a_note_of_thanks():
    assert make_letter(decision=None).kind is LetterKind.THANK_YOU


def test_the_letter_goes_to_the_first_interviewer_with_a_name():
    people = (Interviewer(), Interviewer(name="Dana Whitfield"), Interviewer(name="Sam Ito"))
    letter = compose_letter(make_interview(interviewers=people), SENDER, NEXT_DAY)
    assert letter.recipient.name == "Dana Whitfield"
    assert letter.interviewers == ("Dana Whitfield", "Sam Ito")


def test_points_that_are_ready_to_send_come_first():
    waiting = MissedPoint(id="waiting", question="Why us?")
    unproved = MissedPoint(id="unproved", question="Why you?", would_say="I stay.")
    interview = make_interview(
        missed_points=(waiting, unproved, MISSED),
        concerns=(make_concern("arrived_late"), make_concern("too_simple")),
    )
    assert [p.id for p in offered_points(interview)] == [
        "m1",
        "unproved",
        "concern-arrived-late",
        "waiting",
    ]
    assert [p.id for p in compose_letter(interview, SENDER, NEXT_DAY).points] == ["m1", "unproved"]


def test_a_thank_you_note_keeps_one_highlight():
    second = MISSED.model_copy(update={"id": "m2"})
    interview = make_interview(missed_points=(MISSED, second), decision=None)
    assert [p.id for p in compose_letter(interview, SENDER, NEXT_DAY).points] == ["m1"]


@pytest.mark.parametrize(
    ("today", "phrase"),
    [
        (date(2026, 3, 3), "call today"),
        (date(2026, 3, 4), "call on Tuesday"),
        (date(2026, 3, 9), "call on Tuesday"),
        (date(2026, 3, 10), "call on 3 March"),
        (date(2027, 1, 10), "call on 3 March 2026"),
    ],
)
def test_the_day_is_said_as_one_would_say_it(today, phrase):
    assert re.search(rf"{phrase}( about|\.)", make_letter(today=today).body[0])


def test_the_day_is_that_of_the_place_where_the_interview_was():
    late_on_monday = datetime(2026, 3, 3, 3, 30, tzinfo=UTC)
    letter = make_letter(held_at=late_on_monday, zone="America/Los_Angeles")
    assert "on Monday" in letter.body[0]
    assert "on Tuesday" in make_letter(held_at=late_on_monday, zone="Asia/Tokyo").body[0]


@pytest.mark.parametrize(
    ("country", "line", "phrase"),
    [
        ("GB", "10 March 2026", "on 3 March"),
        ("US", "March 10, 2026", "on March 3"),
        ("FR", "10 March 2026", "on 3 March"),
        ("", "10 March 2026", "on 3 March"),
    ],
)
def test_dates_are_written_as_in_the_sender_s_country(country, line, phrase):
    profile = SENDER.model_copy(update={"country": country})
    letter = make_letter(profile=profile, today=date(2026, 3, 10))
    assert line in email_text(letter).split("\n")
    assert phrase in letter.body[0]


@pytest.mark.parametrize(
    ("stage", "form", "noun"),
    [
        ("hiring_manager", "phone", "our call"),
        ("recruiter_screen", "video", "our video call"),
        ("other", "in_person", "our meeting"),
        ("other", "other", "our conversation"),
        ("panel", "video", "the panel interview"),
        ("technical", "phone", "the technical interview"),
        ("case", "in_person", "the case interview"),
        ("final", "other", "the final interview"),
    ],
)
def test_the_interview_is_named_by_its_stage_or_its_format(stage, form, noun):
    assert f"{noun} on Tuesday" in make_letter(stage=stage, format=form).body[0]


@pytest.mark.parametrize("role", ["Data analyst", "Data analyst role", "the Data analyst position"])
def test_a_role_that_says_it_is_one_is_not_called_one_twice(role):
    opening = make_letter(role=role).body[0]
    assert len(re.findall(r"\b(role|position)\b", opening)) == 1
    assert "the the" not in opening


@pytest.mark.parametrize(
    ("name", "tone", "greeting"),
    [
        ("Dana Whitfield", Tone.FORMAL, "Dear Dana Whitfield,"),
        ("Dana Whitfield", Tone.WARM, "Dear Dana,"),
        ("Dr. Miriam Okafor", Tone.WARM, "Dear Dr. Okafor,"),
        ("Dr. Miriam Okafor", Tone.FORMAL, "Dear Dr. Okafor,"),
        ("Kim Minjun", Tone.WARM, "Dear Kim Minjun,"),
        ("Nguyễn Thị Lan", Tone.WARM, "Dear Nguyễn Thị Lan,"),
        ("山田 太郎", Tone.WARM, "Dear 山田 太郎,"),
        ("J. Smith", Tone.WARM, "Dear J. Smith,"),
        ("Whitfield, Dana", Tone.WARM, "Dear Whitfield, Dana,"),
        ("", Tone.WARM, "Dear Northwind team,"),
        ("Sir John Smith", Tone.WARM, "Dear Sir John,"),
        ("Lord Sugar", Tone.FORMAL, "Dear Lord Sugar,"),
        ("Dr Anna van der Berg", Tone.FORMAL, "Dear Dr van der Berg,"),
        ("Mr Kim Min-ji", Tone.FORMAL, "Dear Mr Kim,"),
        ("Ms Maria García López", Tone.WARM, "Dear Ms García López,"),
        ("DANA WHITFIELD", Tone.FORMAL, "Dear Dana Whitfield,"),
        ("DANA WHITFIELD", Tone.WARM, "Dear Dana,"),
        ("Yamada Hanako", Tone.WARM, "Dear Yamada Hanako,"),
        ("Hanako Yamada", Tone.WARM, "Dear Hanako,"),
        ("Mai Linh Trần", Tone.WARM, "Dear Mai Linh Trần,"),
        ("Prof. Dr. Hans Müller", Tone.WARM, "Dear Prof. Dr. Müller,"),
        ("the panel", Tone.FORMAL, "Dear members of the panel,"),
        ("Hiring Committee", Tone.WARM, "Dear members of the committee,"),
        ("hiring manager", Tone.WARM, "Dear Hiring Manager,"),
        ("HR", Tone.WARM, "Dear Northwind team,"),
        ("Recruiter", Tone.FORMAL, "Dear Northwind team,"),
        ("the hiring team", Tone.WARM, "Dear Northwind team,"),
        ("Sarah Nguyen (lead)", Tone.FORMAL, "Dear Sarah Nguyen,"),
        ("Sarah, Tom", Tone.WARM, "Dear Sarah and Tom,"),
        ("Karen RN, Deb", Tone.WARM, "Dear Karen and Deb,"),
        ("Erik Halden; Mona Lie", Tone.FORMAL, "Dear Erik Halden and Mona Lie,"),
        ("Herr Dr. Krause", Tone.FORMAL, "Dear Dr Krause,"),
        ("Ms. Patel (she/her), partner", Tone.WARM, "Dear Ms. Patel,"),
        ("Mr. and Mrs. Hall", Tone.WARM, "Dear Mr. and Mrs. Hall,"),
        ("sarah, tom", Tone.WARM, "Dear Sarah and Tom,"),
    ],
)
def test_the_greeting_is_never_more_familiar_than_is_safe(name, tone, greeting):
    assert make_letter(tone=tone, recipient=Recipient(name=name)).salutation == greeting


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("arrived_late", "late"),
        ("stumbled", "work behind"),
        ("left_unsaid", "to tell you"),
        ("company_knowledge", "Northwind"),
        ("technical_gap", "technical question"),
        ("no_rapport", "why this work matters"),
        ("negative_talk", "former employer"),
        ("pay_talk", "pay"),
        ("setup_trouble", "set-up"),
        ("rambled", "short one"),
        ("own:Spilled the coffee", "fuller answer"),
    ],
)
def test_the_turn_says_what_kind_of_thing_went_wrong(kind, said):
    letter = make_letter(points=(make_point(kind=kind),))
    assert said in next(p.words for p in letter.paragraphs if p.role == "turn")


def test_what_was_said_badly_stays_in_the_journal():
    missed = MISSED.model_copy(update={"said": "Uh, no idea, sorry"})
    assert "no idea" not in email_text(make_letter(missed_points=(missed,)))


def test_a_claim_that_the_answer_makes_already_is_not_made_twice():
    point = make_point(answer=f"I {PROOF.claim[0].lower()}{PROOF.claim[1:]}. That was in May.")
    assert email_text(make_letter(points=(point,))).count("the nightly build") == 1


def test_a_claim_said_in_other_words_is_not_made_twice():
    proof = Proof(claim="15% sales rise", kind=ProofKind.NUMBER, where="sales report 2024")
    point = make_point(subject="", answer="sales rose 15 per cent after that", proof=proof)
    (told,) = [p.words for p in make_letter(points=(point,)).paragraphs if p.role == "point:m1"]
    assert told == "Sales rose 15 per cent after that. The sales report 2024 shows it."


def test_the_same_proof_of_two_points_is_told_once():
    points = (make_point(), make_point(id="m2", subject="Costs"))
    assert email_text(make_letter(points=points)).count("dashboard") == 1


def test_an_address_stands_below_the_letter_and_its_sentence_points_there():
    proof = Proof(kind=ProofKind.LINK, where="https://avery.example/build")
    letter = make_letter(points=(make_point(proof=proof),))
    assert "linked below" in " ".join(letter.body)
    assert email_text(letter).count("https://avery.example/build") == 1


def test_links_and_documents_are_listed_as_enclosures_once():
    link = Proof(kind=ProofKind.LINK, where="https://avery.example/build")
    points = (make_point(proof=link), make_point(id="m2", subject="Costs", proof=link))
    text = email_text(make_letter(points=points))
    assert text.endswith("Enclosures\nhttps://avery.example/build")


def test_an_empty_interview_still_gives_a_letter_without_a_gap_or_a_placeholder():
    interview = make_interview(
        company="", role="", interviewers=(), missed_points=(), fit={}, concerns=()
    )
    text = email_text(compose_letter(interview, Profile(), NEXT_DAY))
    assert "Dear hiring team," in text
    assert not re.search(r"[\[\]{}<>_]|None| ,| \.|  ", text)


def test_a_draft_keeps_what_its_writer_chose():
    interview = make_interview()
    chosen = {
        "recipient": Recipient(name="Sam Ito"),
        "kind": LetterKind.THANK_YOU,
        "tone": Tone.DIRECT,
        "reason": "The team is small.",
        "typeface": "Source Sans 3",
        "paper": "letter",
    }
    first = compose_letter(interview, SENDER, NEXT_DAY)
    again = compose_letter(
        interview, SENDER, date(2026, 3, 5), draft=first.model_copy(update=chosen)
    )
    assert again.id == first.id
    assert {field: getattr(again, field) for field in chosen} == chosen
    assert again.written_on == date(2026, 3, 5)


def test_an_edited_paragraph_survives_a_new_tone_and_a_new_point():
    letter = edited(make_letter(), "turn", "I can say this better.")
    more = make_point(id="m2", subject="What does it cost?")
    draft = letter.model_copy(update={"tone": Tone.FORMAL, "points": (*letter.points, more)})
    again = compose_letter(make_interview(), SENDER, NEXT_DAY, draft=draft)
    assert "I can say this better." in again.body
    turn = next(p for p in again.paragraphs if p.role == "turn")
    assert "one other point" in turn.composed


def test_the_writer_s_own_greeting_and_subject_stay():
    draft = make_letter().model_copy(
        update={"own_salutation": "Good morning Dana,", "own_subject": "One more thing"}
    )
    again = compose_letter(make_interview(), SENDER, NEXT_DAY, draft=draft)
    assert again.salutation == "Good morning Dana,"
    assert subject_line(again) == "One more thing"


def test_a_letter_that_was_sent_is_never_composed_anew():
    sent = make_letter().model_copy(update={"sent_on": NEXT_DAY})
    interview = make_interview(company="Another name")
    assert compose_letter(interview, SENDER, date(2026, 4, 1), draft=sent) is sent


def test_the_paper_follows_the_country():
    american = SENDER.model_copy(update={"country": "US"})
    assert make_letter().paper == "a4"
    assert make_letter(profile=american).paper == "letter"


@settings(deadline=None)
@given(question=sentences, answer=sentences, where=sentences, reason=sentences)
def test_what_was_typed_is_kept_in_the_letter_beside_what_it_says(question, answer, where, reason):
    proof = Proof(claim="", kind=ProofKind.PERSON, where=where)
    point = make_point(subject=question, answer=answer, proof=proof)
    letter = make_letter(points=(point,), reason=reason)
    assert letter.points == (point,)
    assert letter.reason == clean_text(reason)


@settings(deadline=None)
@given(answer=sentences)
def test_an_answer_whose_edit_is_taken_back_stands_as_it_was_typed(answer):
    point = make_point(subject="", answer=answer, proof=None)
    draft = keep_as_typed(make_letter(points=(point,)), "answer:m1")
    letter = compose_letter(make_interview(), SENDER, NEXT_DAY, draft=draft)
    assert letter.as_typed == ("answer:m1",)
    assert point.answer.strip() in "\n".join(letter.body)


def test_no_combination_of_kinds_says_a_phrase_twice():
    kinds = sorted(REPAIRABLE)
    variants = cycle("abc")  # each changes what a letter's phrases are chosen by
    for one, other in product(kinds, kinds):
        variant = next(variants)
        assert not repeated_phrases(one, other, variant), (one, other, variant)


def repeated_phrases(one, other, variant):
    """Four words that a letter with these two kinds of points says twice, in any tone."""
    twice = []
    for tone in Tone:
        points = (
            make_point(id="m1", kind=one, subject="", answer="Aaa.", proof=PROOF),
            make_point(id="m2", kind=other, subject="Bbb?", answer="Ccc.", proof=PROOF),
        )
        letter = make_letter(tone=tone, points=points, reason="", interview_id=variant)
        text = " ".join(letter.body).replace(PROOF.claim, "|").replace(PROOF.where, "|")
        found = Counter(
            tuple(part.split()[at : at + 4])
            for part in re.split(r"[|:.;“”]", text)
            for at in range(len(part.split()) - 3)
        )
        twice += [(tone, words) for words, times in found.items() if times > 1]
    return twice


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (REASON, "because you let one team own its data from the source to the chart, and that is"),
        ("because you do research", "because you do research, and I would"),
        ("they let juniors present", "because you let juniors present, and I would"),
        ("that the team is small", "because the team is small, and I would"),
        ("how candid you were", "because of how candid you were, and I would"),
        ("a small team with a big garden", "is a small team with a big garden, and I would"),
        ("working with real patients", "is working with real patients, and I would"),
    ],
)
def test_the_reason_and_the_next_step_are_one_breath_whatever_the_reason_s_grammar(reason, said):
    paragraphs = {p.role: p.words for p in make_letter(reason=reason).paragraphs}
    assert said in paragraphs["reason"]
    assert "next_step" not in paragraphs


def test_without_a_reason_no_sentence_fills_its_place():
    paragraphs = {p.role: p.words for p in make_letter(reason="").paragraphs}
    assert "reason" not in paragraphs
    assert paragraphs["next_step"]


@pytest.mark.parametrize("company", ["Iontech, Inc.", "Yahoo!", "Acme Ltd.", "What Next?"])
@pytest.mark.parametrize("tone", Tone)
def test_a_company_that_ends_in_a_stop_never_gets_a_second_one(company, tone):
    letter = make_letter(company=company, tone=tone)
    assert company in " ".join(letter.body)
    assert not re.search(r"[.!?]\.", " ".join(letter.body))


@pytest.mark.parametrize("tone", Tone)
def test_no_two_letters_to_one_panel_open_or_end_alike(tone):
    people = tuple(Interviewer(name=f"Dana Whitfield{nth}") for nth in range(8))
    interview = make_interview(interviewers=people, stage="panel")
    letters: list[Letter] = []
    for person in people:
        recipient = Recipient(name=person.name)
        draft = compose_letter(interview, SENDER, NEXT_DAY, recipient=recipient)
        draft = draft.model_copy(update={"tone": tone})
        letters.append(compose_letter(interview, SENDER, NEXT_DAY, draft=draft, others=letters))
    assert len({" ".join(letter.body[0].split()[:4]) for letter in letters}) == len(people)
    assert len({letter.body[-1] for letter in letters}) == len(people)


@pytest.mark.parametrize("tone", Tone)
def test_no_two_letters_of_a_journal_end_alike(tone):
    letters: list[Letter] = []
    for nth in range(8):
        interview = make_interview(id=f"interview-{nth}", held_at=HELD + timedelta(days=nth // 2))
        draft = compose_letter(interview, SENDER, NEXT_DAY)
        draft = draft.model_copy(update={"tone": tone})
        letters.append(compose_letter(interview, SENDER, NEXT_DAY, draft=draft, others=letters))
    assert len({letter.body[-1] for letter in letters}) == len(letters)


def test_held_is_a_tuesday():
    assert HELD.strftime("%A") == "Tuesday"
