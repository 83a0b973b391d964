"""Rule 9: words that put what went wrong on the interviewer or the interview."""

from debrief_core.letter.review.phrase import ADVERBS, phrase

_UNPLEASANT = (
    r"(?:bored|distracted|uninterested|annoyed|impatient|hostile|rushed|unprepared|cold|rude|"
    r"late|unclear|vague|dismissive|aggressive|intimidating|unfriendly|tired|absent|harsh|unfair|"
    r"disorgani[sz]ed|sceptical|skeptical|condescending|arrogant|in a (?:hurry|rush|bad mood)|on "
    r"(?:your|his|her|their|the) phone|not (?:listening|interested|paying|prepared|very \w+|"
    r"clear)|unreasonable|biased|abrupt|confusing|judgmental|judgemental|pushy|unhelpful|"
    r"disrespectful)"
)
_MUDDLED = (
    r"(?:unclear|confusing|unfair|odd|vague|strange|ambiguous|tricky|irrelevant|impossible|"
    r"misleading|silly|off-?topic|inappropriate|unreasonable|weird|not (?:very )?clear|never "
    r"clear|unrelated|hard to (?:follow|understand|hear|grasp)|difficult to (?:follow|understand|"
    r"hear|grasp)|incomprehensible|a (?:trick|trap)|(?:badly|poorly|strangely|oddly|vaguely) "
    r"(?:worded|phrased|put|asked|chosen)|too (?:vague|broad|general|abstract|long|narrow|hard|"
    r"difficult|technical|theoretical|personal|open)|out of (?:place|the blue|nowhere)|rude|"
    r"hostile|aggressive|pointless|nonsensical)"
)
_THEY = (
    r"(?:(?:the|your|my|one|one of the|one of your|another|the other|second|both|other|all) "
    r"(?:\w+ )?(?:interviewers?|panel(?:lists?)?|recruiters?|hr (?:person|manager|lady)|"
    r"examiner)|(?:your|one of your|another of your|both of your)(?: other)? colleagues?|(?:mr|"
    r"ms|mrs|dr)\.? \w+)"
)

