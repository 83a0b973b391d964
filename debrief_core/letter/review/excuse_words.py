"""Rule 9: causes from outside, given for what went wrong."""

from debrief_core.letter.review.phrase import ADVERBS, phrase

_STATE = (
    r"(?:nervous|tired(?! of)|ill|sick(?! of)|unwell|stressed|distracted|anxious|jet-?lagged|"
    r"exhausted|overwhelmed(?! by (?:your|the kind))|hung-?over|sleep-deprived|feverish|sleepy|"
    r"hungry|flustered|drained|burn[te]d? out|worn out|panicking|in pain|not (?:feeling "
    r")?(?:well|myself)|on medication|recovering from|fighting (?:off )?an?|coming down with|"
    r"suffering from|getting over|running (?:a bit )?late|caught in|stuck in|up (?:all night|"
    r"late|half the night)|going through|feeling (?:ill|sick|tired|unwell|nervous|down|low|off|"
    r"anxious)|under (?:a lot of |much |so much |great |enormous )(?:stress|pressure)|without "
    r"sleep|low on sleep)"
)
_ILLNESS = (
    r"(?:nerves|anxiety|stress|stage fright|jet lag|headache|migraine|allerg(?:y|ies)|illness|"
    r"cold|flu|fever|tiredness|fatigue|exhaustion|insomnia|back pain|toothache|medication|hay "
    r"fever)"
)
_NERVES = (
    r"(?:nerves|anxiety|stage fright|jet lag|headache|migraine|tiredness|fatigue|exhaustion|"
    r"insomnia)"
)
_RIDE = r"(?:train|bus|flight|taxi|cab|car|tram|tube|subway|metro|plane|ferry|bike|lift|uber)"
_GEAR = (
    r"(?:wi-?fi|internet|connection|laptop|computer|microphone|mic|camera|phone|headset|battery|"
    r"headphones|router|webcam|audio)"
)
_KIN = (
    r"(?:child|children|son|daughter|baby|kids?|toddler|dog|cat|neighbou?rs?|mother|father|wife|"
    r"husband|partner|flatmates?|room-?mates?|landlord|parents?|grandmother|grandfather)"
)

