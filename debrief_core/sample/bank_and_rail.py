"""Interviews five to eight: two letters go out, one before good news and one before bad."""

from debrief_core.interview import (
    Format,
    Outcome,
    ProofKind,
    Stage,
    Verdict,
    own_concern_kind,
)
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

FORGOT_A_NAME = own_concern_kind("Forgot an interviewer's name")

ENTRIES = (
    Entry(
        number=5,
        when=Weekday(108, "15:00"),
        company="Mossgarth Bank",
        role="Fraud analyst",
        stage=Stage.TECHNICAL,
        format=Format.VIDEO,
        interviewers=(
            who("Ngozi Brandvold", "Fraud analytics lead", "ngozi.brandvold@mossgarth.example"),
        ),
        wanted=9,
        expected=0.25,
        happened=(
            "This is the one I want. She gave me a list of card payments and asked which I would "
            "stop. I found the pattern but I could not explain why I trusted it, and when she "
            "asked about false alarms I went blank. I never said that I had built the refund "
            "check at Hobmoor, which is the same problem. I thought of it on the stairs."
        ),
        gut=8,
        concerns=(
            felt(
                "stumbled",
                8,
                SEEN,
                "False alarms. I opened my mouth and nothing came.",
                because="She waited, then moved on to the next question.",
                but="On the payments themselves she said “yes, that is the one we caught too”.",
                now=6,
            ),
            felt(
                "left_unsaid",
                7,
                SEEN,
                "The refund check. The one thing in my whole career that is about fraud.",
                because="I did not mention it, and it is one line in my CV.",
                but="She has the CV. She may have read the line.",
                now=6,
            ),
            felt(
                "nerves",
                7,
                FEARED,
                "She must have seen me gripping the desk.",
                because="I could not feel my hands.",
                but="The camera shows my face and a bookshelf.",
                now=4,
            ),
            felt(
                "company_knowledge",
                6,
                INFERRED,
                "I did not know that they are owned by their members.",
                because="She mentioned it twice, as if to help me.",
                but="I asked what it changes for fraud, and she liked the question.",
                now=3,
            ),
        ),
        missed_points=(
            missed(
                "How many false alarms would your rule raise, and is that too many?",
                "I said that I would have to think about it.",
                "I would name the cost of each side first: a false alarm is an angry member and "
                "ten minutes of a colleague, a missed one is the average loss. Then I would set "
                "the rule where the two meet, and measure it weekly.",
                proof(
                    "The refund check at Hobmoor stopped 31 of 38 false refund claims in a "
                    "quarter, with 9 false alarms",
                    ProofKind.PERSON,
                    "Tomasz Wielgórny, head of planning at Hobmoor Grocers, is glad to confirm it",
                ),
            ),
            missed(
                "Have you worked on fraud before?",
                "Not really.",
                "Yes: I built the refund check at Hobmoor Grocers, from the first query to the "
                "page that the night shift uses.",
                proof(
                    "The refund check was taken over by the night shift and still runs",
                    ProofKind.DOCUMENT,
                    "Two-page description of the check, without customer data",
                ),
            ),
        ),
        fit=fit(YES, YES, YES, "She said that a false alarm is a person at a till, not a row."),
        outcome=Outcome.ADVANCED,
        answered_after=7,
        verdict=Verdict.RECOVER,
    ),
    Entry(
        number=6,
        when=Weekday(96, "10:00"),
        company="Mossgarth Bank",
        role="Fraud analyst",
        stage=Stage.PANEL,
        format=Format.IN_PERSON,
        interviewers=(
            who("Ngozi Brandvold", "Fraud analytics lead", "ngozi.brandvold@mossgarth.example"),
            who("Rhodri Pennant-Iqbal", "Head of payments"),
            who("Σοφία Καλλιμάνη", "People partner"),
        ),
        wanted=9,
        expected=0.35,
        happened=(
            "Three of them, a long table, and my chair lower than theirs. I called the people "
            "partner by the wrong name, in the first minute, and corrected myself. The questions "
            "were fair. I gave the long version of everything. Ngozi smiled when I said “till”."
        ),
        gut=6,
        concerns=(
            felt(
                FORGOT_A_NAME,
                7,
                SEEN,
                "I said Sonia instead of Sofia. To her face.",
                because="She said “Sofia” quietly.",
                but="I put it right at once and she laughed. It never came up again.",
                now=2,
            ),
            felt(
                "rambled",
                6,
                SEEN,
                "Every answer had a second answer inside it.",
                because="The head of payments looked at the clock over the door.",
                but="They asked follow-up questions, so they were listening.",
                now=4,
            ),
            felt(
                "nerves",
                7,
                INFERRED,
                "The glass of water trembled. I put it down again without drinking.",
                because="I saw somebody look at the glass.",
                but="After the first question I forgot about it, so they probably did too.",
                now=5,
            ),
            felt(
                "company_knowledge",
                5,
                FEARED,
                "I only half knew what the merger last year was about.",
                but="I explained the members' vote correctly, and the head of payments nodded.",
                now=2,
            ),
            felt(
                "stumbled",
                3,
                SEEN,
                "Lost the thread once, in the question about disagreements.",
                because="I asked them to repeat the question.",
                but="The answer after that was good, I think my best.",
                now=2,
            ),
        ),
        missed_points=(
            missed(
                "Tell us about a disagreement with a manager.",
                "A long story about a spreadsheet, without an ending.",
                "My manager wanted the refund check to block claims by itself. I wanted a person "
                "to look first. I proposed four weeks of both side by side; the nine false alarms "
                "decided it, and the person stayed.",
                proof(
                    "Four weeks of both ways side by side, 9 false alarms found by people",
                    ProofKind.DOCUMENT,
                    "Comparison table, one page",
                ),
            ),
        ),
        fit=fit(YES, PARTLY, YES, "A place where someone argues for the person at the till."),
        outcome=Outcome.REJECTED,
        answered_after=8,
        verdict=Verdict.THANK,
    ),
    Entry(
        number=7,
        when=Weekday(87, "13:30"),
        company="Saltmarch Foods",
        role="Data analyst",
        stage=Stage.RECRUITER_SCREEN,
        format=Format.VIDEO,
        interviewers=(who("Lucía Etxeberri-Moss", "Recruiter"),),
        wanted=5,
        expected=0.45,
        happened=(
            "The picture froze twice and we ended on the phone. She asked for a number straight "
            "away. I said a number that was lower than what I earn now, I do not know why, and she "
            "typed it in before I could take it back."
        ),
        gut=6,
        concerns=(
            felt(
                "pay_talk",
                6,
                SEEN,
                "I undersold myself by four thousand in one breath.",
                because="She repeated the number while typing it.",
                but="She also said that the range is fixed by grade.",
                now=4,
            ),
            felt(
                "setup_trouble",
                6,
                SEEN,
                "Frozen with my mouth open, twice.",
                because="We had to change to the phone.",
                but="Her picture froze as well. She said that it happens all day.",
                now=2,
            ),
            felt(
                "company_knowledge",
                5,
                INFERRED,
                "I knew their crisps and nothing else.",
                because="She asked what I knew and I named two kinds of crisps.",
                but="She works for four brands and laughed.",
                now=3,
            ),
            felt(
                "nerves",
                5,
                FEARED,
                "I sounded breathless on the phone.",
                but="I had just run downstairs for better reception, and told her so.",
                now=2,
            ),
        ),
        missed_points=(
            missed(
                "What are your salary expectations?",
                "A number below my present pay.",
                "I would like to hear the range of the grade first. From what I know of the "
                "region, I expect something between 38 and 42 thousand.",
            ),
        ),
        fit=fit(PARTLY, CANT_TELL, NO, "Close to home."),
        outcome=Outcome.NO_REPLY,
        answered_after=35,
        verdict=Verdict.THANK,
    ),
    Entry(
        number=8,
        when=Weekday(76, "09:30"),
        company="Ferrowick Rail",
        role="Analytics engineer",
        stage=Stage.TECHNICAL,
        format=Format.IN_PERSON,
        interviewers=(
            who("Дарина Велчева", "Lead analytics engineer", "d.velcheva@ferrowick.example"),
            who("Callum Adeyinka-Ross", "Platform engineer"),
        ),
        wanted=8,
        expected=0.15,
        happened=(
            "A whiteboard. I have not written code on a whiteboard since university. They asked "
            "me to model delays so that a late train is counted once and not at every station. I "
            "drew boxes, wiped them away, drew them again. Callum said “take your time” and that "
            "made it worse. In the lift Darina said it is a hard question."
        ),
        gut=9,
        concerns=(
            felt(
                "stumbled",
                9,
                SEEN,
                "I wiped the board three times. Everything I said sounded like a question.",
                because="They had to lead me to the second table.",
                but="She said herself that it is a hard question, and I got there with one hint.",
                now=7,
            ),
            felt(
                "technical_gap",
                8,
                SEEN,
                "I did not know the word for what they wanted, so I described it.",
                because="“We call that a fact table at journey level”, he said.",
                but="My description was right, only the word was missing.",
                now=6,
            ),
            felt(
                "nerves",
                6,
                INFERRED,
                "The pen squeaked and I apologised to the pen.",
                because="My writing got smaller and smaller.",
                but="They laughed, with me I think.",
                now=4,
            ),
            felt(
                "company_knowledge",
                4,
                SEEN,
                "I asked whether they run at night. It is in their name: Ferrowick Night Rail.",
                because="They looked at each other.",
                but="They answered it as if it were a normal question.",
                now=3,
            ),
        ),
        missed_points=(
            missed(
                "How would you model delays so that one late train is not counted ten times?",
                "I drew one table of stations and got stuck.",
                "One row for each journey with its worst delay and where it began; the stations "
                "go into a second table that refers to it. Counting is done on journeys only.",
                proof(
                    "A working model with 2,000 invented journeys and the checks",
                    ProofKind.LINK,
                    "https://example.org/noor/notebooks/one-late-train",
                ),
            ),
            missed(
                "Have you put anything into production yourself?",
                "I said the IT team did that.",
                "The weekly stock report at Hobmoor ran on my code: six hours of copying became "
                "twenty minutes, every Monday for two years.",
                proof(
                    "The stock report went from 6 hours by hand to 20 minutes, over 104 Mondays",
                    ProofKind.NUMBER,
                    "Run log of the report",
                ),
            ),
        ),
        fit=fit(YES, YES, YES, "They argue about what counts as late, and they mean it."),
        outcome=Outcome.REJECTED,
        answered_after=12,
        verdict=Verdict.RECOVER,
    ),
)
