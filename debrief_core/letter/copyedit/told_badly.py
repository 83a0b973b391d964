"""Sentences that only tell how badly the moment went: data for `narration.py`, one line a kind."""

import re

from debrief_core.letter.copyedit.shield import MARK

_VERY = r"(?:so |too |very |really |just |a bit |pretty |way too |only |quite |super )*"
_POOR = (
    r"(?:generic|vague|boring|weak|lame|cheesy|silly|stupid|dumb|bad|poor|short|long|technical|"
    r"wrong|nonsense|rubbish|terrible|awful|untrue|a lie|(?:an? )?(?:excuse|mess|mistake|"
    r"clich[ée])|"
    r"not (?:true|good|great|enough|smart|my best|even true|an answer))"
)
_SAID = r"(?:said|say|told|answered|replied|mentioned|talked|spoke|gave|went for)"
_TIME = r"(?:minutes?|mins?|ages|too long|forever|half the time|a while|hours?)"

_MIXED = (
    r"(?:them|it|both|(?:the |my |all )?(?:the )?(?:two|numbers?|figures?|terms?|words|names?|"
    r"dates?|order|steps|formulas?|definitions?))"
)
"""What is mixed up in an answer; a builder's concrete is not."""
REGRET = (
    rf"(?:(?:which|that|it|this)(?:’s| (?:is|was|sounds|sounded))? )?(?:also )?{_VERY}{_POOR}"
    r"(?: (?:idea|move|answer|one|reason))?(?: again)?"
    r"|(?:which|that|it) (?:is|was) true but not (?:all|enough|everything)"
    r"|(?:but )?(?:that|it|this) (?:never|doesn’t|didn’t) works?"
    r"|(?:i )?shouldn’t have(?: (?:said|done) (?:it|that|this|so))?"
    r"|everyone says (?:that|it|this|so)|not (?:a|one) (?:single )?\w+ in it|i regret (?:it|that)"
    r"|(?:but )?(?:that|it)?(?: is|’s)? ?not even true|oops|my bad|bad idea"
)
"""What the writer thinks of the answer that was given."""

