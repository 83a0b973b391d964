"""The phrases that rules 4, 7, 8 and 9 look for: data, one list a rule."""

import re
from dataclasses import dataclass


def _any_of(*phrases: str) -> re.Pattern[str]:
    """A pattern for any of the phrases, straight or curly apostrophes, whatever the case."""
    joined = "|".join(phrases).replace("'", "['’]").replace(" ", r"\s+")
    return re.compile(rf"\b(?:{joined})\b", re.IGNORECASE)


@dataclass(frozen=True)
class WrongTone:
    """Phrases of one kind that do harm, why, and what to do instead."""

    pattern: re.Pattern[str]
    reason: str
    mend: str


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
    "I (?:really |very much |still |do )*want (?:this|the|to (?:work|join|take|do|be|come))",
    "(?:would|I'd) (?:\\w+ ){0,4}(?:love|like|glad|happy|delighted|proud)"
    " to (?:\\w+ ){0,2}(?:join|take|do|work|be part)",
    "wanting (?:this|the) (?:job|role|position)",
    "(?:excited|enthusiastic|keen|eager|thrilled|passionate)",
    "(?:very |really |still |remain )*interested in (?:\\w+ ){0,3}(?:role|position|job|work|team)",
    "this is (?:the|a) (?:job|role|position|work)",
    "my first choice",
    "(?:hope|look forward) to (?:join|work)\\w*",
)
CONCRETE = _any_of("because", "since you", "draws me", "speaks to me", "the reason", "when you")

APOLOGY = _any_of(
    "sorry", "apolog(?:y|ies|i[sz]e|i[sz]ed|i[sz]ing)", "forgive me", "pardon", "I regret"
)

TONES = (
    WrongTone(
        _any_of(
            "I (?:am|was|'m) (?:so |such |very |really |just |only )*(?:a )?(?:terrible|awful|"
            "useless|hopeless|embarrassed|ashamed|stupid|pathetic|mess|idiot|failure)",
            "I(?: am|'m) (?:not|no) (?:the |a |an |very |that )*(?:best|strongest|ideal|perfect|"
            "expert|good|great|smart|qualified)",
            "(?:under|un)qualified",
            "my (?:poor|terrible|awful|bad|embarrassing|pathetic|dreadful|worst) \\w+",
            "(?:waste|wasted|wasting) (?:of )?your time",
            "(?:embarrassing|humiliating|disaster|disastrous)",
            "disappointed (?:in|with) myself",
            "worst interview",
        ),
        "You are running yourself down.",
        "Leave it out; let the better answer speak.",
    ),
    WrongTone(
        _any_of(
            "I was (?:so |very |really |too |extremely |quite |a bit |rather )*(?:nervous|tired|"
            "ill|sick|stressed|distracted|anxious|jet-?lagged)",
            "(?:my )?nerves (?:got|took|played)",
            "because of (?:my |the )?(?:nerves|stress|traffic|illness|weather|flu|cold)",
            "due to (?:my |the )?(?:nerves|stress|traffic|illness|weather|flu|cold)",
            "(?:train|bus|flight|taxi) (?:was|got|had been) (?:late|delayed|cancell?ed)",
            "(?:stuck in|heavy|bad) traffic",
            "(?:had not|hadn't|barely|hardly|didn't|did not) (?:\\w+ )?(?:sleep|slept)",
            "(?:bad|rough|long) (?:day|night|week)",
            "in my defen[cs]e",
            "(?:not|wasn't|isn't) my fault",
            "(?:out of|beyond) my control",
            "under the weather",
            "not feeling well",
        ),
        "This is an excuse, even if it is true.",
        "Leave the cause out and give the better answer.",
    ),
    WrongTone(
        _any_of(
            "you (?:never|did not|didn't) (?:\\w+ )?"
            "(?:ask|give|let|explain|tell|mention|listen)\\w*",
            "your question was (?:\\w+ ){0,3}(?:unclear|confusing|unfair|odd|vague|strange)",
            "(?:trick|unfair|confusing|vague|odd|(?:badly|poorly) worded|unclear) questions?",
            "you (?:interrupted|confused|misunderstood|rushed|cut me)",
            "you should have",
            "if (?:you had|you'd) (?:asked|told|given|explained)",
            "caught me off guard",
            "(?:hostile|aggressive|dismissive|intimidating)",
        ),
        "This puts the blame on the interviewer.",
        "Leave it out; say what you would answer now.",
    ),
    WrongTone(
        _any_of(
            "as soon as possible",
            "asap",
            "at your earliest convenience",
            "when (?:will|can|should|may|might) I (?:hear|expect|know)",
            "please (?:reply|respond|get back|confirm|decide|answer) (?:\\w+ ){0,3}"
            "(?:by|before|today|soon|immediately|quickly|urgently)",
            "I expect (?:to hear|an answer|a reply|your)",
            "(?:await|awaiting) your (?:\\w+ )?(?:reply|response|decision|answer)",
            "(?:prompt|quick|speedy|swift) (?:reply|response|decision|answer)",
            "other offers?",
            "I need (?:an answer|to know|a decision)",
            "have you (?:decided|made (?:a|your) decision)",
            "(?:another|a second|one more|a last) chance",
            "(?:please )?reconsider",
            "I beg",
            "desperate(?:ly)?",
        ),
        "This presses for an answer.",
        "Offer a next step and leave the timing to them.",
    ),
)
