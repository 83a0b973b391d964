"""The debrief page: five steps, each field kept the moment it is left."""

from datetime import UTC, datetime

import pytest

from debrief_core.interview import (
    Basis,
    Concern,
    FitAnswer,
    Interview,
    ProofKind,
    Reflection,
    Stage,
    Step,
    Verdict,
)
from pages.session.autosave import SURELY_SEEN
from tests.support.apptest import field_key, open_page

HELD = datetime(2026, 3, 2, 12, tzinfo=UTC)


def stored(journal):
    (interview,) = journal.interviews()
    return interview


@pytest.fixture
def debrief(app, journal):
    """Open the debrief of an interview that stands at this step."""

    def open_at(step, **reflection):
        interview = Interview(
            company="Northwind", role="Analyst", held_at=HELD, zone="UTC",
            reflection=Reflection(step=step, **reflection),
        )  # fmt: skip
        kept = journal.save(interview)
        return open_page(app, "debrief", interview=kept.id), kept

    return open_at


def text(app, interview, name):
    return app.get_by_key(field_key(app, f"edit.{interview.id}.{name}"))


def test_a_field_that_the_browser_missed_is_told_to_it_once_more(debrief):
    page, kept = debrief(Step.INTERVIEW, happened="What they asked.")
    assert not text(page.run(), kept, "happened").proto.set_value
    page.session_state["autosave"].missed[field_key(page, f"edit.{kept.id}.happened")] = None
    told = text(page.run(), kept, "happened").proto
    assert (told.set_value, told.value) == (True, "What they asked.")
    page.session_state["autosave"].ended -= SURELY_SEEN
    assert not text(page.run(), kept, "happened").proto.set_value


def test_a_browser_that_misses_the_first_run_draws_every_field_as_it_is(debrief):
    page, kept = debrief(Step.INTERVIEW, happened="What they asked.", gut=7,
                         concerns=(Concern(kind="nerves", felt=6),))  # fmt: skip
    page.run()  # a second run, in which nothing is set
    assert not text(page, kept, "happened").proto.set_value
    assert text(page, kept, "happened").proto.default == "What they asked."
    zone = text(page, kept, "zone").proto
    assert zone.options[zone.default] == "UTC"
    assert list(text(page, kept, "gut").proto.default) == [7]
    assert list(text(page, kept, "chip.nerves").proto.default) == [0]
    assert text(page, kept, "held_at").proto.default == ["2026-03-02T12:00"]


def test_what_a_field_held_before_is_no_entry_of_a_browser_that_missed_the_change(debrief, journal):
    page, kept = debrief(Step.INTERVIEW)
    journal.save(kept.model_copy(update={"company": "Southwind"}), kept)
    page.run()
    page.session_state["autosave"].ended = None  # the run was broken off by the next
    text(page, kept, "company").set_value("Northwind").run()
    assert stored(journal).company == "Southwind"
    assert text(page, kept, "company").proto.set_value


def test_what_a_field_held_before_can_be_entered_once_the_change_was_seen(debrief, journal):
    page, kept = debrief(Step.INTERVIEW)
    journal.save(kept.model_copy(update={"company": "Southwind"}), kept)
    page.run()
    page.session_state["autosave"].ended -= SURELY_SEEN
    text(page, kept, "company").set_value("Northwind").run()
    assert stored(journal).company == "Northwind"


def test_looking_at_the_page_leaves_nothing_in_the_journal(app, journal):
    page = open_page(app, "debrief")
    assert not page.exception
    assert journal.interviews() == []


def test_the_first_field_that_is_left_makes_the_draft(app, journal):
    page = open_page(app, "debrief")
    page.text_area[0].set_value("I froze.").run()
    assert not page.exception
    assert stored(journal).reflection.happened == "I froze."
    assert page.query_params["interview"] == stored(journal).id


def test_the_facts_of_the_interview_are_kept(debrief, journal):
    page, interview = debrief(Step.INTERVIEW)
    text(page, interview, "stage").set_value(Stage.PANEL).run()
    text(page, interview, "wanted").set_value(9).run()
    text(page, interview, "expected").set_value(40).run()
    kept = stored(journal)
    assert (kept.stage, kept.wanted, kept.expected) == (Stage.PANEL, 9, 0.4)


def test_another_zone_keeps_the_clock_on_the_wall(debrief, journal):
    page, interview = debrief(Step.INTERVIEW)
    text(page, interview, "zone").set_value("America/New_York").run()
    assert f"{stored(journal).held_locally:%H:%M}" == "12:00"
    assert stored(journal).held_at != HELD


