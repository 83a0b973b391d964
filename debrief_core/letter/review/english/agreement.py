"""Verbs, nouns and pronouns that do not agree with each other in number."""

import re

from debrief_core.letter.review.english.usage import Usage, usage

_CLAUSE = r"(?:^|(?<=[.!?;:,]\s)|(?:that|because|and|but|so|when|if|while|although) )"
_OWNED = r"(?:the|my|our|your|their|his|her|all|most|some|many|several|both|these|those)"
_SINGULAR_IN_S = (
    r"news|series|analysis|basis|process|business|success|access|status|focus|progress|process|"
    r"class|loss|mess|press|stress|bus|campus|bonus|crisis|thesis|diagnosis|physics|economics|"
    r"mathematics|statistics|politics|ethics|logistics|analytics|this|always|perhaps|sales|"
    r"headquarters|means|congress|address|boss|business|canvas|census|consensus|corpus|genius|"
    r"virus|gas|lens|atlas|as|is|was|has|us|its|yes|less|across|plus|thus|ours|yours|hers|theirs"
)
_PLURAL = rf"(?!(?:{_SINGULAR_IN_S})\b)\w+(?:[^siu\W]s|ies|ses|xes|ches|shes)"
_MANY = r"(?:people|children|men|women|colleagues)"
_COUNTED = (
    r"colleague|manager|customer|client|project|team|report|question|answer|reason|task|skill|"
    r"problem|patient|student|engineer|developer|analyst|friend|nurse|tool|system|strength|value|"
    r"goal|thing|company|supplier|teacher|interviewer|error|idea|point|member|product|service"
)
_UNIT = (
    r"(?:second|minute|hour|day|week|month|year|customer|client|employee|report|ticket|"
    r"patient)"
)
_NUMBER = (
    r"(?:(?<![\d.,])\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"fifteen|twenty)"
)
_TO_PLURAL = {
    "was": "were",
    "is": "are",
    "has": "have",
    "does": "do",
    "doesn't": "don't",
    "isn't": "aren't",
    "wasn't": "weren't",
}
_TO_SINGULAR = {
    "were": "was",
    "are": "is",
    "have": "has",
    "do": "does",
    "don't": "doesn't",
    "do not": "does not",
}


def _plural(match: re.Match[str]) -> str:
    return _TO_PLURAL[match["x"].lower().replace("’", "'")]


def _singular(match: re.Match[str]) -> str:
    return _TO_SINGULAR[" ".join(match["x"].lower().replace("’", "'").split())]


_NUMBERS_DIFFER = "One is singular, the other plural."

AGREEMENT: tuple[Usage, ...] = (
    usage(
        rf"{_CLAUSE}{_OWNED} (?:\w+ )??{_PLURAL} (?P<x>was|is|has|does|doesn't|isn't|wasn't)",
        _NUMBERS_DIFFER,
        _plural,
    ),
    usage(
        rf"(?<!of\s){_MANY} (?P<x>was|is|has|does|doesn't)(?! "
        rf"that\b)",
        _NUMBERS_DIFFER,
        _plural,
    ),
    usage(
        rf"this (?P<x>{_PLURAL}) (?:are|were|have)",
        "“This” goes with one, “these” with several.",
    ),
    usage(rf"(?P<x>this) {_PLURAL} (?:are|were|have)", _NUMBERS_DIFFER, "these"),
    usage(
        r"(?P<x>this) (?:skills|projects|years|ideas|experiences|examples|customers|days|tasks|"
        r"problems|tools|things|numbers|systems)",
        _NUMBERS_DIFFER,
        "these",
    ),
    usage(
        rf"(?P<x>these|those) (?:{_COUNTED}|year|month|week|day|example|experience)"
        r"(?=[.,;]| (?:is|was|has)\b)",
        "“These” and “those” go with several.",
        lambda match: {"these": "this", "those": "that"}[match["x"].lower()],
    ),
    usage(
        rf"{_CLAUSE}(?:he|she|it|this) (?P<x>have|do not|don't)(?! to be)",
        _NUMBERS_DIFFER,
        _singular,
    ),
    usage(
        r"(?:everyone|everybody|someone|somebody|nobody|no one|anyone|everything|nothing)"
        r" (?P<x>were|are|have|do|don't)(?! to)",
        _NUMBERS_DIFFER,
        _singular,
    ),
    usage(r"each of (?:the|my|our|your) \w+ (?P<x>were|are|have)", _NUMBERS_DIFFER, _singular),
    usage(
        rf"one of (?:the|my|our|your|their)(?: (?:first|last|best|new|old|former|main))?"
        rf" (?P<x>{_COUNTED})",
        "After “one of” comes the plural.",
        lambda match: re.sub(r"y$", "ie", match["x"]) + "s",
    ),
    usage(
        rf"(?:many|several|few|various|these|those|{_NUMBER}(?: different| new)?)"
        rf" (?P<x>{_COUNTED})(?=[.,;]| (?:in|of|at|for|with|and|to|that|who|on|from|were|are)\b)",
        "Here the plural is needed.",
        lambda match: re.sub(r"(?<![aeo])y$", "ie", match["x"]) + "s",
    ),
    usage(
        rf"(?!1\b){_NUMBER} (?P<x>{_UNIT})(?=[.,;]| (?:ago|later|earlier|to|and|of|before|after|"
        rf"in|"
        r"at|with|as|for|on|by)\b)",
        "Here the plural is needed.",
        r"\g<x>s",
    ),
    usage(
        r"there (?P<x>is|was) (?:many|several|some \w+s|two|three|four|five|few)\b(?! of)",
        _NUMBERS_DIFFER,
        _plural,
    ),
    usage(
        rf"{_NUMBER} (?P<x>years)(?= (?:of )?experiences?\b)(?! of experience\b)",
        "The years possess the experience.",
        "years’",
    ),
    usage(
        r"\d+ year (?P<x>experience)",
        "Several years need a plural and an apostrophe: “5 years’ experience”.",
    ),
)
