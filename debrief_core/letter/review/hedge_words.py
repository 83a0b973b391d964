"""Hedges: words before a statement that take it half back."""

from debrief_core.letter.review.phrase import phrase

_I = (
    r"I(?:'d)?(?: (?:also|would|do|just|really|still|honestly|personally|sort of|kind of|have to|"
    r"must|must say"
)
_I += r"|should|could|might|am|'m))?"

HEDGES = (
    phrase(
        rf"{_I} (?:think|believe|feel|suppose|guess|imagine|assume|reckon|gather|suspect)(?: "
        rf"that| like| as though|"
        r" as if)? (?=(?:I|my|we|our|it|this|the|there|maybe|perhaps|you|a|an|these)\b)",
        rf"{_I} (?:guess|suppose|reckon|would say|'d say|daresay)(?: that)?,? ",
        r"I (?:would|'d) (?:like to think|argue|venture|hope)(?: that)? ",
        r"I am (?:not (?:entirely |quite |really |totally |completely |100 % )?(?:sure|certain)|"
        r"under the impression|inclined to (?:think|say|believe)|of the opinion)(?: (?:if|"
        r"whether|that|but))? ",
        r"I (?:don't|do not) (?:really )?(?:know|think|mean) (?:if|whether|but|that I)",
        instead="",
        unless=r"I believe in|think (?:about|of|through)|feel (?:at home|welcome)|(?:what|why|"
        r"how|because|where|than|if|as|who|the (?:reader|customer|team|first|one|way)\w*) I "
        r"(?:\w+ )?(?:think|believe|feel|imagine)|I (?:used to|once|first) (?:think|believe)|the "
        r"more I|made me (?:think|feel|believe)",
    ),
    phrase(
        r"(?:maybe|perhaps|possibly),? (?=(?:I|I'm|my|it|this|that|our|we|not|you|a little|"
        r"somewhat)\b)|(?:hopefully|presumably|arguably|admittedly),? ",
        instead="",
        unless=r"(?:maybe|perhaps) (?:we|you) (?:could|can)|when,? if not|not (?:just )?(?:maybe|"
        r"perhaps)",
    ),
    phrase(
        r"(?:more or less|somewhat|to some (?:extent|degree)|in some (?:way|sense|ways)|in a "
        r"(?:way|sense)|so to speak|as it were|if you will|or something(?: like that)?|and stuff|"
        r"or whatever|if that makes (?:any )?sense|for what it(?:'s| is) worth|if I may say so|"
        r"if I'm honest)",
        instead="",
        unless=r"in a (?:way|sense) (?:that|which)|in some ways (?:that|which)",
    ),
    phrase(
        r"(?:sort|kind) of (?=(?!a\b|the\b)\w+(?:ed|ing|y|ly|able|ant|ent|ive|ful|al)\b|like|"
        r"relevant|know|feel|think|good|hard|important|a (?:good|bad|big))",
        r"kinda |sorta |a (?:little )?bit (?!of (?!a\b))(?:of a |more |too |less )?(?=\w)|a "
        r"little (?=(?:bit|\w+ed|unsure|vague)\b)",
        instead="",
        unless=r"(?:what|which|this|that|the|any|some|every|each|one|same|right|another|all) "
        r"(?:kinds?|sorts?) of|a bit (?:later|earlier|by bit|of (?:time|paper|code))",
    ),
    phrase(
        r"I (?:just |only |simply )(?:wanted|want|thought|would like|wish|hoped|need|felt|was "
        r"hoping|was wondering)(?: to| I would| that)?(?: (?:say|mention|add|write|let you know|"
        r"check|reach out|ask|point out|note))?",
        r"(?:just|only) (?:a (?:quick|small|short|little) (?:note|word|thing|question|thought)|"
        r"wanted|to say|checking|writing|a thought|my (?:opinion|two cents|view))",
        r"I (?:was|am|have been) (?:just |only )?(?:wondering|hoping) (?:if|whether|that|to|you)",
        r"I (?:wanted|was wanting) to (?:just|quickly|briefly)",
    ),
    phrase(
        r"(?:might|may|could) (?:\w+ )?(?:possibly|perhaps|potentially|conceivably|maybe|just|"
        r"well be|be able to|have been able|be of some|be worth|be a bit|be somewhat)",
        r"I (?:might|may) (?:\w+ )?be (?:a|of|useful|able|good|right|wrong|helpful|suited|"
        r"interested)",
        r"(?:should|would|could|might) probably|probably (?:could|would|should|might|can|know|be "
        r"able)|I probably(?: \w+)?",
        r"(?:it|this|that|there) (?:would seem|seems? to me|could be argued|appears? to me)",
        r"I (?:tend|seem) to (?:think|believe|feel)",
        r"I (?:would|'d) (?:try|hope|attempt) to (?:be|do|help|maybe|perhaps|possibly)",
        r"I (?:hope|am hoping) (?:that )?I (?:could|can|might|may|would)",
        r"(?:more|less) or less|as far as I (?:know|can tell|remember|am aware)|if I (?:remember|"
        r"recall)(?: \w+)?|in my (?:humble |personal |honest )?(?:opinion|view)|to (?:be|tell) "
        r"(?:perfectly |quite |completely )?(?:honest|fair|frank|you the truth)|honestly,|to my "
        r"mind|I could be wrong|I may be wrong|correct me if|don't quote me|not that I am|I am "
        r"no expert|from what I understand",
        unless=r"(?:what|how|where|why|when|which|who) (?:\w+ ){0,3}(?:might|may|could)|your "
        r"(?:\w+ )?(?:team|customers?|users?) (?:might|may|could)|(?:in )?your (?:opinion|view)|"
        r"honest (?:with|about)",
    ),
)