def test_people_are_added_named_and_removed(debrief, journal):
    page, interview = debrief(Step.INTERVIEW)
    page.button(key="add_interviewer").click().run()
    page.button(key="add_interviewer").click().run()
    text(page, interview, "interviewer.0.name").set_value("Ada").run()
    text(page, interview, "interviewer.1.name").set_value("Zoë Żółć").run()
    page.button(key="remove_interviewer_0").click().run()
    assert [p.name for p in stored(journal).interviewers] == ["Zoë Żółć"]
    assert text(page, interview, "interviewer.0.name").value == "Zoë Żółć"


def test_a_chosen_chip_becomes_a_concern_and_its_words_follow_the_number(debrief, journal):
    page, interview = debrief(Step.FEELINGS)
    chips = next(pills for pills in page.get("pills") if "Stumbled over answers" in pills.options)
    chips.set_value(["stumbled"]).run()
    text(page, interview, "concern.stumbled.felt").set_value(8).run()
    assert stored(journal).reflection.concern("stumbled").felt == 8
    before = [caption.value for caption in page.caption]
    text(page, interview, "concern.stumbled.felt").set_value(2).run()
    assert [caption.value for caption in page.caption] != before


def test_an_own_concern_is_added_once_whatever_its_letters(debrief, journal):
    page, interview = debrief(Step.FEELINGS)
    own = f"enter.{interview.id}.own"
    page.text_input(key=field_key(page, own)).set_value("The dog barked").run()
    page.text_input(key=field_key(page, own)).set_value("the DOG barked").run()
    assert [c.kind for c in stored(journal).reflection.concerns] == ["own:The dog barked"]
    assert page.text_input(key=field_key(page, own)).value == ""


def test_a_chip_let_go_keeps_the_words_that_were_written(debrief, journal):
    written = Concern(kind="nerves", felt=6, words="My voice shook.")
    page, _interview = debrief(Step.FEELINGS, concerns=(written,))
    chips = next(pills for pills in page.get("pills") if "nerves" in (pills.value or []))
    chips.set_value([]).run()
    assert stored(journal).reflection.concern("nerves").words == "My voice shook."
    assert any("so it stays" in warning.value for warning in page.warning)


def test_finishing_the_second_step_locks_what_was_felt(debrief, journal):
    page, interview = debrief(Step.FEELINGS, concerns=(Concern(kind="nerves", felt=6),))
    page.button(key="continue").click().run()
    reflection = stored(journal).reflection
    assert reflection.concern("nerves").felt_at is not None
    assert "stumbled" in reflection.offered
    assert reflection.step is Step.MISSED_POINTS
    page.button(key="back").click().run()
    with pytest.raises(KeyError):
        text(page, interview, "concern.nerves.felt")
    assert any("Felt 6 of 10, kept since" in line.value for line in page.markdown)


def test_a_missed_point_is_kept_with_its_proof(debrief, journal):
    page, interview = debrief(Step.MISSED_POINTS)
    page.button(key="add_missed_point").click().run()
    (point,) = stored(journal).reflection.missed_points
    text(page, interview, f"missed.{point.id}.question").set_value("Why pandas?").run()
    text(page, interview, f"missed.{point.id}.proof.kind").set_value(ProofKind.LINK).run()
    text(page, interview, f"missed.{point.id}.proof.claim").set_value("The talk I gave").run()
    (point,) = stored(journal).reflection.missed_points
    assert (point.question, point.proof.kind) == ("Why pandas?", ProofKind.LINK)
    assert point.proof.claim == "The talk I gave"
    page.button(key=f"remove_missed_{point.id}").click().run()
    assert stored(journal).reflection.missed_points == ()


def test_an_answer_in_three_boxes_shows_its_paragraph_and_one_box_stays(debrief, journal):
    page, interview = debrief(Step.MISSED_POINTS)
    page.button(key="add_missed_point").click().run()
    (point,) = stored(journal).reflection.missed_points
    text(page, interview, f"missed.{point.id}.would_say").set_value("in one box").run()
    text(page, interview, f"missed.{point.id}.guided.in_use").set_value(True).run()
    text(page, interview, f"missed.{point.id}.guided.situation").set_value("it was slow").run()
    text(page, interview, f"missed.{point.id}.guided.action").set_value("i measure it").run()
    said = "\n".join(block.value for block in (*page.markdown, *page.caption)).replace("\\", "")
    assert "> It was slow. I measure it." in said
    assert "Perhaps: “I measured it.”" in said
    text(page, interview, f"missed.{point.id}.guided.in_use").set_value(False).run()
    (point,) = stored(journal).reflection.missed_points
    assert point.answer_typed == "in one box"
    assert point.guided.action == "i measure it"
    assert not page.exception


