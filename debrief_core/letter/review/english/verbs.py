"""Verbs that letters about work use, in their forms, for rules that need to know a form."""

import re
from collections.abc import Iterable

_IRREGULAR = (
    "be was been, become became become, begin began begun, break broke broken, bring brought "
    "brought, build built built, buy bought bought, catch caught caught, choose chose chosen, "
    "come came come, cut cut cut, deal dealt dealt, do did done, draw drew drawn, drive drove "
    "driven, eat ate eaten, fall fell fallen, feel felt felt, find found found, forget forgot "
    "forgotten, get got got, give gave given, go went gone, grow grew grown, have had had, hear "
    "heard heard, hold held held, keep kept kept, know knew known, lead led led, learn learned "
    "learned, leave left left, let let let, lose lost lost, make made made, mean meant meant, "
    "meet met met, pay paid paid, put put put, read read read, rise rose risen, run ran run, say "
    "said said, see saw seen, sell sold sold, send sent sent, set set set, show showed shown, "
    "sit sat sat, speak spoke spoken, spend spent spent, stand stood stood, take took taken, "
    "teach taught taught, tell told told, think thought thought, understand understood "
    "understood, win won won, write wrote written"
)
_REGULAR = (
    "accept achieve add adjust agree analyse analyze answer apply appreciate ask assist attend "
    "believe call change check clarify collaborate complete confirm consider contact continue "
    "contribute coordinate cover create decide define deliver deploy describe design develop "
    "discover discuss earn enjoy ensure estimate evaluate exceed expand explain explore express "
    "finish fix follow gain handle happen help hire hope identify implement improve increase "
    "influence inform introduce investigate invite involve join launch like listen live look "
    "maintain manage measure mention migrate monitor move need negotiate offer open optimise "
    "optimize organise organize participate perform plan prefer prepare present prevent process "
    "produce program propose prove provide publish raise reach receive recommend reduce reflect "
    "remember remove replace report request resolve review rewrite save schedule share solve "
    "start stay stop study suggest supervise support talk test thank train translate travel try "
    "use validate visit wait want watch wish work"
)
_ALSO_NOUNS = (
    "answer be call change check contact cover cut deal design draw drive estimate fall feel find "
    "fix gain get handle help hire hold hope increase influence lead let like look mean move need "
    "offer open order plan present process program put raise reach read report request review "
    "rewrite rise run save schedule set share show stand start stay stop study support talk test "
    "thank train travel try use visit wait want watch win wish work"
)
"""Bases that are nouns or adjectives as well; a rule that must be sure leaves them out."""


def _irregular() -> list[tuple[str, str, str]]:
    rows = (row.split() for row in _IRREGULAR.split(", "))
    return [(base, past, participle) for base, past, participle in rows]


def _past(base: str) -> str:
    """The regular past: `stop` stopped, `study` studied, `share` shared."""
    if base.endswith("e"):
        return f"{base}d"
    if re.search(r"[^aeiou]y$", base):
        return f"{base[:-1]}ied"
    return f"{_doubled(base)}ed"


def _doubled(base: str) -> str:
    """The base with its last letter twice where English doubles it."""
    short = re.fullmatch(r"[^aeiou]*[aeiou][bdgmnpt]", base)
    late_stress = base in {"begin", "forget", "prefer"}
    return base + base[-1] if short or late_stress else base


def ing_form(base: str) -> str:
    """The form in -ing: `meet` meeting, `take` taking, `run` running."""
    if base.endswith("e") and not base.endswith("ee") and base != "be":
        return f"{base[:-1]}ing"
    return f"{_doubled(base)}ing"


def third_person(base: str) -> str:
    """The form of he, she and it: `help` helps, `teach` teaches, `try` tries."""
    if base in {"be", "have"}:
        return {"be": "is", "have": "has"}[base]
    if re.search(r"[^aeiou]y$", base):
        return f"{base[:-1]}ies"
    return f"{base}es" if re.search(r"(?:s|sh|ch|x|z|o)$", base) else f"{base}s"


PAST = {base: past for base, past, _ in _irregular()} | {b: _past(b) for b in _REGULAR.split()}
PARTICIPLE = {base: p for base, _, p in _irregular()} | {b: _past(b) for b in _REGULAR.split()}
BASE_OF_PAST = {past: base for base, past in PAST.items() if past != base}
BASE_OF_THIRD = {third_person(base): base for base in PAST}
BASE_OF_ING = {ing_form(base): base for base in PAST}


def any_of(words: Iterable[str]) -> str:
    """The words as one alternative of a pattern, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))})"


_SURE = set(PAST) - set(_ALSO_NOUNS.split())
BASES = any_of(PAST)
SURE_BASES = any_of(_SURE)
"""Bases that are nothing but verbs."""
CHANGING_BASES = any_of(b for b in _SURE if PARTICIPLE[b] != b)
"""Of those, the ones whose participle differs: `have learn` is wrong, `have come` is not."""
ING_FORMS = any_of(BASE_OF_ING)
THIRD_FORMS = any_of(BASE_OF_THIRD)
PAST_FORMS = any_of(p for p in BASE_OF_PAST if p not in {"was", "found", "felt", "saw", "left"})
PARTICIPLES = any_of(PARTICIPLE.values())