TOLD_BADLY = (
    r"(?:i )?(?:was )?(?:rambl|waffl|babbl|blather|mumbl|stutter|stammer)(?:ed|ing)\b.{0,60}",
    (
        rf"(?:i )?(?:was )?(?:talk(?:ed|ing)|sp(?:oke|eaking)|going|went)(?: on)?"
        rf"(?: (?:about|on) [^,.;:]{{1,40}}?)?(?: for)?(?: like| only| some)* (?:\w+ )?{_TIME}"
        r"(?: (?:about|on|of) [^,.;:]{1,50})?"
    ),
    r"(?:i )?(?:ran|run|was running|were) out of time\b.{0,30}",
    (
        r"(?:the |my )?time (?:was|ran) (?:up|over|out)|(?:there was |i had |we had )?no time"
        r"(?: left)?(?: for (?:this|that|it))?"
    ),
    r"(?:i )?(?:confused|mixed up) .{1,40}|(?:i )?mixed .{1,40} up",
    (
        rf"(?:i )?(?:was )?(?:talk(?:ed|ing)|sp(?:oke|eaking)|answer(?:ed|ing)) {_VERY}"
        r"(?:general(?:ly)?|abstract(?:ly)?|vague(?:ly)?|theoretical(?:ly)?|technical(?:ly)?|"
        r"fast|quick(?:ly)?|quiet(?:ly)?|long|short|much|negative(?:ly)?)"
    ),
    (
        r"(?:i )?(?:have )?never (?:told|said|mentioned|spoke)(?: (?:you|them|him|her))? "
        r"about [^,.;:]{1,40}"
    ),
    (
        r"(?:i )?(?:don’t|do not|didn’t|did not|couldn’t|could not) remember(?:ed)? "
        r"(?:nothing|anything|it|any|a thing|the|much)\b.{0,50}"
    ),
    r"(?:i )?talked around (?:it|this|that|the .{1,30})",
    r"(?:i )?(?:couldn’t|could not|can’t)(?: do (?:it|that|this))?",
    r"because (?:\w+ )?(?:keyboard|nerves|nervous|stress|stressed|tired|noise|connection|wifi)",
    rf"(?:i )?mixed (?:up )?{_MIXED}(?: because .{{1,30}})?",
    r"(?:i )?(?:got|had|put|swapped) .{1,30} (?:backwards|the wrong way a?round|mixed up|confused)",
    (
        r"(?:i )?(?:blanked|froze|choked|panicked|stumbled|went blank)"
        r"(?: (?:on|at|with|about|over) .{1,40}| here)?"
    ),
    r"(?:my |the )(?:whole )?answer (?:was|wasn’t|came out|sounded|no|not) (?!that\b|:).{1,40}",
    (
        rf"(?:i )?(?:was|got|became|sounded) {_VERY}(?:defensive|polite|shy|nervous|modest|"
        rf"vague|quiet|"
        r"technical|generic|stressed|emotional|theoretical|negative|general|teary|flustered|upset|"
        r"rushed|quick|fast|long|slow)(?:,? (?:when|while|in|at the) [^,]{1,30})?(?:, .{1,40})?"
    ),
    r"(?:they|she|he) asked .{1,40} and i (?:got|was|went|froze|blanked)\b.{0,25}",
    (
        r"(?:i )?(?:didn’t|did not) (?:really |even )?(?:answer|explain|say)"
        r"(?: (?:it|this|that|really|properly|well|much|at all))*"
    ),
    (
        rf"(?:i )?gave (?:them |her |him )?(?:a |an |the |some )?{_VERY}(?:generic|technical|vague|"
        rf"long|"
        r"short|textbook|wrong|half|weak|poor|definition).{0,40}"
    ),
    (
        r"(?:i )?(?:only |just )?(?:said|answered|gave|answered with)(?: them| just| only)* "
        r"(?:one|two|three|a) words?(?: answers?)?"
    ),
    r"(?:i )?started with .{1,40}, (?:and )?(?:i )?lost .{1,20}",
    (
        rf"(?:i )?(?:have )?(?:just |only )+(?:have )?{_SAID}\b"
        r"(?! no to| yes to| (?:every|all|each) ).{1,80}"
    ),
    rf"(?:i )?(?:have )?said (?:just |only )?{MARK}\d+{MARK}",
    (
        rf"(?:i )?(?:have )?(?:{_SAID}|was talking) .{{1,80}}?(?:,| –| but| and| which| because)? ?"
        rf"(?:{REGRET})"
    ),
    REGRET,
    r"(?:(?:total|complete)(?:ly)? )?blank(?: totally| completely)?",
    rf"(?:i )?answered {_VERY}(?:general|generic|short|long|vague|fast|slow)",
    r"(?:i )?got lost(?: in [^,]{1,30})?(?:, sorry)?",
    r"(?:i )?(?:just )?(?:shrugged|laughed)|(?:i )?talked (?:way |far |much )?too \w+",
    r"(?:my )(?:brain|mind|head) went .{1,30}",
    r"(?:i )?got (?:so |very |too )?nervous and (?:i )?(?:just )?said .{1,50}",
    r"only i said .{1,40}",
    r"(?:i )?shouldn’t have (?:said|told|mentioned|talked) .{1,80}",
    r"(?:i )?(?:did|tried) (?:it|that|this)[,: –]+(?:but )?(?:badly|poorly|wrong|not well)",
    r"what a (?:mess|clich[ée]|disaster)|so embarrassing",
    r"(?:i )?(?:cried|teared up|started (?:crying|to cry)|was (?:crying|in tears))(?: .{1,20})?",
    r"(?:i )?(?:have )?(?:said|say|told|mentioned|answered) .{1,40} only",
    r"(?:i )?(?:forgot|skipped|missed|left out) (?!to\b|that\b|about the\b).{1,40}",
    (
        r"(?:i )?(?:not|don’t|didn’t|did not) explain(?:ed)?(?: it| this| that)* (?:so |very )?"
        r"(?:well|good|clear(?:ly)?|enough|right)"
    ),
    r"(?:i )?(?:told|gave|said|talked)(?: them| only| just| the| about| some)* theory",
    r"(?:i )?jumped (?:straight |right )?(?:in)?to [^,:]{1,40}",
    r"(?:i )?said .{1,40} as a joke",
    r"(?:i )?should have (?:led|started|begun|opened) with [^,:]{1,40}",
    r"(?:i )?swapped (?:them|it|the two|both)(?: a?round| up)?",
    r"my english (?:is|was|gets|got|isn’t|wasn’t) .{1,40}",
    r"(?:i )?said (?:it|this|that) like .{1,50}",
    r"(?:i )?had (?:none|no questions?|nothing(?: to (?:ask|say))?|no questions? ready)",
)
SAID_WRONGLY = re.compile(
    r".{0,80}?\b(?:i )?(?:said|answered|told|gave) .{1,40} like an? "
    r"(?:eejit|idiot|fool|moron|dummy)|"
    r"(?:they|she|he) asked .{1,60} and i (?:just |only )?said .{1,40}|"
    r"(?:(?:i )?(?:idk|don’t know|no idea|no clue|not sure)(?: at all)? )?why i said .{1,40}"
    r"|(?:i )?(?:have |just |only )*said [^,.]{1,40}? and (?:he|she|they|the (?:man|woman|guy|lady|"
    r"manager|panel|interviewer))(?: all| both)? (?:ma[dk]e|pulled|laugh|frown|look|smile|raise|"
    r"roll|stare|was|were|didn’t|went)\w*\b.{0,30}",
    re.IGNORECASE,
)
"""`idk why i said 40%`, `i said 10 days and he made a face`: the figure is the wrong one."""
MISSPOKE = re.compile(
    r"(?:(?:but|and|so) )?(?:i )?(?:have )?(?:just|only) (?:have )?(?:said(?! (?:no|yes|sorry)\b)|"
    rf"mumbled|froze|blanked|choked|panicked)\b.{{0,60}}|(?:i )?said {MARK}\d+{MARK}|"
    rf"(?:i )?(?:mixed|confused|swapped) (?:up )?{_MIXED}(?: because .{{1,30}})?|"
    r"(?:i )?(?:said|answered|told them) .{1,30} like an? (?:eejit|idiot|fool|moron|dummy)|"
    r"(?:i )?(?:just|only) (?:talked|spoke) (?!to\b|with\b).{1,30}|"
    r"(?:i )?(?:panicked|froze|blanked|got nervous) and (?:just |only )?said .{1,40}|"
    r"i (?:said|mentioned|named) only .{1,40}",
    re.IGNORECASE,
)
"""`i just said “a few times”`, `just froze`: what came out in the interview, wherever it stands."""
KNOWS = re.compile(
    r"^(?:(?:and|but|though|of course) )*(?:(?:i )?(?:do |really |actually )*(?:know|knew) "
    r"(?:this|it|that)(?: (?:by heart|well|very well|perfectly|though|cold|actually|normally|"
    r"one))*)?"
    r"(?:(?:^|, | – | but )?(?:it was |i was |was |just |only |pure |all |the |my |because of )*"
    r"(?:nerves|nervous|stress|stressed))?$",
    re.IGNORECASE,
)
"""`i know this by heart, was only nervous`, wherever it stands."""
_LABELS = (
    r"(?:what i (?:really |actually |always )?do"
    r"|better(?: answer| one| so| would (?:be|have been))?"
    r"|(?:the )?tru(?:e(?: one| story| fail(?:ure)?)?|th)|real(?: one| "
    r"answer| story| reason)?|honest(?: answer| one)?|short(?:er)?(?: answer| version)?|"
    r"exact(?:ly)?|precise(?:ly)?|simple(?: answer)?|"
    r"right(?: one| answer)?|correct(?: one| answer)?|"
    r"good(?: one| answer| response)|ans|answer|in short|long story short|new answer|"
    r"my (?:true|real|honest) (?:opinion|answer)|"
    r"(?:i )?should (?:do|say|answer|be|have (?:said|been|answered))|"
    r"(?:i )?would say(?: now)?|now|(?:like )?this only|like this|"
    r"me|myself|i|what i (?:should have said|meant|ought to have (?:said|told \w+))|here|"
    r"(?:the )?(?:real|actual|right|proper) (?:steps|order|way|process)|what (?:really |actually )?"
    r"happened(?: was| is)?|(?:but )?there is more|in praxis|in practice|also|"
    r"in real(?:ity)?|fixed|again|it’s|its)"
)
LABEL = re.compile(
    rf"^(?:(?:the|my|a|so|ok|okay|but|and|well),? )*{_LABELS} ?(?::| –(?= )|=) *(?=\S)",
    re.IGNORECASE,
)
"""What stands before the better answer: `truth:`, `real one:`, `should have said:`."""
TURNS = re.compile(
    rf"(?:{LABEL.pattern})|^(?:so |but |and |ok,? )*(?:what works|one (?:child|example|case)|"
    rf"actually|"
    r"in fact|in real(?:ity)?|(?:i )?should(?: have|’ve)|what i (?:meant|wanted)|i would rather)\b",
    re.IGNORECASE,
)
PLAINLY_SAID = re.compile(
    r"^(?:omg |so |well |ok |first |at first )*(?:i )?(?:told(?! (?:her|him|them|my|the)\b)|"
    r"said(?! no(?: to\b| and\b|,|$)| yes to\b| sorry\b))\s\S",
)
"""`said good.`, typed without a capital, is what was said in the interview."""
TOLD = re.compile("|".join(f"(?:{one})" for one in TOLD_BADLY), re.IGNORECASE)
