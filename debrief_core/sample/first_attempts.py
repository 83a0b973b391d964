"""The first four interviews: little prepared, and one job that turns out to be the wrong one."""

from debrief_core.interview import Format, Outcome, ProofKind, Stage, Verdict
from debrief_core.sample.entry import Entry, Weekday
from debrief_core.sample.telling import (
    CANT_TELL,
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

ENTRIES = (
    Entry(
        number=1,
        when=Weekday(149, "10:30"),
        company="Quillmere Books",
        role="Data analyst",
        stage=Stage.RECRUITER_SCREEN,
        format=Format.PHONE,
        interviewers=(who("Bronagh Tierney-Locke", "Talent partner"),),
        wanted=6,
        expected=0.35,
        happened=(
            "First interview in four years. She asked what I knew about Quillmere and I said "
            "“books, online”, and then there was a silence I can still hear. After that I "
            "talked and talked about the stock report to make up for it. She said they would be "
            "in touch by the end of the week."
        ),
        gut=8,
        concerns=(
            felt(
                "company_knowledge",
                8,
                SEEN,
                "I did not know that they sell mostly to schools. She had to explain it to me.",
                because="She said: “So, most of our orders come from schools, actually.”",
                but="She explained it in a friendly way and asked two more questions afterwards.",
                now=7,
            ),
            felt(
                "nerves",
                6,
                FEARED,
                "My voice was shaking, she must have heard it.",
                because="I had to clear my throat twice.",
                but="She never mentioned it, and it was the telephone.",
                now=3,
            ),
            felt(
                "rambled",
                5,
                SEEN,
                "The stock report took me about six minutes.",
                because="She cut in with “Great, let me move us on.”",
                but="She had a list of questions and twenty minutes for all of them.",
                now=4,
            ),
        ),
        missed_points=(
            missed(
                "What do you know about us, and why here?",
                "That they sell books online and that I like reading.",
                "You supply about nine hundred schools, so your year has one huge peak before "
                "September. I have planned for exactly such a peak: at Hobmoor it was Christmas "
                "week.",
                proof(
                    "Forecast the Christmas week at Hobmoor Grocers within 4 % of the real orders",
                    ProofKind.NUMBER,
                    "Planning review, page 3; I can bring a copy without customer data",
                ),
            ),
        ),
        fit=fit(PARTLY, CANT_TELL, PARTLY, "Books, and a team of three where I would be heard."),
        outcome=Outcome.REJECTED,
        answered_after=5,
        verdict=Verdict.THANK,
    ),
    Entry(
        number=2,
        when=Weekday(140, "14:00"),
        company="Orrinvale Clinics",
        role="Reporting analyst",
        stage=Stage.HIRING_MANAGER,
        format=Format.IN_PERSON,
        interviewers=(
            who("Adaeze Holmqvist", "Head of patient services", "a.holmqvist@orrinvale.example"),
        ),
        wanted=8,
        expected=0.35,
        happened=(
            "A small clinic on a hill, I walked up twice because I was too early the first time. "
            "She asked for an example of a report that changed a decision, and I described the "
            "dashboard instead of what came of it. We laughed about waiting rooms. I left "
            "thinking that I had said nothing at all."
        ),
        gut=6,
        concerns=(
            felt(
                "no_examples",
                6,
                SEEN,
                "She asked “and what changed because of it?” and I had no number ready.",
                because="She asked the same thing a second time, in other words.",
                but="I did tell the story of the Sunday shift in the end, and she wrote it down.",
                now=4,
            ),
            felt(
                "company_knowledge",
                7,
                INFERRED,
                "I mixed up their two sites and she noticed.",
                because="She corrected the name of the street.",
                but="She said the names confuse everyone, the building has two entrances.",
                now=4,
            ),
            felt(
                "nerves",
                7,
                FEARED,
                "Red blotches on my neck, as always.",
                because="I felt hot for the first ten minutes.",
                but="I wore a scarf. It eased as soon as we talked about waiting rooms.",
                now=4,
            ),
        ),
        missed_points=(
            missed(
                "Tell me about a report that changed a decision.",
                "I described the dashboard, its filters and its colours.",
                "In the outpatient team I showed that most missed appointments were the 8 a.m. "
                "ones on Mondays. We moved the reminder from three days before to the evening "
                "before, and missed appointments went from 11 % to 7 % in half a year.",
                proof(
                    "Missed appointments fell from 11 % to 7 % over three sites in six months",
                    ProofKind.DOCUMENT,
                    "St Aldreth's outpatient quarterly report, second quarter, page 14",
                ),
            ),
        ),
        fit=fit(YES, YES, YES, "She asked what patients would notice, not what the boss would."),
        outcome=Outcome.ADVANCED,
        answered_after=6,
        verdict=Verdict.THANK,
    ),
    Entry(
        number=3,
        when=Weekday(130, "11:00"),
        company="Orrinvale Clinics",
        role="Reporting analyst",
        stage=Stage.TECHNICAL,
        format=Format.VIDEO,
        interviewers=(
            who("Jarek Sobolewicz", "Data engineer"),
            who("Adaeze Holmqvist", "Head of patient services", "a.holmqvist@orrinvale.example"),
        ),
        wanted=8,
        expected=0.2,
        happened=(
            "Live SQL on a shared screen. The first query went well. For the second one I needed "
            "each patient's latest visit, and I sat there knowing that I know it. Jarek gave me a "
            "hint, I did not understand the hint, and then we both looked at the cursor."
        ),
        gut=9,
        concerns=(
            felt(
                "stumbled",
                8,
                SEEN,
                "I started the second query three times and deleted it three times.",
                because="He said “shall we leave this one?”",
                but="The first and the third query ran. Two out of three.",
                now=7,
            ),
            felt(
                "technical_gap",
                7,
                SEEN,
                "Window functions. Of course it was window functions.",
                because="I could not write it without looking it up.",
                but="I said in words what it had to do, and he nodded at that.",
                now=6,
            ),
            felt(
                "nerves",
                6,
                INFERRED,
                "I could not think with three faces watching me type.",
                because="I apologised twice for my typing.",
                but="Nobody said anything about it; Adaeze was on mute with her camera off.",
                now=4,
            ),
            felt(
                "company_knowledge",
                6,
                FEARED,
                "I called their booking system by the wrong name again.",
                but="Jarek used both names himself.",
                now=3,
            ),
        ),
        missed_points=(
            missed(
                "Show each patient's latest visit and the one before it.",
                "I tried to do it with two joins and got every visit twice.",
                "Number the visits of each patient from the newest, keep numbers one and two. I "
                "wrote it down properly that evening, with a test for two visits on the same day.",
                proof(
                    "The query, with test data and the edge cases",
                    ProofKind.LINK,
                    "https://example.org/noor/notebooks/latest-visit",
                ),
            ),
        ),
        fit=fit(PARTLY, PARTLY, YES, "The same as last time, if they still want me."),
        outcome=Outcome.REJECTED,
        answered_after=9,
        verdict=Verdict.LET_GO,
    ),
    Entry(
        number=4,
        when=Weekday(119, "09:15"),
        company="Kestrelby Freight",
        role="Operations analyst",
        stage=Stage.HIRING_MANAGER,
        format=Format.IN_PERSON,
        interviewers=(who("Graham Oyelaran", "Depot operations director"),),
        wanted=3,
        expected=0.3,
        happened=(
            "He walked me through the depot and never stopped walking. He said that people here "
            "do not look at the clock, and that he answers messages on Sundays. I asked about the "
            "team and he said “you are looking at it”. I smiled the whole time and was exhausted "
            "afterwards. It took me until the bus to notice that I was relieved to be out."
        ),
        gut=6,
        concerns=(
            felt(
                "out_of_place",
                8,
                SEEN,
                "I played somebody who likes being shouted at over a forklift.",
                because="I caught myself agreeing that weekends are overrated.",
                but="The two drivers I talked to were kind.",
                now=8,
            ),
            felt(
                "no_rapport",
                6,
                SEEN,
                "He did not ask me one question about my work.",
                because="He looked at his phone while I answered the only one he had.",
                but="There was a lorry stuck at the gate the whole time.",
                now=5,
            ),
            felt(
                "company_knowledge",
                6,
                INFERRED,
                "I had no idea that they also do cold storage.",
                because="He was surprised that I did not know.",
                but="It is not on their front page; I checked afterwards.",
                now=4,
            ),
            felt(
                "nerves",
                4,
                FEARED,
                "Dry mouth all the way through.",
                but="He gave me a bottle of water before I asked.",
                now=2,
            ),
        ),
        fit=fit(NO, NO, PARTLY, "The pay, mostly."),
        outcome=Outcome.WITHDREW,
        answered_after=2,
        verdict=Verdict.LET_GO,
    ),
)
