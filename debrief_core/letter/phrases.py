"""The sentences around the writer's own: data, in the order formal, warm, direct.

Each list of variants is ordered by position, so that no phrase comes twice in one letter; where
variants mean the same, the interview and the place in a panel choose.
"""

from debrief_core.interview import Tone

Tones = tuple[str, str, str]


def in_tone(tone: Tone, phrases: Tones) -> str:
    """The one of three phrases that sounds like the tone."""
    return phrases[list(Tone).index(tone)]


OPENINGS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: (
        "Thank you{too} for {occasion}{about}",
        "My sincere thanks for {occasion}{about}",
        "I thank you{too} for {occasion}{about}",
        "Please accept my thanks for {occasion}{about}",
        "Let me thank you{too} for {occasion}{about}",
        "I am grateful to you{too} for {occasion}{about}",
        "Allow me to thank you{too} for {occasion}{about}",
        "With this letter I thank you{too} for {occasion}{about}",
    ),
    Tone.WARM: (
        "Thank you{too} for {occasion}{about}",
        "Many thanks for {occasion}{about}",
        "Warm thanks for {occasion}{about}",
        "I want to thank you{too} for {occasion}{about}",
        "It was good to {meet} you: thank you{too} for {occasion}{about}",
        "I enjoyed meeting you: thank you{too} for {occasion}{about}",
        "Let me thank you{too} for {occasion}{about}",
        "First of all, thank you{too} for {occasion}{about}",
    ),
    Tone.DIRECT: (
        "Thank you{too} for {occasion}{about}",
        "Thanks for {occasion}{about}",
        "Many thanks for {occasion}{about}",
        "I want to thank you{too} for {occasion}{about}",
        "First, thank you{too} for {occasion}{about}",
        "My thanks for {occasion}{about}",
        "Let me thank you{too} for {occasion}{about}",
        "A word of thanks for {occasion}{about}",
    ),
}
"""No two begin with the same words, so that a panel of eight gets eight openings."""
OPENINGS_ALONE = 3
"""The first of them serve a letter that goes to one person only."""
AND_YOUR_COLLEAGUES = " and your colleagues"
JOB_WORD: Tones = ("position", "role", "job")
JOB_WANTED = "I want the {role} job at {company}"
JOB_OF_TWO_PARTS_WANTED = "I want the job of {role}, at {company}"
ASKED_QUOTED: Tones = (
    ", and for asking: {question}",
    ", and for your question: {question}",
    ", and for asking: {question}",
)
ASKED_TOLD = ", and for asking {question}."
ASKED_TO = ", and for asking me to {question}."

