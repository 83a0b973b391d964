"""Rule 9: words that put what went wrong on the interviewer or the interview."""

from debrief_core.letter.review.phrase import ADVERBS, phrase

_UNPLEASANT = (
    r"(?:bored|distracted|uninterested|annoyed|impatient|hostile|rushed|unprepared|cold|rude|"
    r"late|unclear|"
    r"vague|dismissive|aggressive|intimidating|unfriendly|tired|absent|harsh|unfair|"
    r"disorgani[sz]ed|"
    r"sceptical|skeptical|condescending|arrogant|in a (?:hurry|rush|bad mood)|on (?:your|his|her|"
    r"their|the) "
    r"phone|not (?:listening|interested|paying|prepared|very \w+|clear)|unreasonable|biased|"
    r"critical|abrupt|"
    r"confusing|strict|judgmental|judgemental|pushy|unhelpful|disrespectful)"
)
_MUDDLED = (
    r"(?:unclear|confusing|unfair|odd|vague|strange|ambiguous|tricky|irrelevant|impossible|"
    r"misleading|"
    r"silly|off-?topic|inappropriate|unreasonable|weird|not (?:very )?clear|never clear|"
    r"unrelated|"
    r"hard to (?:follow|understand|hear|grasp)|difficult to (?:follow|understand|hear|grasp)|"
    r"incomprehensible|"
    r"a (?:trick|trap)|(?:badly|poorly|strangely|oddly|vaguely) (?:worded|phrased|put|asked|"
    r"chosen)|"
    r"too (?:vague|broad|general|abstract|long|narrow|hard|difficult|technical|theoretical|"
    r"personal|open)|"
    r"out of (?:place|the blue|nowhere)|rude|hostile|aggressive|pointless|nonsensical)"
)
_THEY = (
    r"(?:(?:the|your|my|one|one of the|one of your|another|the other|second|both|other|all) "
    r"(?:\w+ )?"
    r"(?:interviewers?|panel(?:lists?)?|recruiters?|colleagues?|hr (?:person|manager|lady)|"
    r"examiner)|"
    r"(?:mr|ms|mrs|dr)\.? \w+)"
)

