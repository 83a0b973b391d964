"""Slips with one right form: words, tenses and articles."""

import re

from debrief_core.letter.copyedit.grammar import mend_grammar
from debrief_core.letter.copyedit.lexicon import SLIPS
from debrief_core.letter.copyedit.shield import MARK
from debrief_core.letter.copyedit.spelling import EDGE, END, in_its_case, one_of
from debrief_core.letter.copyedit.verbs import BASES, participle_of, past_of

_SLIP = re.compile(rf"{EDGE}({one_of(list(SLIPS))}){END}", re.IGNORECASE)
_THERE_WAS = re.compile(
    r"\b(there (?:was|is) (?:a|an|one|this) [a-z]+(?: [a-z]+)?(?=, )|there (?:was|"
    r"is) this [a-z]+),? "
    r"(?:he|she|they) (?=[a-z])",
    re.IGNORECASE,
)
_OCCUPATION = re.compile(
    r"\bas (?=(?:volunteer|nurse|teacher|manager|engineer|team lead|developer|designer|"
    r"analyst|chef|"
    r"cook|accountant|consultant|intern|student|freelancer|supervisor|mechanic|technician|waiter|"
    r"waitress|translator|tutor|coach|lawyer|doctor|assistant|cashier|electrician|researcher)\b)"
    r"((?:team )?\w+)\b(?! (?:and|or)\b)"
)


def _article(word: str) -> str:
    return "an" if word[0] in "aeio" else "a"


def mend_slips(text: str) -> str:
    """Slips with one right form: `should of`, `informations`, `recieve`, `since 5 years`."""
    text = _SLIP.sub(lambda m: in_its_case(m.group(1), SLIPS[m.group(1).casefold()]), text)
    text = mend_tense(_since(text))
    for pattern, right in _PHRASES:
        text = pattern.sub(right, text)
    text = mend_grammar(_THERE_WAS.sub(r"\1 who ", text))
    text = _OCCUPATION.sub(lambda m: f"as {_article(m.group(1))} {m.group(1)}", text)
    for pattern, right in _LENGTHS:
        text = pattern.sub(right, text)
    text = _DID_WITH_PAST.sub(_with_did, text)
    return re.sub(
        r"\b([Aa]) (?=(?:[aio]|e(?!u|w|ur)|hour|honest|MBA|MSc|SQL|API)[a-zA-Z]*\b)(?!one\b|[aA] )",
        lambda m: m.group(1) + "n ",
        _protect_one(text),
    ).replace("\ue124", "")


_HARM = (
    r"(?:injur(?:y|ies)|accidents?|complaints?|outages?|incidents?|errors?|downtime|data loss|"
    r"sick days?|losses)"
)
_NUMBER = rf"(?:[€$£]?\d[\d.,]*\s?(?:%|k\b|m\b)?|{MARK}\d+{MARK}%?)"
_FROM_TO = (
    r"\b((?:went|go|goes|gone|moved|cut|took|taken|brought|raised|pushed|dropped|lowered|grew|"
    r"improved|reduced|got|fell|rose)(?: (?:it|them|this|that|us|waste|costs?|sales|errors?|"
    rf"times?))?) (?=(?:about )?{_NUMBER}(?: [a-z]+)? to {_NUMBER})"
)
"""`moved it 91.2 to 96.8` leaves out a word."""
_ME_AND = r"(?:^|(?<=[.!?] ))[Mm]e and ((?:my|another|a|the|one|our) [a-z]+) (?=[a-z])"
_MANY = r"(?:two|three|four|five|six|seven|eight|nine|ten|many|several|a few|\d{2,}|[2-9])"

_A_WHILE = (
    r"(?:about |over |more than |almost |nearly )?(?:\d+|two|three|four|five|six|"
    r"seven|eight|nine|ten|many|several|some) (?:years|months|weeks|days|hours)"
)


def _compiled(*pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), right) for pattern, right in pairs)