COUNT = {1: "One", 2: "Two", 3: "Three"}
ADMISSIONS: dict[str, Tones] = {
    "stumbled": (
        "One of my answers did not do justice to the work behind it.",
        "One answer has stayed with me, because the work behind it deserved better.",
        "One answer was weaker than the work behind it.",
    ),
    "rambled": (
        "One of my answers was longer than it was clear.",
        "One answer took the long way round, and you deserve the short one.",
        "One answer was too long.",
    ),
    "no_examples": (
        "One of my answers lacked the example that belongs to it.",
        "One answer was missing the example that brings it to life.",
        "One answer needed an example and did not get one.",
    ),
    "left_unsaid": (
        "One matter that bears on the position remained unsaid.",
        "Afterwards I thought of something I had wanted to tell you.",
        "One relevant thing stayed unsaid.",
    ),
    "technical_gap": (
        "On one technical question, my knowledge did not reach as far as you need.",
        "To one technical question I did not have the answer you were looking for.",
        "I did not know the answer to one technical question.",
    ),
    "pay_talk": (
        "What I said about pay did not express what I meant.",
        "When we came to pay, it did not come out the way I meant it.",
        "I was unclear about pay.",
    ),
    "company_knowledge": (
        "My answer about {company} did not show the preparation you could expect.",
        "You could have expected me to know {company} better.",
        "I knew less about {company} than I should have.",
    ),
    "own_questions": (
        "When you invited questions, I left the most important one unasked.",
        "When it was my turn to ask, I kept the question that interests me most to myself.",
        "I did not ask you the question that matters most to me.",
    ),
    "nerves": (
        "One of my answers came out smaller than the experience behind it.",
        "I was quieter than usual, and one answer came out smaller than the experience behind it.",
        "One answer said less than my experience does.",
    ),
    "no_rapport": (
        "I said little about why this work matters to me.",
        "I told you many facts, and too little about why this work matters to me.",
        "I did not tell you why this work matters to me.",
    ),
    "setup_trouble": (
        "The technical trouble on my side took time that belonged to your questions.",
        "The trouble with my set-up took some of the time we had.",
        "My set-up cost us part of the time.",
    ),
}
ADMISSION_OTHER: Tones = (
    "One point from our conversation deserves a fuller answer than I gave.",
    "One point has stayed with me, and I would like to give it a fuller answer.",
    "One point needs a fuller answer than I gave.",
)
ADMISSIONS_SEVERAL: dict[str, Tones] = {
    "stumbled": (
        "{count} of my answers did not do justice to the work behind them.",
        "{count} answers have stayed with me, because the work behind them deserved better.",
        "{count} answers were weaker than the work behind them.",
    ),
    "rambled": (
        "{count} of my answers were longer than they were clear.",
        "{count} answers took the long way round, and you deserve the short ones.",
        "{count} answers were too long.",
    ),
    "no_examples": (
        "{count} of my answers lacked the examples that belong to them.",
        "{count} answers were missing the examples that bring them to life.",
        "{count} answers needed an example and did not get one.",
    ),
    "left_unsaid": (
        "{count} matters that bear on the position remained unsaid.",
        "Afterwards I thought of a few things I had wanted to tell you.",
        "{count} relevant things stayed unsaid.",
    ),
}
ADMISSIONS_MIXED: Tones = (
    "{count} points from our conversation deserve more than I gave them.",
    "{count} things have stayed with me, and I would like to set them right.",
    "{count} points need more than I gave them.",
)
ADMISSIONS_ASKED: dict[str, Tones] = {
    "stumbled": (
        "My answer did not do justice to the work behind it.",
        "My answer left out the work behind it.",
        "My answer was weaker than the work behind it.",
    ),
    "rambled": (
        "My answer was longer than it was clear.",
        "My answer took the long way round, and you deserve the short one.",
        "My answer was too long.",
    ),
    "no_examples": (
        "My answer lacked the example that belongs to it.",
        "My answer was missing the example that brings it to life.",
        "My answer needed an example and did not get one.",
    ),
    "technical_gap": (
        "To that technical question, my knowledge did not yet reach.",
        "To that technical question I did not yet have the answer.",
        "I did not know the answer to that technical question.",
    ),
    "nerves": (
        "My answer came out smaller than the experience behind it.",
        "I was quieter than usual, and my answer came out smaller than the experience behind it.",
        "My answer said less than my experience does.",
    ),
    "left_unsaid": (
        "What matters most in my answer remained unsaid.",
        "What I most wanted to tell you came to me afterwards.",
        "The best part of my answer stayed unsaid.",
    ),
}
"""For a letter whose opening has named the question already."""
ADMISSION_ASKED_OTHER: Tones = (
    "It deserves a fuller answer than I gave.",
    "I would like to give it a fuller answer than I did.",
    "It needs a fuller answer than I gave.",
)
ADMISSIONS_ASKED_SEVERAL: Tones = (
    "That answer, and {others}, deserve more than I gave them.",
    "My answer to it, and {others}, deserve better from me.",
    "That answer, and {others}, need more than I gave them.",
)
OTHER_POINTS = {1: "one other point", 2: "two other points"}
APOLOGIES: dict[str, Tones] = {
    "arrived_late": (
        "that I arrived late and that it cost part of your time",
        "that I was late and took part of your time",
        "that I was late",
    ),
    "negative_talk": (
        "for the way I spoke about a former employer",
        "for the way I talked about a former employer, which was not fair",
        "for speaking unfairly about a former employer",
    ),
}
APOLOGY_FOR_BOTH: Tones = (
    "for my late arrival and for the way I spoke about a former employer",
    "for being late, and for the way I talked about a former employer",
    "for being late and for speaking unfairly about a former employer",
)
BESIDES_AN_APOLOGY = {
    1: "; one other point deserves more than I gave it",
    2: "; two other points deserve more than I gave them",
    3: "; three other points deserve more than I gave them",
}

BESIDES_AN_APOLOGY_ASKED = {
    1: "; your question deserves a fuller answer",
    2: "; your question and one other point deserve more than I gave them",
    3: "; your question and two other points deserve more than I gave them",
}