BLAME = (
    phrase(
        r"you (?:never|did not|didn't|failed to|forgot to|refused to|neglected to|barely|"
        r"hardly)(?: \w+)? (?:ask(?:ed)?|g[ia]ve|let|explain(?:ed)?|told|tell|mention(?:ed)?|"
        r"listen(?:ed)?|introduced?|allow(?:ed)?|read|understand|understood|leave|left|provided?|"
        r"clarify|clarified|respond(?:ed)?|look(?:ed)?|seem(?:ed)?|warn(?:ed)?|help(?:ed)?|"
        r"follow(?:ed)?|notice|want(?:ed)?|care)",
        unless=r"you did(?: not|n't) (?:just|only|merely|simply)|let me (?:down|off)|"
        r"feel(?:ing)?\b|never (?:let|gave)[^.]*(?:doubt|down)",
    ),
    phrase(
        r"you (?:\w+ )?(?:interrupt(?:ed)?|confused|misunderstood|misheard|misread|rushed|"
        r"hurried|cut me|distracted me|ignored|threw me|put me (?:off|on the spot)|talked over|"
        r"stared|yawned|sighed|kept (?:interrupt|look|check|chang|typ|talk|yawn|cutt|glanc|stopp|"
        r"correct)\w+|made (?:me|it) (?:\w+ )?(?:nervous|uncomfortable|anxious|difficult|hard|"
        r"impossible|feel)|pressed me|grilled|glared|frowned|dismissed|skipped|changed the "
        r"subject)",
        rf"you (?:seemed|looked|appeared|sounded|were|came across as) {ADVERBS}{_UNPLEASANT}",
        r"you should(?:n't| not)? have",
        r"you (?:could|might) have (?:asked|told|been|given|explained|let|made|helped|warned|"
        r"listened|phrased|put|mentioned|said)",
        r"if (?:only )?(?:you|they|the interviewers?|the panel) (?:had|hadn't|would have) (?:\w+ "
        r")?(?:asked|told|given|explained|let|listened|been|mentioned|put|warned|phrased|"
        r"prepared)",
        r"(?:had you|if you'd) (?:only |just )?(?:asked|told|given|explained|let|listened|been|"
        r"mentioned|put)",
        r"your (?:\w+ )?(?:interruptions?|tone|attitude|manner|silence|impatience|phone|frown|"
        r"style|rudeness|lateness|accent|body language)(?: \w+){0,3} (?:made|threw|was|were|put|"
        r"confused|distracted|did|kept)",
        unless=r"made (?:me|it) (?:\w+ )?feel (?:\w+ )?(?:welcome|at (?:ease|home)|comfortable|"
        r"heard|good|seen|taken|that|like part)|you were (?:not|n't) (?:in a|cold|rude|impatient|"
        r"dismissive)|never (?:made|rushed|interrupted)|without|made (?:it|me) (?:\w+ )?(?:easy|"
        r"easier|possible|clear|simple|pleasant|fun|smile|laugh|think|curious|want|see|look)",
    ),
    phrase(
        rf"(?:your|the|that|this|some|one|last|first|second|several|many|a few|most|those|"
        rf"these)(?: of (?:your|the))?(?: \w+)? (?:questions?|tasks?|exercises?|case|assignment|"
        rf"puzzle|riddle|coding test|written test)(?: [^\s,.;:]+){{0,5}} (?:was|were|is|are|"
        rf"seemed|felt|sounded|came|had been) {ADVERBS}{_MUDDLED}",
        r"(?:questions?|task|exercise) in (?:such )?an? (?:\w+ )?(?:confusing|unclear|strange|"
        r"odd|vague|unfair|misleading|complicated|hostile) (?:way|manner|fashion)",
        r"(?:trick|unfair|confusing|confused|badly worded|poorly worded|unclear|ambiguous|"
        r"misleading|loaded|impossible) (?:\w+ )?(?:questions?|wording|instructions?|task|brief)",
        r"(?:such|so|an?|your|with) (?:\w+ )?(?:vague|odd|strange|weird) (?:\w+ )?questions?",
        r"the way (?:you|the question|the task|it) (?:asked|put|worded|phrased|was (?:\w+ "
        r")?(?:asked|worded|phrased|put|explained))",
        r"(?:worded|phrased|asked|explained|put|described)(?: \w+)? (?:so |very |too |quite |"
        r"rather )?(?:badly|poorly|unclearly|confusingly|unfairly|vaguely|strangely)",
        r"(?:I|we) (?:was|were|had been) (?:\w+ )?(?:badly|poorly|wrongly|not) (?:briefed|"
        r"informed|treated)",
        unless=r"(?:customers?|clients?|stakeholders?|users?)",
    ),
    phrase(
        rf"{_THEY} (?:\w+ )?(?:interrupt\w*|kept \w+ing|(?:was|were|seemed|looked|appeared) "
        rf"{ADVERBS}{_UNPLEASANT}"
        r"|(?:did not|didn't|never|hardly|barely)(?: \w+)? (?:listen\w*|ask\w*|let|g[ia]ve|"
        r"underst\w+|seem\w*|explain\w*|look\w*|introduc\w+|read|allow\w*|care\w*|help\w*|"
        r"smil\w*)|confused me|rushed|yawned|stared|(?:looked|stared|glanced|was|were) (?:\w+ "
        r")?(?:at|on) (?:his|her|their|the) (?:\w+ )?(?:phone|screen|watch|laptop|clock)|ignored|"
        r"talked over|cut me|misunderstood|frowned|arrived late|came late|made me (?:\w+ "
        r")?(?:nervous|uncomfortable|anxious|feel (?:small|stupid|unwelcome|rushed|bad|like a|"
        r"judged)))",
    ),
    phrase(
        r"(?:caught|took|threw) me (?:off|by surprise|unprepared|unawares|out|aback|completely)",
        r"(?:put|putting) me (?:on the spot|off|under pressure|at a disadvantage|in a difficult)",
        r"made me (?:so |very |quite |too |really |a bit |feel )*(?:nervous|uncomfortable|"
        r"anxious|small|stupid|unwelcome|rushed|judged|confused|insecure|uneasy)",
        r"(?:did not|didn't|never) (?:really )?(?:give|gave|allow|allowed|leave|left|let) me "
        r"(?:\w+ )*(?:time|chance|room|opportunity|finish|speak|explain|answer|think|space)",
        r"I was (?:not|never) (?:\w+ )?(?:told|warned|informed|given (?:the|a|any|enough|much)|"
        r"allowed|made aware)",
        r"I was (?:\w+ )?(?:interrupted|rushed|cut off|cut short|ambushed|grilled|misled|put on "
        r"the spot)",
        r"(?:was|were|got|been) (?:\w+ )?(?:cut (?:off|short) by|interrupted by) (?:you|the|your|"
        r"one)",
        rf"(?:the|your) (?:\w+ )?(?:interview|(?:interview|hiring|selection|application|"
        rf"recruitment) (?:process|format|schedule|room)|format of the interview|conversation|"
        rf"session|atmosphere|panel)(?: \w+){{0,3}} (?:was|felt|seemed|were) {ADVERBS}(?:unfair|"
        rf"rushed|chaotic|disorgani[sz]ed|too short|too long|too rushed|hostile|confusing|"
        rf"unprofessional|unclear|biased|badly \w+|poorly \w+|tense|intimidating|stressful|a "
        rf"mess|not what)",
        r"(?:hostile|aggressive|dismissive|intimidating|condescending|rude|unprofessional|"
        r"unfriendly) (?:\w+ )?(?:questions?|tone|manner|atmosphere|interview|interviewers?|"
        r"panel|attitude|style|way|treatment|reception)",
        r"(?:it was|it is|that was|that is|felt|seems|seemed) (?:a bit |very |so |quite |really |"
        r"rather )?unfair(?: (?:to (?:ask|expect|judge|compare|me|test|put|candidates)|that "
        r"(?:you|I|the)|of you)|[.,])",
        r"(?:your|the interviewer's|the panel's|your company's|hr's|the recruiter's) (?:fault|"
        r"mistake|error|lack of|failure|bad)",
        r"(?:nobody|no one) (?:had )?(?:told|warned|informed|prepared) (?:me|us|the candidates)",
        r"(?:changed|moved|cancelled) the (?:time|date|appointment|interview) (?:at the last|on "
        r"short|without)",
        r"(?:had|was|left) (?:me )?(?:too|so|very) little time (?:to|for)",
        r"the job (?:ad|advert|advertisement|description|posting) (?:did not|didn't|never|said "
        r"nothing|was (?:misleading|wrong|unclear))",
        unless=r"customers?|patients?",
    ),
)
