"""A question that was asked in an interview, and how its answer went."""

from pydantic import Field

from debrief_core.interview.model import Id, Model, Text, new_id
from debrief_core.interview.words import HowItWent


class AskedQuestion(Model):
    """One question, in the words it was noted in.

    A missed point about it has its id. `same_as` are questions, mostly of other interviews, that
    the user said are the same one; `other_than` are those they said are not.
    """

    id: Id = Field(default_factory=new_id)
    words: Text = ""
    how: HowItWent | None = None
    same_as: tuple[Id, ...] = ()
    other_than: tuple[Id, ...] = ()
