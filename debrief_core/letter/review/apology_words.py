"""Rule 8: words of apology to the reader; what was said to a customer is a story, no apology."""

from debrief_core.letter.review.phrase import phrase

_TO_OTHERS = (
    r"apolog\w+ to (?:the|a|an|our|my|every|each|all|his|her|their|one|two|\w+ (?:customers?|"
    r"clients?))(?! (?:team|panel|interviewers?|whole panel))|(?:customers?|clients?|patients?|"
    r"guests?|users?|parents?|famil(?:y|ies)|suppliers?)[^.?!]*apolog\w+|"
    r"apolog\w+[^.?!]*(?:customers?|clients?|patients?|guests?|users?)|(?:an|the|written|public) "
    r"apology (?:letter|page|e-?mail)"
)

APOLOGY = (
    phrase(
        r"sorry(?! to (?:hear|learn|see|read|find|lose|leave|miss|go)| that (?:you|your|the|so)| "
        r"for (?:them|him|her|your|those|people|anyone|anybody|the (?:customer|patient|client|"
        r"team|user|people)))",
        unless=r"(?:better safe than|not|never|no one is|nobody was|felt|feel) sorry(?: for| "
        r"to)?(?! that)",
    ),
    phrase(r"apolog(?:y|ies|i[sz]e|i[sz]ed|i[sz]es|i[sz]ing|etic)", unless=_TO_OTHERS),
    phrase(
        r"forgive (?:me|my|the)",
        r"pardon (?:me|my|the)",
        r"(?:beg|ask) (?:for )?your (?:pardon|forgiveness|indulgence)",
        r"(?:please )?excuse (?:me|my|the (?:delay|short|long|confus\w+|mistake|error|way))",
        r"I (?:\w+ )?regret(?:ted)? (?:that|not|my|the|how|having|giving|saying|any|it)",
        r"I feel (?:so |really |very |just )?(?:bad|terrible|awful|guilty) (?:about|that|for)",
        r"mea culpa",
        r"(?:please )?(?:bear with|overlook|disregard|forget) (?:me|my (?:\w+ )?(?:answer|"
        r"performance|mistake|reply|comment|remark))",
        r"I (?:hope|trust) (?:you|that you|you all) (?:can|will|could|would) (?:forgive|excuse|"
        r"overlook|understand why)",
        unless=r"(?:never|not|n't) (?:\w+ )?regret|no regrets",
    ),
)
