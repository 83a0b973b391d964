"""Preparation: what you knew about them, and what you asked."""

from debrief_core.concerns.kind import ConcernKind, Exercise, TrapId

GROUP = "Preparation"

KINDS = (
    ConcernKind(
        id="company_knowledge",
        label="Knew too little about the company",
        group=GROUP,
        looks_like={
            2: "You missed a detail about them and asked about it instead.",
            5: "They asked what you know about them, and your answer was thin.",
            8: "You had something basic wrong: what they make, who they serve, what you applied "
            "for.",
        },
        questions=(
            "What did they ask about themselves, and what did you know?",
            "Did they explain it gladly, or did the tone change?",
            "Is it something that a candidate from outside would usually know?",
        ),
        repairable=True,
        repair="One sentence that shows you have looked since, and what it makes you want to do "
        "there.",
        practise=Exercise(
            title="Half an hour with their world",
            steps=(
                "Read what they sell and to whom, until you can say it in two sentences.",
                "Find one piece of news from this year and one problem they are likely to have.",
                "Write one link between that problem and something you have done.",
                "Answer aloud: why us?",
            ),
            minutes=30,
        ),
        traps=(TrapId.ALL_OR_NOTHING, TrapId.FORTUNE_TELLING),
    ),
    ConcernKind(
        id="own_questions",
        label="Had no good questions of my own",
        group=GROUP,
        looks_like={
            2: "You had questions, but not the one you wanted to ask.",
            5: "Your questions could have been answered by their website.",
            8: "They asked for your questions, and you said that you had none.",
        },
        questions=(
            "Did you ask anything earlier, while you were talking?",
            "How much time was left when they asked?",
            "How did they answer what you did ask?",
        ),
        repairable=True,
        repair="A good question can still be asked: a letter may end with one.",
        practise=Exercise(
            title="Five questions worth asking",
            steps=(
                (
                    "Write one question each about the work, the team, how success is measured, "
                    "and what is hard right now."
                ),
                "Strike out those that the website answers.",
                "Add one that follows from something they said in the last interview.",
                "Put the three best on a card that you may look at.",
            ),
            minutes=15,
        ),
        traps=(TrapId.MIND_READING, TrapId.ALL_OR_NOTHING),
    ),
)
