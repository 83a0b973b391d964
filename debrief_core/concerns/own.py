"""Concerns that the user named: the catalogue knows nothing of them but their label."""

from debrief_core.concerns.kind import ConcernKind, Exercise, TrapId
from debrief_core.interview.records import OWN_PREFIX

OWN_GROUP = "Your own"
"""The heading of what the user named."""


def own_kind(kind: str) -> ConcernKind:
    """A generic kind for `own:<label>`, or for an id from a backup that is not known here."""
    return ConcernKind(
        id=kind,
        label=kind.removeprefix(OWN_PREFIX).strip() or "Something else",
        group=OWN_GROUP,
        looks_like={
            2: "It came up for a moment and passed.",
            5: "It was there for a good part of the interview.",
            8: "It got in the way of what you wanted to show.",
        },
        questions=(
            "What exactly happened, so that someone else could have filmed it?",
            "What did they say or do just after it?",
            "What would you tell a friend who told you this?",
        ),
        repairable=True,
        repair="If you can name a fact that answers it, a letter can carry that fact.",
        practise=Exercise(
            title="Play it through again",
            steps=(
                (
                    "Write down the moment in three sentences: what came before, what happened, "
                    "what came after."
                ),
                "Write what you would do in that moment now.",
                "Say or do it aloud three times, once with someone watching.",
            ),
            minutes=15,
        ),
        traps=(TrapId.MIND_READING, TrapId.ALL_OR_NOTHING),
    )
