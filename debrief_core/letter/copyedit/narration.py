"""What the writer tells of the bad moment itself: `blanked`, `i said nothing useful`.

It explains why there is a letter, and is no part of the better answer. Only whole sentences that
say nothing else are left out, and only while something else remains; the words as typed stay in
the debrief.
"""

import re

from debrief_core.letter.copyedit.shield import MARK
from debrief_core.letter.copyedit.told_badly import (
    KNOWS,
    MISSPOKE,
    PLAINLY_SAID,
    SAID_WRONGLY,
    TOLD,
    TURNS,
)

_SOFT = (
    r"(?:(?:so|well|ok|okay|honestly|basically|and|but|i think|i guess|just|totally|"
    r"completely|kinda|"
    r"kind of|really|literally|sadly|unfortunately|then|also)[, ]+)*"
)
_NOTHING = (
    r"(?:nothing|anything|something|sth|smth|stuff|rubbish|nonsense|crap|garbage|"
    r"a lot of (?:nothing|nonsense|rubbish)|not much|not enough|some)"
)
_POOR = (
    r"(?: (?:useful|good|great|smart|clever|stupid|dumb|silly|vague|generic|concrete|"
    r"specific|helpful|"
    r"of substance|at all|really|very|much|weak|wrong|weird|else|like that|worth \w+))*"
)
_FROZE = (
    r"(?:blanked|froze|choked|panicked|stumbled|rambled|mumbled|stuttered|waffled|fumbled|babbled|"
    r"messed (?:it |this |that )?up|screwed (?:it |this |that )?up|drew a blank|went blank|"
    r"had a blank|got (?:so |really |too )?(?:nervous|lost|stuck|confused|tongue[- ]tied)|"
    r"was (?:so |too |really )?(?:nervous|lost|stuck|confused|bad|terrible|awful)|"
    r"lost (?:the|my) (?:thread|train of thought)|talked too (?:much|long|fast)|went off topic)"
)
_WHERE = (
    r"(?: (?:out|up|here|there|completely|totally|again|a bit|a lot|badly|"
    r"(?:on|at|with) (?:this|that|it)(?: (?:one|question|part))?))*"
)
_NARRATION = re.compile(
    rf"^{_SOFT}(?:"
    rf"(?:i |my (?:mind|head|brain) )?{_FROZE}{_WHERE}"
    r"|(?:my (?:mind|head|brain) (?:was|went) (?:blank|empty)|(?:total|complete|brain) "
    r"(?:blank|freeze|fog))"
    rf"|(?:i )?(?:only |just )?(?:said|say|answered|told them|gave them) {_NOTHING}{_POOR}"
    r"(?: (?:about|on|like|regarding) [^,.;:]{1,50})?"
    rf"|(?:i )?(?:didn’t|did not|couldn’t|could not) (?:really )?(?:say|have|know|give|"
    rf"answer|think of|"
    rf"remember|come up with|get out)"
    rf"(?: (?:{_NOTHING}{_POOR}|(?:a|any|one|an) (?:good |real |single |proper "
    rf")?(?:answer|example|one|"
    r"thing|word|idea)|it|that|this|what to say|the answer|much|enough|properly|well))*"
    r"|(?:i )?had (?:no|not a) (?:idea|answer|example|clue|words?)(?: at all)?"
    r"|(?:i )?(?:know|knew) (?:it|this|that)(?: (?:though|well|by heart|very well|so "
    r"well|perfectly|"
    r"actually))*"
    r"|no idea (?:why|what (?:i|to) (?:said|say))(?: (?:it|that))?"
    r"|(?:it|that|this) (?:was|went) (?:so |really |very |just )?(?:bad|badly|terrible|"
    r"terribly|awful|"
    r"horrible|embarrassing|a mess|a disaster|wrong|not good|weak)"
    r"|(?:i )?(?:would|should|could|will|’d)(?: have)? (?:say|said|answer|answered)(?: now)?"
    r"|nothing (?:good |useful )?(?:came|got) (?:out|to (?:my )?mind)"
    r"|(?:they|she|he) (?:wanted|expected|were looking for|was looking for) [^,.;:]{1,40}"
    r"|(?:ugh|sorry|damn|oops|argh)"
    r")$",
    re.IGNORECASE,
)
_SAID_A_QUOTATION = re.compile(rf"(?:i )?(?:just |only )?said {MARK}\d+{MARK}$", re.IGNORECASE)
_SAID_AS_WELL = re.compile(
    rf",? but (?:i )?(?:just |only )?said {MARK}\d+{MARK}(?=\W*$)", re.IGNORECASE
)
"""`never made one but I said “dunno”`: what was said is no part of the answer."""
_SAID_AND_REGRETTED = re.compile(
    rf"(?:i )?(?:just |only )?said [^.{MARK}]{{1,60}}[,–-]\s*(?:(?:which was |that was "
    rf")?(?:so |a |very |really )*"
    r"(?:bad|stupid|dumb|silly|wrong|terrible|not smart|weak|lame|mistake)(?: (?:idea|"
    r"move|answer|mistake|one))?)$",
    re.IGNORECASE,
)
_BUT = re.compile(r"[,;–-]?\s+(?:but|however|although|though)\s+|\s+–\s+|:\s+|,\s+", re.IGNORECASE)


