"""Home: the welcome, the sample, and what waits."""

from datetime import UTC, datetime, timedelta

from debrief_core.interview import (
    Concern,
    Decision,
    Focus,
    Interview,
    Outcome,
    Reflection,
    Step,
    Verdict,
)

NOW = datetime.now(UTC)


def decided(verdict):
    return Reflection(
        step=Step.DONE,
        decision=Decision(
            verdict=verdict, suggested=verdict, reasons=("It can be repaired.",), decided_at=NOW
        ),
    )


def test_an_empty_journal_is_greeted_with_a_question_and_the_sample(app):
    app.run()
    assert not app.exception
    assert app.title[0].value == "What keeps going round?"
    assert {"first_debrief", "enter_sample"} <= {button.key for button in app.button}


def test_what_was_typed_at_the_first_visit_is_the_beginning_of_the_debrief(app, journal):
    app.run()
    app.text_area[0].set_value("I froze.").run()
    app.get("segmented_control")[0].set_value(8).run()
    assert app.text_area[0].value == "I froze."
    app.button(key="first_debrief").click().run()
    assert not app.exception
    (begun,) = journal.interviews()
    assert (begun.reflection.happened, begun.reflection.gut) == ("I froze.", 8)
    assert app.title[0].value == "What happened"
    assert app.text_area[0].value == "I froze."


def test_a_first_question_left_half_way_is_still_there(app, journal):
    begun = journal.save(
        Interview(held_at=NOW, zone="UTC", reflection=Reflection(happened="I froze."))
    )
    app.run()
    assert app.text_area[0].value == "I froze."
    journal.save(begun.model_copy(update={"company": "Northwind"}))
    app.run()
    assert app.title[0].value == "Home"


def test_the_sample_is_marked_and_leaves_without_a_trace(app, journal):
    app.run()
    app.button(key="enter_sample").click().run()
    assert not app.exception
    assert any("sample journal" in line.value for line in app.markdown)
    assert app.query_params["sample"] == "yes"
    app.button(key="leave_sample").click().run()
    assert app.button(key="first_debrief")
    assert "sample" not in app.query_params
    assert journal.interviews() == []
    assert journal.revision() == 0


def test_the_sample_comes_back_after_a_reload(app):
    app.query_params["sample"] = "yes"
    app.run()
    assert app.button(key="leave_sample")


def test_a_decided_letter_is_the_first_thing_to_do(app, journal):
    due = journal.save(
        Interview(
            company="Northwind", held_at=NOW - timedelta(hours=3), zone="UTC",
            reflection=decided(Verdict.RECOVER),
        )
    )  # fmt: skip
    journal.save(Interview(company="Contoso", held_at=NOW - timedelta(days=3), zone="UTC"))
    app.run()
    assert not app.exception
    assert app.button(key=f"letter_{due.id}").proto.type == "primary"
    assert any("Best sent within" in line.value for line in app.caption)


def test_many_tasks_are_cut_with_their_number(app, journal):
    for day in range(8):
        journal.save(Interview(company=f"C{day}", held_at=NOW - timedelta(days=day), zone="UTC"))
    app.run()
    assert sum(button.key.startswith("debrief_") for button in app.button) == 5
    assert any("And 3 more" in line.value for line in app.caption)


def test_what_the_visitor_works_on_stands_with_its_latest_ratings(app, journal):
    for day, felt in ((3, 8), (2, 6), (1, 5)):
        concern = Concern(kind="nerves", felt=felt, felt_at=NOW)
        journal.save(
            Interview(
                held_at=NOW - timedelta(days=day), zone="UTC",
                reflection=Reflection(concerns=(concern,)),
            )
        )  # fmt: skip
    journal.set_focus(Focus(concern="nerves", chosen_at=NOW))
    app.run()
    assert any("it felt like 8, 6 and 5 of 10" in line.value for line in app.markdown)


def test_the_strongest_pattern_is_told_and_a_journal_without_one_claims_nothing(app, journal):
    app.run()
    app.button(key="enter_sample").click().run()
    assert not app.exception
    assert "Your patterns" in [header.value for header in app.header]
    app.button(key="leave_sample").click().run()
    journal.save(Interview(company="Northwind", held_at=NOW, zone="UTC"))
    app.run()
    assert not app.exception
    assert "Your patterns" not in [header.value for header in app.header]


def test_not_yet_rests_the_question_for_word_from_an_employer(app, journal):
    held = NOW - timedelta(days=9, hours=1)
    kept = journal.save(
        Interview(
            company="Northwind", held_at=held, zone="UTC", reflection=decided(Verdict.LET_GO)
        )
    )  # fmt: skip
    app.run()
    asked = r"Any word from Northwind? It has been nine days\."
    assert asked in [caption.value for caption in app.main.caption]
    app.button(key=f"not_yet_{kept.id}").click().run()
    assert not app.exception
    assert asked not in [caption.value for caption in app.main.caption]
    assert journal.get(kept.id).no_word_on is not None


def test_old_silence_is_ended_with_one_press_and_taken_back_with_another(app, journal):
    for days in (20, 70, 681):
        journal.save(
            Interview(
                company=f"Held {days}", held_at=NOW - timedelta(days=days), zone="UTC",
                reflection=decided(Verdict.LET_GO),
            )
        )  # fmt: skip
    app.run()
    app.button(key="mark_no_reply").click().run()
    assert not app.exception
    ended = {i.company for i in journal.interviews() if i.outcome is Outcome.NO_REPLY}
    assert ended == {"Held 70", "Held 681"}
    app.button(key="undo_no_reply").click().run()
    assert all(i.outcome is Outcome.WAITING for i in journal.interviews())


def test_no_nought_is_a_headline_and_the_last_severities_make_a_line(app, journal):
    for day, felt in ((3, 8), (2, 6), (1, 5)):
        concern = Concern(kind="nerves", felt=felt, felt_at=NOW)
        journal.save(
            Interview(
                company="Northwind", held_at=NOW - timedelta(days=day), zone="UTC",
                reflection=Reflection(concerns=(concern,)),
            )
        )  # fmt: skip
    app.run()
    assert not app.exception
    assert "0" not in [metric.value for metric in app.metric]
    assert any("last 3 interviews" in line.value for line in app.caption)
    names = [button.label for button in app.button]
    assert len(set(names)) == len(names)


def test_after_a_no_home_offers_the_second_look_and_an_exercise(app, journal):
    over = journal.save(
        Interview(
            company="Northwind", held_at=NOW - timedelta(days=2), zone="UTC",
            outcome=Outcome.REJECTED,
            reflection=decided(Verdict.THANK).model_copy(
                update={"concerns": (Concern(kind="nerves", felt=7, felt_at=NOW),)}
            ),
        )
    )  # fmt: skip
    app.run()
    assert app.button(key=f"exercise_{over.id}")
    app.button(key=f"second_look_{over.id}").click().run()
    assert not app.exception
    assert app.title[0].value == "A second look"
