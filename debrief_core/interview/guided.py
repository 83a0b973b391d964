"""A better answer in three boxes, for who finds an empty page hard."""

from debrief_core.interview.model import Model, Text


class GuidedAnswer(Model):
    """What the situation was, what the writer did, and what came of it.

    `in_use` says whether the letter takes these words or the one box; what is typed in the
    other place stays.
    """

    situation: Text = ""
    action: Text = ""
    result: Text = ""
    in_use: bool = True

    @property
    def typed(self) -> str:
        """What was typed into the three boxes, a line each."""
        boxes = (self.situation, self.action, self.result)
        return "\n".join(text.strip() for text in boxes if text.strip())

    @property
    def says_something(self) -> bool:
        """Whether the letter takes its words from here."""
        return self.in_use and bool(self.typed)
