"""Rule 9: words with which a writer runs themselves down."""

from debrief_core.letter.review.phrase import ADVERBS, BE, phrase

_OWN_WORK = (
    r"(?:answers?|performance|interview|explanations?|showing|attempts?|presentation|responses?|"
    r"impression|French|German|Spanish|Italian|grammar|handwriting|repl(?:y|ies)|examples?|"
    r"English|accent|preparation|memory|whiteboard\w*|coding|pitch|effort|communication|lesson|"
    r"demonstration|demo|audition|talk|trial shift|exercise|behaviou?r|solution|sketch|portfolio|"
    r"introduction)"
)
_BAD = (
    r"(?:embarrassing|terrible|awful|poor|weak|bad|pathetic|disastrous|dreadful|rubbish|garbage|"
    r"horrible|humiliating|stupid|nonsense|hopeless|shameful|lousy|appalling|inadequate|clumsy|"
    r"disappointing|unacceptable|incoherent|miserable|ridiculous|silly|laughable|mediocre|"
    r"abysmal|subpar|underwhelming|cringeworthy|atrocious|worthless|pitiful|feeble|sloppy|"
    r"painful|(?:a )?(?:disaster|mess|joke|failure|catastrophe|shambles|train wreck|"
    r"embarrassment))"
)
_BAD_SELF = (
    r"(?:terrible|awful|useless|hopeless|embarrassed|ashamed|stupid|pathetic|mess|idiot|fool|"
    r"failure|incompetent|clueless|inarticulate|unprepared|unqualified|under-?qualified|"
    r"inexperienced|clumsy|dumb|foolish|ridiculous|lousy|disappointing|mediocre|unimpressive|"
    r"fraud|impostor|imposter|incoherent|disorgani[sz]ed|worthless|inadequate|wreck|disaster|"
    r"disgrace|nobody|slow learner|bad (?:at|with|interviewer|interviewee|communicator|speaker)|"
    r"poor (?:at|with|speaker|communicator|interviewee)|weak (?:at|in|on|with)|out of my "
    r"(?:depth|league)|out of practice|no good|not cut out|not good|beyond help|loser|mortified|"
    r"rusty|awkward|tongue-tied)"
)
_LACKING = (
    r"(?:best|strongest|ideal|perfect|expert|good (?:at|enough|with|in)|great (?:at|with|in)|"
    r"smart|clever|qualified|right (?:person|fit|candidate)|most (?:\w+) (?:candidate|person|"
    r"applicant)|most (?:qualified|experienced|articulate|impressive)|genius|natural|experienced|"
    r"impressive|articulate|gifted|talented|bright|quick-?witted|confident|competent|capable|"
    r"worthy|sharp|eloquent|skilled|brightest|sharpest|fastest|cleverest|quickest|what you)"
)

