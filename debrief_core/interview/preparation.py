"""What the candidate prepares for an interview that is still to come."""

from pydantic import Field

from debrief_core.interview.evidence import Proof
from debrief_core.interview.model import Id, Model, Text, new_id


class PreparedQuestion(Model):
    """A question to be ready for.

    `same_as` is the question of the memory that it is, if it comes from there. `came` is said in
    the debrief; one that came is an asked question of the same id.
    """

    id: Id = Field(default_factory=new_id)
    words: Text = ""
    same_as: Id | None = None
    came: bool | None = None


class Preparation(Model):
    """The sheet for one interview: facts looked up, what to be ready for, ask, bring, and a plan.

    `business`, `news`, `people` and `need` are what was found out about the company. `cue` and
    `action` are the plan: if this happens, then I do that. `learning` is what the candidate wants
    to learn or try, which is in their own hands; a result is not. `proofs` are copies of those in
    the journal that are brought along.
    """

    business: Text = ""
    news: Text = ""
    people: Text = ""
    need: Text = ""
    questions: tuple[PreparedQuestion, ...] = ()
    first_to_ask: Text = ""
    second_to_ask: Text = ""
    third_to_ask: Text = ""
    proofs: tuple[Proof, ...] = ()
    cue: Text = ""
    action: Text = ""
    learning: Text = ""