_PHRASES = _compiled(
    (r"\b(\d+|two|three|four|five|six|ten|many|several) persons\b", r"\1 people"),
    (r"\bfixed (?:and|\+|&) (?=(?:added|tested|deployed|shipped)\b)", "fixed it and "),
    (r"\bexplain(ed|ing)? (him|her|them|us) (?=\w)", r"explain\1 to \2 "),
    (r"\b(called|phoned|asked) to (?=\d|the |my |our |him|her|them)", r"\1 "),
    (r"\ball the night\b", "all night"),
    (r"\b([Bb]ecause) (?=(?:the|a|an|my|our|their) [a-z]+(?:$|[.,;!]))", r"\1 of "),
    (r"(?<=[\d%]) now (?=(?:it|they|we) (?:is|are)\b|it’s\b)", ", now "),
    (_FROM_TO, r"\1 from "),
    (_ME_AND, r"\1 and I "),
    (
        r"\bbecause (?:a |of )?(team|crew|staff) of (?=\d|two|three|four|five)",
        r"because we are a \1 of ",
    ),
    (r"^((?:[Ii] )?can do)(?=,| and\b|\.|$)", r"\1 that"),
    (r"^((?:[Ii] )?can do that,? and) (?=[a-z]+(?:ed|t)\b)", r"\1 I "),
    (
        r"\b(certified|trained|qualified|licensed) and (?=(?:first aider|[a-z]+(?:er|ist))\b)",
        r"\1 and a ",
    ),
    (rf"\b(\d+|no|zero) ({_HARM}) (?=\d+ (?:months|weeks|years|days)\b)", r"\1 \2 in "),
    (
        rf"(\dk?|\b(?:views|users|months|weeks|years|days)) no (?={_HARM}\b|sales\b)",
        r"\1, no ",
    ),
    (rf"\b([Tt]here) was (?={_MANY} [a-z])", r"\1 were "),
    (r"\bat (start|end|beginning) of\b", r"at the \1 of"),
    (r"\bwith (?=\d[\d.,]*k? (?:euros? |dollars? )?(?:budget|team)\b)", "with a "),
    (r"\bno ((?:[a-z]+ )?[a-z]+) any ?more\b", r"no \1"),
)
"""What is said otherwise in English, in the order in which it is mended."""
_LENGTHS = _compiled(
    (rf"\bsince (?={_A_WHILE}\b(?! ago))", "for "),
    (r"\b(\d+|two|three|four|five|six|ten) (years|months) (experience)\b", r"\1 \2 of \3"),
)
"""How long something lasted."""
_LONG_AGO = (
    r"(?:yesterday|the same day|last (?:year|week|month|spring|summer|autumn|winter)|\d+ \w+ ago)"
)


def mend_tense(text: str) -> str:
    """`In 2021 I have designed` is over and done with: `In 2021 I designed`."""
    dated = r"\b([Ii]n (?:19|20)\d\d,? )(I|i|we|We) have (\w+)\b"
    text = re.sub(dated, lambda m: m.group(1) + _in_the_past(m, 2), text)
    later = rf"\b(I|i|We|we) have (\w+)\b(?=[^.,;\n]{{0,40}}\b{_LONG_AGO}\b)"
    return re.sub(later, lambda m: _in_the_past(m, 1), text)


def _in_the_past(match: re.Match[str], at: int) -> str:
    past = _PAST_OF_PARTICIPLE.get(match.group(at + 1))
    told = past or f"have {match.group(at + 1)}"
    return f"{match.group(at)} {told}"


_PAST_OF_PARTICIPLE = {participle_of(b): past_of(b) for b in sorted(BASES) if b != "be"}
_PASTS = {past_of(b): b for b in sorted(BASES) if past_of(b) != b and not past_of(b).endswith("ed")}


_DID_WITH_PAST = re.compile(
    r"\b([Dd]id not|[Dd]idn’t|did (?:you|they|he|she|we)) (?:" + "|".join(_PASTS) + r")\b"
)


def _with_did(match: re.Match[str]) -> str:
    words = match.group().split()
    return " ".join([*words[:-1], _PASTS[words[-1]]])


def _protect_one(text: str) -> str:
    return re.sub(r"\b([Aa]) (?=one\b|once\b|uni|use|user|usu|eur)", "\\1\ue124 ", text)


def _since(text: str) -> str:
    """`I work here since 2019` and `I am working here since 5 years` in the English perfect."""
    span = (
        r"(?:(?:19|20)\d\d|(?:about |over |almost )?(?:\d+|two|three|four|five|six|many) "
        r"(?:years|months|weeks))"
    )
    near = rf"(?=[^.,;\n]{{0,60}}\bsince {span}\b)"
    verbs = (
        "work|live|lead|manage|teach|use|run|build|sell|study|learn|speak|know|follow|attend|"
        "take|do|"
        "train|volunteer|own|coach"
    )
    text = re.sub(rf"\b([Ii]|[Ww]e) (?:am|are) (\w+ing) {near}", r"\1 have been \2 ", text)
    text = re.sub(
        r"\b([Ss]ince (?:19|20)\d\d,? )([Ii]|[Ww]e) (?:am|are) (\w+ing)\b",
        r"\1\2 have been \3",
        text,
    )
    text = re.sub(
        rf"\b([Ss]ince {span},? )([Ii]|[Ww]e) ({verbs})\b",
        lambda m: f"{m.group(1)}{m.group(2)} have {participle_of(m.group(3))}",
        text,
    )
    return re.sub(
        rf"(?<!to )(?<!how )\b([Ii]|[Ww]e) ({verbs}) {near}",
        lambda m: f"{m.group(1)} have {participle_of(m.group(2))} ",
        text,
    )
