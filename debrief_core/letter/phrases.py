"""The sentences around the writer's own: data, in the order formal, warm, direct.

No sentence needs the writer's words to fit its grammar: what they typed follows a full stop or
a colon, or stands in quotation marks. Each list of variants is ordered by position, so that no
phrase comes twice in one letter; where variants mean the same, the interview and the place in a
panel choose.
"""

from debrief_core.interview import Tone

Tones = tuple[str, str, str]


def in_tone(tone: Tone, phrases: Tones) -> str:
    """The one of three phrases that sounds like the tone."""
    return phrases[list(Tone).index(tone)]


OPENINGS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: (
        "Thank you for {occasion}{about}.",
        "Thank you very much for {occasion}{about}.",
        "Thank you for taking the time for {occasion}{about}.",
    ),
    Tone.WARM: (
        "Thank you for making time for {occasion}{about}.",
        "Thank you for {occasion}. It was good to talk with you{about}.",
        "Thank you so much for {occasion}{about}.",
    ),
    Tone.DIRECT: (
        "Thank you for {occasion}{about}.",
        "Thank you for your time in {occasion}{about}.",
        "Thanks for {occasion}{about}.",
    ),
}
JOB_WORD: Tones = ("position", "role", "role")
TO_THE_OTHERS: Tones = (
    "Please extend my thanks to your colleagues.",
    "Please pass my thanks on to the others as well.",
    "Please thank your colleagues for me too.",
)

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

QUESTION_LEADS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: ("You asked:", "Another of your questions was:", "I also return to this one:"),
    Tone.WARM: ("You asked me:", "You also wanted to know:", "And there was this question:"),
    Tone.DIRECT: ("You asked:", "Next:", "Last:"),
}
SUBJECT_LEADS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: ("One subject was this:", "", ""),
    Tone.WARM: ("One thing we came to:", "", ""),
    Tone.DIRECT: ("", "", ""),
}
ANSWER_LEADS: dict[str, Tones] = {
    "rambled": ("In short:", "The short answer:", "Shorter:"),
    "no_examples": ("The example is this.", "Here is an example.", "The example:"),
    "technical_gap": (
        "This is where I stand today.",
        "This is where I have got to since.",
        "Where I stand now:",
    ),
}
OWN_LEADS: dict[str, Tones] = {
    "left_unsaid": ("It is this.", "Here it is.", "Here it is."),
    "pay_talk": (
        "On the matter of pay, my position is this.",
        "On pay, here is what I had in mind.",
        "On pay:",
    ),
    "company_knowledge": (
        "I have taken a closer look since.",
        "I have read up since, and this is what stands out for me.",
        "I have read up since.",
    ),
    "own_questions": ("My question is the following.", "So here it is.", "It is this:"),
    "negative_talk": (
        "What I value from that time is this.",
        "What I took with me from that job is this.",
        "What I learned there:",
    ),
    "no_rapport": ("Let me say it here.", "So let me tell you now.", "Here is why."),
    "arrived_late": ("What we had no time for:", "What we did not get to:", "What we missed:"),
    "setup_trouble": ("What we had no time for:", "What we did not get to:", "What we missed:"),
    "technical_gap": ANSWER_LEADS["technical_gap"],
    "rambled": ANSWER_LEADS["rambled"],
    "no_examples": ANSWER_LEADS["no_examples"],
}
OWN_LEAD_OTHER: Tones = ("My answer is this.", "This is what I would say today.", "The answer:")
OWN_LEADS_AMONG: dict[str, Tones] = {
    "left_unsaid": (
        "I had also meant to mention this.",
        "I also meant to mention this.",
        "Also:",
    ),
    "own_questions": (
        "I also have a question to you.",
        "There is also a question I still have for you.",
        "My question to you:",
    ),
    "company_knowledge": (
        "I have taken a closer look at your company since.",
        "I have read up on your company since, and this is what stands out for me.",
        "I have read up on your company since.",
    ),
    "no_rapport": (
        "Let me say why this work matters to me.",
        "Let me also tell you why this work matters to me.",
        "Why this work matters to me:",
    ),
}
"""Leads for a point that is one of several, so that the turn has not announced it."""
HIGHLIGHT_QUESTION = "One of your questions has stayed with me:"
HIGHLIGHT_SUBJECT = "One subject has stayed with me:"
HIGHLIGHT_LEAD: Tones = (
    "One thing deserves to be underlined.",
    "One thing I would like to add.",
    "One thing to add.",
)

CLAIM_LEADS: dict[str, tuple[str, ...]] = {
    "number": ("The figure behind this:", "In numbers:", "Measured:"),
    "link": ("To show for it:", "There is something to see:", "Open to everyone:"),
    "document": ("It is on record:", "In writing:", "On paper:"),
    "person": ("Somebody else saw it:", "With a witness:", "Not only I say so:"),
}
WHERE_LEADS: dict[str, tuple[str, ...]] = {
    "number": ("Source:", "The figures are from:", "Recorded in:"),
    "link": ("You can see it here:", "The link:", "It is open to read:"),
    "document": ("Enclosed:", "The document, enclosed:", "I enclose it:"),
    "person": ("Someone who can confirm it:", "The person to ask:", "You can ask:"),
}
NEED_LEADS: tuple[str, ...] = (
    "This serves a need you named:",
    "It also helps with something you told me about:",
    "It bears on what you are looking for:",
)

INTEREST: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: (
        "I would very much like to take on this position.",
        "This is a position I very much want.",
    ),
    Tone.WARM: (
        "I would love to do this work.",
        "I came away wanting this job.",
    ),
    Tone.DIRECT: ("I want this job.", "I would like to do this job."),
}
REASON_LEAD: Tones = ("What draws me to it:", "What speaks to me most:", "The reason:")

NEXT_STEP: Tones = (
    "I am ready to go into {this} in a further conversation, at a time that suits you.",
    "If you would like to hear more, I am happy to talk again whenever it suits you.",
    "If you want more detail, I can call you whenever it suits you.",
)
NEXT_STEP_THANKS: Tones = (
    "Should any question be open on your side, please let me know.",
    "If anything is still open on your side, just ask.",
    "If anything is open, ask me.",
)
CLOSE: Tones = (
    "I appreciate the consideration you are giving my application.",
    "It was a pleasure to {meet} you.",
    "I would be glad to hear from you either way.",
)
VALEDICTION: Tones = ("Sincerely,", "Kind regards,", "Best regards,")
VALEDICTION_BRITISH = "Yours sincerely,"
