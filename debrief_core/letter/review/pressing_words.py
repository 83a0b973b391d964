"""Rule 9: words that press for an answer, and words that beg for the job."""

from debrief_core.letter.review.phrase import phrase

_DAY = (
    r"(?:(?:the )?(?:end|close|middle|beginning) of|(?:next |this |the )?(?:monday|tuesday|"
    r"wednesday|"
    r"thursday|friday|saturday|sunday|week|weekend|month)|tomorrow|tonight|today|noon|midday|"
    r"then|"
    r"(?:the )?\d|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|(?:a|two|three|the next) (?:\w+ )?(?:days?|hours?|weeks?)|christmas|easter)"
)
_ASKING = (
    r"(?:please|kindly|(?:could|can|would|will) you|you (?:could|can|would)|let me know|tell me|"
    r"hear(?:ing)?(?: back)? from you|your (?:\w+ )?(?:reply|answer|decision|response|feedback|"
    r"verdict)"
    r"|get back to me|an? (?:\w+ )?(?:reply|answer|decision|response)|I (?:need|must|have) to "
    r"know)"
)
_ANSWER = (
    r"(?:reply|replies|response|responses|decision|decisions|answer|answers|feedback|"
    r"verdict)"
)
_SOON = r"(?:prompt|quick|speedy|swift|fast|early|rapid|immediate|urgent|timely)"

PRESSING = (
    phrase(
        rf"{_ASKING}[^.?!]*? (?P<x>(?:by|before|until|no later than|within) {_DAY}(?: \w+)?)",
        unless=r"I (?:can|could|will|would) (?:\w+ ){0,2}(?:by|before|within)",
    ),
    phrase(
        rf"{_ASKING}[^.?!]*? (?P<x>as soon as (?:possible|you can)|asap|urgently|immediately|"
        r"right away|without (?:further )?delay|today|quickly|promptly)",
        r"(?:at|as) your (?:very )?earliest (?:convenience|opportunity)",
        r"as soon as you (?:have|can|reach|make|know)[^.?!]*?(?:decid|decision|answer)\w*",
    ),
    phrase(
        rf"(?:your|hop(?:e|ing) for|appreciate|grateful for|look(?:ing)? forward to|"
        rf"expect(?:ing)?|"
        rf"await(?:ing)?|wait(?:ing)? for|count(?:ing)? on|wish for|ask for|request)"
        rf"(?: \w+){{0,2}} {_SOON} {_ANSWER}(?! to)",
        unless=r"thank|impress|enjoy|liked",
    ),
    phrase(
        r"(?:when|how soon|by when) (?:will|can|should|may|might|could|shall|do|would) I (?:\w+ "
        r")?"
        r"(?:hear|expect|know|learn|count|receive|get|find out|be told)",
        r"when (?:will|do|are|would) you (?:\w+ )?(?:decide|decid\w+|make (?:a|your|the)|let me|"
        r"tell|"
        r"get back|inform|announce)",
        r"when (?:your|the|a) decision (?:will|is|can)",
        r"have you (?:already |now |finally )?(?:decided|(?:made|reached|come to|taken) (?:a|"
        r"your|the)"
        r" decision|chosen|filled)",
        r"(?:any|some) (?:news|update|word) (?:on|about|yet|of|regarding)",
        r"(?:still|been) waiting (?:for|to hear)(?: \w+){0,2}",
        r"(?:have not|haven't|not|never)(?: yet)? heard (?:back|from you|anything|a word)",
        r"why (?:you have|have you|haven't you|I have|I haven't|nobody|no one)",
    ),
    phrase(
        r"I (?:\w+ )?(?:expect|demand|insist(?: on)?|require|count on|must have|need|have to "
        r"have)"
        r" (?:to (?:hear|know|be told|get|have)|an? (?:\w+ )?(?:answer|reply|decision|response|"
        r"yes)|"
        r"your (?:\w+ )?(?:answer|reply|decision|response|feedback)|you to)",
        r"I (?:really |urgently |just )?(?:need|have|must) to (?:know|hear)(?! more| what| how| "
        r"the)",
        rf"(?:await|awaiting|waiting for)(?: \w+){{0,2}} your (?:\w+ )?{_ANSWER}",
        unless=r"would need to know",
    ),
    phrase(
        r"(?:another|other|second|two|three|several|competing|rival|an?|job)(?: (?:other|job|"
        r"firm|"
        r"good|attractive|written|formal|better|strong|second|standing))* offers?"
        r" (?:on the table|from|pending|in hand|elsewhere|that|with|at|which|to (?:consider|"
        r"answer|"
        r"decide|accept)|waiting|already|and (?:must|need|have))",
        r"I (?:\w+ ){0,2}(?:have|hold|received|got|am holding|am considering|am weighing)(?: "
        r"\w+){0,2}"
        r" offers?(?! to (?:make|you)| of help)",
        r"(?:other|another) (?:compan(?:y|ies)|employers?|firms?) (?:\w+ )?(?:are|is|has|have|"
        r"want|"
        r"wants|keep|made|need|needs|offered|expects?|would)",
        r"interviewing (?:elsewhere|with other|at other|with another|with several)",
        r"(?:I|to) (?:must|have to|need to) (?:decide|give (?:them|another)|answer them|accept|"
        r"sign)",
        r"(?:accept|take|sign|consider|choose|go with) (?:another|the other|an other|a different|"
        r"somebody else's|their) (?:offer|job|position|company)",
    ),
    phrase(
        r"(?:another|a second|second|one more|a last|one last|a further|a fair|a final|one "
        r"final) "
        r"(?:chance|try|shot|attempt)",
        r"(?:give|grant|allow|offer)(?: \w+)? me(?: \w+){0,2} (?:chance|try|shot|second|another|"
        r"one more|"
        r"the job|this job|the role)",
        r"(?:please |to |kindly )?(?:reconsider|rethink)",
        r"I (?:beg|implore|plead|urge you)",
        r"(?:begging|pleading)(?: \w+)?",
        r"I (?:am|was|'m|feel) (?:\w+ )?desperate",
        r"desperately (?:\w+ )?(?:need|want|hope|hoping|looking)",
        r"please (?:\w+ )?(?:hire|choose|pick|take|select|employ) me",
        r"you (?:will|would|'ll|'d)(?: not|n't)? (?:\w+ )?(?:regret|be sorry|be making a mistake|"
        r"lose)",
        r"I (?:really |so |badly |desperately |urgently |do )?need (?:this|the|your|a) (?:job|"
        r"money|"
        r"position|role|offer|salary|work)",
        r"(?:depends? on|rides? on|riding on) (?:getting )?(?:this|your) (?:job|answer|decision|"
        r"role)",
        r"I (?:will|shall|'ll) (?:\w+ )?(?:call|phone|ring|chase|visit)(?: \w+)? (?:you |your "
        r")?(?:again|"
        r"every|until|daily|tomorrow|on \w+day)",
        r"hold (?:the|this) (?:job|position|role|place) for me",
        r"put in a (?:good )?word",
        r"make (?:up )?(?:your|a) (?:mind|decision) (?:soon|quickly|now)",
        r"(?:time is|clock is) (?:running|ticking|short)",
    ),
)
