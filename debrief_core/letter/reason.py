"""Why this job and what comes next, in one breath."""

import re

from debrief_core.interview import Letter, LetterKind, Tone
from debrief_core.letter.choosing import STANDS_WITHOUT_ANSWER
from debrief_core.letter.copyedit.capitals import capital_first, lower_first
from debrief_core.letter.copyedit.segments import sentences, stopped, without_end
from debrief_core.letter.copyedit.shapes import Shape, shape_of, words_of
from debrief_core.letter.copyedit.words import words_in
from debrief_core.letter.noun_phrases import head_of
from debrief_core.letter.phrases import (
    DRAWS,
    OFFERS,
    OFFERS_OF_THANKS,
    WANT,
    WANT_AGAIN,
    in_tone,
)
from debrief_core.letter.points import telling_points
from debrief_core.letter.wording import joined

_LONGEST_BREATH = 24
"""Words of a reason; a longer one gets the next step in a sentence of its own."""
_WANTED = re.compile(
    r"\bI(?:’d| would| really| just| still| do)* (?:want|love|like)\b.{0,40}\b(?:this|"
    r"the) (?:job|role|"
    r"position|work|team|company)\b|\b(?:want|love|like) to (?:join|work (?:here|with|for|at))\b",
    re.IGNORECASE,
)
_OF_THE_WRITER = re.compile(
    r"(?:I|We)(?:’\w+)? |my [a-z]+(?:’s | (?:is|was|has|had|does|did|works?) )", re.IGNORECASE
)
"""`selling to hospitals, my mom’s a nurse`: a sentence of its own."""
_WHOLE = re.compile(
    r"(?:(?:the|your) [a-z]+|you|they|it|everyone|everybody|people|nobody) [a-z]+ ", re.IGNORECASE
)
"""`the school garden, the kids run it`: what is said of the thing."""
_WAYS_OF_WORK = re.compile(
    r"(?:really |fully |truly )?(?:remote|remote[- ]first|hybrid|async|family[- ]owned|"
    r"employee[- ]owned)\b(?! (?:work|team|job|company|firm|role|culture|hours|office|set))",
    re.IGNORECASE,
)
"""`remote first for real` is how somebody works, not a thing."""
_WITHOUT_I = re.compile(r"(?:can|could|will|would|may) (?!be\b|i\b|you\b)[a-z]+\b", re.IGNORECASE)
_ASKS_HOW = re.compile(r"^(?:how|what|the way|the fact|who)\b", re.IGNORECASE)
_DETERMINED = re.compile(r"^(?:the|a|an|my|your|our|this|that|every|each)\b", re.IGNORECASE)
_AND_A_CLAUSE = re.compile(r",? and (?=(?:you|they|it|everyone|everybody|people) [a-z]+)")
"""`steady work and you do your own training`: a thing, and then what somebody does."""
_PLACED = re.compile(
    r"(?:home|close to|near|nearer|outside|outdoors) (?!office\b|visits?\b|care\b)", re.IGNORECASE
)
"""`home every night` is where somebody wants to be."""
_COUNTABLE = frozenset(
    words_in(
        "team company hotel school office shop menu place product manager boss role job firm "
        "business brand kitchen ward hospital project system tool studio library "
        "clinic factory department"
    )
)
"""Nouns that `what draws me is …` cannot take without an article."""
_BECAUSE = re.compile(r"(?:because|cause) (?!of\b)", re.IGNORECASE)
_SOMEBODY_DOES = re.compile(
    r"(?:your|the) (?:company|team|school|hospital|shop|people|staff|firm|managers?|boss|owners?) "
    r"(?:lets?|gives?|makes?|has|have|does|cares?|trains?|pays?|helps?|trusts?|keeps?|takes?|"
    r"asks?) (?!of\b|to\b)"
    r"|(?:your|the) [a-z]{3,}(?<!s)s (?:answer|let|give|make|have|do|care|train|help|trust|keep|"
    r"get|take|ask|talk|work|own|test|fix|write|build|sit|decide|run|listen|stay|know|choose|"
    r"meet) ",
    re.IGNORECASE,
)
_CHAINED = re.compile(r",? (?:and|but|so) ")


def names_the_job(letter: Letter) -> bool:
    """Whether the opening says `I want the … job` already."""
    direct = letter.tone is Tone.DIRECT and letter.kind is LetterKind.RECOVERY
    return direct and bool(letter.role and letter.company)


def compose_offer(letter: Letter, variant: int) -> str:
    """The offer of a next step, without pressing for an answer, and without its stop."""
    told = [p for p in telling_points(letter) if p.kind not in STANDS_WITHOUT_ANSWER]
    thanks = letter.kind is LetterKind.THANK_YOU or not told
    offers = (OFFERS_OF_THANKS if thanks else OFFERS)[letter.tone]
    return offers[variant % len(offers)]


