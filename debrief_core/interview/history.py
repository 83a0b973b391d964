"""What came to an interview's record later: practice, the employer's reason, earlier words."""

from typing import Annotated

from pydantic import Field

from debrief_core.interview.model import Id, Line, Model, Moment, Text
from debrief_core.interview.words import Grade


class Practised(Model):
    """An exercise that was done: against which kind of concern, when, and for how many minutes."""

    kind: Line
    done_at: Moment
    minutes: Annotated[int, Field(ge=0, le=600)]


class Review(Model):
    """An answer that was said aloud: of which question or missed point (its id), when, how well.

    When the card comes again is computed from these, never stored (`debrief_core.cards`).
    """

    card: Id
    at: Moment
    grade: Grade


class Feedback(Model):
    """The employer's reason beside what the candidate thought it would be.

    `predicted` is written before the reason is opened; `opened_at` is when that was, and from then
    on the prediction stands. `reason` is what they said.
    """

    predicted: Text = ""
    opened_at: Moment | None = None
    reason: Text = ""


class EarlierText(Model):
    """What a field said until `until`. `field` is its path: `reflection.concerns.nerves.words`.

    `conflict` marks words that gave way when two tabs changed the field at once; they are shown
    beside the field until the user has chosen.
    """

    field: Line
    words: Text
    until: Moment
    conflict: bool = False
