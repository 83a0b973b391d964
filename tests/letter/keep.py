"""Write the kept letters anew, to be read again before they are committed.

python -m tests.letter.keep
"""

from pathlib import Path

from debrief_core.interview import Letter
from debrief_core.letter import email_text, subject_line
from tests.letter.hurried import HURRIED, Hurried
from tests.letter.scenarios import SCENARIOS, Scenario

KEPT = Path(__file__).parent / "kept"
HURRIED_LETTERS = Path(__file__).parent / "kept_hurried"


def kept_path(scenario: Scenario) -> Path:
    """The file that keeps a scenario's letter."""
    return KEPT / f"{scenario.name.replace(' ', '-')}.txt"


def hurried_path(hurried: Hurried) -> Path:
    """The file that keeps a hurried debrief's letter."""
    return HURRIED_LETTERS / f"{hurried.name.replace(' ', '-')}.txt"


def kept_text(letter: Letter) -> str:
    """What the file says: subject line, then the letter."""
    return f"Subject: {subject_line(letter)}\n\n{email_text(letter)}\n"


def main() -> None:
    """Write every letter; whoever runs this reads them all."""
    for scenario in SCENARIOS:
        kept_path(scenario).write_text(kept_text(scenario.letter()), encoding="utf-8")
    HURRIED_LETTERS.mkdir(exist_ok=True)
    for hurried in HURRIED:
        hurried_path(hurried).write_text(kept_text(hurried.letter()), encoding="utf-8")


if __name__ == "__main__":
    main()
