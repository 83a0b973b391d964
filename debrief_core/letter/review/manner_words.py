"""The phrases that rules 4 and 7 look for: failure, interest, and a reason."""

import re


def _any_of(*phrases: str) -> re.Pattern[str]:
    """A pattern for any of the phrases, straight or curly apostrophes, whatever the case."""
    joined = "|".join(phrases).replace("'", "['’]").replace(" ", r"\s+")
    return re.compile(rf"\b(?:{joined})\b", re.IGNORECASE)


FAILURE = _any_of(
    "(?:did not|didn't) (?:do justice|come out|come across|answer (?:well|properly)|explain well)",
    "(?:fell|fall) short",
    "went (?:wrong|blank|badly|poorly)",
    "drew a blank",
    "mess(?:ed)? up",
    "I (?:froze|stumbled|rambled|blanked|panicked|botched|failed|forgot|struggled)",
    "(?:should|could|wish I) have (?:said|answered|told|known|given|mentioned|prepared|done)",
    "wish I had",
    "(?:remained|stayed|left) (?:unsaid|unasked)",
    "(?:poor|weak|bad|terrible|unclear) (?:answer|answers|performance|impression)",
    "not (?:at )?my best",
    "lost (?:my|the) (?:thread|train of thought)",
    "did (?:badly|poorly)",
)

INTEREST = _any_of(
    "I (?:really |very much |still |do )*want (?:this|the|to "
    "(?:work|join|take|do|be|come|learn|bring|put|build))",
    "(?:would|I'd) (?:\\w+ ){0,4}(?:love|like|glad|happy|delighted|proud)"
    " to (?:\\w+ ){0,2}(?:join|take|do|work|be part)",
    "wanting (?:this|the) (?:job|role|position)",
    "(?:draws me to|makes me want) (?:this|the|it)",
    "(?:love|glad|proud|happy|ready|privilege) to (?:\\w+ ){0,2}(?:start|begin|bring|build|"
    "put|earn|work|be|do|join|learn|get started)",
    "(?:love|want) the next|and I want to",
    "(?:bring|put) (?:\\w+ ){0,4}(?:care|heart|work)",
    "where I would (?:most )?(?:like|love) to",
    "(?:my best work|would start|great pleasure|please me more|will start)",
    "(?:excited|enthusiastic|keen|eager|thrilled|passionate)",
    "(?:very |really |still |remain )*interested in (?:\\w+ ){0,3}(?:role|position|job|work|team)",
    "this is (?:the|a) (?:job|role|position|work)",
    "my first choice",
    "(?:hope|look forward) to (?:join|work)\\w*",
)
CONCRETE = _any_of("because", "since you", "draws me", "speaks to me", "the reason", "when you")
