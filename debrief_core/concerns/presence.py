"""Presence: how you came across, or fear you did."""

from debrief_core.concerns.kind import ConcernKind, Exercise, TrapId

GROUP = "Presence"

KINDS = (
    ConcernKind(
        id="nerves",
        label="Nerves",
        group=GROUP,
        looks_like={
            2: "Your heart beat faster in the first minutes.",
            5: "Your voice or hands gave it away for a while.",
            8: "You were too tense to think, and answers you know did not come.",
        },
        questions=(
            "What could they see or hear, and what did only you feel?",
            "When did it ease, and what were you talking about then?",
            "Did anyone say something about it?",
        ),
        repairable=False,
        repair="Nerves need no explanation in writing. If they cost you an answer, write that "
        "answer down as a missed point; a letter can carry it.",
        practise=Exercise(
            title="Get used to the first five minutes",
            steps=(
                "Write down your first two sentences and say them until they come by themselves.",
                "Breathe out slowly, longer than in, for two minutes before you begin.",
                (
                    "Have someone ask you three questions while you stand, and keep going whatever "
                    "happens."
                ),
                "Afterwards ask what they noticed, and compare it with what you felt.",
            ),
            minutes=20,
        ),
        traps=(TrapId.SPOTLIGHT_EFFECT, TrapId.MIND_READING),
    ),
    ConcernKind(
        id="negative_talk",
        label="Talked badly of a past employer",
        group=GROUP,
        looks_like={
            2: "One remark was sharper than you meant it.",
            5: "You complained for more than a sentence, and they noticed the tone.",
            8: "You blamed people, perhaps by name, and the talk turned to it.",
        },
        questions=(
            "What were your words, as exactly as you remember?",
            "Did they ask further about it, or did they move on?",
            "Was it a judgement about people, or a fact about the work?",
        ),
        repairable=True,
        repair="One calm sentence about what you learned there sets the tone right. It should "
        "not repeat what was said.",
        practise=Exercise(
            title="The calm version",
            steps=(
                "Write why you left in one sentence without an adjective.",
                "Add one thing you learned there and one that you look for now.",
                "Say it aloud three times, ending on what you look for.",
                "Have someone ask twice more about it, and answer with the same calm sentence.",
            ),
            minutes=15,
        ),
        traps=(TrapId.SPOTLIGHT_EFFECT, TrapId.FORTUNE_TELLING),
        offence=True,
    ),
)
