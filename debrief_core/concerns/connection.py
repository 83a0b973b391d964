"""Connection and fit: what it was like with them, which says as much about the job as about you."""

from debrief_core.concerns.kind import ConcernKind, Exercise, TrapId

GROUP = "Connection and fit"

KINDS = (
    ConcernKind(
        id="no_rapport",
        label="No connection with the interviewer",
        group=GROUP,
        looks_like={
            2: "It took a while until the conversation got going.",
            5: "It stayed stiff: question, answer, next question.",
            8: "They seemed to have lost interest, or you talked past each other to the end.",
        },
        questions=(
            "What did they do that you could have filmed?",
            "What else could explain it: a full day, a list of questions, their manner?",
            "Was there a moment when it was easier? What was it about?",
        ),
        repairable=False,
        repair="Warmth cannot be argued for. A short, friendly thank-you does more here than an "
        "explanation.",
        practise=Exercise(
            title="Open the conversation",
            steps=(
                "Prepare two sentences of small talk that fit almost anyone.",
                "Ask one question back in each of three practice answers.",
                "Practise picking up a word they used before you answer.",
            ),
            minutes=15,
        ),
        traps=(TrapId.MIND_READING, TrapId.SPOTLIGHT_EFFECT),
    ),
    ConcernKind(
        id="out_of_place",
        label="Felt out of place",
        group=GROUP,
        looks_like={
            2: "Something felt unfamiliar, and you got used to it.",
            5: "You watched yourself and played a part for much of the time.",
            8: "You could not imagine spending your days there.",
        },
        questions=(
            "What exactly made you feel that way: the people, the place, the tone, the work?",
            "Would it be the same on an ordinary day, a month in?",
            "Have you felt like this somewhere that later became yours?",
        ),
        repairable=False,
        repair="This is not a mistake to set right. It is something to hear when you decide.",
        practise=Exercise(
            title="Know what you look for",
            steps=(
                (
                    "Write down three places or teams where you felt at ease, and what they had in "
                    "common."
                ),
                "Turn each into a question you can ask in the next interview.",
                "Note what you would need to see to feel at ease.",
            ),
            minutes=20,
        ),
        traps=(TrapId.MIND_READING, TrapId.FORTUNE_TELLING),
    ),
    ConcernKind(
        id="too_simple",
        label="Questions too simple for me",
        group=GROUP,
        looks_like={
            2: "A few questions were easier than you had expected.",
            5: "Most of it was below what you do every day.",
            8: "Nothing they asked had to do with work you would want.",
        },
        questions=(
            "Was it a first filter, with harder rounds to come?",
            "Who asked: someone you would work with, or someone who reads from a list?",
            "What did they say the first months would hold?",
        ),
        repairable=False,
        repair="There is nothing to set right. It is a hint about the job, for your decision.",
        practise=Exercise(
            title="Raise the level yourself",
            steps=(
                "Practise answering a simple question and adding the harder one behind it.",
                "Prepare a question about the most difficult thing the team did this year.",
                "Write down what the work must hold for you to say yes.",
            ),
            minutes=15,
        ),
        traps=(TrapId.MIND_READING, TrapId.FORTUNE_TELLING),
    ),
)