def test_the_fit_answers_are_kept(debrief, journal):
    page, interview = debrief(Step.FIT)
    text(page, interview, "fit.connected").set_value(FitAnswer.PARTLY).run()
    text(page, interview, "fit.drawn_to").set_value("They showed me the lab.").run()
    assert stored(journal).reflection.fit.connected is FitAnswer.PARTLY
    assert stored(journal).reflection.fit.drawn_to == "They showed me the lab."


def test_the_second_look_shows_the_first_words_and_takes_a_second_rating(debrief, journal):
    concern = Concern(kind="nerves", felt=8, felt_at=HELD, words="My voice shook.")
    page, interview = debrief(Step.PERSPECTIVE, concerns=(concern,))
    assert text(page, interview, "concern.nerves.words").value == "My voice shook."
    text(page, interview, "concern.nerves.evidence_against").set_value("They laughed.").run()
    text(page, interview, "concern.nerves.basis").set_value(Basis.OBSERVED).run()
    text(page, interview, "concern.nerves.considered").set_value(4).run()
    kept = stored(journal).reflection.concern("nerves")
    assert (kept.felt, kept.considered, kept.evidence_against) == (8, 4, "They laughed.")
    assert kept.basis is Basis.OBSERVED


def test_the_decision_comes_with_reasons_and_can_be_overruled(debrief, journal):
    page, _interview = debrief(Step.DECISION, gut=7, concerns=(Concern(kind="nerves", felt=8),))
    other = next(v for v in Verdict if v is not page.radio[0].value)
    page.radio[0].set_value(other).run()
    page.button(key="decide").click().run()
    decision = stored(journal).reflection.decision
    assert decision.verdict is other
    assert decision.overruled
    assert decision.reasons
    assert stored(journal).reflection.step is Step.DONE


def test_an_id_that_is_not_in_the_journal_is_let_go_in_words(app, journal):
    page = open_page(app, "debrief", interview="someone-elses")
    assert not page.exception
    assert any("not in your journal" in warning.value for warning in page.warning)


def test_a_field_that_another_tab_changed_too_shows_both_versions(debrief, journal):
    page, interview = debrief(Step.FEELINGS)
    journal.save(interview.reflecting(happened="Written in the other tab."))
    text(page, interview, "happened").set_value("Written in this tab.").run()
    (kept,) = journal.interviews()
    assert kept.reflection.happened == "Written in this tab."
    assert any("changed in two places" in each.value for each in page.markdown)
    shown = [each.value for each in page.text]
    assert "Written in the other tab." in shown
    assert "Written in this tab." in shown
    button = next(b for b in page.button if b.label == "Take this one instead")
    button.click().run()
    assert text(page, kept, "happened").value == "Written in the other tab."
    assert stored(journal).reflection.happened == "Written in the other tab."
    assert not any("changed in two places" in each.value for each in page.markdown)


def test_fields_that_two_tabs_changed_apart_both_stand(debrief, journal):
    page, interview = debrief(Step.FEELINGS)
    journal.save(interview.model_copy(update={"role": "Baker"}))
    text(page, interview, "happened").set_value("Written in this tab.").run()
    (kept,) = journal.interviews()
    assert (kept.role, kept.reflection.happened) == ("Baker", "Written in this tab.")
    assert not any(one.conflict for one in kept.earlier)


def test_what_another_tab_saved_appears_when_nothing_was_typed_here(debrief, journal):
    page, interview = debrief(Step.FEELINGS)
    journal.save(interview.reflecting(happened="Written in the other tab."))
    page.run()
    assert text(page, interview, "happened").value == "Written in the other tab."


def test_markup_in_a_name_is_shown_as_it_was_typed(app, journal):
    interview = journal.save(
        Interview(company="![x](http://a.example/x.png) **B** $1", held_at=HELD, zone="UTC")
    )
    page = open_page(app, "debrief", interview=interview.id)
    assert not any("![x](" in line.value for line in page.markdown)
    steps(page, interview).set_value(Step.FIT).run()
    assert any(r"\!\[x\]" in line.value for line in page.caption)


def steps(page, interview):
    return page.get_by_key(field_key(page, f"steps.{interview.id}"))


