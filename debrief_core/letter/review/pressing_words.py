"""Rule 9: words that press for an answer, and words that beg for the job."""

from debrief_core.letter.review.phrase import phrase

_DAY = (
    r"(?:(?:the )?(?:end|close|middle|beginning) of|(?:next |this |the )?(?:monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|week|weekend|month)|tomorrow|tonight|today|noon|"
    r"midday|(?:the )?\d|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|(?:a|two|three|the next) (?:\w+ )?(?:days?|hours?|weeks?)|christmas|"
    r"easter)"
)
_ASKING = (
    r"(?:please|kindly|(?:could|can|would|will) you|you (?:could|can|would)|let me know|tell me|"
    r"hear(?:ing)?(?: back)? from you|your (?:\w+ )?(?:reply|answer|decision|response|feedback|"
    r"verdict)|get back to me|an? (?:\w+ )?(?:reply|answer|decision|response)|I (?:need|must|"
    r"have) to know)"
)
_ANSWER = (
    r"(?:reply|replies|response|responses|decision|decisions|answer|answers|feedback|"
    r"verdict)"
)
_SOON = r"(?:prompt|quick|speedy|swift|fast|early|rapid|immediate|urgent|timely)"

PRESSING = (
    phrase(
        rf"{_ASKING}[^.?!]*? (?P<x>(?:by|before|until|no later than|within) {_DAY}(?: \w+)?)",
        unless=r"I (?:can|could|will|would) (?:\w+ ){0,2}(?:by|before|within)|(?:let me know|"
        r"tell me) if [^.?!]*(?:by|before|until|within)|show me|thank",
    ),
    phrase(
        rf"{_ASKING}[^.?!]*? (?P<x>as soon as (?:possible|you can)|asap|urgently|immediately|"
        r"right away|without (?:further )?delay|today|quickly|promptly)",
        r"(?:at|as) your (?:very )?earliest (?:convenience|opportunity)",
        r"as soon as you (?:have|can|reach|make|know)[^.?!]*?(?:decid|decision|answer)\w*",
    ),
    phrase(
        rf"(?:your|hop(?:e|ing) for|appreciate|grateful for|look(?:ing)? forward to|"
        rf"expect(?:ing)?|await(?:ing)?|wait(?:ing)? for|count(?:ing)? on|wish for|ask for|"
        rf"request)(?: \w+){{0,2}} {_SOON} {_ANSWER}(?! to)",
        unless=r"thank|impress|enjoy|liked",
    ),
    phrase(
        r"(?:when|how soon|by when) (?:will|can|should|may|might|could|shall|do|would) I (?:\w+ "
        r")?(?:hear|expect|know|learn|count|receive|get|find out|be told)",
        r"when (?:will|do|are|would) you (?:\w+ )?(?:(?:intend|plan|expect|mean|going|hope) to "
        r")?(?:decide|decid\w+|make (?:a|your|the)|let me|tell|get back|inform|announce)",
        r"when (?:your|the|a) decision (?:will|is|can)",
        r"have you (?:already |now |finally )?(?:decided|(?:made|reached|come to|taken) (?:a|"
        r"your|the) decision|chosen|filled)",
        r"(?:any|some) (?:news|update|word) (?:on|about|yet|of|regarding)",
        r"(?:still|been) waiting (?:for|to hear)(?: \w+){0,2}",
        r"(?:have not|haven't|not|never)(?: yet)? heard (?:back|from you|anything|a word)",
        r"why (?:you have|have you|haven't you|I have|I haven't|nobody|no one)",
    ),
    phrase(
        r"I (?:\w+ )?(?:expect|demand|insist(?: on)?|require|count on|must have|need|have to "
        r"have) (?:to (?:hear|know|be told|get|have)|an? (?:\w+ )?(?:answer|reply|decision|"
        r"response|yes)|your (?:\w+ )?(?:answer|reply|decision|response|feedback)|you to)",
        r"(?:trust|assume|presume|expect|take it|hope)(?: that)? you (?:will|can|shall|are going "
        r"to) (?:\w+ )?(?:reply|answer|respond|decide|get back|write|call|let me know|confirm)",
        r"I (?:really |urgently |just )?(?:need|have|must) to (?:know|hear)(?! more| what| how| "
        r"the| who| why| where| a| about)",
        rf"(?:await|awaiting|waiting for)(?: \w+){{0,2}} your (?:\w+ )?{_ANSWER}",
        unless=r"would need to know",
    ),
    phrase(
        r"(?:another|other|second|two|three|several|competing|rival|an?|job)(?: (?:other|job|"
        r"firm|good|attractive|written|formal|better|strong|second|standing))* offers? (?:on the "
        r"table|from|pending|in hand|elsewhere|that|with|at|which|to (?:consider|answer|decide|"
        r"accept)|waiting|already|and (?:must|need|have))",
        r"I (?:\w+ ){0,2}(?:have|hold|received|got|am holding|am considering|am weighing)(?: "
        r"\w+){0,2} offers?(?! to (?:make|you)| of help)",
        r"(?:other|another) (?:compan(?:y|ies)|employers?|firms?) (?:\w+ )?(?:are|is|has|have|"
        r"want|wants|keep|made|need|needs|offered|expects?|would)",
        r"interviewing (?:elsewhere|with other|at other|with another|with several)",
        r"(?:I|to) (?:must|have to|need to) (?:decide|give (?:them|another)|answer them|accept|"
        r"sign)",
        r"(?:accept|take|sign|consider|choose|go with) (?:another|the other|an other|a different|"
        r"somebody else's|their) (?:offer|job|position|company)",
    ),
    phrase(
        r"(?:I|me|my)\b[^.?!]*? (?P<x>(?:another|a second|one more|a last|one last|a further|a "
        r"fair|a final|one final) (?:chance|try|shot|attempt))",
        r"(?:give|grant|allow|offer)(?: \w+)? me(?: \w+){0,2} (?:chance|try|shot|second|another|"
        r"one more|the job|this job|the role)",
        r"(?:please |kindly |you (?:\w+ )?)(?:reconsider|rethink)|(?:reconsider|rethink)(?:ing)? "
        r"(?:me|my|your (?:\w+ )?decision)",
        r"I (?:beg|implore|plead|urge you)",
        r"I(?:'m| am) (?:begging|pleading)",
        r"I (?:am|was|'m|feel) (?:\w+ )?desperate",
        r"desperately (?:\w+ )?(?:need|want|hope|hoping|looking)",
        r"please (?:\w+ )?(?:hire|choose|pick|take|select|employ) me",
        r"you (?:will|would|'ll|'d)(?: not|n't)? (?:\w+ )?(?:regret|be sorry|be making a mistake|"
        r"lose)",
        r"I (?:really |so |badly |desperately |urgently |do )?need (?:this|the|your|a) (?:job|"
        r"money|position|role|offer|salary|work)",
        r"(?:depends? on|rides? on|riding on) (?:getting )?(?:this|your) (?:job|answer|decision|"
        r"role)",
        r"I (?:will|shall|'ll) (?:\w+ )?(?:call|phone|ring|chase|visit)(?: \w+)? (?:you |your "
        r")?(?:again|every|until|daily|tomorrow|on \w+day)",
        r"hold (?:the|this) (?:job|position|role|place) for me",
        r"put in a (?:good )?word",
        r"make (?:up )?(?:your|a) (?:mind|decision) (?:soon|quickly|now)",
        r"(?:time is|clock is) (?:running|ticking)",
    ),
)
