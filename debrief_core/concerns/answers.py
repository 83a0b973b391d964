"""Answers: what was said, said badly, or not said."""

from debrief_core.concerns.kind import ConcernKind, Exercise, TrapId

GROUP = "Answers"

KINDS = (
    ConcernKind(
        id="stumbled",
        label="Stumbled over answers",
        group=GROUP,
        looks_like={
            2: "You lost the thread once and found it again.",
            5: "You broke off or started over in a question that mattered.",
            8: "You could not finish an answer that the job turns on.",
        },
        questions=(
            "Which question was it, and how many others did you answer without a stumble?",
            "How did they react: did they move on, help, or ask again?",
            "If a colleague had answered like that, what would you remember a week later?",
        ),
        repairable=True,
        repair="The answer you meant to give fits in a few sentences, with a fact behind it.",
        practise=Exercise(
            title="Say it aloud, three times",
            steps=(
                (
                    "Take the question you stumbled over and write four words: situation, task, "
                    "what you did, result."
                ),
                "Answer it aloud from those words alone, in under two minutes.",
                "Record the third try and listen to it once.",
                "Repeat with one question you have not prepared.",
            ),
            minutes=20,
        ),
        traps=(TrapId.SPOTLIGHT_EFFECT, TrapId.ALL_OR_NOTHING),
    ),
    ConcernKind(
        id="rambled",
        label="Talked too long",
        group=GROUP,
        looks_like={
            2: "One answer ran longer than it had to.",
            5: "They looked at the clock, or had to cut in to move on.",
            8: "The time ran out on your answers, and questions they had were never asked.",
        },
        questions=(
            "Which answer was too long, and roughly how many minutes was it?",
            "Did they interrupt, or did they ask for more?",
            "Did they get to all the questions they had?",
        ),
        repairable=True,
        repair="A letter can hold the short version, which is the one they will keep.",
        practise=Exercise(
            title="The ninety-second answer",
            steps=(
                "Set a timer to ninety seconds and answer one question aloud.",
                "Begin with the result, then say how you got there.",
                "Stop at the signal and ask: would you like to hear more about that?",
                "Repeat until the point comes before the signal.",
            ),
            minutes=15,
        ),
        traps=(TrapId.SPOTLIGHT_EFFECT, TrapId.MIND_READING),
    ),
    ConcernKind(
        id="no_examples",
        label="No concrete examples",
        group=GROUP,
        looks_like={
            2: "One answer stayed general where a story would have fitted.",
            5: "They asked for an example, and yours was thin.",
            8: "They asked more than once, and you had nothing concrete to give.",
        },
        questions=(
            "Which of their questions asked for an example?",
            "Which examples did you give, even short ones?",
            "Which example do you have that they could check?",
        ),
        repairable=True,
        repair="This is what a letter does best: one example that they can check.",
        practise=Exercise(
            title="Build a shelf of stories",
            steps=(
                "List five things you did in the last years that had a result.",
                "For each, write one line: situation, what you did, what changed, by how much.",
                "Note beside it who or what could confirm it.",
                "Tell two of them aloud, in ninety seconds each.",
            ),
            minutes=30,
        ),
        traps=(TrapId.ALL_OR_NOTHING, TrapId.DISCOUNTING_THE_GOOD),
    ),
    ConcernKind(
        id="left_unsaid",
        label="Left something important unsaid",
        group=GROUP,
        looks_like={
            2: "You forgot a detail that would have rounded off an answer.",
            5: "You left out something that speaks for you and fits this job.",
            8: "The strongest reason to hire you never came up.",
        },
        questions=(
            "What exactly was left unsaid, in one sentence?",
            "Did it stand in your application, so that they may know it already?",
            "Which strong points did you get across?",
        ),
        repairable=True,
        repair="What was left unsaid can simply be said now, in two or three sentences.",
        practise=Exercise(
            title="Three things they must know",
            steps=(
                "Write down the three things that speak most for you in this kind of job.",
                "For each, note two questions at which it could come in.",
                "Practise the closing sentence: one more thing that matters for this role is …",
            ),
            minutes=15,
        ),
        traps=(TrapId.ALL_OR_NOTHING, TrapId.DISCOUNTING_THE_GOOD),
    ),
    ConcernKind(
        id="technical_gap",
        label="Missed a technical question",
        group=GROUP,
        looks_like={
            2: "You did not know a detail, and you said so.",
            5: "You needed a lot of help with something the role uses every day.",
            8: "You could not solve the task that the round was about.",
        },
        questions=(
            "Is it at the core of the job, or at its edge?",
            "How far did you get, and did you say aloud how you were thinking?",
            "Did they give hints, and did you take them up?",
        ),
        repairable=True,
        repair="Send the solution you found since, or show in one line how you are closing "
        "the gap.",
        practise=Exercise(
            title="Solve it again, thinking aloud",
            steps=(
                "Solve the missed question now, with everything you want to look up.",
                "Solve it again tomorrow without looking anything up, explaining each step.",
                "Find two questions of the same kind and give each twenty-five minutes.",
                (
                    "Practise the sentence for the next gap: I do not know this yet, and this is "
                    "how I would find out."
                ),
            ),
            minutes=60,
        ),
        traps=(TrapId.ALL_OR_NOTHING, TrapId.FORTUNE_TELLING),
    ),
    ConcernKind(
        id="pay_talk",
        label="The talk about pay went badly",
        group=GROUP,
        looks_like={
            2: "You hesitated before you named a number.",
            5: "You named a number you did not mean, or gave no reason for it.",
            8: "Your number and theirs were far apart, and the talk stopped there.",
        },
        questions=(
            "What did they say after you named the number?",
            "Did they name a range, and where is yours in it?",
            "Was it the last word on pay, or a first question?",
        ),
        repairable=False,
        repair="A number is mended in the next conversation; a letter about pay makes the whole "
        "letter about pay.",
        practise=Exercise(
            title="Know your range before they ask",
            steps=(
                "Look up the range for this role and place in two sources.",
                "Write down your range and one reason for it.",
                "Say both aloud, then stop talking, five times.",
                (
                    "Prepare the question for when it comes too early: what range is planned for "
                    "this role?"
                ),
            ),
            minutes=25,
        ),
        traps=(TrapId.FORTUNE_TELLING, TrapId.MIND_READING),
    ),
)
