"""Thirty-two debriefs as tired people type them, each with what makes its letter.

Non-native English, rambles, bullets, a late arrival, a gap, a change of career, names from
eight countries and more. `python -m tests.letter.keep` writes their letters too, to be read.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from debrief_core.interview import (
    Concern,
    Decision,
    Fit,
    Format,
    GuidedAnswer,
    Interview,
    Interviewer,
    Letter,
    MissedPoint,
    Profile,
    Proof,
    ProofKind,
    Reflection,
    Stage,
    Tone,
    Verdict,
)
from debrief_core.letter import compose_letter, guess_proof_kind

HELD = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)  # a Tuesday
WRITTEN = date(2026, 3, 4)


@dataclass(frozen=True)
class Missed:
    """A question as it was typed, the better answer, and its proof: what it shows, and where."""

    question: str
    answer: str | tuple[str, str, str]
    claim: str = ""
    where: str = ""
    said: str = "something else"

    def point(self, nth: int) -> MissedPoint:
        """The point as the debrief keeps it, its kind of proof guessed from its text."""
        text = self.where or self.claim
        kind = guess_proof_kind(self.claim, self.where) or ProofKind.NUMBER
        proof = Proof(id=f"p{nth}", claim=self.claim, where=self.where, kind=kind) if text else None
        boxes = self.answer if isinstance(self.answer, tuple) else None
        return MissedPoint(
            id=f"m{nth}",
            question=self.question,
            said=self.said,
            would_say="" if boxes else str(self.answer),
            guided=GuidedAnswer(situation=boxes[0], action=boxes[1], result=boxes[2])
            if boxes
            else None,
            proof=proof,
        )


@dataclass(frozen=True)
class Hurried:
    """One debrief: who writes to whom about what, and what was typed."""

    name: str
    sender: Profile
    company: str
    role: str
    to: str
    missed: tuple[Missed, ...]
    reason: str
    tone: Tone = Tone.WARM
    stage: Stage = Stage.HIRING_MANAGER
    format: Format = Format.VIDEO
    concerns: tuple[str, ...] = ()

    def interview(self) -> Interview:
        """The interview with its reflection."""
        decision = Decision(
            verdict=Verdict.RECOVER, suggested=Verdict.RECOVER, reasons=(), decided_at=HELD
        )
        reflection = Reflection(
            concerns=tuple(Concern(kind=kind, felt=7) for kind in self.concerns),
            missed_points=tuple(one.point(nth) for nth, one in enumerate(self.missed, start=1)),
            fit=Fit(drawn_to=self.reason),
            decision=decision,
        )
        return Interview(
            id=self.name.replace(" ", "-"),
            company=self.company,
            role=self.role,
            held_at=HELD,
            zone="Europe/London",
            stage=self.stage,
            format=self.format,
            interviewers=(Interviewer(name=self.to),),
            reflection=reflection,
        )

    def letter(self, tone: Tone | None = None) -> Letter:
        """The letter through the door, in this one's tone or another."""
        interview = self.interview()
        draft = compose_letter(interview, self.sender, WRITTEN)
        draft = draft.model_copy(update={"tone": tone or self.tone})
        return compose_letter(interview, self.sender, WRITTEN, draft=draft)


def _of(name: str, country: str, city: str, headline: str = "") -> Profile:
    mail = "".join(c for c in name.casefold() if c.isascii() and c.isalpha())
    email = f"{mail}@mail.example"
    return Profile(name=name, country=country, city=city, headline=headline, email=email)


