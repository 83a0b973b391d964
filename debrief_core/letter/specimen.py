"""A letter that nobody sent, to show the designs of paper with."""

from datetime import UTC, date, datetime

from debrief_core.interview import (
    Design,
    Format,
    Letter,
    LetterKind,
    Paragraph,
    Profile,
    Recipient,
    Stage,
)

_BODY = """\
Thank you for our conversation on Tuesday about the role of data analyst.
You asked how I would speed up a slow pipeline, and my answer did not do justice to the work \
behind it. I measure first and change one thing at a time. At my last employer two joins ran in \
the wrong place; moving them cut the nightly build from 40 minutes to 9, as the build dashboard \
of May 2025 shows.
You also wanted to know how I explain a surprising figure to people who have to act on it. I \
show what it would take to be wrong. When our returns doubled in a week, I laid the three likely \
causes beside the orders of a single day; by noon the shops knew that it was the new label.
You let one team own its data from the source to the chart. That is how I work best, and I would \
be glad to show you the project in half an hour.
It stayed with me that your analysts choose their own questions."""


def specimen(design: Design) -> Letter:
    """A short letter in a design, in the typeface that letters begin with, on A4."""
    return Letter(
        id="specimen",
        kind=LetterKind.RECOVERY,
        sender=Profile(
            name="Jordan Avery",
            headline="Data analyst",
            email="jordan@avery.example",
            phone="+44 20 7946 0018",
            city="Leeds",
            country="GB",
        ),
        recipient=Recipient(name="Dana Whitfield", title="Head of Data"),
        company="Northwind",
        role="Data analyst",
        held_at=datetime(2026, 3, 3, 9, 30, tzinfo=UTC),
        zone="Europe/London",
        stage=Stage.HIRING_MANAGER,
        format=Format.VIDEO,
        written_on=date(2026, 3, 4),
        salutation="Dear Dana,",
        paragraphs=tuple(
            Paragraph(role=f"{nth}", composed=text) for nth, text in enumerate(_BODY.split("\n"))
        ),
        valediction="Kind regards,",
        design=design,
    )
