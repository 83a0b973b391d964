"""The sheet that opens a sealed journal when its passphrase is forgotten, on one page of paper."""

from datetime import date

from debrief_core.dates import full_date
from debrief_core.one_page import OnePage, Part

WHAT_IT_IS_FOR = (
    "If you forget your passphrase, this code opens your journal, and you choose a new one.",
    "Sign in, choose “I forgot my passphrase”, and type the code.",
    "Capital letters, blanks and dashes do not matter.",
)
HOW_TO_KEEP_IT = (
    "Keep it on paper, away from your computer, as you would keep a key.",
    "Who has this sheet and your sign-in can read your journal.",
    "Without the passphrase and without this sheet, the journal is lost. Nobody can bring it back.",
    "When you make new keys, you get a new sheet, and this one opens nothing. Then destroy it.",
)


def recovery_sheet(code: str, whose: str, made_on: date, paper: str = "a4") -> OnePage:
    """What stands on the sheet: the code, what it is for, and how to keep it.

    `whose` is the account as its owner knows it; `paper` is `a4` or `letter`.
    """
    return OnePage(
        "Recovery sheet",
        f"Interview Debrief, the journal of {whose}. Made on {full_date(made_on)}.",
        (
            Part("Your recovery code", (code,)),
            Part("What it is for", WHAT_IT_IS_FOR),
            Part("How to keep it", HOW_TO_KEEP_IT),
        ),
        paper,
    )