BLAME = (
    phrase(
        r"you (?:never|did not|didn't|failed to|forgot to|refused to|neglected to|barely|"
        r"hardly)(?: \w+)? "
        r"(?:ask(?:ed)?|g[ia]ve|let|explain(?:ed)?|told|tell|mention(?:ed)?|listen(?:ed)?|"
        r"introduced?|"
        r"allow(?:ed)?|read|understand|understood|leave|left|provided?|clarify|clarified|"
        r"respond(?:ed)?|"
        r"look(?:ed)?|seem(?:ed)?|warn(?:ed)?|help(?:ed)?|follow(?:ed)?|notice|want(?:ed)?|care)",
        unless=r"you did(?: not|n't) (?:just|only|merely|simply)|let me (?:down|off)",
    ),
    phrase(
        r"you (?:\w+ )?(?:interrupt(?:ed)?|confused|misunderstood|misheard|misread|rushed|"
        r"hurried|cut me|"
        r"distracted me|ignored|threw me|put me (?:off|on the spot)|talked over|stared|yawned|"
        r"sighed|"
        r"kept (?:\w+ing|changing)|made (?:me|it) (?:\w+ )?(?:nervous|uncomfortable|anxious|"
        r"difficult|hard|"
        r"impossible|feel)|jumped|pressed me|grilled|glared|frowned|dismissed|skipped|changed "
        r"the subject)",
        rf"you (?:seemed|looked|appeared|sounded|were|came across as) {ADVERBS}{_UNPLEASANT}",
        r"you should(?:n't| not)? have",
        r"you (?:could|might) have (?:asked|told|been|given|explained|let|made|helped|warned|"
        r"listened|phrased|"
        r"put|mentioned|said)",
        r"if (?:only )?(?:you|they|the interviewers?|the panel) (?:had|hadn't|would have) (?:\w+ "
        r")?(?:asked|told|given|"
        r"explained|let|listened|been|mentioned|put|warned|phrased|prepared)",
        r"(?:had you|if you'd) (?:only |just )?(?:asked|told|given|explained|let|listened|been|"
        r"mentioned|put)",
        r"your (?:\w+ )?(?:interruptions?|tone|attitude|manner|silence|impatience|phone|frown|"
        r"style|rudeness|"
        r"lateness|accent|body language)(?: \w+){0,3} (?:made|threw|was|were|put|confused|"
        r"distracted|did|kept)",
        unless=r"made (?:me|it) (?:\w+ )?feel (?:\w+ )?(?:welcome|at (?:ease|home)|comfortable|"
        r"heard|good|"
        r"seen|taken|that|like part)|you were (?:not|n't) (?:in a|cold|rude|impatient|"
        r"dismissive)|never (?:made|"
        r"rushed|interrupted)|without",
    ),
    phrase(
        rf"(?:your|the|that|this|some|one|last|first|second|several|many|a few|most|those|"
        rf"these)(?: of "
        rf"(?:your|the))?(?: \w+)? (?:questions?|tasks?|exercises?|case|brief|assignment|"
        rf"instructions?|wording|"
        rf"puzzle|test|riddle)(?: [\w’']+){{0,5}} (?:was|were|is|are|seemed|felt|sounded|came|"
        rf"had been) {ADVERBS}"
        rf"{_MUDDLED}",
        r"(?:trick|unfair|confusing|confused|badly worded|poorly worded|unclear|ambiguous|"
        r"misleading|loaded|"
        r"impossible) (?:\w+ )?(?:questions?|wording|instructions?|task|brief)",
        r"(?:such|so|an?|your|with) (?:\w+ )?(?:vague|odd|strange|weird) (?:\w+ )?questions?",
        r"the way (?:you|the question|the task|it) (?:asked|put|worded|phrased|was (?:\w+ "
        r")?(?:asked|worded|"
        r"phrased|put|explained))",
        r"(?:worded|phrased|asked|explained|put|described)(?: \w+)? (?:so |very |too |quite |"
        r"rather )?(?:badly|"
        r"poorly|unclearly|confusingly|unfairly|vaguely|strangely)",
        r"(?:I|we) (?:was|were|had been) (?:\w+ )?(?:badly|poorly|wrongly|not) (?:briefed|"
        r"informed|treated)",
        unless=r"(?:customers?|clients?|stakeholders?|users?)",
    ),
    phrase(
        rf"{_THEY} (?:\w+ )?(?:interrupt\w*|kept \w+ing|(?:was|were|seemed|looked|appeared) "
        rf"{ADVERBS}{_UNPLEASANT}"
        r"|(?:did not|didn't|never|hardly|barely)(?: \w+)? (?:listen\w*|ask\w*|let|g[ia]ve|"
        r"underst\w+|seem\w*|"
        r"explain\w*|look\w*|introduc\w+|read|allow\w*|care\w*|help\w*|smil\w*)|confused me|"
        r"rushed|yawned|stared|"
        r"ignored|talked over|cut me|misunderstood|frowned|arrived late|came late|made me (?:\w+ "
        r")?(?:nervous|"
        r"uncomfortable|anxious|feel (?:small|stupid|unwelcome|rushed|bad|like a|judged)))",
    ),
    phrase(
        r"(?:caught|took|threw) me (?:off|by surprise|unprepared|unawares|out|aback|completely)",
        r"(?:put|putting) me (?:on the spot|off|under pressure|at a disadvantage|in a difficult)",
        r"made me (?:so |very |quite |too |really |a bit |feel )*(?:nervous|uncomfortable|"
        r"anxious|small|stupid|"
        r"unwelcome|rushed|judged|confused|insecure|uneasy)",
        r"(?:did not|didn't|never) (?:really )?(?:give|gave|allow|allowed|leave|left|let) me "
        r"(?:\w+ )*(?:time|"
        r"chance|room|opportunity|finish|speak|explain|answer|think|space)",
        r"I was (?:not|never) (?:\w+ )?(?:told|warned|informed|given (?:the|a|any|enough|much)|"
        r"allowed|made aware)",
        r"I was (?:\w+ )?(?:interrupted|rushed|cut off|cut short|ambushed|grilled|misled|put on "
        r"the spot)",
        r"(?:was|were|got|been) (?:\w+ )?(?:cut (?:off|short) by|interrupted by) (?:you|the|your|"
        r"one)",
        rf"the (?:\w+ )?(?:interview|process|format|room|schedule|test|exercise|conversation|"
        rf"session|set-?up|"
        rf"agenda|atmosphere|timing|panel)(?: \w+){{0,3}} (?:was|felt|seemed|were) "
        rf"{ADVERBS}(?:unfair|rushed|"
        rf"chaotic|disorgani[sz]ed|too short|too long|too rushed|hostile|confusing|"
        rf"unprofessional|unclear|biased|"
        rf"badly \w+|poorly \w+|tense|intimidating|stressful|a mess|not what)",
        r"(?:hostile|aggressive|dismissive|intimidating|condescending|rude|unprofessional|"
        r"unfriendly) (?:\w+ )?"
        r"(?:questions?|tone|manner|atmosphere|interview|interviewers?|panel|attitude|style|way|"
        r"treatment|"
        r"reception)",
        r"(?:it was|it is|that was|felt|seems|seemed|rather|quite) (?:a bit |very |so |quite |"
        r"really )?unfair(?: "
        r"(?:to|that|of))?",
        r"(?:your|the interviewer's|the panel's|your company's|hr's|the recruiter's) (?:fault|"
        r"mistake|error|lack "
        r"of|failure|bad)",
        r"(?:nobody|no one) (?:told|explained|warned|informed|introduced|mentioned)",
        r"(?:changed|moved|cancelled) the (?:time|date|appointment|interview) (?:at the last|on "
        r"short|without)",
        r"(?:had|was|left) (?:me )?(?:too|so|very) little time (?:to|for)",
        r"the job (?:ad|advert|advertisement|description|posting) (?:did not|didn't|never|said "
        r"nothing|was "
        r"(?:misleading|wrong|unclear))",
        unless=r"customers?|patients?",
    ),
)
