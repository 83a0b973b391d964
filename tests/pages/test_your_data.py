"""Your data: the profile, the backup and its restore, and the end of it all."""

import json
from datetime import UTC, datetime

from debrief_core.interview import Interview
from debrief_core.journal import open_journal, write_backup
from debrief_core.journal.imports.dates import DateOrder
from debrief_core.journal.transfer.encryption import encrypt_backup
from pages.session import request
from tests.support.apptest import field_key, open_page

HELD = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_the_profile_is_kept_field_by_field(app, journal):
    page = open_page(app, "your_data")
    page.text_input(key=field_key(page, "profile.name")).set_value("Zoë Żółć").run()
    page.selectbox(key=field_key(page, "profile.country")).select("US").run()
    page.text_area(key=field_key(page, "profile.links")).set_value("https://a.example\n\n b ").run()
    profile = journal.profile()
    assert (profile.name, profile.country, profile.paper) == ("Zoë Żółć", "US", "letter")
    assert profile.links == ("https://a.example", "b")


def test_a_backup_is_restored_once(app, journal, tmp_path):
    other = open_journal(f"sqlite:///{tmp_path / 'other.sqlite'}", "someone")
    other.save(Interview(company="Northwind", held_at=HELD, zone="UTC"))
    document = write_backup(other)
    page = open_page(app, "your_data")
    for _ in range(2):
        page.file_uploader(key="restore_file").upload("backup.json", document.encode()).run()
        page.button(key="restore").click().run()
        assert not page.exception
    assert [i.company for i in journal.interviews()] == ["Northwind"]


def test_a_backup_behind_a_passphrase_needs_it(app, journal, tmp_path):
    other = open_journal(f"sqlite:///{tmp_path / 'other.sqlite'}", "someone")
    other.save(Interview(company="Northwind", held_at=HELD, zone="UTC"))
    locked = encrypt_backup(write_backup(other), "quiet river stone")
    page = open_page(app, "your_data")
    page.file_uploader(key="restore_file").upload("backup.locked", locked).run()
    page.button(key="restore").click().run()
    assert journal.interviews() == []
    page.text_input(key="restore_passphrase").set_value("quiet river stone").run()
    page.button(key="restore").click().run()
    assert [i.company for i in journal.interviews()] == ["Northwind"]


def test_a_file_that_is_no_backup_is_refused_in_words(app, journal):
    page = open_page(app, "your_data")
    page.file_uploader(key="restore_file").upload("x.json", b"{not json").run()
    page.button(key="restore").click().run()
    assert any("cannot be restored" in warning.value for warning in page.warning)


def test_a_backup_can_be_downloaded(app, journal):
    journal.save(Interview(company="Northwind", held_at=HELD, zone="UTC"))
    page = open_page(app, "your_data")
    assert page.get_by_key("download_backup")
    assert "Northwind" in json.dumps(json.loads(write_backup(journal)))


def test_everything_is_deleted_only_after_it_was_typed(app, journal):
    journal.save(Interview(company="Northwind", held_at=HELD, zone="UTC"))
    page = open_page(app, "your_data")
    assert page.button(key="delete_everything").disabled
    page.text_input(key="confirm_deletion").set_value("delete").run()
    page.button(key="delete_everything").click().run()
    assert not page.exception
    assert journal.interviews() == []


def test_a_visitor_from_elsewhere_never_opens_the_file_of_this_computer(app, journal, monkeypatch):
    journal.save(Interview(company="Northwind", held_at=HELD, zone="UTC"))
    elsewhere = request.Connection("203.0.113.7", {"Host": "localhost:8501"})
    monkeypatch.setattr(request, "connection", lambda: elsewhere)
    page = open_page(app, "interviews")
    assert not page.exception
    assert not page.dataframe


SHEET = b"Employer,Position,When\nNorthwind,Analyst,03/04/2026\nContoso,Designer,05/06/2026\n,X,\n"


def uploaded(app, content, name="jobs.csv"):
    page = open_page(app, "your_data")
    return page.file_uploader(key="import_file").upload(name, content).run()


def test_an_import_asks_which_column_and_which_way_round_the_dates_are(app, journal):
    page = uploaded(app, SHEET)
    assert any("nothing can be taken" in line.value for line in page.info)
    when = next(box for box in page.selectbox if box.label == "Date (and time)")
    when.select("When").run()
    order = next(c for c in page.get("segmented_control") if "03/04" in c.label)
    order.set_value(DateOrder.DAY_FIRST).run()
    page.button(key="import_take").click().run()
    assert not page.exception
    assert [f"{i.company} {i.held_at:%d %B}" for i in journal.interviews()] == [
        "Northwind 03 April",
        "Contoso 05 June",
    ]


def test_a_file_that_was_taken_before_adds_nothing(app, journal):
    sheet = b"Company,Role,Date\nNorthwind,Analyst,2026-04-03\n"
    page = uploaded(app, sheet)
    page.button(key="import_take").click().run()
    assert len(journal.interviews()) == 1
    assert "import_take" not in {button.key for button in page.button}


def test_a_file_that_cannot_be_read_is_refused_in_words(app, journal):
    page = uploaded(app, b"PK\x03\x04 not really a workbook", "jobs.xlsx")
    assert not page.exception
    assert page.error
    assert journal.interviews() == []


def test_every_row_is_listed_with_what_becomes_of_it_and_what_is_not_taken_comes_first(
    app, journal
):
    journal.save(Interview(company="Contoso", role="Designer", held_at=HELD, zone="UTC"))
    page = uploaded(
        app,
        b"Company,Role,Date\nNorthwind,Analyst,2026-03-02\nContoso,Designer,2026-03-02\n"
        b"Kestrel,Analyst,soon\nMarram,Analyst,2026-03-02,one cell too many\n",
    )
    (rows,) = page.dataframe
    assert rows.value[["Row", "What happens", "Company"]].to_numpy().tolist() == [
        ["line 5", "Not taken. It has more cells than there are columns.", ""],
        ["line 4", "Not taken. The date is unreadable.", "Kestrel"],
        ["line 3", "already here", "Contoso"],
        ["line 2", "to add", "Northwind"],
    ]
    assert any(
        "**1** to add, **1** already here, **2** that" in line.value for line in page.markdown
    )


def test_what_came_of_an_import_stands_where_its_button_was(app, journal):
    page = uploaded(app, b"Company,Role,Date\nNorthwind,Analyst,2026-04-03\n")
    page.button(key="import_take").click().run()
    assert [line.value for line in page.success] == [
        "1 interview added. Each waits for its debrief."
    ]
    page.run()
    assert not page.success
