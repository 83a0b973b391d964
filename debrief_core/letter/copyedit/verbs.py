"""A small lexicon of English verbs: enough to tell `led the team` from `the lead time`.

No tagger is small enough to ship and exact enough on fragments, so the verbs that people use
about their work are listed, the irregular ones with their forms, the others inflected by rule.
"""

from debrief_core.letter.copyedit.words import words_in

_IRREGULAR = """
be was been| become became become| begin began begun| break broke broken| bring brought brought|
build built built| buy bought bought| catch caught caught| choose chose chosen| come came come|
cost cost cost| cut cut cut| deal dealt dealt| do did done| draw drew drawn| drive drove driven|
eat ate eaten| fall fell fallen| feel felt felt| fight fought fought| find found found| fly flew
flown| forget forgot forgotten| get got got| give gave given| go went gone| grow grew grown| have
had had| hear heard heard| hold held held| keep kept kept| know knew known| lead led led| learn
learned learned| leave left left| lend lent lent| let let let| lose lost lost| make made made|
mean meant meant| meet met met| pay paid paid| put put put| read read read| rebuild rebuilt
rebuilt| rewrite rewrote rewritten| ride rode ridden| rise rose risen| run ran run| say said said|
see saw seen| sell sold sold| send sent sent| set set set| show showed shown| shut shut shut| sit
sat sat| speak spoke spoken| spend spent spent| split split split| stand stood stood| stick stuck
stuck| take took taken| teach taught taught| tell told told| think thought thought| undertake
undertook undertaken| understand understood understood| win won won| withdraw withdrew withdrawn|
write wrote written| oversee oversaw overseen| freeze froze frozen| spread spread spread| shake
shook shaken| sweep swept swept| swim swam swum| steal stole stolen| tear tore torn| wake woke
woken| overcome overcame overcome| seek sought sought| feed fed fed| dig dug dug| hang hung hung|
lay laid laid| spin spun spun| ring rang rung| light lit lit| bring brought brought| reset reset
reset| undo undid undone| withstand withstood withstood| repay repaid repaid| remake remade
remade| grind ground ground| swing swung swung| bend bent bent| sew sewed sewn| forecast forecast
forecast| proofread proofread proofread| troubleshoot troubleshot troubleshot| fight fought
fought| undergo underwent undergone| throw threw thrown| wear wore worn|
"""

_REGULAR = """
accept achieve act adapt add adjust adopt advise agree aim allow analyse analyze announce answer
apologise apologize appear apply appreciate approach approve argue arrange arrive ask assess
assign assist attend audit automate avoid balance believe benefit book call calm cancel care carry
chair change check clarify clean clear climb close coach collect combine compare complete confirm
connect consult contact contribute convince cook coordinate cope correct count cover create cross
decide decrease define delegate deliver demonstrate deploy describe design develop diagnose direct
discover discuss divide document double drop earn edit educate employ enable encourage end engage
enjoy ensure enter escalate establish estimate evaluate examine exceed expand expect explain
explore extend facilitate fail file fill finish fix focus follow form found fund gain gather
generate grade guide halve handle happen help hire hope host identify implement improve include
increase inform initiate inspect install instruct integrate interview introduce invent invest
investigate invite involve join judge jump laugh launch lift like link list listen live load look
love lower maintain manage map mark match matter measure mediate mention mentor migrate monitor
motivate move need negotiate notice nurse observe offer open operate optimise optimize order
organise organize own pack participate pass perform persuade phone pick pitch plan play prefer
prepare present prevent prioritise prioritize produce program promise promote propose prove
provide publish pull push quadruple quit raise react realise realize receive recommend reconcile
record recover recruit redesign reduce refactor refer regret rehearse relaunch release rely
remember remind remove reorganise reorganize repair repeat replace reply report represent request
research resolve respond restore restructure retain return review revise save scale schedule
secure seem select serve settle share shift ship shorten sign simplify smile solve sort specialise
specialize start stay stop streamline strengthen study succeed suggest supervise supply support
switch talk target test thank touch track trade train transfer transform translate treat triple
try turn update upgrade use value visit volunteer wait walk want warn wash watch welcome wish
wonder work worry
"""
_LESS_COMMON = """
ache bake ban bank cater chase cheer chop clap comfort command comment communicate compete
complain compose concentrate conclude conduct confuse consider construct contain continue control
convert copy cost crack crash criticise cure cycle dance dare debate debug decorate dedicate
deepen delay delete demand deny depend deserve detect determine devote die dig disagree disappear
discharge dispatch display distribute donate doubt drag dress drill dry ease elect eliminate embed
emerge emphasise encounter engineer enhance enlarge enrich enrol enroll equip escape exchange
excite execute exercise exist experience experiment export express face fade feed fetch fight
figure fire fit flag flow forecast formulate foster frame free freeze govern grab grant greet
grind group guarantee guess hand hang harvest hate head heal heat honour hunt hurry ignore
illustrate imagine import impress incorporate influence injure insist inspire instal insure intend
interpret interrupt intervene iron iterate justify kick knit knock label lack land last lay
lecture license lighten limit litigate locate lock log long mail master mature mend merge mind mix
model moderate modernise modify narrow navigate nominate note notify object obtain occur oppose
outline overcome overhaul owe paint paste patch pause peel peer persist pilot pin place please
plot point polish post pour practice practise praise predict preserve press print process procure
profile progress project prompt proofread protect prototype pump qualify query question queue race
rank rate reach rebuild recall reckon recognise recycle refill refine reflect refresh refund
refurbish refuse register regulate reject relate relax relocate remain remake rename renew
renovate rent repay rescue reserve reset reshape reside rest result resume retire retrain reuse
reveal reverse reward ring risk rotate round route rush sample satisfy scan score scrap screen
search seek sense separate sew shadow shape shave shout sketch skip slow smell smooth specify spin
sponsor spot spread stabilise stack staff stage state steer step stock store stress strip
structure struggle submit subscribe substitute suffer suit sum surprise surround survive suspect
sustain swap sweep symbolise synthesise systematise tackle tailor tap taste teach tear tell tend
term terminate thrive tidy tie tighten tip toggle tolerate top total tour tow trace transcribe
transport trap travel trigger trim troubleshoot trust tune tutor twist type uncover undo unify
unite unload unlock unpack upload urge utilise validate vary verify view violate visualise voice
void vote vow wager warm waste water wave weaken wed weigh weld whisper widen wipe wire withstand
witness wrap yell
"""
_DOUBLING = frozenset(
    words_in("plan stop drop ship chat map pack jot quit refer prefer swap admit")
)

