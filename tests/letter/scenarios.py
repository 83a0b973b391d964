"""The letters that are kept as text files: all kinds, tones, stages, formats and numbers.

Five believable people, each with points of several kinds. `SCENARIOS` gives each kept letter
its file name and what makes it; `python -m tests.letter.keep` writes the files.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from debrief_core.deadline import BEST_WITHIN
from debrief_core.interview import (
    Decision,
    Fit,
    Format,
    Interview,
    Interviewer,
    Letter,
    LetterKind,
    Point,
    Profile,
    Proof,
    ProofKind,
    Reflection,
    Stage,
    Tone,
    Verdict,
)
from debrief_core.letter import compose_letter

HELD = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Person:
    """Somebody who had an interview, with what they have to say afterwards."""

    profile: Profile
    company: str
    role: str
    zone: str
    interviewers: tuple[Interviewer, ...]
    reason: str
    points: dict[str, Point] = field(default_factory=dict)


def _point(kind: str, subject: str, answer: str, proof: tuple[str, str, str] | None) -> Point:
    plain = kind.replace(":", "-").replace(" ", "-")
    shown = None
    if proof:
        shown = Proof(id=f"p-{plain}", kind=ProofKind(proof[0]), claim=proof[1], where=proof[2])
    return Point(id=plain, kind=kind, subject=subject, answer=answer, proof=shown)


ENGINEER = Person(
    profile=Profile(
        name="Jordan Avery",
        headline="Data engineer",
        phone="+44 113 496 0018",
        email="jordan@avery.example",
        city="Leeds",
        country="GB",
        links=("https://avery.example",),
    ),
    company="Northwind",
    role="Data platform engineer",
    zone="Europe/London",
    interviewers=(Interviewer(name="Dana Whitfield", title="Head of Data"),),
    reason="You let one team own its data from the source to the chart, and I work best that way.",
    points={
        "stumbled": _point(
            "stumbled",
            "How would you speed up a slow pipeline?",
            "I measure first and change one thing at a time. At Holm Freight the profile showed "
            "two joins running in the wrong place and one table that was loaded again in full "
            "every night. I moved the joins into the warehouse and loaded only what had changed.",
            (
                "number",
                "The nightly build went from 40 minutes to 9",
                "build dashboard at Holm Freight, May 2025",
            ),
        ),
        "no_examples": _point(
            "no_examples",
            "Tell me about a time you disagreed with a product manager.",
            "Our product manager wanted live figures for every shop. I showed that the buyers "
            "read them once a day, and proposed an hourly load instead. We tried it for a month; "
            "nobody asked for more.",
            ("person", "", "Ravi Menon, product manager at Holm Freight until 2025"),
        ),
        "technical_gap": _point(
            "technical_gap",
            "When would you choose a streaming join over a batch one?",
            "I choose it when the answer loses its worth within minutes. I had only read about "
            "late events until last week; since then I have built a small example that handles "
            "them with watermarks.",
            ("link", "A working example with late events", "https://avery.example/late-events"),
        ),
        "left_unsaid": _point(
            "left_unsaid",
            "Data contracts",
            "I introduced contracts between two teams that used to break each other's tables. "
            "Both teams still keep them, and new tables now come with an owner.",
            ("document", "", "Data contracts at Holm Freight, an overview on two pages"),
        ),
    },
)

NURSE = Person(
    profile=Profile(
        name="Inés Carballo",
        headline="Registered nurse",
        phone="+1 312 555 0142",
        email="ines.carballo@mail.example",
        city="Chicago",
        country="US",
    ),
    company="Lakeside Children’s Hospital",
    role="Charge nurse, night shift",
    zone="America/Chicago",
    interviewers=(
        Interviewer(name="Dr. Miriam Okafor", title="Director of Nursing"),
        Interviewer(name="Paul Brandt", title="Unit manager"),
        Interviewer(name="Li Na", title="Staff nurse"),
    ),
    reason="a ward where the night shift has a say in how the handover is run",
    points={
        "arrived_late": _point("arrived_late", "", "", None),
        "rambled": _point(
            "rambled",
            "How do you handle a colleague who skips the handover checklist?",
            "I ask them the same night, away from the bed, what made them skip it. Mostly the "
            "list is too long for the moment, so we shortened ours together.",
            (
                "number",
                "Complete handovers rose from 71 % to 96 % in six months",
                "ward audit, second half of 2025",
            ),
        ),
        "nerves": _point(
            "nerves",
            "Describe a night on which everything happened at once.",
            "Two admissions and a fall came within the same quarter of an hour. I put one nurse "
            "at each bed, called the float pool, and wrote the times down myself so that nobody "
            "else had to.",
            ("person", "", "Grace Adeyemi, supervisor of that night, 312 555 0177"),
        ),
        "left_unsaid": _point(
            "left_unsaid",
            "What would you change in your first month?",
            "I would change nothing and listen for four weeks. Then I would bring the three "
            "complaints I heard most often to the whole shift.",
            ("document", "My notes on listening rounds", "Listening rounds, one page"),
        ),
    },
)

SALES = Person(
    profile=Profile(
        name="Tomasz Wójcik",
        headline="Account manager",
        phone="+48 22 555 01 23",
        email="t.wojcik@mail.example",
        city="Warszawa",
        country="PL",
        links=("https://wojcik.example",),
    ),
    company="Halden & Berg",
    role="Key account manager",
    zone="Europe/Oslo",
    interviewers=(Interviewer(name="Sigrid Halvorsen", title="Sales director"),),
    reason="You keep one account with one person for years, and the clients you named show it.",
    points={
        "pay_talk": _point(
            "pay_talk",
            "",
            "The range you named is right for me, and the share that depends on results may be "
            "larger than you proposed.",
            None,
        ),
        "company_knowledge": _point(
            "company_knowledge",
            "Which of our markets would you grow first?",
            "I would begin with the dairies in the south. Your annual report calls them the "
            "smallest market with the highest rate of repeat orders, and I have sold to four of "
            "the ten largest.",
            ("document", "", "List of dairy accounts I have held, 4 of the 10 largest"),
        ),
        "negative_talk": _point(
            "negative_talk",
            "",
            "My years there taught me to prepare every visit in writing, and I still do.",
            None,
        ),
        "own_questions": _point(
            "own_questions",
            "",
            "What do your longest clients say they would miss most if you were gone?",
            None,
        ),
        "stumbled": _point(
            "stumbled",
            "How did you win back a lost client?",
            "I visited the buyer without an offer and asked what had gone wrong. Then I came back "
            "with delivery times in writing, and a name to call when they were not kept.",
            ("number", "The account returned with 1.2 million zloty a year", "contract of 2024"),
        ),
    },
)

DESIGNER = Person(
    profile=Profile(
        name="Mai Linh Trần",
        headline="Product designer",
        email="mailinh@tran.example",
        phone="+61 3 5550 0199",
        city="Melbourne",
        country="AU",
        links=("https://tran.example",),
    ),
    company="Kiosk",
    role="Senior product designer",
    zone="Australia/Melbourne",
    interviewers=(
        Interviewer(name="Ollie Marsh", title="Design lead"),
        Interviewer(name="Priya Raman", title="Product manager"),
    ),
    reason="your designers sit with support for a day each month",
    points={
        "setup_trouble": _point(
            "setup_trouble",
            "",
            "I had two screens of the checkout work ready to share, with what we learned from "
            "each test.",
            ("link", "Both screens with notes", "https://tran.example/checkout"),
        ),
        "no_rapport": _point(
            "no_rapport",
            "",
            "I design for people who are in a hurry and a little afraid of the machine. My mother "
            "was one of them, and I still test every flow with somebody like her.",
            None,
        ),
        "no_examples": _point(
            "no_examples",
            "Can you give an example of research that changed your mind?",
            "I was sure that people wanted fewer steps. In eleven sessions they kept asking for "
            "one more, to check what they were paying for. We added it, and fewer orders were "
            "cancelled.",
            ("number", "Cancelled orders fell by 18 %", "release report of 11 sessions, 2025"),
        ),
        "own:Talked over the product manager": _point(
            "own:Talked over the product manager",
            "What would you cut if the launch came a month early?",
            "I would cut the second theme and keep the test with real customers. The theme can "
            "follow; what we would not have learned cannot.",
            ("document", "", "Launch plan of the travel card, with what we cut and why"),
        ),
    },
)

TEACHER = Person(
    profile=Profile(
        name="Amara Diallo",
        headline="Teacher of mathematics",
        email="amara@diallo.example",
        phone="+1 416 555 0121",
        city="Toronto",
        country="CA",
    ),
    company="Elm Street School",
    role="Mathematics teacher",
    zone="America/Toronto",
    interviewers=(Interviewer(name="Ms. Helen Fraser", title="Principal"),),
    reason="Every class here begins with a question from the pupils.",
    points={
        "rambled": _point(
            "rambled",
            "How do you reach a pupil who has given up on fractions?",
            "I go back to the last thing that worked and build the next step from there. Mostly "
            "that is sharing something real.",
            (
                "number",
                "Of 14 pupils in my support group, 12 passed the spring test",
                "department results, spring 2025",
            ),
        ),
        "stumbled": _point(
            "stumbled",
            "What do you do when a parent disagrees with a grade?",
            "I show the work and the criteria beside each other, and let the parent read before I "
            "say anything. If I was wrong, I change the grade the same day.",
            ("document", "", "Marking guide that I share with parents"),
        ),
        "left_unsaid": _point(
            "left_unsaid",
            "",
            "I would like to run the evening class for parents again. Twenty came to the first, "
            "and the school has kept it since.",
            ("person", "", "Joel Tremblay, who organised the evening class with me"),
        ),
        "arrived_late": _point("arrived_late", "", "", None),
        "negative_talk": _point(
            "negative_talk",
            "",
            "That school trusted me with its weakest classes, and I learned patience there.",
            None,
        ),
    },
)


@dataclass(frozen=True)
class Scenario:
    """One kept letter: who writes, which points, in which tone, after which conversation."""

    name: str
    person: Person
    points: tuple[str, ...]
    tone: Tone
    stage: Stage
    format: Format
    kind: LetterKind = LetterKind.RECOVERY
    today: date | None = None
    needs: tuple[str, ...] = ()

    def interview(self) -> Interview:
        """The interview that the letter is about."""
        verdict = Verdict.RECOVER if self.kind is LetterKind.RECOVERY else Verdict.THANK
        decision = Decision(verdict=verdict, suggested=verdict, reasons=(), decided_at=HELD)
        return Interview(
            id=self.name.replace(" ", "-"),
            company=self.person.company,
            role=self.person.role,
            held_at=HELD,
            zone=self.person.zone,
            stage=self.stage,
            format=self.format,
            interviewers=self.person.interviewers,
            reflection=Reflection(fit=Fit(drawn_to=self.person.reason), decision=decision),
        )

    def letter(self) -> Letter:
        """The composed letter."""
        interview, profile = self.interview(), self.person.profile
        day = self.today or (interview.held_locally + BEST_WITHIN).date()
        chosen = tuple(self.person.points[kind] for kind in self.points)
        needs = (*self.needs, "", "", "")
        points = tuple(
            p.model_copy(update={"need": n}) for p, n in zip(chosen, needs, strict=False)
        )
        draft = compose_letter(interview, profile, day)
        draft = draft.model_copy(update={"tone": self.tone, "points": points})
        return compose_letter(interview, profile, day, draft=draft)


_F, _W, _D = Tone.FORMAL, Tone.WARM, Tone.DIRECT
_THANKS = LetterKind.THANK_YOU
_PHONE, _VIDEO, _ROOM, _OTHER = Format.PHONE, Format.VIDEO, Format.IN_PERSON, Format.OTHER
_SCREEN, _HIRING, _TECH = Stage.RECRUITER_SCREEN, Stage.HIRING_MANAGER, Stage.TECHNICAL
_CASE, _PANEL, _FINAL, _ANY = Stage.CASE, Stage.PANEL, Stage.FINAL, Stage.OTHER
_OWN = "own:Talked over the product manager"

SCENARIOS = (
    Scenario("01 stumbled formal", ENGINEER, ("stumbled",), _F, _HIRING, _PHONE),
    Scenario("02 stumbled warm", ENGINEER, ("stumbled",), _W, _HIRING, _VIDEO),
    Scenario("03 stumbled direct", ENGINEER, ("stumbled",), _D, _TECH, _ROOM),
    Scenario("04 two mixed formal", ENGINEER, ("stumbled", "left_unsaid"), _F, _TECH, _VIDEO),
    Scenario("05 two mixed warm", ENGINEER, ("no_examples", "technical_gap"), _W, _FINAL, _ROOM),
    Scenario("06 two mixed direct", ENGINEER, ("stumbled", "no_examples"), _D, _SCREEN, _PHONE),
    Scenario(
        "07 three formal",
        ENGINEER,
        ("stumbled", "no_examples", "left_unsaid"),
        _F,
        _FINAL,
        _VIDEO,
        needs=("figures before the first meeting of the day",),
    ),
    Scenario(
        "08 three warm",
        ENGINEER,
        ("technical_gap", "stumbled", "left_unsaid"),
        _W,
        _TECH,
        _ROOM,
    ),
    Scenario("09 gap formal", ENGINEER, ("technical_gap",), _F, _TECH, _VIDEO),
    Scenario("10 gap direct", ENGINEER, ("technical_gap",), _D, _CASE, _OTHER),
    Scenario("11 no example warm", ENGINEER, ("no_examples",), _W, _HIRING, _OTHER),
    Scenario("12 unsaid subject direct", ENGINEER, ("left_unsaid",), _D, _HIRING, _VIDEO),
    Scenario("13 late and rambled formal", NURSE, ("arrived_late", "rambled"), _F, _PANEL, _ROOM),
    Scenario("14 late and rambled warm", NURSE, ("arrived_late", "rambled"), _W, _PANEL, _ROOM),
    Scenario("15 late alone direct", NURSE, ("arrived_late",), _D, _SCREEN, _ROOM),
    Scenario("16 nerves formal", NURSE, ("nerves",), _F, _PANEL, _VIDEO),
    Scenario("17 nerves warm", NURSE, ("nerves", "rambled"), _W, _PANEL, _ROOM),
    Scenario(
        "18 three direct",
        NURSE,
        ("rambled", "nerves", "left_unsaid"),
        _D,
        _PANEL,
        _ROOM,
        needs=("calm nights", "handovers without gaps"),
    ),
    Scenario("19 unsaid question warm", NURSE, ("left_unsaid",), _W, _FINAL, _ROOM),
    Scenario(
        "20 a week later formal",
        NURSE,
        ("rambled", "left_unsaid"),
        _F,
        _PANEL,
        _ROOM,
        today=date(2026, 3, 11),
    ),
    Scenario("21 pay formal", SALES, ("pay_talk",), _F, _FINAL, _PHONE),
    Scenario("22 pay warm", SALES, ("stumbled", "pay_talk"), _W, _FINAL, _PHONE),
    Scenario("23 company formal", SALES, ("company_knowledge",), _F, _HIRING, _VIDEO),
    Scenario("24 company direct", SALES, ("company_knowledge", "stumbled"), _D, _CASE, _ROOM),
    Scenario("25 employer warm", SALES, ("negative_talk",), _W, _HIRING, _ROOM),
    Scenario("26 employer formal", SALES, ("negative_talk", "stumbled"), _F, _HIRING, _PHONE),
    Scenario("27 question formal", SALES, ("own_questions",), _F, _HIRING, _VIDEO),
    Scenario("28 question warm", SALES, ("own_questions", "stumbled"), _W, _HIRING, _VIDEO),
    Scenario(
        "29 company and question direct",
        SALES,
        ("company_knowledge", "own_questions"),
        _D,
        _FINAL,
        _ROOM,
    ),
    Scenario("30 set-up warm", DESIGNER, ("setup_trouble",), _W, _CASE, _VIDEO),
    Scenario("31 set-up formal", DESIGNER, ("setup_trouble", "no_examples"), _F, _CASE, _VIDEO),
    Scenario("32 rapport warm", DESIGNER, ("no_rapport",), _W, _HIRING, _PHONE),
    Scenario("33 rapport direct", DESIGNER, ("no_rapport", "no_examples"), _D, _ANY, _VIDEO),
    Scenario("34 own concern formal", DESIGNER, (_OWN,), _F, _PANEL, _VIDEO),
    Scenario("35 own concern warm", DESIGNER, (_OWN, "no_examples"), _W, _PANEL, _ROOM),
    Scenario(
        "36 the same day direct",
        DESIGNER,
        ("no_examples", _OWN),
        _D,
        _HIRING,
        _VIDEO,
        today=date(2026, 3, 3),
    ),
    Scenario("37 rambled formal", TEACHER, ("rambled",), _F, _HIRING, _ROOM),
    Scenario("38 rambled direct", TEACHER, ("rambled", "stumbled"), _D, _PANEL, _ROOM),
    Scenario("39 unsaid alone warm", TEACHER, ("left_unsaid",), _W, _HIRING, _ROOM),
    Scenario(
        "40 late and employer formal", TEACHER, ("arrived_late", "negative_talk"), _F, _ANY, _ROOM
    ),
    Scenario(
        "41 late and two direct",
        TEACHER,
        ("arrived_late", "rambled", "stumbled"),
        _D,
        _HIRING,
        _ROOM,
    ),
    Scenario(
        "42 three warm teacher", TEACHER, ("rambled", "stumbled", "left_unsaid"), _W, _ANY, _OTHER
    ),
    Scenario("43 thanks formal", TEACHER, ("stumbled",), _F, _HIRING, _ROOM, _THANKS),
    Scenario("44 thanks warm", NURSE, ("left_unsaid",), _W, _PANEL, _ROOM, _THANKS),
    Scenario("45 thanks direct", ENGINEER, ("left_unsaid",), _D, _SCREEN, _PHONE, _THANKS),
    Scenario("46 thanks without a point", DESIGNER, (), _W, _FINAL, _VIDEO, _THANKS),
    Scenario("47 thanks own words", TEACHER, ("left_unsaid",), _F, _FINAL, _ROOM, _THANKS),
    Scenario("48 thanks sales", SALES, ("stumbled",), _D, _HIRING, _VIDEO, _THANKS),
)
