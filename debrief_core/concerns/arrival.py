"""Arrival and setting: what went wrong before the first question."""

from debrief_core.concerns.kind import ConcernKind, Exercise, TrapId

GROUP = "Arrival and setting"

KINDS = (
    ConcernKind(
        id="arrived_late",
        label="Arrived late",
        group=GROUP,
        looks_like={
            2: "You came in a minute or two late, and they were still setting up.",
            5: "They had to wait for you, or you came in out of breath and it showed.",
            8: "You lost a good part of the time, or someone had to leave before you were done.",
        },
        questions=(
            "By how many minutes, on their clock?",
            "What did they say or do when you arrived? Did it come up again later?",
            "Did you let them know on the way?",
        ),
        repairable=True,
        repair="Half a sentence of apology is enough, once; then give them something better "
        "to remember.",
        practise=Exercise(
            title="Plan to be early",
            steps=(
                "Look up the way or the link the evening before, and try it once.",
                "Plan to be there fifteen minutes early, with a place to wait nearby.",
                "Save their number, and the sentence you would send if something goes wrong.",
            ),
            minutes=15,
        ),
        traps=(TrapId.SPOTLIGHT_EFFECT, TrapId.FORTUNE_TELLING),
    ),
    ConcernKind(
        id="setup_trouble",
        label="Trouble with sound, video or the room",
        group=GROUP,
        looks_like={
            2: "There was a hiccup at the start; a minute later nobody thought of it.",
            5: "You had to repeat yourself, or the call dropped and you came back.",
            8: "They missed whole answers, or you gave up on sound or picture.",
        },
        questions=(
            "How many of your answers did they really miss?",
            "Was it on your side or on theirs? What did they say about it?",
            "Did the conversation find its way back afterwards?",
        ),
        repairable=True,
        repair="They may not have heard your answer; a letter can give it to them whole.",
        practise=Exercise(
            title="Rehearse the set-up",
            steps=(
                "Call a friend on the same program, from the same chair, at the same hour.",
                "Check sound, picture, light and what is behind you.",
                "Prepare the second way: the phone number to dial in, headphones, a charger.",
                "Say once aloud how you would interrupt to fix it, so it comes out calmly.",
            ),
            minutes=20,
        ),
        traps=(TrapId.SPOTLIGHT_EFFECT, TrapId.ALL_OR_NOTHING),
    ),
)