SELF_DEPRECATION = (
    phrase(
        rf"I (?:\w+ )?{BE} {ADVERBS}{_BAD_SELF}",
        rf"(?:I'm|I must have (?:seemed|looked|sounded|been)|I came across(?: as)?|coming across "
        rf"as) (?:like )?{ADVERBS}{_BAD_SELF}",
        unless=r"(?:used to|no longer|not) be (?:ashamed|embarrassed)|not (?:ashamed|"
        r"embarrassed)",
    ),
    phrase(
        rf"I(?:'m| am| was| have| have been| will)(?: \w+)? (?:not|no|hardly|far from|never(?: "
        rf"been)?|neither)(?: be)? {ADVERBS}(?:\w+ )?{_LACKING}",
        rf"I(?:'m| am| was)n't {ADVERBS}{_LACKING}",
        r"(?:not|never|hardly|far from)(?: be)? (?:the|your|an?|one of the) (?:\w+ )?(?:best|"
        r"strongest|most \w+|ideal|perfect|obvious|brightest) (?:candidate|applicant|person|"
        r"choice|match|fit|one)",
        unless=r"(?:alone|sure|certain|afraid)",
    ),
    phrase(
        r"(?:better|stronger|more (?:qualified|experienced|impressive|suitable|talented)|(?:much|"
        r"far) better)(?: \w+)? (?:candidates?|applicants?|people|persons?|options?|choices?|"
        r"than (?:me|I am|I|mine|myself))",
        r"(?:people|candidates|others|applicants|somebody|someone)(?: \w+){0,4} (?:better|"
        r"stronger|smarter|cleverer|more \w+) than (?:me|I|mine)",
        unless=r"serve|help|better people|than mine would",
    ),
    phrase(
        r"I(?:'m| am| was| feel| felt)? (?:\w+ ){0,3}(?:under|un)-?qualified",
        r"I (?:\w+ )?(?:do not|don't|did not|didn't|hardly|barely|may not|might not) (?:\w+ "
        r")?deserve",
        r"(?:not|un)\s?worthy of",
        r"(?:I (?:am|was|felt|feel)|I'm|answers? (?:was|were|is)|English is|performance was) "
        r"(?:\w+ ){0,2}?not (?:\w+ )?(?:good|smart|clever|strong|experienced|qualified|quick) "
        r"enough",
        r"I (?:\w+ )?lack(?:ed)? (?:(?:the|any|all|enough|the necessary) )?(?:confidence|"
        r"talents?|intelligence|charisma|self-\w+|brains|courage|skills?(?: (?:for|to|that|you))|"
        r"polish|presence)",
        r"my (?:\w+ )?(?:lack of|shortcomings?|weakness(?:es)?|incompetence|ignorance|"
        r"inadequac(?:y|ies)|inexperience|failings?|inability)(?: (?:of )?\w+)?",
        r"I know (?:absolutely |almost |next to |basically )?nothing about",
        r"I (?:have|had) (?:absolutely )?no (?:idea|clue|talent|excuse)",
        rf"my {ADVERBS}(?:{_BAD}|worst|limited|broken|rambling|confused|halting|shaky) (?:\w+ "
        rf")?{_OWN_WORK}",
        rf"{_OWN_WORK} (?:\w+ ){{0,4}}?(?:was|were|is|are|came across as|must have been|must "
        rf"have (?:sounded|seemed)|sounded|seemed|looked|felt|has been) (?:\w+ly "
        rf")?{ADVERBS}{_BAD}",
        rf"(?:such|what) an? {ADVERBS}{_BAD} (?:\w+ )?{_OWN_WORK}",
        rf"gave {ADVERBS}(?:an? )?{_BAD} (?:\w+ )?{_OWN_WORK}",
        r"wast(?:e|ed|ing)(?: of)?(?: so much of)? your (?:time|afternoon|morning|day|energy)",
        r"(?:disappointed|annoyed|frustrated|angry|unhappy|furious) (?:in|with|at) (?:myself|my "
        r"\w+)",
        r"I (?:\w+ )?(?:have )?let (?:you|myself|everyone|everybody)(?: \w+)? down",
        r"(?:made|make|making) a (?:\w+ )?fool of myself",
        r"(?:kicking|hate|hated|beating|blame|blaming|cursing|doubt) myself",
        r"(?:worst|most embarrassing|weakest|poorest) (?:interview|answer|performance|"
        r"impression)",
        r"I (?:\w+ )?(?:blew|bombed|botched|bungled|flunked|ruined|fluffed|butchered|tanked|"
        r"screwed|choked)(?: (?:it|this|that|the|my|up|on))?",
        r"(?:embarrassingly|painfully|shockingly|woefully|pathetically|hopelessly|ridiculously) "
        r"(?:bad|poor|weak|slow|short|simple|inadequate|unprepared|vague)",
        r"I (?:\w+ )?(?:sounded|looked|seemed|felt|acted|spoke|came across|must have sounded) "
        r"(?:like|as) an? (?:\w+ )?(?:amateur|beginner|fool|idiot|child|novice|clown|fraud|liar|"
        r"nobody|robot|impostor)",
        r"what was I thinking",
        r"you must (?:have )?(?:think|thought|be thinking|wonder)(?: \w+){0,3}",
        r"(?:(?:it|that|this|which|I|answer|moment|silence|performance) (?:was|is|felt)|how|so) "
        r"(?:so |really |very |quite |a little |truly |rather )?(?:embarrassing|humiliating|"
        r"mortifying|cringeworthy|shameful)",
        r"I(?:'m| am) (?:just|only|merely|nothing but) an? \w+",
        r"(?:not|never) (?:been )?(?:my (?:strong point|strength|forte|best side|strong suit))",
        r"I (?:\w+ )?(?:failed|disappointed) (?:you|miserably|completely|badly|to impress)",
        r"(?:too|so) (?:stupid|dumb|slow|inexperienced|incompetent) (?:to|for|that)",
        r"I (?:always|usually|often|tend to) (?:struggle|fail|panic|freeze|ramble|mess)",
        r"I (?:can't|cannot|could never|can never|do not|don't) (?:seem to |really |even "
        r")?(?:perform|think|speak|explain|do|interview|express|present)(?: \w+){0,3} (?:under "
        r"pressure|properly|well|right|anything right)",
        r"(?:do not|don't) expect (?:you )?to (?:hire|choose|pick|call|want) me",
        r"(?:any|every)(?:one|body) (?:else )?(?:would|could) have (?:done|answered|said) (?:it "
        r")?better",
        r"(?:quite|rather|really|truly) (?:dim|thick)",
        unless=r"disaster recovery|post-?mortem",
    ),
)