HURRIED = (
    Hurried(
        "h01 devops from brazil",
        _of("Rafael Souza", "BR", "Recife", "DevOps engineer"),
        "Tidewater",
        "Platform Engineer",
        "Helen Marsh",
        (
            Missed(
                "how would u reduce the deploy time",
                "i should of said that i did exactly this at nuvem, deploys took 40 min and "
                "everybody was afraid of friday. i split the pipeline in stages, cached the "
                "docker layers and moved the slow tests to the night. now its 9 mins and we "
                "deploy 6 times a day",
                "deploys from 40 minutes to 9",
                "grafana dashboard, may 2025",
            ),
            Missed(
                "what do you do when prod is down",
                "first i stop the bleeding - rollback, then i look for the cause. last year the "
                "payment service died at 2am, i rolled back in 4 minutes and then i wrote the "
                "postmortem and everybody got the alert we were missing",
                "",
                "Ana Prado, my tech lead at Nuvem",
            ),
        ),
        "they let the platform team say no to features, never saw that before",
    ),
    Hurried(
        "h02 nurse from the philippines",
        _of("Maria Luz Santos", "PH", "Cebu", "Registered nurse"),
        "St. Brigid's Hospital",
        "Staff nurse, ICU",
        "Dr. Fiona Walsh",
        (
            Missed(
                "tell me about a difficult patient",
                "i have experience of 6 years in icu. there was a patient, he refused the mask "
                "all the night. i sat with him and explained him every alarm and let him hold "
                "the remote for the bed. he accepted it at 3 in the morning and his saturation "
                "came to 94",
                "saturation at 94 %",
                "Grace Lim, charge nurse that night, +63 32 555 0134",
            ),
        ),
        "because the nurses make the handover rules by themselves",
        Tone.FORMAL,
        Stage.PANEL,
    ),
    Hurried(
        "h03 accountant bullets",
        _of("Nadia Rahman", "GB", "Leeds", "Accountant"),
        "Fennimore Group",
        "Management accountant",
        "Mr Kim Min-ji",
        (
            Missed(
                "How did you improve the month end close?",
                "- mapped every step with the team\n- took out 11 manual journals\n"
                "- automated the bank recs in excel",
                "close went from 9 days to 4",
                "month-end calendar 2024 and 2025",
            ),
            Missed(
                "asked about conflict with a stakeholder",
                "sales director wanted the accruals moved to the next quarter. i said no and "
                "showed him the contract dates. he was angry for a week but then he asked me to "
                "train his team",
                "",
                "reference letter from my CFO",
            ),
        ),
        "how honest you were about the state of the ledgers",
        Tone.DIRECT,
    ),
    Hurried(
        "h04 career changer teacher to ux",
        _of("Tom Okoro", "GB", "Bristol", "UX designer"),
        "Kestrel Health",
        "Junior UX researcher",
        "Sofia Lindqvist",
        (
            Missed(
                "Why are you leaving teaching?",
                "i said something about burnout which is not even true. the real answer is that "
                "i found out i like the part before the lesson most: find out why 30 kids dont "
                "get it, try something, watch, change it. thats research. in my bootcamp i ran "
                "12 interviews with diabetics and the app lost 3 screens because of it",
                "12 interviews, 3 screens fewer",
                "https://okoro.example/sugar-diary",
            ),
        ),
        "you sit in the clinic one day per sprint and i want to learn it exactly like that",
        concerns=("nerves",),
    ),
    Hurried(
        "h05 late arrival warehouse",
        _of("Darius Popescu", "RO", "Cluj", "Shift lead"),
        "Norhaven Logistics",
        "Warehouse shift manager",
        "Karen Doyle",
        (
            Missed(
                "how do u get people to follow safety rules",
                "you dont shout. i walk the floor at start of every shift and ask one person to "
                "show me the dangerous place of the day. we had 14 accidents in 2023 and 3 in "
                "2024",
                "from 14 accidents to 3",
                "safety reports 2023 and 2024",
            ),
        ),
        "the night shift gets the same training as the day shift",
        Tone.WARM,
        Stage.OTHER,
        Format.IN_PERSON,
        ("arrived_late",),
    ),
    Hurried(
        "h06 gap in the cv",
        _of("Chloé Martin", "FR", "Lyon", "Project manager"),
        "Orme & Fils",
        "Project manager",
        "Jean-Luc Perrin",
        (
            Missed(
                "the gap in my cv",
                "i took 2 years for my mother who was sick, and in the same time i did the pmp "
                "certificate and i managed the renovation of our school with 140k budget as "
                "volunteer. we finished 3 weeks before the plan",
                "finished 3 weeks early with a budget of 140,000 euros",
                "Director of the school, Mme Girard",
                said="",
            ),
        ),
        "a company where projects end with a dinner for the workers, not only for the client",
        Tone.FORMAL,
    ),
    Hurried(
        "h07 all caps sales",
        _of("Brandon Cole", "US", "Tulsa", "Sales rep"),
        "Pinecrest Supply",
        "Territory sales manager",
        "Lisa Trujillo",
        (
            Missed(
                "WALK ME THROUGH YOUR PIPELINE",
                "I SHOULD HAVE SAID I WORK 60 ACCOUNTS AND CALL EVERY ONE OF THEM EVERY TWO "
                "WEEKS. I TRACK IT IN SALESFORCE. LAST YEAR I CLOSED 22 NEW ACCOUNTS AND LOST 1",
                "22 NEW ACCOUNTS, 1 LOST",
                "my salesforce report for 2025",
            ),
        ),
        "YOU PAY THE SAME COMMISSION FOR KEEPING A CUSTOMER AS FOR FINDING ONE",
        Tone.DIRECT,
        Stage.HIRING_MANAGER,
        Format.PHONE,
    ),
    Hurried(
        "h08 german engineer",
        _of("Jürgen Weiß", "DE", "Ulm", "Mechanical engineer"),
        "Halvard Pumps",
        "Design engineer",
        "Priya Raman",
        (
            Missed(
                "what was your biggest failure",
                "In 2021 I have designed a housing which was too thin at one rib, it broke in "
                "the field test. I have called the customer the same day, since then we make "
                "with every new housing a simulation and a test print. We had since that no "
                "field failure anymore",
                "no field failure since 2021",
                "test protocols 2022 to 2025",
            ),
            Missed(
                "how do you work with production",
                "i am every monday two hours at the machine. the people there know the part "
                "better than my cad",
                "",
                "Uwe Brandt, head of production",
            ),
        ),
        "that the designers must build their first prototype by themselves",
    ),
    Hurried(
        "h09 spanish marketing",
        _of("Lucía Fernández Gil", "ES", "Sevilla", "Marketing specialist"),
        "Brightside Foods",
        "Content marketing lead",
        "Ms Maria García López",
        (
            Missed(
                "Can you give an example of a campaign that did not work?",
                "yes of course, in 2024 we made one campaign for the gazpacho in winter and "
                "nobody wanted it, we had spent 8,000 euros. I stopped it after one week, I "
                "called to 20 clients and they told me that they cook with it, so we changed "
                "the recipe cards and the sales in february were 31% more than the year before",
                "31% more sales in february",
                "sales report of February 2024",
            ),
        ),
        "the freedom to test things, and that you measure it",
        Tone.WARM,
        concerns=("no_examples",),
    ),
    Hurried(
        "h10 chinese data analyst",
        _of("Li Na", "CN", "Hangzhou", "Data analyst"),
        "Copperfield Retail",
        "Data analyst",
        "Yamada Hanako",
        (
            Missed(
                "explain p value to a manager",
                "I would tell him: if the new price have no effect, how often would we see such "
                "difference only by luck? p is this number. in my last project the difference "
                "was 4% and p was 0.3, so i recommend not to change the price and we saved the "
                "cost of 300 new labels",
                "",
                "https://lina.example/price-test",
            ),
        ),
        "every analyst can talk to the shop people directly",
        Tone.FORMAL,
        Stage.TECHNICAL,
    ),
    Hurried(
        "h11 indian developer ramble",
        _of("Arjun Mehta", "IN", "Pune", "Backend developer"),
        "Quillon",
        "Senior backend engineer",
        "Sam O'Connor",
        (
            Missed(
                "design a rate limiter",
                "so basically i started with redis and then i got confused about the sliding "
                "window and then i was going on and on. what i wanted to say is use a token "
                "bucket per user, keep the count in redis with a lua script so that it is "
                "atomic, and fail open if redis is down because a slow login is worse than a "
                "few extra requests. we are running this since 2023 for 2 million users",
                "2 million users",
                "my talk: https://mehta.example/limiter",
            ),
            Missed(
                "q: how do you handle code reviews",
                "small prs only, max 300 lines. i review within 4 hours and i always say one "
                "thing that is good",
                "",
                "Neha Kulkarni, engineering manager, neha@mail.example",
            ),
        ),
        "small team, real ownership, and they ship on fridays without fear",
        Tone.DIRECT,
        Stage.TECHNICAL,
        concerns=("rambled",),
    ),
    Hurried(
        "h12 chef one box each",
        _of("Giulia Conti", "IT", "Bologna", "Sous chef"),
        "The Long Table",
        "Head chef",
        "DANA WHITFIELD",
        (
            Missed(
                "how do you keep food cost down?",
                (
                    "food cost was 36% when i started and the owner wanted smaller portions",
                    (
                        "weighed the bins for two weeks, changed the order days, put the trimmings "
                        "in a staff menu"
                    ),
                    "29% after 4 months and same portions",
                ),
                "",
                "kitchen ledger 2024",
            ),
        ),
        "the menu changes when the farm says so",
        Tone.WARM,
        Stage.CASE,
        Format.IN_PERSON,
    ),
    Hurried(
        "h13 polish forklift technician",
        _of("Paweł Zieliński", "PL", "Łódź", "Service technician"),
        "Iontech, Inc.",
        "Field service technician",
        "Sir John Smith",
        (
            Missed(
                "What would you do if the customer is angry?",
                "let him talk. then say what i do now and when i call him back. and call him "
                "back. i have 5 years experience and my customers ask for me by name",
                "4.9 of 5 in 212 ratings",
                "customer ratings in the service app",
            ),
        ),
        "you give the technicians the authority to replace a part without asking",
        Tone.FORMAL,
        Stage.FINAL,
        Format.PHONE,
    ),
    Hurried(
        "h14 student first job",
        _of("Emily Nguyen", "AU", "Perth", "Graduate"),
        "Yahoo!",
        "Graduate analyst",
        "Marcus Webb",
        (
            Missed(
                "Tell me about a time you led a team",
                "omg i said i never led anything lol. but i organised the food drive at uni, 25 "
                "volunteers, 3 tons of food in 2 weeks!! i made the roster, called the "
                "supermarkets and drove the van myself",
                "3 tons of food",
                "article in the campus paper, october 2025",
            ),
        ),
        "the graduates get a real project in week one",
    ),
    Hurried(
        "h15 korean hardware",
        _of("Kim Minjun", "KR", "Daejeon", "Hardware engineer"),
        "Larkfield Robotics",
        "Embedded engineer",
        "Lord Sugar",
        (
            Missed(
                "they asked why i left my last company",
                "the project was cancelled and half of the team had to go. before that we "
                "brought the motor controller to production, it runs in 4,000 robots today. i "
                "wrote the firmware for the current control",
                "4,000 robots",
                "product page https://larkbot.example/motor",
            ),
            Missed(
                "interrupt vs polling??",
                "interrupt when the event is rare and must be fast, polling when it comes all "
                "the time. i measured it once: with 20 khz the interrupts took 38% of the cpu, "
                "after the change to dma 3%",
                "cpu load from 38% to 3%",
                "measurement log, in my github github.com/minjunk/dma-test",
            ),
        ),
        "the robots are tested by the people who will clean them",
        Tone.FORMAL,
        Stage.TECHNICAL,
        concerns=("technical_gap",),
    ),
    Hurried(
        "h16 nigerian project officer",
        _of("Ngozi Adeyemi", "NG", "Ibadan", "Programme officer"),
        "Water for Villages",
        "Programme manager",
        "Dr Anna van der Berg",
        (
            Missed(
                "how do you know a well is still working after 2 years?",
                "1) a phone number painted on the pump\n2) one woman in each village is paid to "
                "report\n3) we visit only when the reports stop",
                "87 of 92 wells work after two years",
                "evaluation report 2025",
            ),
        ),
        "you publish the wells that failed",
        Tone.WARM,
        Stage.PANEL,
    ),
    Hurried(
        "h17 pay talk and question",
        _of("Sarah Whitaker", "CA", "Halifax", "Office manager"),
        "Elm Street School",
        "School administrator",
        "Ms. Helen Fraser",
        (
            Missed(
                "what would you change first",
                "nothing in the first month, i would sit at the front desk and write down every "
                "question that comes twice. at my last school that list had 40 lines and we put "
                "the answers on one page for parents",
                "the front desk got 40 percent fewer calls",
                "phone log of autumn 2025",
            ),
        ),
        "the kids know the caretaker by name",
        concerns=("own_questions",),
    ),
    Hurried(
        "h18 very short answers",
        _of("Jake Morris", "US", "Boise", "Electrician"),
        "Brightline Electric",
        "Journeyman electrician",
        "Bob Hale",
        (
            Missed(
                "safety record?",
                "zero lost time accidents in 7 yrs. lock out, tag out, test. every time",
                "zero lost time accidents",
                "osha log",
            ),
            Missed(
                "can you run a crew",
                "yes. ran 6 guys on the hospital job, finished 2 weeks early",
                "",
                "ask my foreman, Dale Reyes 208 555 0119",
            ),
        ),
        "good tools. good people",
        Tone.DIRECT,
        Stage.HIRING_MANAGER,
        Format.IN_PERSON,
    ),
    Hurried(
        "h19 turkish lawyer formal",
        _of("Elif Yılmaz", "TR", "Izmir", "Legal counsel"),
        "Marlowe Partners",
        "In-house counsel",
        "Prof. Dr. Hans Müller",
        (
            Missed(
                "How do you say no to a board member?",
                "I never say only no, I say what is possible. In 2024 a board member wanted to "
                "sign a supply contract without a liability cap. I gave him on one page what it "
                "could cost us and two other clauses. He signed the second clause on the same "
                "day.",
                "",
                "the two clauses without names, 1 page",
            ),
        ),
        "the legal team sits next to the engineers, i would learn every day",
        Tone.FORMAL,
        Stage.FINAL,
        Format.IN_PERSON,
    ),
    Hurried(
        "h20 mexican support lead",
        _of("Diego Herrera", "MX", "Puebla", "Support lead"),
        "Sunbeam Software",
        "Customer support manager",
        "Wang Xiaoli",
        (
            Missed(
                "how would you reduce the tickets",
                "we were 8 people with 300 tickets per day. i made a list of the 10 most "
                "frequent questions, wrote the answers with a picture for each and put them "
                "inside the app, not in a faq that nobody reads. after 3 months it was 180 per "
                "day with the same customers",
                "300 to 180 tickets per day",
                "zendesk report, june 2025",
            ),
            Missed(
                "something about motivating a team",
                "every friday one person shows the best ticket of the week, the others vote. the "
                "winner chooses the music for monday. sounds stupid but nobody left in 2 years",
                "",
                "Carla Ruiz, head of operations",
            ),
        ),
        "support is in the same room as product, so things get fixed and not only answered",
    ),
    Hurried(
        "h21 care worker one thumb",
        _of("Tanya Boyle", "GB", "Hull", "Care worker"),
        "Rosewood Care",
        "Senior carer",
        "Karen RN, Deb",
        (
            Missed(
                "what would u do if a resident refuses meds",
                "just said id tell the nurse. better: i dont force it, i wait 20 min and try "
                "again w a cup of tea, find out why (taste? scared?), then i write it down "
                "and tell the nurse. mr b took his tabs after i crushed nothing just asked "
                "him what his wife used to say",
                "",
                "my supervisor Joanne Pike 01482 555 010",
            ),
            Missed(
                "how u deal with family that shouts",
                "went blank. i let them finish, i say i can hear ur worried, then i say what "
                "im gonna do today. had a daughter screaming at me abt a lost cardigan, found"
                " it in laundry in 10 mins and she brought us cake",
                "",
                "",
            ),
        ),
        "my nan was there and ppl were kind to her",
    ),
    Hurried(
        "h22 nurse all capitals",
        _of("Grace Mensah", "GH", "Accra", "Nurse"),
        "St Luke's",
        "Staff nurse, paediatrics",
        "Sister Mary O'Neill (ward manager)",
        (
            Missed(
                "tell us about a mistake",
                "I FROZE AND SAID I DONT MAKE MISTAKES WHICH IS STUPID. TRUTH: IN 2022 I GAVE"
                " PARACETAMOL 1 HOUR TOO EARLY. I TOLD THE DOCTOR AT ONCE, THE CHILD WAS "
                "FINE, I WROTE THE INCIDENT FORM AND NOW I READ THE CHART OUT LOUD BEFORE "
                "EVERY DOSE",
                "",
                "incident form from 2022, I can bring",
            ),
        ),
        "EVERY BABY THERE HAS ITS OWN NURSE",
        Tone.FORMAL,
        Stage.PANEL,
    ),
    Hurried(
        "h23 norwegian lawyer",
        _of("Ingrid Solberg", "NO", "Bergen", "Lawyer"),
        "Fjordkraft",
        "Legal counsel, energy",
        "Herr Dr. Krause",
        (
            Missed(
                "Question about the force majeure clause",
                "my answer was generic. the point is: under norwegian law the threshold is "
                "kontrollansvar, so price increase alone is never enough, you need to show "
                "the obstacle is outside control AND could not be foreseen. in the Statnett "
                "case 2021 i got 11 mill nok back for the client w exactly this argument",
                "11 million NOK recovered",
                "public judgment, LB-2021-44 at lovdata.no/avg/lb",
            ),
        ),
        "because the legal dep is in the room when the contract is negotiated, not after",
        Tone.FORMAL,
        Stage.FINAL,
    ),
    Hurried(
        "h24 phd before a panel",
        _of("Wei Zhang", "CN", "Nanjing", "PhD student"),
        "Axion Labs",
        "Research scientist, imaging",
        "Prof. Lena Fischer, Dr. Raj Patel",
        (
            Missed(
                "Translate your thesis to a 10 year old",
                "i started with fourier transform, lost them. better: a camera sees the "
                "shadow of many thin slices, i teach the computer to guess the slices from "
                "less shadows, so the patient get less x ray. my method need 1/4 of the dose "
                "with same quality",
                "1/4 of the dose",
                "paper: doi.org/10.5555/zw.2025",
            ),
            Missed(
                "what if the data is noisy",
                "never trained without noise so it is robust, psnr 31.2 vs 28.9 baseline",
                "psnr 31.2 vs 28.9",
                "table 3 in paper",
            ),
        ),
        "interesting is that you own the scanner so i can collect data by myself",
        Tone.FORMAL,
        Stage.TECHNICAL,
    ),
    Hurried(
        "h25 pastor before a committee",
        _of("Rev. Samuel Boateng", "GB", "Croydon", "Pastor"),
        "Hope Chapel",
        "Community pastor",
        "the committee",
        (
            Missed(
                "how would you bring young people back",
                "I said pray, which is true but not all. I would go where they are. In "
                "Croydon I opened the hall on friday nights with pizza and a ping pong table,"
                " no sermon. after 1 year 40 came, 11 of them to church",
                "40 young people on Fridays",
                "photos on hopecroydon.org.uk/fridays",
            ),
            Missed(
                "why leave your church",
                "they asked in a nice way and i got defensive. we finished the building, the "
                "new team is ready, it is time",
                "",
                "Bishop Adeyemi, 020 7946 0991",
            ),
        ),
        "I grew up in this street",
        Tone.WARM,
        Stage.PANEL,
        Format.IN_PERSON,
    ),
    Hurried(
        "h26 export in two languages",
        _of("Carlos Medina", "ES", "Valencia", "Logistics coordinator"),
        "Citrico Fresh",
        "Export coordinator",
        "Ms Anne-Marie de Vries",
        (
            Missed(
                "They asked me explain a incoterm",
                "said FOB y me quedé en blanco jaja. FOB: the seller pay until the goods is "
                "on the ship, after that is risk of buyer. we use FCA for containers bc the "
                "container is given at terminal, not on the ship. i corrected this in 12 "
                "contracts",
                "12 contracts corrected",
                "contracts list, confidential but can show part",
            ),
            Missed(
                "english level?",
                "c1, i speak 5 hrs a day w the dutch clients, exam cambridge 14 march 2024 "
                "score 189",
                "Cambridge C1, 189",
                "certificate",
            ),
        ),
        "fruit is my life, my father have oranges",
        Tone.WARM,
    ),
    Hurried(
        "h27 support pasted chat",
        _of("Lewis Grant", "GB", "Glasgow", "Support engineer"),
        "Cairn Hosting",
        "Support engineer L2",
        "Aisha",
        (
            Missed(
                "[14:32] Aisha: how would you troubleshoot a slow website?",
                "me: so dns first, then curl timing, then db. should have said: ask the "
                "customer since when and for who, then measure w curl -w, ttfb tells u if its"
                " app or network. fixed one last month, wordpress plugin did 900 queries a "
                "page, page went from 8s to 1.1s",
                "8s to 1.1s",
                "ticket #4471",
            ),
        ),
        "she told me they give L2 one day a week for fixing root causes",
        Tone.WARM,
        Stage.HIRING_MANAGER,
        Format.VIDEO,
    ),
    Hurried(
        "h28 ukrainian logistics",
        _of("Oksana Hrytsenko", "UA", "Lviv", "Project manager"),
        "Meridian Aid",
        "Logistics project manager",
        "the hiring team",
        (
            Missed(
                "tell about a project which failed",
                "I told about weather, it is excuse. in winter 2023 we bring 40 generators to"
                " Kharkiv and 9 was wrong voltage. My fault, i did not check the plate. I "
                "made checklist with photo of plate, next 120 generators - 0 wrong",
                "120 generators, 0 wrong",
                "checklist, may share",
            ),
            Missed(
                "how to prioritise when everything is on fire",
                "people, then what spoil, then what is expensive",
                "",
                "",
            ),
        ),
        "you go to places where others are leaving",
        Tone.FORMAL,
    ),
    Hurried(
        "h29 carpenter from portland",
        _of("Ben Takahashi", "US", "Portland", "Carpenter"),
        "Oak & Iron",
        "Site Lead",
        "Pete",
        (
            Missed(
                "ever run a crew",
                "yeah 6 guys on the Alder St rebuild. on time, 0 injuries 11 months. "
                "i just said 'a few times'",
                "Alder St, 11 months no injuries",
                "GC: Lou Ferris 503 555 0188",
            ),
            Missed(
                "reading plans",
                "can do, + learned revit this spring, night class",
                "Revit cert",
                "",
            ),
        ),
        "you guys fix old houses instead of tearing down",
    ),
    Hurried(
        "h30 irish support panel",
        _of("Dylan O'Connor", "IE", "Cork", "Support engineer"),
        "Cloudnine",
        "Customer Support Eng",
        "Aoife & Declan",
        (
            Missed(
                "angry customer",
                "prod outage, their cto screaming. i gave updates every 15 min even "
                "when no news. they renewed 2 wks later, 120k",
                "renewal 120k",
                "CRM, or ask Niamh Ryan my team lead",
            ),
            Missed(
                "linux debugging",
                "strace! i said 'logs'. found a DNS timeout w/ strace last month in "
                "20 min after 2 ppl spent a day on it",
                "",
                "",
            ),
        ),
        "remote first for real - even the ceo dials in",
        Tone.WARM,
        Stage.PANEL,
    ),
    Hurried(
        "h31 care assistant",
        _of("Gemma Price", "GB", "Cardiff", "Care assistant"),
        "Willow House",
        "Senior Carer",
        "Linda",
        (
            Missed(
                "medication error",
                "never made one but i said 'dunno' !! i know the procedure - stop, "
                "tell the nurse, write it down, ring the family, watch them 24hrs. "
                "did my meds level 3 in jan",
                "meds level 3",
                "certificate",
            ),
            Missed(
                "a time you went the extra mile",
                "Mr T wouldnt eat. found out he was a baker. we made bread together "
                "every thursday, he put on 4kg",
                "4kg in 3 months",
                "care plan notes, ask Linda's deputy Jo",
            ),
        ),
        "u know all the residents names, even the new ones",
        Tone.WARM,
    ),
    Hurried(
        "h32 barista becomes manager",
        _of("Sofía Herrera", "MX", "Guadalajara", "Barista"),
        "Café Lumbre",
        "Store manager",
        "Don Ernesto",
        (
            Missed(
                "stock control",
                "I never told you about stock. In my store I count every sunday, "
                "waste was 9% now it is 3%",
                "waste 9% to 3%",
                "the sheet from january to june",
            ),
            Missed(
                "bad worker",
                "One girl came late always. I talk to her alone, she has a baby. We "
                "change her shift to noon and now never late",
                "",
                "",
            ),
        ),
        "I like the smell of your place since I was a child, my grandfather bring me",
    ),
)