def compose_reason(letter: Letter, variant: int) -> str:
    """The reason with the next step behind it; empty without a reason, for then it is filler."""
    first, *rest = sentences(_parted(_with_limits(letter.reason))) or [""]
    if not first:
        return ""
    told, offer = _reason_told(letter, without_end(first)[0]), compose_offer(letter, variant)
    if rest and offer[:7] == rest[-1][:7] == "I would":
        offer = compose_offer(letter, variant + 2)
    if rest or "?" in first or re.search(r"[;:]", told):
        return joined(stopped(told), *map(stopped, rest), stopped(offer))
    if len(words_of(told)) > _LONGEST_BREATH or _CHAINED.search(told):
        return joined(stopped(told), stopped(offer))
    return stopped(f"{told}, and {offer}")


def _with_limits(reason: str) -> str:
    """`small caseloads. Max 20`: a limit belongs to the thing before it."""
    return re.sub(
        r"(?:[.;] | and )(max|min|up to|only|about|no more than)\.? (?=\d)",
        lambda m: f", {m.group(1).lower()} ",
        reason,
        flags=re.IGNORECASE,
    )


def _parted(reason: str) -> str:
    """`the project with the hospital, I want …`: a thing, and then a sentence of its own."""
    thing, comma, clause = reason.partition(", ")
    named = comma and shape_of(thing) in {Shape.NOUN, Shape.GERUND}
    apart = named and _OF_THE_WRITER.match(clause)
    return f"{thing}. {capital_first(clause)}" if apart else reason


def _reason_told(letter: Letter, reason: str) -> str:
    """The reason as a sentence without its stop, whatever its grammar."""
    want = WANT_AGAIN if names_the_job(letter) else in_tone(letter.tone, WANT)
    bare = re.sub(r"^(?:because|cause|that|since) ", "", reason, flags=re.IGNORECASE)
    if _BECAUSE.match(reason) or _SOMEBODY_DOES.match(bare) or _is_of_a_thing(bare):
        of = "of " if _is_of_a_thing(bare) else ""
        return f"{want} because {of}{lower_first(bare.replace(', ', ': ', 1) if of else bare)}"
    if _WANTED.search(bare) and shape_of(bare) is Shape.CLAUSE:
        return capital_first(bare)
    if _ASKS_HOW.match(bare) and not re.match(r"(?i)what \w+ (?:me )?(?:most )?is\b", bare):
        return f"{want} because of {lower_first(bare)}"
    if _WITHOUT_I.match(bare):
        bare = f"I {lower_first(bare)}"
    if _WAYS_OF_WORK.match(bare):
        bare = f"you are {lower_first(bare)}"
    if _PLACED.match(bare):
        bare = f"being {lower_first(bare)}"
    if shape_of(bare) in {Shape.NOUN, Shape.GERUND}:
        return _thing_told(letter, bare)
    if shape_of(bare) is Shape.INFINITIVE:
        return f"{want} because I want {lower_first(bare)}"
    return f"{want} because {lower_first(bare)}"


def _is_of_a_thing(reason: str) -> bool:
    """Whether the reason is a thing, and a sentence on it behind a comma."""
    thing, _, clause = reason.partition(", ")
    named = _DETERMINED.match(thing) and shape_of(thing) is Shape.NOUN
    return bool(named and _WHOLE.match(clause))


def _thing_told(letter: Letter, thing: str) -> str:
    """A reason that is no sentence: what draws the writer, or a list after a colon."""
    want = WANT_AGAIN if names_the_job(letter) else in_tone(letter.tone, WANT)
    named = lower_first(thing)
    if shape_of(thing) is Shape.GERUND:
        return f"{in_tone(letter.tone, DRAWS)} {named}"
    if _AND_A_CLAUSE.search(thing):
        return f"{want}: {_AND_A_CLAUSE.sub(', and ', named, count=1)}"
    named_first, comma, clause = named.partition(", ")
    if comma and not _DETERMINED.match(thing) and shape_of(clause) is Shape.CLAUSE:
        of_whom = "your " if head_of(named_first).casefold() in _COUNTABLE else ""
        return f"{want} because of {of_whom}{named_first}: {clause}"
    head = head_of(re.split(r", | and ", thing, maxsplit=1)[0]).casefold()
    if ("," in thing or head in _COUNTABLE) and not _DETERMINED.match(thing):
        return f"{want}: {named}"
    return f"{in_tone(letter.tone, DRAWS)} {named}"