EXCUSE = (
    phrase(
        rf"I(?:'d| had)? (?:was|been|am|felt|were|had been|must have been) {ADVERBS}{_STATE}",
        rf"(?:being|feeling|(?:as|since|because) I was) {ADVERBS}{_STATE}",
        unless=r"\bpatients?\b|when I was (?:ill|sick) as",
    ),
    phrase(
        rf"(?:(?:my |the |some )?{_NERVES}|(?:my|an?) (?:\w+ )?{_ILLNESS})(?: of "
        rf"[^.?!,]{{1,30}})? (?:got|took|played|made|kept|caused|meant|"
        r"affected|was to blame|were to blame|hit|prevented|stopped|let|did not help|didn't help|"
        r"clouded)",
        r"(?:got (?:to|the better of)|overcame|overwhelmed) me",
        rf"(?:because of|due to|owing to|thanks to|on account of|as a result of|blame it on) "
        rf"(?:my (?:\w+ )?(?:{_ILLNESS}|sleep|delay|late\w*|{_GEAR}|{_KIN}|schedule|situation|"
        rf"circumstances)|(?:the |a |some |heavy |bad )*(?:traffic|nerves|stress|illness|jet lag|"
        rf"lack of sleep|headache|train strike|flu|"
        r"time pressure))",
        rf"(?:suffer\w*|struggl\w*|dealing|battl\w*) (?:from|with) (?:an? |my |some |the |bad "
        rf")*{_ILLNESS}",
        rf"(?:had|with|have) (?:an? |my |some |the )(?:bad |terrible |splitting |slight |heavy "
        rf")?(?:{_ILLNESS})",
        unless=r"\bpatients?\b",
    ),
    phrase(
        rf"{_RIDE}(?: \w+)? (?:was|got|had been|had|broke|ran|did not|didn't|wouldn't|being|had "
        rf"to|stopped)"
        r"(?: \w+){0,2} ?(?:late|delayed|delays?|cancell?ed|down|come|start|stuck|stopped|"
        r"breakdown|flat)",
        rf"I (?:\w+ )?miss(?:ed|ing) (?:my|the|a) (?:\w+ )?(?:{_RIDE}|connection)",
        r"(?:stuck|caught|sitting) in (?:\w+ )?traffic",
        r"(?:heavy|bad|terrible|awful|rush[- ]hour) traffic (?:on (?:the )?(?:way|motorway|road|"
        r"m\d+)|made|meant|kept|held|delayed|that)",
        r"(?:the )?traffic (?:was (?:bad|terrible|awful|heavy|a nightmare)|made me|held me|kept "
        r"me)",
        r"(?:road ?works|a strike|an accident|the (?:rain|snow|storm|heat)) (?:\w+ )?(?:delayed|"
        r"held|made|kept|meant|had)(?: me)?",
        r"(?:could not|couldn't) find (?:a )?(?:parking|the (?:building|entrance|office|"
        r"address))",
    ),
    phrase(
        r"(?:had not|hadn't|barely|hardly|did not|didn't|could not|couldn't|only)(?: \w+){0,2} "
        r"(?:sleep|slept)",
        r"slept (?:so |very |really )?(?:badly|poorly|only|little|for (?:only|just)|two|three|"
        r"four|through)",
        r"(?:no|little|too little|not enough|lack of|want of) sleep",
        r"sleepless(?: night)?",
        r"(?:I|we)(?:'d| had| have| was having| had been having| have had| did have) (?:such |"
        r"had )?an? (?:\w+ )?(?:bad|rough|long|hard|tough|difficult|terrible|awful|busy|"
        r"stressful|hectic|off) (?:day|night|week|morning|month|journey|flight|trip)",
        r"(?:it|that|yesterday|monday|tuesday|wednesday|thursday|friday) (?:was|had been|has "
        r"been) (?:such )?(?:just )?an? (?:\w+ )?(?:bad|rough|long|hard|tough|difficult|terrible|"
        r"awful|busy|stressful|hectic|off) (?:day|night|week|morning)",
        r"(?:having|after) an? (?:bad|rough|terrible|awful|off|sleepless|stressful|hectic) "
        r"(?:day|night|week|morning|flight|journey)",
        r"not (?:quite |really |exactly |just )?my (?:best )?day",
        r"(?:was not|wasn't|not) (?:quite |really |feeling |at all )?(?:myself|like myself|at my "
        r"best)",
    ),
    phrase(
        r"in my defen[cs]e",
        r"(?:not|n't|hardly|was never)(?: really| entirely| all)? my fault",
        r"(?:out of|beyond|outside)(?: of)? my control",
        r"under the weather",
        r"(?:not|n't|never) (?:been )?feeling (?:\w+ )?well",
        r"(?:difficult|unfortunate|unforeseen|personal|private|family|special|exceptional|the) "
        r"circumstances (?:meant|made|kept|beyond|at|that|prevented|on)",
        r"(?:had|have|having)(?: just)? (?:a lot|so much|too much|many things|other things|"
        r"something else|things) (?:going on|on my (?:mind|plate)|to (?:deal|cope) with)",
        r"(?:personal|family|private|childcare) (?:problems?|issues?|emergenc(?:y|ies)|crisis|"
        r"troubles?)",
        rf"my {_KIN}(?: \w+){{0,4}} (?:sick|ill|crying|cried|barking|barked|kept|woke|hospital|"
        rf"screaming|"
        r"drilling|interrupt\w*|had a|having a|making|was up|walked in|needed)",
        rf"(?:my|the) {_GEAR}(?: \w+){{0,3}} (?:broke|failed|dropped|crashed|died|froze|kept|"
        rf"stopped|cut|went|"
        r"did not work|didn't work|was (?:\w+ )?(?:slow|bad|unstable|weak|shaky|patchy|down|not "
        r"working|poor|terrible|breaking|lagging))",
        r"(?:no|little|not enough|not had|too little|hardly any|not much|n't have|not have)(?: "
        r"\w+){0,2} time to (?:prepare|rehearse|read|get ready|eat|rest|revise|settle)",
        r"(?:just|only)(?: just)? (?:flown|landed|come (?:off|from|back)|got off|stepped off|"
        r"returned from) (?:an? |my |the )?(?:\w+ )?(?:flight|plane|shift|holiday|journey|trip|"
        r"hospital)",
        r"(?:been|was|were) (?:awake|up|working|on (?:call|shift)) (?:since|all night|through "
        r"the night|until)",
        r"(?:worked|came from|after) an? (?:\w+ )?(?:night shift|double shift|all-nighter)",
        r"English (?:is|was) not my (?:first|native|mother)",
        r"(?:that is|that's|which is|this is) (?:the reason )?why I (?:\w+ )?(?:stumbled|rambled|"
        r"failed|could not|couldn't|forgot|froze|blanked|was|did not|didn't|struggled|seemed)",
        r"(?:the reason|my only excuse|my excuse|it is no excuse|the truth is|to explain "
        r"myself)[^.?!]{0,40}(?:nervous|tired|ill|stress\w*|sleep|prepar\w*|pressure|sick)",
        r"(?:room|office|place|air) (?:was|being) (?:\w+ )?(?:too |so |very )?(?:hot|cold|loud|"
        r"noisy|stuffy|dark)",
        r"(?:the|a|some) (?:loud |constant )?(?:noise|building work|construction|drilling|fire "
        r"alarm|heat)(?: \w+){0,3} (?:distracted|made it|put me|kept|disturbed)",
        r"nobody (?:told|warned|informed) me",
        r"(?:bad|poor|terrible|unlucky|unfortunate) (?:luck|timing)",
        unless=r"\bpatients?\b|customers?'?",
    ),
)
