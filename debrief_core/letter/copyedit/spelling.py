"""Word for word: shorthand spelled out, apostrophes put in, slips mended, fillers left out."""

import re

from debrief_core.letter.copyedit.lexicon import (
    ASIDES,
    CONTRACTIONS,
    FILLERS,
    ORDINARY_CAPITALS,
    SHORTHAND,
    SPELLED,
    UNITS,
)
from debrief_core.letter.copyedit.shield import MARK
from debrief_core.letter.copyedit.verbs import BASES, is_gerund_of_verb, is_third_person
from debrief_core.letter.copyedit.words import words_in


def one_of(words: list[str] | tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


EDGE, END = r"(?<![\w’'./@#-])", r"(?![\w’'@/-]|\.\w)"
_CONTRACTED = re.compile(rf"{EDGE}({one_of(list(CONTRACTIONS))}){END}", re.IGNORECASE)
_SHORT = re.compile(rf"{EDGE}({one_of(list(SHORTHAND))})(?![\w’'@-]|\.\w|/\w)", re.IGNORECASE)
_FILLER = re.compile(
    rf"(?:^|[\s,(]){{1,2}}(?:{one_of(FILLERS)})\)?(?=$|[\s.,!?;:)])", re.IGNORECASE
)
_BETWEEN_COMMAS = re.compile(rf",\s*(?:{one_of((*FILLERS, *ASIDES))})\s*,\s*", re.IGNORECASE)
_UNIT = re.compile(
    rf"(?<=[\d{MARK}])(\s?)({one_of(list(UNITS))})\b(?:\.(?=[,;)]))?(?!\w)", re.IGNORECASE
)
_GOING_ON = re.compile(
    r",?\s*(?:\band\s+)?\betc\.?(?:\s*,?\s*etc\.?)*(?=$|[\s.,;!?)])", re.IGNORECASE
)


def spell_out(text: str) -> str:
    """Shorthand as words: `u`, `w/o`, `5 yrs`, `40 mins`, `~40`, `&` between small words."""
    text = re.sub(r"^(?:i\.?e|e\.?g)\b\.?,?\s+", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(e\.?g|i\.?e)\b\.(?=[\s,])", r"\1", text)
    text = _one_letter(text)
    text = _UNIT.sub(lambda m: _unit(m, text), text)
    text = _SHORT.sub(lambda m: in_its_case(m.group(1), SHORTHAND[m.group(1).casefold()]), text)
    text = re.sub(r"(?<!\S)~\s?(?=\d)", "about ", text)
    text = re.sub(
        r"\blike (?=\d+ (?:times|people|percent|hours|minutes|days|weeks|months|years)\b)",
        "about ",
        text,
    )
    text = re.sub(r"\b(is|was|are|were|took|takes|had|have) like (?=\d)", r"\1 about ", text)
    text = re.sub(r"(?<=[a-z0-9]) (?:&|\+|n) (?=[a-z])", " and ", text)
    text = re.sub(r", (?:&|\+) (?=[a-z])", ", and ", text)
    text = re.sub(r"(?<=[a-z]) \+(?=\d[\d.,]*\s?%)", " up ", text)
    text = _ORDINAL.sub(lambda m: _ORDINALS[m.group().casefold()], text)
    return re.sub(r"(?<=\w) @ (?=\w)", " at ", text)


_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third"}
_ORDINAL = re.compile(
    r"(?<=\bthe )(?:1st|2nd|3rd)\b(?! (?:of\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    re.IGNORECASE,
)
_WITH = re.compile(r"(?<![\d-] )(?<=[^\W\d_,)%”’] )w (?=[^\W_])", re.IGNORECASE)
_WITH_SOMEBODY = re.compile(
    r"\bw (?=(?:them|him|her|us|me|you|my|the|our|your|their|a|an|all|every|each)\b)"
)
"""Also after a number, where `w` alone might be watts: `count to 10 w them`."""
_ARE = re.compile(
    r"\b(?P<who>we|you|they|u|who|there|these|those|what|how|where|[a-z]{3,}s) r (?=[a-z])"
    r"(?!r (?:and|or|for|in|to|scripts?|code|studio)\b)",
    re.IGNORECASE,
)
_YOU_ARE = re.compile(
    r"\bur (?=(?:the|a|an|so|not|very|too|all|just|really|always|never|going|gonna|welcome|right|"
    r"wrong|sure|worried|happy|sad|angry|looking|doing|hiring|growing|saying|building|scared|"
    r"afraid|"
    r"upset)\b)",
    re.IGNORECASE,
)


def _one_letter(text: str) -> str:
    """`w` and `r` where they stand for `with` and `are`, and `ur` for `you are`."""
    text = _YOU_ARE.sub(lambda m: in_its_case(m.group(), "you’re "), text)
    text = _ARE.sub(_are, _WITH_SOMEBODY.sub("with ", _WITH.sub("with ", text)))
    text = re.sub(r"^cos (?=(?:i|we|he|she|it|they|you)\b)", "because ", text)
    return re.sub(r"(?<=\w )cos (?=(?:i|we|he|she|it|they|you|the|my)\b)", "because ", text)


def _are(match: re.Match[str]) -> str:
    """`timezones r evil`, but not `he uses r`, where it is a language."""
    who = match.group("who")
    verb = len(who) > 3 and is_third_person(who.casefold()) and who.casefold() not in _PLURALS
    return match.group() if verb else f"{who} are "


_PLURALS = frozenset(
    words_in(
        "teams tests results costs sales calls orders shifts plans stores forms reports nurses "
        "clients prices questions numbers models needs tools"
    )
)


def _unit(match: re.Match[str], text: str) -> str:
    word = UNITS[match.group(2).casefold()]
    one = re.search(r"(?<![\d.,])1$", text[: match.start()])
    return " " + (word.removesuffix("s") if one else word)


def contract(text: str) -> str:
    """The apostrophes of `dont`, `im`, `its a`, `ill call`, where only one reading is possible."""
    text = _CONTRACTED.sub(
        lambda m: in_its_case(m.group(1), CONTRACTIONS[m.group(1).casefold()]), text
    )
    text = re.sub(
        rf"\b([Ii])ts (?=(?:\d+|{MARK}\d+{MARK}|a|an|the|not|been|very|really|just|so|too|my|"
        r"your|our|what|how|why|that|"
        r"when|where|like|about|important|hard|easy|true|clear|because|always|never|called|better|good)\b)",
        r"\1t’s ",
        text,
    )
    text = _ITS_AT_THE_END.sub("it’s ", text)
    text = _ITS_SO.sub(r"\1t’s ", text)
    return _ID_OR_ILL.sub(_i_would_or_will, text)


_ITS_AT_THE_END = re.compile(
    r"(?<=\bif )its (?=[a-z]+(?: or [a-z]+)?(?:$|[.,;!?)]))"
    r"|(?:(?<=\bwhen )|(?<=\bsays )|(?<=\bthink ))its (?=[a-z]+(?:$|[.,;!?)]))"
)
"""`if its dead`: what follows ends the clause, so that `its` cannot own it."""


_ITS_SO = re.compile(
    r"(?:(?<=\bso )|(?<=\band )|(?<=\bbut )|(?<=\bbecause )|(?<=, )|(?<=\. )|^)([Ii])ts "
    r"(?=[a-z]+(?:$|[.,;!?)]))"
)
"""`so its personal`: one word and the end of the clause, before which nothing can be owned."""
_ID_OR_ILL = re.compile(
    r"(?:^|(?<=[.,;!?:\n] )|(?P<lead>\b(?:and|but|so|if|or|as|said|that|how|hope|know|knew|what|"
    r"think|guess|where|thought|because) ))[Ii](?P<end>d|ll) (?:also |never |always |"
    r"rather )?(?P<verb>[a-z]+)\b"
)


def _i_would_or_will(match: re.Match[str]) -> str:
    """`id measure` and `ill call`, but not `id card` and `ill people`."""
    if match.group("verb") not in BASES and match.group("verb") not in {"be", "not"}:
        return match.group()
    lead = match.group("lead") or ""
    return f"{lead}I’{match.group('end')}{match.group()[len(lead) + 1 + len(match.group('end')) :]}"


_DROPPED_G = re.compile(r"\b[a-z]{3,}in\b")


def with_g(text: str) -> str:
    """`thinkin` and `workin` with the letter that was dropped."""
    return _DROPPED_G.sub(
        lambda m: f"{m.group()}g" if is_gerund_of_verb(f"{m.group()}g") else m.group(), text
    )


_HERE = re.compile(
    r",?\s+here ?: ?(?:the |my )?(?:gist|link|repo|code|video|pdf|file|github|notebook)\b"
    r"(?=\s*(?:$|[.!;\n]))",
    re.IGNORECASE,
)
"""`did it at home, here: gist`: the proof says where."""


def leave_fillers_out(text: str) -> str:
    """`lol`, `tbh`, `idk` leave no trace; a trailing `etc` becomes `and so on`."""
    text = _HERE.sub("", text)
    text = _BETWEEN_COMMAS.sub(" ", text)
    text = _FILLER.sub("", text)
    text = _GOING_ON.sub(" and so on", text)
    return re.sub(r"^[\s,;.]+(?=\w)", "", text)


def lower_shouting(text: str) -> str:
    """Text in capitals in lower case; names and shorthand keep theirs. One loud word also."""
    letters = [c for c in text if c.isalpha() and c.upper() != c.lower()]
    long_words = re.findall(r"\b[A-Z]{4,}\b", text)
    loud = sum(c.isupper() for c in letters) > 0.7 * len(letters)
    if loud and (
        (len(letters) > 12 and len(re.findall(r"\w+", text)) > 2)
        or len(long_words) > 1
        or any(len(w) > 6 for w in long_words)
    ):
        return re.sub(r"[^\W_]+(?:[’'.&/+-][^\W_]+)*", _quieter, text)
    return re.sub(r"\b[A-Z]{2,}\b", _no_emphasis, text)


_SHORT_NAMES = frozenset(words_in(
        "it us er rest agile polish go apple uber oracle pm un cd ci vp er iv gp cv"
    ))  # fmt: skip


def _quieter(match: re.Match[str]) -> str:
    word = match.group()
    before = match.string[: match.start()].rstrip().rsplit(None, 1)[-1:]
    place = bool(before) and before[0] == "AT" and word not in _NO_PLACES
    known = SPELLED.get(word.casefold(), "")
    if known and word.casefold() not in _SHORT_NAMES:
        return known
    return word.capitalize() if place else word.lower()


_NO_PLACES = frozenset(
    words_in(
        "THE A AN MY OUR THEIR HIS HER ITS THIS THAT WORK HOME NIGHT FIRST LAST LEAST MOST "
        "ONCE ALL SCALE SCHOOL TIMES ANY SOME EACH EVERY ONE LENGTH RISK PRESENT HAND NOON"
    )
)


def _no_emphasis(match: re.Match[str]) -> str:
    word = match.group()
    return word.lower() if word.casefold() in ORDINARY_CAPITALS else word


def in_its_case(typed: str, words: str) -> str:
    """The replacement with a capital where the typed word had one."""
    return words[:1].upper() + words[1:] if typed[0].isupper() else words
