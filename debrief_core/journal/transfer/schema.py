"""The backup as a JSON Schema, for other programs: docs/backup.schema.json.

`python -m debrief_core.journal.transfer.schema > docs/backup.schema.json` writes it anew.
"""

import json
import sys
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from debrief_core.interview import Focus, Profile
from debrief_core.journal.documents import Document


class Backup(BaseModel):
    """The whole journal of one owner, as `write_backup` writes it; docs/backup.md says more."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal["interview-debrief"]
    version: Literal[1]
    profile: Profile | None = None
    focus: Focus | None = None
    interviews: list[Document]
    deleted: list[Document] = []


def backup_schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12."""
    schema = Backup.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


if __name__ == "__main__":
    json.dump(backup_schema(), sys.stdout, indent=1, sort_keys=True)
    sys.stdout.write("\n")
