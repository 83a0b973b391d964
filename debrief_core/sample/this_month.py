"""The last four interviews: one still open, one from yesterday to recover, one not finished yet."""

from debrief_core.interview import (
    Format,
    Outcome,
    ProofKind,
    Stage,
    Step,
    Verdict,
)
from debrief_core.sample.entry import Entry, HoursAgo, Weekday
from debrief_core.sample.telling import (
    FEARED,
    INFERRED,
    PARTLY,
    SEEN,
    YES,
    felt,
    fit,
    missed,
    proof,
    who,
)

ENTRIES = (
    Entry(
        number=13,
        when=Weekday(23, "14:30"),
        company="Penmarrow Water",
        role="Senior data analyst",
        stage=Stage.TECHNICAL,
        format=Format.VIDEO,
        interviewers=(who("Nguyễn Thảo Vy", "Analytics manager", "vy.nguyen@penmarrow.example"),),
        wanted=8,
        expected=0.35,
        happened=(
            "Leak data: find the pipes to dig up first. I got the joins right this time, I had "
            "practised the window functions until I was sick of them. Then she asked how I would "
            "test it and I started three sentences without ending one. She told me about her own "
            "first week there."
        ),
        gut=6,
        concerns=(
            felt(
                "stumbled",
                7,
                SEEN,
                "Three beginnings, no end.",
                because="She offered to come back to it later, and we did not.",
                but="She kept nodding. And everything before that question was right.",
                now=4,
            ),
            felt(
                "nerves",
                5,
                FEARED,
                "Breathing into the microphone.",
                but="I breathed out before I started, as I practised. It was over in two minutes.",
                now=2,
            ),
            felt(
                "company_knowledge",
                2,
                SEEN,
                "I did not know one of their reservoirs.",
                because="She named it and I asked where it is.",
                but="I had their leak figures of last year, and she was surprised.",
                now=1,
            ),
        ),
        missed_points=(
            missed(
                "How would you test which pipes to dig up first?",
                "Three beginnings.",
                "Hold back last winter. Rank the pipes with everything before it, then count how "
                "many of the winter's real leaks are in the first fifty. Compare that with the "
                "order in which you dig today.",
                proof(
                    "The same test on open data of a city's burst pipes: 22 of the first 50",
                    ProofKind.LINK,
                    "https://example.org/noor/notebooks/pipes-first-fifty",
                ),
            ),
        ),
        fit=fit(YES, YES, YES, "Water. Everyone would notice if we got it wrong."),
        outcome=Outcome.ADVANCED,
        answered_after=6,
        verdict=Verdict.THANK,
    ),
    Entry(
        number=14,
        when=Weekday(9, "10:45"),
        company="Penmarrow Water",
        role="Senior data analyst",
        stage=Stage.PANEL,
        format=Format.IN_PERSON,
        interviewers=(
            who("Nguyễn Thảo Vy", "Analytics manager", "vy.nguyen@penmarrow.example"),
            who("Ewan Tarrant-Bello", "Network engineer"),
            who("Siobhán Ní Luachra", "Head of customer service"),
        ),
        wanted=9,
        expected=0.45,
        happened=(
            "My train stood outside the station for twenty minutes. I wrote to them from the "
            "train and came in six minutes late with wet hair. They were still fetching chairs. "
            "Afterwards it was a real conversation, about what a leak does to one street. The "
            "engineer drew me a valve."
        ),
        gut=5,
        concerns=(
            felt(
                "arrived_late",
                6,
                SEEN,
                "Six minutes. Wet hair. Sorry, sorry, sorry.",
                because="They were three people waiting for one.",
                but="I had written to them from the train, and they were still fetching chairs.",
                now=3,
            ),
            felt(
                "nerves",
                6,
                INFERRED,
                "Out of breath for the first answer.",
                because="I drank the whole glass of water in one go.",
                but="By the valve I had forgotten about it.",
                now=3,
            ),
            felt(
                "company_knowledge",
                2,
                FEARED,
                "They talked about a district I could not place.",
                but="I asked, and the engineer drew a map.",
                now=0,
            ),
            felt(
                "rambled",
                3,
                SEEN,
                "One long answer, about the pipes again.",
                because="Vy said “let us keep that for later”, with a smile.",
                but="One long answer in an hour is nothing.",
                now=1,
            ),
        ),
        missed_points=(
            missed(
                "How would you tell a street that its pipe has to wait?",
                "That I would show them the ranking.",
                "I would tell them when, and why others come first, in words that I have tried on "
                "somebody from another street. At the outpatient team we did that with waiting "
                "times, and the complaints halved.",
                proof(
                    "Complaints about waiting fell from 24 to 11 a month after the new letter",
                    ProofKind.DOCUMENT,
                    "St Aldreth's outpatient quarterly report, fourth quarter, page 9",
                ),
            ),
        ),
        fit=fit(YES, YES, YES, "They think of the street and not of the pipe."),
        verdict=Verdict.THANK,
    ),
    Entry(
        number=15,
        when=HoursAgo(20),
        company="Wrenholt Mobility",
        role="Senior product analyst",
        stage=Stage.TECHNICAL,
        format=Format.VIDEO,
        interviewers=(
            who("Ikenna Solberg", "Head of analytics", "ikenna.solberg@wrenholt.example"),
            who("Priyanka Vantongeren", "Product manager", "priyanka.v@wrenholt.example"),
        ),
        wanted=9,
        expected=0.2,
        happened=(
            "Shared bikes: do cheaper morning rides bring more riders, or the same riders "
            "earlier? I know how to answer that. I said “A/B test” and could not get past it when "
            "Ikenna asked what the groups would be, since riders share the bikes. I named a "
            "sample size out of the air. Priyanka asked about a time I had changed a product and "
            "I told the dashboard story again, the one without an ending. I want this job very "
            "much."
        ),
        gut=9,
        concerns=(
            felt(
                "stumbled",
                8,
                SEEN,
                "“What would the groups be?” and then I was gone.",
                because="He rephrased it twice and then answered it himself.",
                but="The first half went well; he said “good catch” about the rainy week.",
                now=7,
            ),
            felt(
                "technical_gap",
                7,
                INFERRED,
                "He thinks I have never run a test where people get in each other's way.",
                because="I named a sample size without a reason.",
                but="I said that the groups would touch each other. That is the core of it.",
                now=5,
            ),
            felt(
                "no_examples",
                6,
                SEEN,
                "The dashboard again, and again without what came of it.",
                because="She asked “and then what happened?”",
                but="I have the ending. I only did not say it.",
                now=5,
            ),
            felt(
                "nerves",
                6,
                FEARED,
                "They both saw me fall apart.",
                because="My face was hot.",
                but="They went ten minutes over the time with me, of their own accord.",
                now=3,
            ),
            felt(
                "company_knowledge",
                2,
                SEEN,
                "I had the wrong number of cities.",
                because="He said thirteen, I had said eleven.",
                but="They opened two last month.",
                now=0,
            ),
        ),
        missed_points=(
            missed(
                "What would the groups be, when all riders share the same bikes?",
                "An A/B test of riders, and then nothing.",
                "I would switch whole districts instead of riders, in turns of two weeks, so that "
                "a bike taken in one group is not missing in the other. Each district is compared "
                "with itself, and the rainy weeks fall on both sides.",
                proof(
                    "The design worked through on open bike data, with the weeks it needs",
                    ProofKind.LINK,
                    "https://example.org/noor/notebooks/district-switch",
                ),
            ),
            missed(
                "Tell me about a time your analysis changed a product.",
                "The dashboard at Hobmoor, without what came of it.",
                "I found that most repeat orders were lost between the second and the third "
                "basket. We moved the reminder to the second delivery, and repeat orders rose by "
                "3.1 % among 42,000 customers.",
                proof(
                    "Repeat orders rose by 3.1 % in a test with 42,000 customers",
                    ProofKind.PERSON,
                    "Tomasz Wielgórny, head of planning at Hobmoor Grocers, is glad to confirm it",
                ),
            ),
            missed(
                "How large would your sample be?",
                "Ten thousand.",
                "That depends on the smallest change worth acting on. For two per cent more rides, "
                "and rides as uneven as yours, thirteen districts need about eight weeks.",
            ),
        ),
        fit=fit(
            YES,
            PARTLY,
            YES,
            "They asked who pays for the cheaper ride before they asked whether it works.",
        ),
        verdict=Verdict.RECOVER,
    ),
    Entry(
        number=16,
        when=HoursAgo(2),
        company="Calderyn Studios",
        role="Audience analyst",
        stage=Stage.RECRUITER_SCREEN,
        format=Format.PHONE,
        interviewers=(who("Oksana Brightmoor", "Talent coordinator"),),
        wanted=6,
        expected=0.5,
        happened=(
            "She called half an hour early while I was on the stairs with the shopping. I said it "
            "was fine. It was not quite fine."
        ),
        gut=4,
        concerns=(
            felt("nerves", 4, INFERRED, "Out of breath, and a melon under my arm."),
            felt("own_questions", 5, SEEN, "She asked for my questions and the list was upstairs."),
        ),
        missed_points=(missed("What would you like to know about us?", "Nothing for now.", ""),),
        step=Step.MISSED_POINTS,
    ),
)
