"""Grammar carried over from other languages, where English has one right form."""

import re

from debrief_core.letter.copyedit.shield import MARK
from debrief_core.letter.copyedit.verbs import (
    BASES,
    base_of,
    gerund_of,
    past_of,
    third_person_of,
)
from debrief_core.letter.copyedit.words import words_in

_MEASURES = r"increas\w*|reduc\w*|improv\w*|rais\w*|lower\w*|cut|grew|grow|decreas\w*|"
r"rose|fell|dropped"
_BY = re.compile(
    rf"\b((?:{_MEASURES})\b[^.,;\n]{{0,40}}?) in (?=(?:about )?\d[\d.,]*\s?(?:%|"
    rf"percent))"
)
_HE_NEED = re.compile(
    r"\b(?P<before>\w+ )?(?P<who>[Hh]e|[Ss]he|[Ii]t) (?P<verb>need|want|like|know|think|"
    r"say|work|come|make|"
    r"take|get|use|ask|give|help|feel|live|mean|have|do|go)\b(?! (?:to)?day)"
    r"(?<! it like)(?<! It like)"
)
_KEEPS_BASE = frozenset(
    words_in(
        "did does do can could would will should may might must let make made help helped see "
        "saw that didn’t doesn’t don’t if whether have having had watch watched"
    )
)
_STATES = re.compile(
    r"\b((?:strength|weakness|thing|point|idea|problem|plan|reason|truth|rule|lesson) (?:is|was)) "
    r"(?=(?:i|we|it|they|you)(?:’\w+)? \w)",
    re.IGNORECASE,
)
_FOR_EXAMPLE = re.compile(
    r"(?<=\w),? for example,? (?=(?:i|we|he|she|they|it|my|our|last|in)\b)", re.IGNORECASE
)
_IMPORTANT = re.compile(
    r"^for me (?:is|it is|it’s) (very |so |most )?important (the \w+)\b(?! (?:of|that|"
    r"to))",
    re.IGNORECASE,
)


_COUNTED = re.compile(
    r"\b(?P<count>[2-9]|\d{2,}|two|three|four|five|six|seven|eight|nine|ten|several|many|few) "
    r"(?P<kind>(?:manual|new|old|wrong|open|critical|young|angry|unhappy) )?"
    r"(?P<what>week|month|day|hour|year|minute|second|time|case|ticket|student|person|"
    r"customer|client|"
    r"patient|server|project|order|call|team|user|country|store|euro|dollar|launch|test|"
    r"technician|engineer|nurse|developer|employee|"
    r"volunteer|teacher|driver|analyst|operator|worker|child|page|hospital|branch|site|"
    r"machine|report|question|pallet|permission|book|exercise|incident|error|bug|email|account|"
    r"contract|product|resident|guest|joint)\b"
    r"(?=\s*(?:$|[.,;:!?)]|\s(?:and|but|or|i|we|it|in|at|on|for|with|before|after|because|ago|"
    r"later|per|"
    r"a|the|of|to|without|until|then|from)\b))",
    re.IGNORECASE,
)
_AS_A_MEASURE = re.compile(
    r"\b(?P<before>(?:the|a|my|this|that|your) )"
    r"(?P<count>\d+|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?P<unit>year|month|week|day|hour|minute)s? "
    r"(?=(?:gap|break|pause|project|contract|course|internship|placement|plan|trip|deadline|"
    r"notice|sprint|shift|training|programme|program|leave)\b)",
    re.IGNORECASE,
)
"""`the 6 years gap` is the 6-year gap."""
_NAMED_TWICE = re.compile(
    r"(?P<who>\b(?:my|our|the) (?:boss|manager|husband|wife|teacher|mother|father|director|chef|"
    r"customer|client|colleague|patient|company|team)) (?:he|she|it|they) (?=(?:is|was|has|had|"
    r"said|says|told|wanted|wants)\b)",
    re.IGNORECASE,
)
"""`my boss he is very surprised` names him twice."""
_PLURAL_WAS = re.compile(
    r"\b(?P<who>(?:my|our|the|their|all|these|those|many|some) (?:grand)?(?:parents|"
    r"colleagues|customers|"
    r"students|users|results|numbers|clients|managers|children|kids|people|servers|orders|"
    r"tickets|patients|"
    r"teams|tests|sales|costs|questions|interviewers)) was\b",
    re.IGNORECASE,
)