_FORMS = [entry.split() for entry in " ".join(_IRREGULAR.split()).split("|") if entry.strip()]
_PAST_OF = {base: past for base, past, _ in _FORMS}
_PARTICIPLE_OF = {base: participle for base, _, participle in _FORMS}
COMMON = frozenset(_PAST_OF) | frozenset(_REGULAR.split())
"""Verbs that people use of their work, in their base form."""
BASES = COMMON | frozenset(_LESS_COMMON.split())
"""Every verb of the lexicon; the less common ones are nouns as often."""


def past_of(base: str) -> str:
    """The simple past of a verb: `built` for `build`, `planned` for `plan`."""
    return _PAST_OF.get(base) or _regular_past(base)


def participle_of(base: str) -> str:
    """The past participle of a verb: `written` for `write`."""
    return _PARTICIPLE_OF.get(base) or _regular_past(base)


def _regular_past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeou":
        return base[:-1] + "ied"
    return (base + base[-1] if base in _DOUBLING else base) + "ed"


def third_person_of(base: str) -> str:
    """The form after he, she or it: `tries` for `try`, `has` for `have`."""
    irregular = {"be": "is", "have": "has", "do": "does", "go": "goes"}
    if base in irregular:
        return irregular[base]
    if base.endswith("y") and base[-2] not in "aeou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")


def gerund_of(base: str) -> str:
    """The -ing form of a verb: `planning` for `plan`."""
    if base in _DOUBLING or base in {
        "run",
        "get",
        "put",
        "cut",
        "let",
        "set",
        "sit",
        "win",
        "begin",
    }:
        return base + base[-1] + "ing"
    if base.endswith("e") and base not in {"be", "see", "oversee", "agree"}:
        return base[:-1] + "ing"
    return base + "ing"


_BASE_OF_PAST = {past_of(base): base for base in sorted(BASES)}
_BASE_OF_THIRD = {third_person_of(base): base for base in sorted(BASES)}
_BASE_OF_GERUND = {gerund_of(base): base for base in sorted(BASES)}

_NO_PAST = frozenset(
    words_in(
        "need needed speed feed seed indeed hundred sacred naked based called named united "
        "limited advanced detailed experienced skilled unexpected related supposed used "
        "so-called"
    )
)
_ALSO_NOUNS = frozenset(
    words_in(
        "cost cut found set put read split let left hit lost shut cast meant quit run met "
        "spent felt sat rose fell saw ground bound forecast"
    )
)
"""Pasts that read as something else often enough to be asked for company."""

AUXILIARIES = frozenset(
    words_in(
        "am is are was were have has had do does did can could will would shall should may "
        "might must isn’t aren’t wasn’t weren’t haven’t hasn’t hadn’t don’t doesn’t didn’t "
        "can’t couldn’t won’t wouldn’t shouldn’t mustn’t cannot i’m i’ve i’d i’ll you’re "
        "you’ve you’d you’ll we’re we’ve we’d we’ll they’re they’ve they’d they’ll he’s she’s "
        "it’s that’s there’s here’s what’s who’s"
    )
)


def is_past(word: str) -> bool:
    """Whether a lower-case word is the past of a verb of the lexicon, or looks like one."""
    if word in _BASE_OF_PAST:
        return True
    return len(word) > 4 and word.endswith("ed") and word not in _NO_PAST


def is_surely_past(word: str) -> bool:
    """Whether a word is a past and hardly anything else: `wrote`, not `cut` or `based`."""
    return word in _BASE_OF_PAST and word not in _ALSO_NOUNS | _NO_PAST


def base_of(word: str) -> str:
    """The base form of a verb in any finite form; empty where the lexicon has none."""
    if word in BASES:
        return word
    return _BASE_OF_PAST.get(word) or _BASE_OF_THIRD.get(word) or _BASE_OF_GERUND.get(word, "")


def is_third_person(word: str) -> bool:
    """Whether a word may be a verb after he, she or it; many are plurals of nouns too."""
    return word in _BASE_OF_THIRD


def is_gerund_of_verb(word: str) -> bool:
    """Whether a word is the -ing form of a verb of the lexicon, that and no other word."""
    return _BASE_OF_GERUND.get(word) in COMMON and word[:-1] not in BASES


def is_gerund(word: str) -> bool:
    """Whether a word is the -ing form of a verb, or looks like one."""
    if word in _BASE_OF_GERUND:
        return True
    nouns = {"thing", "something", "anything", "nothing", "everything", "morning", "evening"}
    return len(word) > 5 and word.endswith("ing") and word not in nouns
