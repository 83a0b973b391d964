"""What a text said before it was changed."""

from debrief_core.interview.model import Line, Model, Moment, Text


class EarlierText(Model):
    """What a field said until `until`. `field` is its path: `reflection.concerns.nerves.words`.

    `conflict` marks words that gave way when two tabs changed the field at once; they are shown
    beside the field until the user has chosen.
    """

    field: Line
    words: Text
    until: Moment
    conflict: bool = False
