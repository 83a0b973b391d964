"""Proofs: facts that a letter's reader can verify."""

from pydantic import Field

from debrief_core.interview.model import Id, Line, Model, Text, new_id
from debrief_core.interview.words import ProofKind


class Proof(Model):
    """A fact the reader can verify: what it shows, of which kind, and where to check it.

    `claim` is a sentence of the writer's own ("Cut nightly build time from 40 to 9 minutes");
    `where` is a number's source, a link, a document's name, or a person who can confirm it.
    """

    id: Id = Field(default_factory=new_id)
    claim: Text = ""
    kind: ProofKind = ProofKind.NUMBER
    where: Line = ""
