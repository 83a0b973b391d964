"""The format of a backup is a promise: documented, and what was once written is read for ever."""

import base64
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from debrief_core.interview import Focus, Interview, Profile
from debrief_core.journal import open_journal, read_backup, write_backup
from debrief_core.journal.transfer.encryption import decrypt_backup, encrypt_backup
from debrief_core.journal.transfer.schema import Backup, backup_schema
from debrief_core.sample import sample_interviews, sample_profile
from tests.journal.conftest import MEMORY
from tests.journal.records import TUESDAY, focuses, interviews, profiles
from tests.journal.test_contract import on_every_example

DOCS = Path(__file__).parents[2] / "docs"
KEPT = sorted((Path(__file__).parent / "kept").glob("backup-*.json"))
PASSPHRASE = "four words in a row"  # noqa: S105 -- it guards nothing
LOCKED_1 = (
    "aW50ZXJ2aWV3LWRlYnJpZWYgZW5jcnlwdGVkIGJhY2t1cAoB+DusC8isDP/zhTHUjaqpICorAV+mIN9nr9NBWUVV"
    "XoKwhRy1fmO7Dv1NKfbOweWexKnnEtwIiAMt4wB4zu2K8RI+Yqjzn4Acb68jRN8OxX5Y4InAreZ2L2L5fonePHH+"
    "q5a/9kkK5RzWpIkSGzneOhu7xpe+/h0h9RyuvsyIxEcea9KrQGFsvCDwp/XXcQ2DeX/aywawhNMMgR7ULaxgcmM7"
    "N6JM7l6gFFBcR5TRr7S7onQFO+I5WC8nOOFD0Y4sGDnB5leB3va0hj3moF+UVk0jLNak15D1NdsUzVp2V47xm1hY"
    "4rbjPKmUTD9ugGnAab5HWYkqzyIR+5ue"
)


def words() -> str:
    return (DOCS / "backup.md").read_text(encoding="utf-8")


def test_the_schema_in_the_documents_is_what_the_app_reads() -> None:
    written = json.loads((DOCS / "backup.schema.json").read_text(encoding="utf-8"))
    assert written == backup_schema(), "run python -m debrief_core.journal.transfer.schema"


@on_every_example
@given(one=interviews, profile=profiles, focus=focuses)
def test_every_backup_fits_the_schema(
    one: Interview, profile: Profile, focus: Focus | None
) -> None:
    journal = open_journal(MEMORY, "ann")
    journal.save(one)
    journal.save_profile(profile)
    journal.set_focus(focus)
    document = json.loads(write_backup(journal))
    Draft202012Validator(backup_schema()).validate(document)
    assert Backup.model_validate(document).interviews[0].interview == journal.get(one.id)


@pytest.mark.parametrize(
    "changes",
    [{"version": 2}, {"format": "diary"}, {"mood": "low"}, {"interviews": [{"version": 1}]}],
)
def test_the_schema_refuses_what_the_app_would(changes: dict[str, Any]) -> None:
    document = json.loads(write_backup(open_journal(MEMORY, "ann"))) | changes
    assert not Draft202012Validator(backup_schema()).is_valid(document)


def test_the_words_name_every_field_of_the_document_and_of_an_interview() -> None:
    for model in (Backup, Interview):
        assert set(model.model_fields) <= set(re.findall(r"`(\w+)`", words()))


@pytest.mark.parametrize("file", KEPT, ids=lambda file: file.stem)
def test_a_backup_of_each_version_is_read_with_nothing_lost(file: Path) -> None:
    kept = json.loads(file.read_text(encoding="utf-8"))
    journal = open_journal(MEMORY, "ann")
    result = read_backup(journal, file.read_bytes())
    assert (result.taken, result.refused) == (len(kept["interviews"]), [])
    assert result.taken > 2
    assert holds(json.loads(write_backup(journal)), kept)


def test_a_backup_of_each_version_is_kept() -> None:
    newest = json.loads(write_backup(open_journal(MEMORY, "ann")))["version"]
    assert [file.stem for file in KEPT] == [f"backup-{n}" for n in range(1, newest + 1)]


def holds(now: Any, then: Any) -> bool:
    """Whether all that was written then stands there now; fields may have been added."""
    if isinstance(then, dict):
        return all(name in now and holds(now[name], value) for name, value in then.items())
    if isinstance(then, list):
        return len(now) == len(then) and all(map(holds, now, then))
    return bool(now == then)


def test_a_locked_backup_of_the_first_version_still_opens() -> None:
    journal = open_journal(MEMORY, "ann")
    read_backup(journal, decrypt_backup(base64.b64decode(LOCKED_1), PASSPHRASE))
    assert [i.company for i in journal.interviews()] == ["Northwind"]


def test_the_program_in_the_documents_opens_a_locked_backup(tmp_path: Path) -> None:
    program = re.search(r"```python\n(.*?)```", words(), flags=re.DOTALL)
    assert program
    journal = open_journal(MEMORY, "ann")
    journal.save_profile(sample_profile())
    journal.save(sample_interviews(TUESDAY)[0])
    document = write_backup(journal)
    (tmp_path / "backup.locked").write_bytes(encrypt_backup(document, PASSPHRASE))
    command = [sys.executable, "-X", "utf8", "-c", program[1]]
    opened = subprocess.run(
        command, cwd=tmp_path, input=f" {PASSPHRASE} ", capture_output=True, check=True, text=True,
        encoding="utf-8",
    )  # fmt: skip
    assert document in opened.stdout
