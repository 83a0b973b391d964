"""What a hurried answer begins with and a letter does not: `should have said that`, `because`."""

import re

from debrief_core.letter.copyedit.asking import is_direct_question
from debrief_core.letter.copyedit.shapes import Shape, shape_of, words_of
from debrief_core.letter.copyedit.shield import MARK
from debrief_core.letter.copyedit.told_badly import LABEL

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
    r"(?: (?:out|here|there|on (?:this|that)(?: one)?|completely|totally))*"
    r"(?:\s*[,;.–]+\s*|\s+(?=(?:and|but|so|should|would|could|i|what)\b))(?:(?:and|but|so) )*"
)
_NAMED_SAYING = re.compile(
    rf"^(?P<lead>{_SOFT}(?:"
    rf"(?:i |we )?(?:really )?(?:should|could|would|might) ?(?:have|’ve)(?: just| really|"
    rf" also)? {_SAY}{_WHO}"
    rf"|i (?:want to|wanted to|meant to|would like to|’d like to)(?: have)?(?: now| just| also| "
    rf"only)? {_SAY}{_WHO}(?: now)?"
    rf"|i (?:would|’d|will)(?: have)?(?: now| just| also| only)? {_SAY}(?: (?:them|you))?(?: now)?"
    r"(?= that\b|:| i\b| we\b| about\b|,)"
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
    r"(?:what i|the thing i) (?:should(?: have|’ve)? (?:said|answered|(?:told|explained to) "
    r"(?:them|him|her|you)|explained|mentioned)|(?:really "
    r")?(?:wanted|meant|tried)(?: to (?:say|answer|tell (?:them|her|him)))?|would say(?: "
    r"now)?|forgot(?: to (?:say|mention))?|didn’t say) (?:is|was)(?: that)?"
    r"|(?:(?:my|the|a) |(?=(?:better|real|true|honest|right|short|correct|actual) "
    r"answer))(?:better |real |true |honest |right |short |correct |actual "
    r")*answer (?:now )?(?:is|was|would be|should have been)(?: that)?"
    r"|(?:(?:the|my) )?(?:true|real|honest|actual) reason(?: is| was)?(?: that)?"
    r"|(?:the (?:thing|point|fact)|(?:the )?truth) is(?: that)?"
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
    r"actually|um so|so yeah|i mean|i think that|i guess|of course|sure)"
    r"(?:[,:–]| –)?\s+)+(?=\S+ \S+)",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"^(?:(?:just |simply |mainly |mostly )?(?:because|that|cause|since)) +(?!of\b)", re.IGNORECASE
)


def without_opener(sentence: str) -> str:
    """The sentence without the talk about the answer that stands before it."""
    rest = _without_label(_without_self_talk(sentence))
    rest = _SHOULD_TELL.sub("I should have told you about ", rest)
    for pattern in (_HEM, _MY_ANSWER, _HEM):
        rest = pattern.sub("", rest).lstrip(",:–- ") if pattern is not _HEM else _hemmed(rest)
    saying = _NAMED_SAYING.match(rest)
    if saying:
        quoted = saying.group().rstrip().endswith(":")
        rest = rest[saying.end() :].lstrip(",:–- ")
        rest = rest if quoted else _what_was_meant(rest)
    question = _WANTED_TO_ASK.sub("", rest)
    rest = question if is_direct_question(question) else rest
    return _without_because(rest) or sentence


