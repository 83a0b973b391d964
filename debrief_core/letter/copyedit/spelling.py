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
from debrief_core.letter.copyedit.verbs import BASES
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
    return re.sub(r"(?<=\w) @ (?=\w)", " at ", text)


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
        r"\b([Ii])ts (?=(?:\d+|a|an|the|not|been|very|really|just|so|too|my|your|our|"
        r"what|how|why|that|"
        r"about|important|hard|easy|true|clear|because|always|never|called|better|good)\b)",
        r"\1t’s ",
        text,
    )
    return _ID_OR_ILL.sub(_i_would_or_will, text)


_ID_OR_ILL = re.compile(
    r"(?:(?<=^)|(?<=[.,;!?\n] )|(?<=and ))[Ii](?P<end>d|ll) (?:also |never |always |"
    r"rather )?(?P<verb>[a-z]+)\b"
)


def _i_would_or_will(match: re.Match[str]) -> str:
    """`id measure` and `ill call`, but not `id card` and `ill people`."""
    if match.group("verb") not in BASES and match.group("verb") not in {"be", "not"}:
        return match.group()
    return f"I’{match.group('end')}{match.group()[1 + len(match.group('end')) :]}"


def leave_fillers_out(text: str) -> str:
    """`lol`, `tbh`, `idk` leave no trace; a trailing `etc` becomes `and so on`."""
    text = _BETWEEN_COMMAS.sub(" ", text)
    text = _FILLER.sub("", text)
    text = _GOING_ON.sub(" and so on", text)
    return re.sub(r"^[\s,;.]+(?=\w)", "", text)


def lower_shouting(text: str) -> str:
    """Text in capitals in lower case; names and shorthand keep theirs. One loud word also."""
    letters = [c for c in text if c.isalpha() and c.upper() != c.lower()]
    long_words = re.findall(r"\b[A-Z]{4,}\b", text)
    loud = sum(c.isupper() for c in letters) > 0.7 * len(letters)
    if loud and ((len(letters) > 12 and len(re.findall(r"\w+", text)) > 2) or len(long_words) > 1):
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