QUESTION_LEADS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: (
        "You asked: {question}",
        "You also asked: {question}",
        "Lastly, you asked: {question}",
    ),
    Tone.WARM: (
        "You asked me: {question}",
        "You also wanted to know: {question}",
        "And there was this question: {question}",
    ),
    Tone.DIRECT: ("{question}", "{question}", "{question}"),
}
TOLD_LEADS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: (
        "You asked {question}.",
        "You also asked {question}.",
        "Lastly, you asked {question}.",
    ),
    Tone.WARM: (
        "You asked me {question}.",
        "You also wanted to hear {question}.",
        "And you asked {question}.",
    ),
    Tone.DIRECT: (
        "You asked {question}.",
        "You also asked {question}.",
        "And you asked {question}.",
    ),
}
REQUEST_LEADS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: (
        "You asked me to {question}.",
        "You also asked me to {question}.",
        "Lastly, you asked me to {question}.",
    ),
    Tone.WARM: (
        "You asked me to {question}.",
        "You also asked me to {question}.",
        "And you asked me to {question}.",
    ),
    Tone.DIRECT: (
        "You asked me to {question}.",
        "You also asked me to {question}.",
        "And you asked me to {question}.",
    ),
}
TASK_LEADS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: QUESTION_LEADS[Tone.FORMAL],
    Tone.WARM: (
        "You asked me: {question}",
        "You asked me, too: {question}",
        "And you asked me this: {question}",
    ),
    Tone.DIRECT: QUESTION_LEADS[Tone.DIRECT],
}
"""For what was asked without a question: nobody wants to know `Sell me this pen`."""
SUBJECT_LEADS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: ("On {question}:", "With regard to {question}:", "As to {question}:"),
    Tone.WARM: ("About {question}:", "And about {question}:", "And on {question}:"),
    Tone.DIRECT: ("On {question}:", "And on {question}:", "As for {question}:"),
}
ANSWER_LEADS: dict[str, Tones] = {
    "rambled": ("In short:", "The short answer:", "Shorter:"),
    "no_examples": ("Here is one.", "Here it is.", "The example:"),
}
"""Only where the question stands in the paragraph itself and a few words help on."""
OWN_LEADS: dict[str, Tones] = {
    "left_unsaid": ("", "", ""),
    "pay_talk": ("", "", ""),
    "company_knowledge": (
        "I have read up since.",
        "I have read up since.",
        "I have read up since.",
    ),
    "own_questions": ("", "", ""),
    "negative_talk": ("", "", ""),
    "no_rapport": ("", "", ""),
    "arrived_late": ("What we had no time for:", "What we did not get to:", "What we missed:"),
    "setup_trouble": ("What we had no time for:", "What we did not get to:", "What we missed:"),
    "technical_gap": ("", "", ""),
    "rambled": ("In short:", "The short answer:", "Shorter:"),
    "no_examples": ("Here is one.", "Here it is.", ""),
}
"""Leads of a point without a subject; most need none, for the admission has announced it."""
OWN_LEADS_AMONG: dict[str, Tones] = {
    "left_unsaid": (
        "I had also meant to mention this.",
        "There is something else I meant to tell you.",
        "I also meant to say this.",
    ),
    "pay_talk": ("On pay:", "On pay:", "On pay:"),
    "own_questions": (
        "I also have a question for you.",
        "I also have a question for you.",
        "My question to you:",
    ),
    "company_knowledge": (
        "I have since read up on your company.",
        "I have since read up on your company.",
        "I have since read up on your company.",
    ),
    "no_rapport": (
        "I would also like to say why this work matters to me.",
        "Let me also tell you why this work matters to me.",
        "Why this work matters to me:",
    ),
    "negative_talk": (
        "What I value from that time is this.",
        "What I took with me from that job is this.",
        "What I learned there:",
    ),
}
"""Leads for a point that is one of several, so that the admission has not announced it."""
NEED_LEADS: tuple[str, ...] = (
    "This serves a need you named:",
    "It also helps with something you told me about:",
    "It bears on what you are looking for:",
)

WANT: Tones = (
    "I very much want this position",
    "I came away wanting this job",
    "I want this job",
)
WANT_AGAIN = "I want it"
"""Where the opening has named the job already."""
DRAWS: Tones = (
    "What draws me to the position is",
    "What makes me want this job is",
    "What makes me want it is",
)
OFFERS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: (
        "I would welcome a further conversation",
        "I would gladly go into it further",
        "I am at your disposal for any question",
    ),
    Tone.WARM: (
        "I would gladly tell you more",
        "I would be happy to talk again",
        "I would enjoy going into it with you",
    ),
    Tone.DIRECT: (
        "I can call you any day",
        "I can tell you more any day",
        "I can come back any day",
    ),
}
OFFERS_OF_THANKS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: (
        "I would gladly answer any question that is open",
        "I am glad to send whatever else would help",
        "I am at your disposal for any further question",
    ),
    Tone.WARM: (
        "I am happy to answer anything that is still open",
        "I would gladly talk again",
        "I am glad to send you anything else that helps",
    ),
    Tone.DIRECT: (
        "I can answer anything that is still open",
        "I can send whatever else you need",
        "I can talk again any day",
    ),
}
VALEDICTION: Tones = ("Sincerely,", "Kind regards,", "Best regards,")
VALEDICTION_BRITISH = "Yours sincerely,"
