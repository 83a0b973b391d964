"""Verbs in a form that does not fit: what people who learned English late, or type fast, write."""

import re

from debrief_core.letter.review.english.usage import Usage, usage
from debrief_core.letter.review.english.verbs import (
    BASE_OF_ING,
    BASE_OF_PAST,
    BASE_OF_THIRD,
    BASES,
    CHANGING_BASES,
    ING_FORMS,
    PARTICIPLE,
    PARTICIPLES,
    PAST,
    PAST_FORMS,
    SURE_BASES,
    THIRD_FORMS,
    ing_form,
)

_I = r"(?:I|you|we|they|he|she|it)"
_BE = r"(?:am|are|is|was|were|'m|be|been)"
_SINCE = r"since (?:\d{4}|january|february|march|april|may|june|july|august|september|october"
_SINCE += r"|november|december|last|spring|summer|autumn|winter|(?:\w+ ){1,2}(?:years?|months?))"
_ONCE = r"(?:yesterday|last (?:week|month|year|night|spring|summer|autumn|winter)"
_ONCE += r"|(?:\w+ ){1,2}(?:days?|weeks?|months?|years?) ago)"
_PLAIN_OBJECT = r"(?:(?!(?:I|you|we|they|he|she|it|that|which|who|what|how|from|about|since)\b)"
_PLAIN_OBJECT += r"[^\s.,;:!?()]+ ){0,5}"
_LIKES_ING = r"(?<!is\s)(?<!are\s)(?<!was\s)(?<!were\s)(?<!be\s)(?<!been\s)(?<!not\s)(?<!only\s)"
_LIKES_ING += r"(?:enjoy|appreciate|suggest|recommend|avoid|finish|consider|practise|imagine)"
_WANTS_TO = r"(?:would (?:really |very much |also )?like|want(?:ed|s)?|need(?:ed|s)?|hoped?|"
_WANTS_TO += r"tr(?:y|ied)|plan(?:ned)?|decided|able|going)"


def _to_ing(match: re.Match[str]) -> str:
    return ing_form(match["x"].lower())


def _to_base(match: re.Match[str]) -> str:
    word = match["x"].lower()
    return BASE_OF_PAST.get(word) or BASE_OF_THIRD.get(word) or BASE_OF_ING[word]


def _to_participle(match: re.Match[str]) -> str:
    return PARTICIPLE[match["x"].lower()]


def _to_past(match: re.Match[str]) -> str:
    return PAST[match["x"].lower()]


_AFTER_TO = "After these words “to” is followed by the form in -ing."
_BASE_FORM = "After these words the verb stands in its base form."
_TO_MISSING = "The word “to” is missing."

