"""Interviews nine to twelve: three rounds at one company, and an offer from another."""

from debrief_core.interview import Format, Outcome, ProofKind, Stage, Verdict
from debrief_core.sample.bank_and_rail import FORGOT_A_NAME
from debrief_core.sample.entry import Entry, Weekday
from debrief_core.sample.telling import (
    FEARED,
    INFERRED,
    NO,
    PARTLY,
    SEEN,
    YES,
    felt,
    fit,
    missed,
    proof,
    who,
)

COPENHAGEN = "Europe/Copenhagen"

ENTRIES = (
    Entry(
        number=9,
        when=Weekday(65, "16:00", COPENHAGEN),
        company="Tessalune Games",
        role="Product analyst",
        stage=Stage.HIRING_MANAGER,
        format=Format.VIDEO,
        interviewers=(who("Zeynep Karabulutlu", "Product lead", "zeynep@tessalune.example"),),
        wanted=8,
        expected=0.4,
        happened=(
            "I had played their harbour game for a week, so for once I had something to say. She "
            "asked where players stop and I knew: the third bridge. I talked too long about the "
            "bridge. She said she would show my bridge to her designer."
        ),
        gut=5,
        concerns=(
            felt(
                "rambled",
                5,
                INFERRED,
                "Ten minutes about a bridge.",
                because="We did not get to her last question.",
                but="She asked me to go on, twice. And she wants to show it to the designer.",
                now=2,
            ),
            felt(
                "nerves",
                5,
                FEARED,
                "I laughed too much.",
                but="So did she.",
                now=2,
            ),
            felt(
                "company_knowledge",
                4,
                SEEN,
                "I did not know that they have a second studio.",
                because="She mentioned Aarhus and I said “oh”.",
                but="I knew the game better than she expected, she said so.",
                now=2,
            ),
            felt(
                "stumbled",
                2,
                SEEN,
                "Mixed up two words for the same measure.",
                because="I corrected myself.",
                but="It took five seconds.",
                now=1,
            ),
        ),
        missed_points=(
            missed(
                "Which number would you look at every morning?",
                "All of them, it depends.",
                "How many of yesterday's new players came back today. If that moves, I look "
                "further; if it does not, I let the team work.",
            ),
        ),
        fit=fit(YES, YES, YES, "She wants to know why people stop, not only when."),
        outcome=Outcome.ADVANCED,
        answered_after=4,
        verdict=Verdict.THANK,
    ),
    Entry(
        number=10,
        when=Weekday(57, "10:00", COPENHAGEN),
        company="Tessalune Games",
        role="Product analyst",
        stage=Stage.CASE,
        format=Format.VIDEO,
        interviewers=(
            who("Zeynep Karabulutlu", "Product lead", "zeynep@tessalune.example"),
            who("Haruka Minazuki (水無月 遥)", "Senior game designer"),
        ),
        wanted=8,
        expected=0.35,
        happened=(
            "Twenty minutes to present what I made of their practice data, then questions. I had "
            "practised it four times aloud and it held. Then the designer asked what I would do "
            "if the effect were only a new update, and I had no comparison group. I said so. She "
            "wrote for a long time."
        ),
        gut=5,
        concerns=(
            felt(
                "technical_gap",
                5,
                SEEN,
                "No comparison group. Beginner's mistake.",
                because="She asked about it directly.",
                but="I named it myself before she did, and said how I would get one.",
                now=3,
            ),
            felt(
                "nerves",
                4,
                FEARED,
                "I read the first slide word for word.",
                but="From the second slide on I did not look at my notes.",
                now=2,
            ),
            felt(
                "company_knowledge",
                4,
                INFERRED,
                "I used the old name of the harbour game on one slide.",
                because="Nobody said anything, but it was there in large letters.",
                but="The old name is still on half of their own pages.",
                now=2,
            ),
            felt(
                "own_questions",
                4,
                SEEN,
                "I had prepared questions and asked only one, because the time was over.",
                because="We ended three minutes late.",
                but="They were the ones who ran over.",
                now=2,
            ),
        ),
        missed_points=(
            missed(
                "How do you know it was the new tutorial and not the update?",
                "That I did not have a comparison group.",
                "Players who had finished the tutorial before the update are one: their way "
                "through the bridge did not change. I checked it the same evening.",
                proof(
                    "Before and after for both groups, on your practice data",
                    ProofKind.LINK,
                    "https://example.org/noor/notebooks/third-bridge",
                ),
            ),
        ),
        fit=fit(YES, YES, YES, "The designer argued with me, and I liked it."),
        outcome=Outcome.ADVANCED,
        answered_after=5,
        verdict=Verdict.THANK,
    ),
    Entry(
        number=11,
        when=Weekday(47, "13:00", COPENHAGEN),
        company="Tessalune Games",
        role="Product analyst",
        stage=Stage.FINAL,
        format=Format.IN_PERSON,
        interviewers=(
            who("Zeynep Karabulutlu", "Product lead", "zeynep@tessalune.example"),
            who("Mads Ellemose", "Studio director", "mads@tessalune.example"),
        ),
        wanted=10,
        expected=0.4,
        happened=(
            "They flew me over. The studio smells of coffee and solder. It went well until Mads "
            "asked why I left Hobmoor, and I said that the new manager had no idea what he was "
            "doing. I heard myself say it. Then I explained it, which was worse. He was friendly "
            "to the end. I cried a little at the airport."
        ),
        gut=9,
        concerns=(
            felt(
                "negative_talk",
                8,
                SEEN,
                "“He had no idea what he was doing.” Why did I say that?",
                because="He asked “in what way?” and I went on for another minute.",
                but="I said nothing untrue and no name. We talked for half an hour after that.",
                now=6,
            ),
            felt(
                "nerves",
                6,
                INFERRED,
                "Everything at once: the flight, the studio, wanting it so much.",
                because="My hands were cold when we shook hands.",
                but="Zeynep said that I seemed at home.",
                now=3,
            ),
            felt(
                "left_unsaid",
                6,
                SEEN,
                "I never told them what I would do in the first three months.",
                because="I had a page on it in my bag.",
                but="They have the page: I left it with Zeynep.",
                now=4,
            ),
            felt(
                "company_knowledge",
                3,
                FEARED,
                "I was not sure who founded it.",
                but="Nobody asked.",
                now=1,
            ),
            felt(
                FORGOT_A_NAME,
                4,
                SEEN,
                "Could not remember the name of the designer at lunch.",
                because="I said “you” the whole time.",
                but="She did not remember mine either, she said so.",
                now=1,
            ),
        ),
        missed_points=(
            missed(
                "Why did you leave your last job?",
                "That the new manager had no idea.",
                "The planning team was dissolved, and I want to work where somebody builds with "
                "what I find. I learned there to show a result early, in one picture.",
                proof(
                    "The planning team of six was dissolved in the merger of the two depots",
                    ProofKind.DOCUMENT,
                    "Reference letter from Hobmoor Grocers, first paragraph",
                ),
            ),
            missed(
                "What would your first three months look like?",
                "I spoke about learning the tools.",
                "Month one: sit with support and read two hundred tickets. Month two: one measure "
                "for the third bridge that everyone trusts. Month three: one test, small enough "
                "to fail.",
            ),
        ),
        fit=fit(YES, YES, YES, "They build with what they find out. And the third bridge."),
        outcome=Outcome.REJECTED,
        answered_after=6,
        verdict=Verdict.THANK,
    ),
    Entry(
        number=12,
        when=Weekday(37, "11:30"),
        company="Aldermoss Housing",
        role="Data and insight officer",
        stage=Stage.HIRING_MANAGER,
        format=Format.IN_PERSON,
        interviewers=(who("Parveen Stallworthy", "Service manager"),),
        wanted=4,
        expected=0.5,
        happened=(
            "Pleasant, forty minutes, biscuits. She asked whether I know spreadsheets and whether "
            "I can be on time. I could have done it in my sleep, and when I walked home I noticed "
            "that I was sad about that."
        ),
        gut=4,
        concerns=(
            felt(
                "too_simple",
                7,
                SEEN,
                "The hardest question was about sorting a list.",
                because="She said that most of the work is one report a month.",
                but="She mentioned a new survey of tenants, but only once.",
                now=7,
            ),
            felt(
                "nerves",
                3,
                FEARED,
                "A bit stiff at the start.",
                but="The biscuits helped.",
                now=1,
            ),
            felt(
                "company_knowledge",
                3,
                SEEN,
                "I did not know how many homes they have.",
                because="She told me: four thousand.",
                but="She had to look it up herself.",
                now=1,
            ),
        ),
        fit=fit(PARTLY, YES, NO, "Kind people, and a ten-minute walk from my flat."),
        outcome=Outcome.OFFER,
        answered_after=9,
        verdict=Verdict.THANK,
    ),
)
