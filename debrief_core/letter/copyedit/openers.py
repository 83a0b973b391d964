"""What a hurried answer begins with and a letter does not: `should have said that`, `because`."""

import re

from debrief_core.letter.copyedit.shapes import Shape, shape_of, words_of

_WHO = r"(?: (?:them|her|him|you|the interviewers?|the panel|dana))?"
_SAY = (
    r"(?:said|say|told|tell|mentioned|mention|answered|answer|explained|explain|added|add|replied|"
    r"reply|talked about|talk about|spoken about|speak about|brought up|bring up|pointed out|"
    r"pointed to|point out|described|describe|emphasi[sz]ed?|highlighted?|given|give|shown|show)"
)
_THAT = r"(?:[:,]| (?:that|is that|how))?"
_SOFT = (
    r"(?:(?:so|well|ok|okay|yeah|yes|like|basically|honestly|also|and|but|anyway|"
    r"just|i think|i guess|in hindsight|looking back|now)[, ]+)*"
)
_SELF_TALK = (
    rf"{_SOFT}i (?:(?:totally|completely|just|really|kind of|somewhat|sort of) )*"
    r"(?:blanked|froze|panicked|stumbled|rambled|mumbled|messed (?:it |this |that )?up|freaked out|"
    r"drew a blank|went blank|got (?:so |really )?nervous|was (?:so |too |really )?nervous)"
    r"(?: (?:out|here|there|on (?:this|that)(?: one)?|completely|totally))*[ "
    r",;.–]+(?:(?:and|but|so) )*"
)
_NAMED_SAYING = re.compile(
    rf"^(?P<lead>{_SOFT}(?:"
    rf"(?:i |we )?(?:really )?(?:should|could|would|might) ?(?:have|’ve)(?: just| really|"
    rf" also)? {_SAY}{_WHO}"
    rf"|i (?:would|’d|will|want to|wanted to|meant to|would like to|’d like to)(?: "
    rf"have)?(?: now| just| also| only)? {_SAY}{_WHO}(?: now)?"
    rf"|would (?:have )?{_SAY}{_WHO}"
    rf"|(?:i )?(?:also |just |totally |completely )*(?:forgot|wanted|meant|failed|wish i "
    rf"had|wish i’d|regret not|didn’t get|did not get|never got)(?: to| not)? "
    rf"?{_SAY}{_WHO}"
    rf"|(?:i )?(?:also )?(?:didn’t|did not) (?:say|mention|tell){_WHO}"
    rf"|(?:i )?wish(?:ed)? (?:i |that i )?(?:had |’d )?{_SAY}{_WHO}"
    rf")){_THAT}(?:\s+|$)",
    re.IGNORECASE,
)
_MY_ANSWER = re.compile(
    rf"^{_SOFT}(?:"
    r"(?:what i|the thing i) (?:should(?: have|’ve)? (?:said|answered)|(?:really "
    r")?(?:wanted|meant|tried)(?: to (?:say|answer|tell (?:them|her|him)))?|would say(?: "
    r"now)?|forgot(?: to (?:say|mention))?|didn’t say) (?:is|was)(?: that)?"
    r"|(?:my|the|a) (?:better |real |true |honest |right |short |correct |actual "
    r")*answer (?:now )?(?:is|was|would be|should have been)(?: that)?"
    r"|(?:the (?:thing|truth|point|fact) is)(?: that)?"
    r"|(?:better|my|short|new|real|good) (?:answer|version)(?: now)?(?= ?[:–-])"
    r"|answer(?= ?[:–-])"
    r"|i said [^.!?\n]{1,80}? but (?:i )?(?:should have said|what i (?:meant|wanted to "
    r"say) (?:is|was)|meant)(?: that)?"
    r")[:,]?(?: –)?\s+",
    re.IGNORECASE,
)
_SELF = re.compile(rf"^{_SELF_TALK}(?=\S+ \S+)", re.IGNORECASE)
_HEM = re.compile(
    r"^(?:(?:so|well|ok|okay|yeah|yes|yep|right|like|basically|honestly|um|uh|anyway|look|ok so|"
    r"um so|so yeah|i mean|i think that|i guess)(?:[,–]| –)?\s+)+(?=\S+ \S+)",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"^(?:(?:just |simply |mainly |mostly )?(?:because|that|cause|since)) +", re.IGNORECASE
)


def without_opener(sentence: str) -> str:
    """The sentence without the talk about the answer that stands before it."""
    rest = _without_self_talk(sentence)
    for pattern in (_HEM, _MY_ANSWER, _HEM):
        rest = pattern.sub("", rest).lstrip(",:–- ") if pattern is not _HEM else _hemmed(rest)
    saying = _NAMED_SAYING.match(rest)
    if saying:
        rest = _what_was_meant(rest[saying.end() :].lstrip(",:–- "))
    return _without_because(rest) or sentence


def _hemmed(text: str) -> str:
    match = _HEM.match(text)
    if not match:
        return text
    stays = re.match(
        r"(?i)(?:so|right|like|look|well) (?:that|much|many|far|long|as|a|the|after|at|in)\b", text
    )
    return text if stays else text[match.end() :]


def _without_self_talk(text: str) -> str:
    return _SELF.sub("", text)


def _what_was_meant(rest: str) -> str:
    """A clause as it is; of a mere thing, that the writer would like to mention it."""
    rest = re.sub(r"^(?:about|of|on|something about|more about) ", "", rest, flags=re.IGNORECASE)
    if not rest:
        return ""
    noun = shape_of(rest) in {Shape.NOUN, Shape.GERUND}
    return f"I would like to mention {rest}" if noun else rest


def _without_because(text: str) -> str:
    """A clause that only hangs on `because` or `that` stands by itself."""
    match = _BECAUSE.match(text)
    if not match:
        return text
    rest = text[match.end() :]
    head = rest.split(",")[0]
    opens = match.group().strip().casefold()
    if opens.endswith("since") or (opens.endswith("because") and _main_follows(rest)):
        return text
    hanging = shape_of(head) is Shape.CLAUSE and words_of(head)[:1] not in (["is"], ["was"])
    named_thing = opens == "that" and not re.match(
        r"(?i)(?:i|we|he|she|they|it|you|my|our|the)\b", rest
    )
    return rest if hanging and not named_thing else text


def _main_follows(rest: str) -> bool:
    """Whether a main clause follows a `because` clause after its comma."""
    head, comma, tail = rest.partition(",")
    return bool(comma) and shape_of(head) is Shape.CLAUSE and shape_of(tail.strip()) is Shape.CLAUSE