def test_any_step_can_be_taken_up_by_its_name(debrief):
    page, interview = debrief(Step.INTERVIEW)
    assert steps(page, interview).options == ["Story", "Answers", "Fit", "Second look", "Decide"]
    steps(page, interview).set_value(Step.FIT).run()
    assert not page.exception
    assert page.title[0].value == "Was it right for you?"


def test_a_tap_in_a_new_step_that_the_browser_has_not_drawn_whole_stays_in_that_step(debrief):
    page, interview = debrief(Step.INTERVIEW)
    page.button(key="continue").click().run()
    page.session_state["autosave"].ended = None  # the run was broken off by the tap
    steps(page, interview).set_value(Step.INTERVIEW)  # as the browser still has it
    page.button(key="add_missed_point").click().run()
    assert page.title[0].value == "Better answers"


def test_an_introduction_stands_on_the_first_step_only(debrief):
    page, interview = debrief(Step.INTERVIEW)
    assert any("saved as you go" in line.value for line in page.markdown)
    steps(page, interview).set_value(Step.FIT).run()
    assert not any("saved as you go" in line.value for line in page.markdown)


def test_a_scale_stands_right_under_the_chip_that_was_tapped(debrief):
    page, interview = debrief(Step.INTERVIEW)
    text(page, interview, "chip.stumbled").set_value(["stumbled"]).run()
    keys = [getattr(each, "key", None) for each in page.main]
    edits = [key for key in keys if key and key.startswith("edit.")]
    chip = next(n for n, key in enumerate(edits) if ".chip.stumbled" in key)
    assert edits[chip + 1].startswith(f"edit.{interview.id}.concern.stumbled.felt")


def test_nothing_is_chosen_beforehand_and_a_choice_can_be_taken_back(debrief, journal):
    page, interview = debrief(Step.INTERVIEW)
    for name in ("stage", "format", "gut", "expected", "wanted"):
        assert text(page, interview, name).value is None
    text(page, interview, "stage").set_value(Stage.OTHER).run()
    assert stored(journal).stage is Stage.OTHER
    text(page, interview, "stage").set_value(None).run()
    assert stored(journal).stage is Stage.NOT_SAID


def test_enough_for_now_saves_the_capture_and_leads_home(debrief, journal):
    page, interview = debrief(Step.INTERVIEW, concerns=(Concern(kind="nerves", felt=6),))
    page.button(key="enough").click().run()
    assert not page.exception
    assert page.button(key=f"debrief_{interview.id}")
    assert stored(journal).reflection.rated_at is not None
    assert stored(journal).reflection.step is Step.MISSED_POINTS


TWO = (Concern(kind="rambled", felt=5, felt_at=HELD), Concern(kind="nerves", felt=8, felt_at=HELD))


def test_the_second_look_goes_through_every_concern_the_worst_first(debrief, journal):
    page, interview = debrief(Step.PERSPECTIVE, concerns=TWO)
    assert page.subheader[0].value == "Nerves"
    text(page, interview, "concern.nerves.considered").set_value(4).run()
    assert "Next: Talked too long (2 of 2)" in page.button(key="next").label
    page.button(key="next").click().run()
    assert page.subheader[0].value == "Talked too long"
    page.button(key="continue").click().run()
    assert stored(journal).reflection.step is Step.DECISION
    assert page.title[0].value == "What now?"


def test_the_rest_of_the_second_look_can_be_skipped(debrief, journal):
    page, _interview = debrief(Step.PERSPECTIVE, concerns=TWO)
    page.button(key="skip_the_rest").click().run()
    assert page.title[0].value == "What now?"
    assert not any("not said" in line.value for line in page.markdown)


def test_deciding_and_writing_the_letter_are_one_press(debrief, journal):
    page, _interview = debrief(Step.DECISION, gut=7, concerns=(Concern(kind="nerves", felt=8),))
    page.radio[0].set_value(Verdict.RECOVER).run()
    assert "Write the letter" in page.button(key="decide").label
    page.button(key="decide").click().run()
    assert page.title[0].value == "Letter"
    assert stored(journal).reflection.decision.verdict is Verdict.RECOVER


def test_how_much_the_job_is_wanted_is_asked_where_it_is_missing(debrief, journal):
    page, interview = debrief(Step.DECISION, concerns=TWO)
    text(page, interview, "wanted").set_value(2).run()
    assert stored(journal).wanted == 2
    assert page.radio[0].value is Verdict.LET_GO
    assert text(page, interview, "wanted").value == 2