_WANT_THAT = re.compile(
    r"\b(wants?|wanted) that ((?:my|our|the|your|their) \w+|children|people|we|you|they|it) "
    r"(?:will |should |can )?"
    r"(" + "|".join(sorted(BASES)) + r")\b"
)


def _plural(match: re.Match[str]) -> str:
    what = match.group("what")
    plural = {
        "person": "people",
        "child": "children",
        "branch": "branches",
        "country": "countries",
        "launch": "launches",
    }
    return f"{match.group('count')} {match.group('kind') or ''}{plural.get(what, what + 's')}"


def mend_grammar(text: str) -> str:
    """`team from 10`, `used to work under pressure`, `what he need`, `my rule is i ask`."""
    text = re.sub(rf"(?<=[a-z)]) = (?=[a-z]+ (?:\d|{MARK})[^.]* to (?:\d|{MARK}))", ": ", text)
    text = re.sub(r"(?<=[a-z)]) = (?=(?:the|a|an|how|what|when|[a-z]{3,})\b)", " is ", text)
    text = re.sub(r"\b(want|need) (?=(?:do|be|go|make|have|learn|become)\b)", r"\1 to ", text)
    text = _NAMED_TWICE.sub(r"\g<who> ", text)
    text = re.sub(r"\b(very|so) surprise\b(?! (?:visit|party))", r"\1 surprised", text)
    text = re.sub(r"\b(was|were) stop\b", r"\1 stopped", text)
    text = re.sub(r"\b(no|any|a|one|zero) complain\b", r"\1 complaint", text)
    text = _AS_A_MEASURE.sub(r"\g<before>\g<count>-\g<unit> ", text)
    text = _COUNTED.sub(_plural, text)
    text = _PLURAL_WAS.sub(r"\g<who> were", text)
    text = re.sub(r"\b([a-z]{3,}(?:ers|ors|ists|ysts|ants|ees)) was\b", r"\1 were", text)
    text = re.sub(r"\b(would|’d) like (first|then|also|just) (?=[a-z])", r"\1 \2 ", text)
    text = re.sub(
        r"\b(product|thing|company|team|tool|app|project|place|job|work) wh(?:at|o)\b",
        r"\1 that",
        text,
    )
    text = _WANT_THAT.sub(r"\1 \2 to \3", text)
    text = re.sub(
        r"\b(it|this) is (?:since|for) (\d+|two|three|four|five|six|many) (years|months) "
        r"(my|the) (\w+)\b",
        r"\1 has been \4 \5 for \2 \3", text, flags=re.IGNORECASE,
    )  # fmt: skip
    text = re.sub(r"\b(teams?|groups?|crew|staff) from (?=\d)", r"\1 of ", text)
    text = re.sub(
        r"\bduring (?=(?:\d+|two|three|four|five|six|ten) (?:years|months|weeks|"
        r"days))",
        "for ",
        text,
    )
    text = re.sub(r"^lead (?=[^.\n]{3,60}, (?:\w+ed|built|hired|ran|cut|grew)\b)", "led ", text)
    text = re.sub(
        r"^((?:mon|tues|wednes|thurs|fri|satur|sun)days?) (?=(?:i|we)\b)",
        r"on \1 ",
        text,
        flags=re.IGNORECASE,
    )
    return _IMPORTANT.sub(
        lambda m: f"for me {m.group(2)} is {m.group(1) or ''}important", _verbs(text)
    )