VERB_FORMS: tuple[Usage, ...] = (
    usage(
        rf"look(?:s|ed|ing)? (?:very much )?forward to (?P<x>{BASES})(?! (?:that|which|of))",
        _AFTER_TO,
        _to_ing,
    ),
    usage(
        rf"(?:I am|I'm|we are|we're|they are|not|already) used to (?P<x>{BASES})",
        _AFTER_TO,
        _to_ing,
    ),
    usage(
        rf"(?:committed|dedicated|accustomed|contribut(?:e|ed|es|ing)) to (?P<x>{SURE_BASES})",
        _AFTER_TO,
        _to_ing,
    ),
    usage(
        rf"{_LIKES_ING}(?:s|d|ed)? (?P<x>to {BASES})",
        "After this verb the next one ends in -ing.",
        lambda match: ing_form(match["x"].split()[-1].lower()),
    ),
    usage(
        rf"(?:for|after|before|by|without|of|about|instead of|with) (?P<x>{SURE_BASES})"
        r"(?= (?:a|an|the|my|your|our|you|me|us|it|this|more|with|to)\b)",
        "After a preposition the verb ends in -ing.",
        _to_ing,
    ),
    usage(
        r"(?:after|before|without|thank you for|thanks for|grateful for) "
        r"(?P<x>talk|meet|speak|discuss|visit|interview|work|invite|offer|show)"
        r"(?= (?:with you|with your|to you|you|me|us|your|my)\b)",
        "After a preposition the verb ends in -ing.",
        _to_ing,
    ),
    usage(
        r"thank(?:s| you)(?: very much| so much)? (?P<x>to (?:take|give|meet|make|talk|see|"
        r"invite|"
        r"interview|hear|explain|share|show|consider|receive|spend|answer))",
        "After “thank you” comes “for” and the form in -ing.",
        lambda match: f"for {ing_form(match['x'].split()[-1].lower())}",
    ),
    usage(
        rf"(?<!all\s)(?<!everything\s)(?<!whatever\s)(?<!what\s){_I} (?:can|could|must|should|"
        rf"would|will)"
        rf" (?P<x>to )(?=(?:be|like|{BASES})\b)",
        "No “to” after this verb.",
        "",
    ),
    usage(
        rf"(?:can|could|must|should|would|might|cannot|can't) (?:also )?(?P<x>{THIRD_FORMS})",
        _BASE_FORM,
        _to_base,
    ),
    usage(
        rf"(?:can|could|must|should|would|might|will) (?:also )?(?P<x>{ING_FORMS})(?! of)",
        _BASE_FORM,
        _to_base,
    ),
    usage(
        rf"(?:did|does|do)(?: not|n't) (?:really |even )?(?P<x>{PAST_FORMS}|{THIRD_FORMS})",
        _BASE_FORM,
        _to_base,
    ),
    usage(rf"{_WANTS_TO} to (?P<x>{PAST_FORMS})", _BASE_FORM, _to_base),
    usage(
        rf"(?:have|has|had|'ve|having) (?:also |already |never |always )?(?P<x>{CHANGING_BASES})"
        r"(?! (?:of|to|access)\b)",
        "After “have” comes the participle.",
        _to_participle,
    ),
    usage(
        rf"(?:have|has|had|'ve) been (?P<x>(?:{SURE_BASES}|work|look|help|use|wait|talk|lead|"
        rf"run))",
        "The verb needs its form in -ing here.",
        _to_ing,
    ),
    usage(
        r"I(?: am|'m) (?P<x>agree|believe|come|have|know|learn|like|live|need|prefer|speak|think|"
        r"understand|want|work|hope|study|apply)",
        "“I am” does not go with this form.",
    ),
    usage(
        rf"(?:was|were) (?P<x>{CHANGING_BASES})(?! (?:to|of)\b)",
        "After “was” or “were” comes the participle or the form in -ing.",
    ),
    usage(
        rf"(?P<x>(?:am|are|is|'m)) {ING_FORMS}(?: [^\s.,;:!?()]+){{0,6}} {_SINCE}",
        "What began earlier and goes on is “have been …ing”.",
        lambda match: "has been" if match["x"].lower() == "is" else "have been",
    ),
    usage(
        rf"I (?P<x>work|live|study|teach|lead|manage|know|use|do|speak|learn)(?: "
        rf"[^\s.,;:!?()]+){{0,5}}"
        rf" {_SINCE}",
        "What began earlier and goes on is “have …”.",
        lambda match: f"have {PARTICIPLE[match['x'].lower()]}",
    ),
    usage(
        rf"(?P<x>(?:have|has) (?P<verb>{PARTICIPLES})) {_PLAIN_OBJECT}{_ONCE}",
        "With a time that is over, the simple past is used.",
    ),
    usage(
        rf"{_ONCE},? I (?P<x>(?:am|go|talk|meet|speak|have|do|make|see|tell|explain|work|write))",
        "With a time that is over, the simple past is used.",
        lambda match: "was" if match["x"].lower() == "am" else _to_past(match),
    ),
    usage(
        r"would(?: really| very much| also)? like (?P<x>)(?=(?:discuss|talk|add|know|share|show|"
        r"meet|join|see|say|explain|ask|learn|hear|continue|bring|clarify|mention|tell|thank|"
        r"give)"
        r"\b)",
        _TO_MISSING,
        "to ",
    ),
    usage(
        r"(?:want|wanted|need|hope|able) (?P<x>)(?=(?:discuss|know|meet|join|say|explain|learn|"
        r"hear|"
        r"bring|clarify|mention|tell|give|become|make|take|improve|contribute|work with)\b)",
        _TO_MISSING,
        "to ",
    ),
    usage(rf"in order (?P<x>)(?={BASES}\b)", _TO_MISSING, "to "),
    usage(
        r"(?:is|was|be|am|been)(?: so| very| really| such)?(?: a)? (?:nice|good|great|glad|happy|"
        r"pleased|pleasure) (?P<x>)(?=(?:meet|talk|speak|see|hear|learn|discuss|visit)\b)",
        _TO_MISSING,
        "to ",
    ),
    usage(
        rf"(?:made|makes?|making) (?:me|us|you|them|him) (?P<x>to )(?={BASES}\b)",
        "No “to” after “make somebody”.",
        "",
    ),
    usage(
        r"(?:I|we|they|you) (?:want|would like|wanted) (?P<x>that (?:you|we|they|he|she))",
        "“Want” is followed by “somebody to do something”.",
    ),
    usage(
        r"(?:I|we|you|they) (?P<x>no (?:have|know|want|like|need|understand))",
        "The verb is denied with “do not”.",
        lambda match: f"do not {match['x'].split()[-1]}",
    ),
)
