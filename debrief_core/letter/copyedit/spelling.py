"""Word for word: shorthand spelled out, apostrophes put in, slips mended, fillers left out."""

import re

from debrief_core.letter.copyedit.lexicon import (
    ASIDES,
    CONTRACTIONS,
    FILLERS,
    ORDINARY_CAPITALS,
    SHORTHAND,
    SLIPS,
    SPELLED,
    UNITS,
)
from debrief_core.letter.copyedit.verbs import BASES, participle_of, past_of
from debrief_core.letter.copyedit.words import words_in


def _one_of(words: list[str] | tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_EDGE, _END = r"(?<![\w’'./@#-])", r"(?![\w’'@/-]|\.\w)"
_CONTRACTED = re.compile(rf"{_EDGE}({_one_of(list(CONTRACTIONS))}){_END}", re.IGNORECASE)
_SHORT = re.compile(rf"{_EDGE}({_one_of(list(SHORTHAND))})(?![\w’'@-]|\.\w|/\w)", re.IGNORECASE)
_SLIP = re.compile(rf"{_EDGE}({_one_of(list(SLIPS))}){_END}", re.IGNORECASE)
_FILLER = re.compile(
    rf"(?:^|[\s,(]){{1,2}}(?:{_one_of(FILLERS)})\)?(?=$|[\s.,!?;:)])", re.IGNORECASE
)
_BETWEEN_COMMAS = re.compile(rf",\s*(?:{_one_of((*FILLERS, *ASIDES))})\s*,\s*", re.IGNORECASE)
_UNIT = re.compile(rf"(?<=\d)(\s?)({_one_of(list(UNITS))})\b\.?(?!\w)", re.IGNORECASE)
_GOING_ON = re.compile(
    r",?\s*(?:\band\s+)?\betc\.?(?:\s*,?\s*etc\.?)*(?=$|[\s.,;!?)])", re.IGNORECASE
)


def spell_out(text: str) -> str:
    """Shorthand as words: `u`, `w/o`, `5 yrs`, `40 mins`, `~40`, `&` between small words."""
    text = re.sub(r"^(?:i\.?e|e\.?g)\b\.?,?\s+", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(e\.?g|i\.?e)\b\.(?=[\s,])", r"\1", text)
    text = _UNIT.sub(lambda m: _unit(m, text), text)
    text = _SHORT.sub(lambda m: _in_its_case(m.group(1), SHORTHAND[m.group(1).casefold()]), text)
    text = re.sub(r"(?<!\S)~\s?(?=\d)", "about ", text)
    text = re.sub(r"(?<=[a-z0-9]) (?:&|\+|n) (?=[a-z])", " and ", text)
    return re.sub(r"(?<=\w) @ (?=\w)", " at ", text)


def _unit(match: re.Match[str], text: str) -> str:
    word = UNITS[match.group(2).casefold()]
    one = re.search(r"(?<![\d.,])1$", text[: match.start()])
    return " " + (word.removesuffix("s") if one else word)


def contract(text: str) -> str:
    """The apostrophes of `dont`, `im`, `its a`, `ill call`, where only one reading is possible."""
    text = _CONTRACTED.sub(
        lambda m: _in_its_case(m.group(1), CONTRACTIONS[m.group(1).casefold()]), text
    )
    text = re.sub(
        r"\b([Ii])ts (?=(?:a|an|the|not|been|very|really|just|so|too|my|your|our|what|how|why|that|"
        r"about|important|hard|easy|true|clear|because|always|never|called|better|good)\b)",
        r"\1t’s ",
        text,
    )
    following = r"(?=(?:also |never |always |rather )?({})\b)"
    bases = following.format("|".join(sorted(BASES | {"be", "not"})))
    text = re.sub(rf"(?:(?<=^)|(?<=[.,;!?\n] )|(?<=and ))[Ii]d {bases}", "I’d ", text)
    return re.sub(rf"(?:(?<=^)|(?<=[.,;!?\n] )|(?<=and ))[Ii]ll {bases}", "I’ll ", text)


def mend_slips(text: str) -> str:
    """Slips with one right form: `should of`, `informations`, `recieve`, `since 5 years`."""
    text = _SLIP.sub(lambda m: _in_its_case(m.group(1), SLIPS[m.group(1).casefold()]), text)
    text = _since(text)
    text = re.sub(
        r"\bsince (?=(?:about |over |more than |almost |nearly )?(?:\d+|two|three|four|five|six|"
        r"seven|eight|nine|ten|many|several|some) (?:years|months|weeks|days|hours)\b(?! ago))",
        "for ",
        text,
    )
    text = re.sub(
        r"\b(\d+|two|three|four|five|six|ten) (years|months) (experience)\b", r"\1 \2 of \3", text
    )
    text = re.sub(r"\b(did not|didn’t|did) (?:" + "|".join(_PASTS) + r")\b", _with_did, text)
    return re.sub(
        r"\b([Aa]) (?=(?:[aio]|e(?!u|w|ur)|hour|honest|MBA|MSc|SQL|API)[a-zA-Z]*\b)(?!one\b|[aA] )",
        lambda m: m.group(1) + "n ",
        _protect_one(text),
    ).replace("\ue124", "")


_PASTS = {past_of(b): b for b in sorted(BASES) if past_of(b) != b and not past_of(b).endswith("ed")}


def _with_did(match: re.Match[str]) -> str:
    words = match.group().split()
    if words[0].casefold() == "did" and len(words) == 2:
        return match.group()
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
    verbs = "work|live|lead|manage|teach|use|run|build|sell|study|learn|speak|know"
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


def _in_its_case(typed: str, words: str) -> str:
    """The replacement with a capital where the typed word had one."""
    return words[:1].upper() + words[1:] if typed[0].isupper() else words
