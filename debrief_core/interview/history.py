"""What came to an interview's record later: exercises, the employer's reason, earlier words."""

from typing import Annotated

from pydantic import Field

from debrief_core.interview.model import Line, Model, Moment, Text


class Practised(Model):
    """An exercise that was done: against which kind of concern, when, and for how many minutes."""

    kind: Line
    done_at: Moment
    minutes: Annotated[int, Field(ge=0, le=600)]


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
