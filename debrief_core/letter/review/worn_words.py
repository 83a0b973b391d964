"""Worn phrases of letters about jobs: every reader has read them too often to hear them."""

from debrief_core.letter.review.phrase import Phrase, phrase


def _worn(pattern: str, instead: str | None = None, unless: str = "") -> Phrase:
    return phrase(pattern, instead=instead, unless=unless)


CLICHES: tuple[Phrase, ...] = (
    _worn(r"(?:great |strong |natural |born |true |real )?team[- ]?players?"),
    _worn(r"hit(?:ting)? the ground running"),
    _worn(
        r"(?:think|thinking|thinker)s?(?: \w+)? outside (?:of )?the box|out[- ]of[- ]the[- ]box "
        r"think\w+"
    ),
    _worn(
        r"go-?getters?|self[- ]?starters?|(?:quick|fast) (?:learner|study)s?|people person|"
        r"problem[- ]solver(?: by nature| at heart)?"
    ),
    _worn(
        r"(?:results?|detail|goal|solutions?|customer|success|growth|target|performance|deadline|"
        r"mission|achievement)[- ](?:oriented|driven|focus(?:s)?ed)",
        unless=r"(?:event|test|data|domain)-driven",
    ),
    _worn(
        r"(?:proven|solid|strong|demonstrated|excellent|impressive|stellar) track[- ]record|"
        r"track record of (?:success|excellence|results)"
    ),
    _worn(r"synerg(?:y|ies|i[sz]e\w*|istic)"),
    _worn(
        r"leverag(?:e|ed|ing) (?:my|our|the|your|this|these|all|existing)",
        None,
        r"financ|debt|loan",
    ),
    _worn(
        r"utili[sz]e(?: my| the)? (?:skills?|skill[- ]?set|experience|talents?|strengths?|"
        r"abilities)"
    ),
    _worn(
        r"w(?:ear|ore|earing) (?:many|several|multiple|different|a lot of) (?:different "
        r")?hats"
    ),
    _worn(
        r"(?:go|goes|going|gone|went|walk|walked|run) (?:that|the|an) extra mile|above and beyond"
    ),
    _worn(
        r"(?:strong|excellent|great|solid|tireless|relentless|unparalleled|good|outstanding) "
        r"work[- ]ethic"
    ),
    _worn(
        r"hard[- ]?work(?:er|ing)(?: (?:and|individual|person|professional|team))?",
        None,
        r"hard-?working (?:nurses|teams?|people|staff|colleagues)",
    ),
    _worn(r"(?:bring|brings|brought|have|bringing|contribute)(?: \w+){0,4} to the table"),
    _worn(
        r"(?:perfect|ideal|great|excellent|natural) (?:fit|match|candidate|addition)(?: for| "
        r"to)?",
        None,
        r"not (?:the |a )?(?:best|right|perfect|ideal|strongest)",
    ),
    _worn(
        r"dream (?:job|role|position|company|employer|career)|job of my dreams|lifelong dream|"
        r"dream come true"
    ),
    _worn(
        r"win[- ]win|game[- ]?chang(?:er|ing)|no[- ]brainer|low[- ]hanging fruit|move the needle|"
        r"moving the needle|paradigm(?: shifts?)?|best[- ]of[- ]breed|best[- ]in[- ]class|"
        r"cutting[- ]edge|bleeding[- ]edge|state[- ]of[- ]the[- ]art|world[- ]class|next level|"
        r"thought leader\w*|value[- ]add(?:ed)?|deep dive|ducks in a row|on the same page|big "
        r"picture thinker|blue[- ]sky thinking|push(?:ing)? the envelope|raise the bar|raising "
        r"the bar|tick(?:s|ed)? all the boxes|check(?:s|ed)? all the boxes|steep learning curve|"
        r"finger on the pulse|second to none|jack of all trades|master of none|cream of the crop|"
        r"(?:on|off) the bleeding edge|needle in a haystack|from day one|rubber meets the road"
    ),
    _worn(
        r"at the end of the day,? ",
        "",
        r"(?:report|shift|close|closing|handover|till|tired|shop|clean)\w*",
    ),
    _worn(r"circl(?:e|ing) back|touch(?:ing)? base", None),
    _worn(
        r"(?:please )?(?:do not|don't|never) hesitate to (?:contact|call|reach(?: out)?|get in "
        r"touch|let|ask|write|e-?mail)"
    ),
    _worn(
        r"(?:I am |I'm )?(?:writing|reaching out) (?:to|because|in order to) (?:\w+ )?(?:express|"
        r"reiterate|apply|convey)|(?:I wanted|I would like|I'd like) to reach out"
    ),
    _worn(r"(?:1\d\d|two hundred|one hundred and ten|a hundred and ten) ?(?:%|percent|per cent)"),
    _worn(
        r"(?:deeply |truly |extremely |incredibly |genuinely )?passionate (?:about|individual|"
        r"professional|advocate|team)|(?:passion|zeal|drive) for (?:excellence|success|"
        r"innovation|perfection|people|results)"
    ),
    _worn(r"(?:my |your |the |unique |diverse |strong |broad |right )?skill[- ]?sets?"),
    _worn(
        r"(?:excellent|strong|outstanding|superb|exceptional|great|effective|good) (?:written |"
        r"verbal |oral |interpersonal |people |and |\w+ ){0,4}(?:communication|interpersonal|"
        r"people|organi[sz]ational|leadership|communicator|multitask\w*) ?(?:skills?|abilit(?:y|"
        r"ies))?",
        None,
        r"your (?:\w+ )?(?:communication|leadership)",
    ),
    _worn(
        r"fast[- ]paced(?: (?:and |, )?\w+)?(?: environment)?|dynamic (?:environment|team|"
        r"company|individual|professional|leader|organi[sz]ation)|challenging environment"
    ),
    _worn(
        r"(?:unique|exciting|amazing|wonderful|incredible|golden|once[- ]in[- ]a[- ]lifetime|"
        r"great|fantastic) (?:opportunity|challenge|journey)"
    ),
    _worn(
        r"step(?:ped|ping)? up to the plate|roll(?:ing)? up my sleeves|give (?:it )?my all|heart "
        r"and soul|leave no stone unturned|burn(?:ing)? the midnight oil|hard yards|throw my hat "
        r"(?:in|into)|foot in the door"
    ),
    _worn(
        r"(?:seasoned|consummate|accomplished|highly[- ]skilled) (?:professional|expert|leader|"
        r"manager|engineer|developer|\w+er)|rock ?stars?|ninjas?|gurus?|wizards?|evangelist|"
        r"superstar",
        None,
        r"wizard (?:that|which|of|in|for|page|dialog)",
    ),
    _worn(
        r"(?:your )?(?:esteemed|prestigious|reputed|reputable|renowned|distinguished|respected) "
        r"(?:\w+ )?(?:company|organi[sz]ation|institution|firm|team|university|hospital|school|"
        r"employer|business)"
    ),
    _worn(
        r"(?:highly|self|extremely|very)[- ]motivated(?: (?:individual|professional|person|"
        r"and))?|(?:highly|extremely) (?:organi[sz]ed|dedicated|ambitious|driven|enthusiastic) "
        r"(?:individual|professional|person|and)"
    ),
    _worn(
        r"(?:valuable|invaluable|great|tremendous|real|huge|key|true) asset|valuable (?:member|"
        r"addition|contribution)|add(?:ing)? value|make a difference|making a difference|"
        r"meaningful impact"
    ),
    _worn(
        r"(?:thrive|thriving|thrives|work well|excel|flourish|perform well) (?:in|under|on) (?:a "
        r"|an )?(?:\w+ )?(?:pressure|fast[- ]paced|challenges?|deadlines|change|dynamic|chaos)"
    ),
    _worn(
        r"(?:can|able to|ability to|good at) multi-?task(?:ing)?|multi-?tasker|juggl(?:e|ing) "
        r"(?:multiple|many|several|competing) (?:tasks|priorities|projects|balls)"
    ),
    _worn(
        r"(?:take|taking|took|bring)(?: my| the| your| this)? (?:career|skills|company|team|"
        r"business|things|it) to (?:the|another|a) (?:next|new|higher) level|to the next level|"
        r"new heights"
    ),
    _worn(
        r"(?:wealth|plethora|myriad|vast array|extensive range) of (?:experience|knowledge|"
        r"skills|expertise|\w+)"
    ),
    _worn(
        r"(?:I am|I'm|as someone who is) (?:confident|certain|convinced|sure) (?:that )?I (?:am|"
        r"would be|will be|can be) (?:the |a |an )?(?:\w+ )?(?:asset|fit|match|candidate|"
        r"addition|success)"
    ),
    _worn(
        r"(?:as per|pursuant to) (?:my|our|your)|to whom it may concern|enclosed please find|"
        r"please find (?:attached|enclosed)|thanking you in (?:advance|anticipation)|kindly do "
        r"the needful"
    ),
    _worn(
        r"(?:every|each) challenge is an opportunity|challenges? as opportunit(?:y|ies)|the sky "
        r"is the limit|everything happens for a reason|failure is not an option|age is just a "
        r"number|there is no I in team"
    ),
    _worn(r"perfectionist|workaholic|(?:my )?(?:greatest|biggest) weakness is"),
    _worn(
        r"eager to learn|always (?:up|ready) for a challenge|love a (?:good )?challenge|"
        r"(?:quickly|rapidly) pick (?:things|up)|a can-do attitude|can[- ]do (?:attitude|spirit)|"
        r"positive attitude|growth mindset|hungry for"
    ),
)