def without_narration(sentences: list[str]) -> list[str]:
    """An answer's sentences without those at its start that only tell how badly it went."""
    said = [one for one in sentences if any(c.isalnum() for c in one)] or sentences
    sentences = [_SAID_AS_WELL.sub("", one) for one in said]
    rest = _after_the_turn(
        [one for one in sentences if not _only_about_the_moment(one)] or sentences
    )
    if len(rest) > 2 and _YES.fullmatch(rest[0].strip(_END)) and tells_only(rest[1]):
        rest = [rest[0], *rest[2:]]
    while rest:
        shorter = _shortened(rest[0])
        if shorter == rest[0] or (not shorter and len(rest) == 1):
            break
        rest = [shorter, *rest[1:]] if shorter else rest[1:]
    return rest


def _only_about_the_moment(sentence: str) -> bool:
    words = sentence.rstrip(_END)
    return bool(words) and bool(KNOWS.match(words) or MISSPOKE.fullmatch(words))


_DURATION = re.compile(
    r"\b(?:like )?\d+ (?:whole |full |long )?(?:minutes?|mins?|seconds?|words?)\b", re.IGNORECASE
)
_FIGURE = re.compile(r"(?<![A-Za-z])\d")
"""A number, not one within a name such as `r1`."""
_END = " .!?…,;:–-"
_YES = re.compile(r"yes|no|of course|always|never", re.IGNORECASE)
_FURTHEST_TURN = 4


def tells_only(sentence: str) -> bool:
    """Whether a sentence only tells how badly it went, all of it or each of its parts."""
    words = re.sub(rf"^{_SOFT}", "", sentence.rstrip(_END), flags=re.IGNORECASE)
    words = _DURATION.sub("some minutes", words)
    if SAID_WRONGLY.fullmatch(words):
        return True
    if _FIGURE.search(re.sub(rf"{MARK}\d+{MARK}", "", words)):
        return False
    parts = [words, *(part for part in re.split(r", | – | but ", words) if part)]
    whole, *each = (bool(TOLD.fullmatch(p) or KNOWS.match(p) or _NARRATION.match(p)) for p in parts)
    return whole or all(each)


def _after_the_turn(sentences: list[str]) -> list[str]:
    """What follows `better:` and its like, where all before it is what was said instead."""
    if len(sentences) > 2 and _BADLY.fullmatch(sentences[1].rstrip(_END)):
        return sentences[2:]
    more = _MORE_THAN_THIS.match(sentences[1]) if len(sentences) > 1 else None
    if more and _SAID_INSTEAD.match(sentences[0]):
        return [rest for rest in (sentences[1][more.end() :], *sentences[2:]) if rest]
    for at, one in enumerate(sentences[1 : _FURTHEST_TURN + 1], start=1):
        if TURNS.match(one):
            before = " ".join(sentences[:at])
            failed = (
                tells_only(sentences[0])
                or _was_said_instead(before)
                or (_TRULY.match(one) and not _FIGURE.search(before))
            )
            return sentences[at:] if failed else sentences
    plain = len(sentences) > 1 and PLAINLY_SAID.match(sentences[0])
    joined = plain and re.search(r"\band (?:i |we )?[a-z]+ed\b", sentences[0])
    return sentences[1:] if plain and not joined else sentences


_TRULY = re.compile(
    r"(?:the |my |a )*(?:true|truth|real|honest|right|correct)\b[\w ]{0,20} ?[:=–]", re.IGNORECASE
)
"""`true one:` says that what stands before it was not."""
_MORE_THAN_THIS = re.compile(
    r"(?:but )?(?:it |that |this )?(?:is|was) (?:much |a lot )?more than (?:this|that|it)\W*",
    re.IGNORECASE,
)
_BADLY = re.compile(r"(?:very |pretty |really )?(?:badly|poorly|not well|wrong)", re.IGNORECASE)
_SAID_INSTEAD = re.compile(
    rf"^{_SOFT}(?:me: |.{{0,40}}\bso i said {MARK}|"
    r"(?:i )?(?:have |just |only |panicked and |froze and )*(?:said|say|told|answered)\b)",
    re.IGNORECASE,
)
_TALKED = re.compile(
    rf"^{_SOFT}(?:i )?(?:talked about|was talking|started with|spoke)\b[^\d]*$", re.IGNORECASE
)


def _was_said_instead(words: str) -> bool:
    """What was said in the interview goes with its numbers; talk goes only where it has none."""
    return bool(_SAID_INSTEAD.match(words) or _TALKED.match(words))


def _shortened(sentence: str) -> str:
    """The sentence without narration before its turn; empty where there is nothing else."""
    words = sentence.rstrip(_END)
    if tells_only(sentence):
        return ""
    if _SAID_A_QUOTATION.match(words) or _SAID_AND_REGRETTED.match(words):
        return ""
    turn = _BUT.search(sentence)
    before = sentence[: turn.start()] if turn else words
    if not words or MARK in before or any(c.isdigit() for c in before.split(" but ")[0][:60]):
        return sentence
    if _NARRATION.match(words):
        return ""
    if turn and _NARRATION.match(sentence[: turn.start()].rstrip(" .,;:–-")):
        rest = sentence[turn.end() :]
        return rest if len(rest.split()) > 2 else sentence
    return sentence