_SHOULD_TELL = re.compile(
    r"^(?:i )?should (?:say|tell|talk|speak) (?:(?:to )?(?:you|them|him|her) )?about ",
    re.IGNORECASE,
)
_WANTED_TO_ASK = re.compile(
    r"^(?:i )?(?:want(?:ed)?|meant|would like|’d like|wish i had|should have|would|could)"
    r"(?: to| have)? ask(?:ed)?(?: them| you| her| him)?:? ",
    re.IGNORECASE,
)
_WHAT_WAS_MEANT = re.compile(
    rf"^{_SOFT}(?:what i (?:really )?(?:wanted|meant|should have|should’ve)\b|"
    r"(?:the|my) (?:real|true|better|honest|right|correct) answer\b)",
    re.IGNORECASE,
)
_WAS_SAID = re.compile(
    rf"^{_SOFT}i (?:just |only |first )?(?:said (?:something|that|i|nothing|it|about|"
    rf"more|the|yes|no"
    r"|stuff)|talked about|started (?:with|talking)|answered|told (?:them|her|him)|had no idea|got "
    r"(?:confused|lost)|was going on|didn’t know|couldn’t think)\b",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"\b(?:confused|lost|blank(?:ed)?|froze|going on|rambl\w*|stumbl\w*|nervous|something|said|"
    r"told|"
    r"panicked|mumbled|messed|no idea|didn’t know|not even true|stupid|wrong)\b",
    re.IGNORECASE,
)
_A_FACT = re.compile(rf"\d|{MARK}")
_TURNS = re.compile(
    r"^(?:but|actually|what i|the (?:real|true)|my (?:real|better)|a better|i should|in fact)\b",
    re.IGNORECASE,
)


_INSTEAD = re.compile(
    r"^(?P<said>.{10,140}?),? (?:and |but )?(?:i )?should(?: have|’ve)(?: just| simply| rather)? "
    r"(?:said|told (?:them|him|her|you)|answered)(?: that)?:? (?=\w+ \w)",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\b(?:went on|talked|was talking|said|told|rambled|started with|spoke|answered)\b",
    re.IGNORECASE,
)


def instead_of_what_was_said(sentence: str) -> str:
    """`I went on about my kids I should have said I run dispatch` is what should have been said."""
    match = _INSTEAD.match(sentence)
    said = match.group("said") if match else ""
    talk = _TALK.search(said) and not _A_FACT.search(said)
    return sentence[match.end() :] if match and talk else sentence


def without_what_was_said(sentences: list[str]) -> list[str]:
    """An answer without what was said in the interview instead of it.

    What stands before `what I wanted to say is` and speaks of confusion was the failed answer,
    unless it holds a fact; so is a first sentence such as `I said that I never led anything`,
    where the next one turns from it.
    """
    meant = [at for at, one in enumerate(sentences) if at and _WHAT_WAS_MEANT.match(one)]
    before = " ".join(sentences[: meant[-1]]) if meant else ""
    failed = bool(_FAILED.search(before)) and not _A_FACT.search(before)
    rest = sentences[meant[-1] :] if failed else sentences
    if (
        len(rest) > 1
        and not _A_FACT.search(rest[0])
        and _WAS_SAID.match(rest[0])
        and _TURNS.match(rest[1])
    ):
        first = re.sub(r"^(?:but|actually|in fact),? ", "", rest[1], flags=re.IGNORECASE)
        return [first, *rest[2:]]
    return rest


def _without_label(text: str) -> str:
    """`truth:` and `real one:` before the better answer; a label with nothing else stays."""
    return LABEL.sub("", text, count=1) or text


def _hemmed(text: str) -> str:
    match = _HEM.match(text)
    if not match:
        return text
    return text if _BELONGS.match(text) else text[match.end() :]


_BELONGS = re.compile(
    r"so (?:that|much|many|far|long|as|a|the|after|at|in)\b|(?:like|well) that\b|"
    r"(?:right|look|like|well|sure) "
    r"(?!(?:so|i|we|he|she|it|its|this|they|you|my|there|that|what)\b)",
    re.IGNORECASE,
)
"""`right of use asset` and `look at the log` begin with words of the answer."""


def _without_self_talk(text: str) -> str:
    return _SELF.sub("", text)


def _what_was_meant(rest: str) -> str:
    """A clause as it is; of a mere thing, that the writer would like to mention it."""
    rest = re.sub(r"^(?:about|of|on|something about|more about) ", "", rest, flags=re.IGNORECASE)
    if not rest:
        return ""
    noun = shape_of(rest) in {Shape.NOUN, Shape.GERUND}
    if noun and _NO_THING.match(rest):
        return ""
    return f"I would like to mention {rest}" if noun else rest


_NO_THING = re.compile(
    r"(?:anything|nothing|something|everything|much|enough|it|this|that|more|so|a word)\b",
    re.IGNORECASE,
)


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