def _verbs(text: str) -> str:
    """Verbs that agree with who does it, and nouns with their article."""
    text = _BY.sub(r"\1 by ", text)
    text = re.sub(r"\byesterday night\b", "last night", text)
    text = re.sub(
        r"\b((?:am|is|are|was|were|’m|got) used to) (\w+)\b",
        lambda m: f"{m.group(1)} {gerund_of(m.group(2)) if m.group(2) in BASES else m.group(2)}",
        text,
    )
    text = re.sub(r"\b(did not|didn’t|did they|did we) (\w+ed)\b", _base_after_did, text)
    text = _HE_NEED.sub(_agreeing, text)
    text = _STATES.sub(r"\1 that ", text)
    text = _THE_ONE_NEEDS.sub(_agreeing, text)
    text = _NOBODY_NEEDS.sub(_agreeing, text)
    text = _DROP_FROM.sub(lambda m: f"{m.group(1)} {past_of(m.group(2))}", text)
    text = _SEVERAL_WAS.sub(lambda m: m.group(1) + {"was": "were", "is": "are"}[m.group(2)], text)
    text = re.sub(r"\b(goods|people|children|parents|customers|patients) is\b", r"\1 are", text)
    text = re.sub(
        r"(^|\b(?:in|at|on|is|with|for|has|have|had) )same (?=[a-z])", r"\1the same ", text
    )
    text = _UNCOUNTABLE.sub(r"\1", text)
    return _FOR_EXAMPLE.sub(". For example, ", text)


_VERB = (
    r"need|want|know|think|say|work|come|make|take|get|use|ask|give|help|feel|live|have|do|go|"
    r"start|pay|put|stay|let|understand|keep|learn|run"
)
_THE_ONE_NEEDS = re.compile(
    r"\b(?P<before>\w+ )?(?P<who>(?:[Mm]y|[Tt]he|[Oo]ur|[Hh]is|[Hh]er) (?:father|mother|boss|son|"
    r"daughter|wife|husband|brother|sister|manager|patient|seller|buyer|method|child|head|doctor|"
    r"landlord|machine|price|flour|user|client|customer)) "
    rf"(?P<verb>{_VERB})\b(?! (?:to)?day)"
)
_NOBODY_NEEDS = re.compile(
    r"\b(?P<before>\w+ )?(?P<who>[Nn]obody|[Ee]verybody|[Ee]veryone|[Ss]omebody|[Nn]o one) "
    rf"(?P<verb>{_VERB}|weld|drive|speak|leave|see|read|check|write|tell)\b"
)
_DROP_FROM = re.compile(
    r"\b(?!(?:to|will|would|can|could|should|did|didn’t|may|might|a|the|i|we|they|you|by|of)\b)"
    r"([a-z]+) (drop|fall|rise|grow|increase|decrease|go|come)(?= (?:down |"
    r"up )?from \d[\d.,%k]* to)"
)
_SEVERAL_WAS = re.compile(r"(\b(?:and|now) (?:[2-9]|[1-9]\d{1,2}) )(was|is)\b")
_UNCOUNTABLE = re.compile(
    r"\ban? ((?:advice|information|feedback|equipment|software|furniture|homework|research|"
    r"evidence|"
    r"progress|knowledge|safety|teamwork|news)(?=$|[.,;!?]| (?:to|from|about|on|for|and|that|which|"
    r"of|in|is|was)\b))",
    re.IGNORECASE,
)


def _base_after_did(match: re.Match[str]) -> str:
    return f"{match.group(1)} {base_of(match.group(2)) or match.group(2)}"


def _agreeing(match: re.Match[str]) -> str:
    before = (match.group("before") or "").strip().casefold()
    wants = match.group("verb") in {"want", "need", "like", "know", "think", "have"}
    if before in _KEEPS_BASE and not (before == "that" and wants):
        return match.group()
    verb = third_person_of(match.group("verb"))
    return f"{match.group('before') or ''}{match.group('who')} {verb}"
