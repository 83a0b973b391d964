"""British and American spelling: which words are spelled differently, and how in the other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Variety(StrEnum):
    """How a word is spelled, where the two differ."""

    BRITISH = "British"
    AMERICAN = "American"


AMERICAN_COUNTRIES = frozenset({"US", "PH", "PR", "LR"})
BRITISH_COUNTRIES = frozenset(
    {"GB", "IE", "AU", "NZ", "ZA", "IN", "SG", "HK", "MT", "KE", "NG", "PK"}
)

_OUR = (
    "arbour ardour armour behaviour candour clamour colour demeanour endeavour favour fervour "
    "flavour glamour harbour honour humour labour neighbour odour parlour rancour rigour rumour "
    "saviour savour splendour tumour valour vapour vigour"
)
_RE = (
    "calibre centre fibre litre lustre meagre metre kilometre centimetre millimetre sabre sombre "
    "spectre theatre"
)
_DOUBLING = (
    "cancel channel counsel dial equal fuel label level marvel model panel pedal quarrel rival "
    "signal total travel tunnel"
)
_ALONE = (
    "aeroplane/airplane ageing/aging aluminium/aluminum analogue/analog artefact/artifact "
    "catalogue/catalog catalogues/catalogs cheque/check? cosy/cozy defence/defense "
    "dialogue/dialog? encyclopaedia/encyclopedia enrol/enroll enrolment/enrollment "
    "enquiry/inquiry? enquiries/inquiries? fulfil/fulfill fulfils/fulfills fulfilment/fulfillment "
    "grey/gray instalment/installment jewellery/jewelry judgement/judgment? "
    "acknowledgement/acknowledgment? learnt/learned? licence/license? manoeuvre/maneuver "
    "mould/mold moulded/molded offence/offense paediatric/pediatric paediatrics/pediatrics "
    "paediatrician/pediatrician anaesthetic/anesthetic anaesthesia/anesthesia "
    "orthopaedic/orthopedic haemoglobin/hemoglobin gynaecology/gynecology oestrogen/estrogen "
    "foetus/fetus diarrhoea/diarrhea plough/plow pretence/pretense programme/program? "
    "programmes/programs? sceptical/skeptical sceptic/skeptic skilful/skillful "
    "skilfully/skillfully storey/story? tyre/tire? tyres/tires? whilst/while? wilful/willful "
    "woollen/woolen marvellous/marvelous kerb/curb? practise/practice? practised/practiced "
    "practising/practicing spelt/spelled? dreamt/dreamed? amongst/among? counsellor/counselor "
    "counsellors/counselors traveller/traveler travellers/travelers modeller/modeler "
    "labeller/labeler"
)
"""Pairs British/American; `?` marks an American word that is at home in Britain too."""
_NEVER_IZE = (
    r"(?:.*(?:ad|de|re|super|tele|circum|im)?vise|advertise|arise|chastise|comprise|compromise|"
    r"concise|demise|"
    r"despise|disguise|enterprise|excise|exercise|expertise|franchise|improvise|incise|likewise|"
    r"merchandise|"
    r"otherwise|poise|praise|precise|premise|promise|raise|rise|surmise|surprise|treatise|wise|"
    r"noise|cruise|bruise|"
    r"appraise|liaise|mayonnaise|turquoise|tortoise|porpoise|malaise|reprise|sunrise|clockwise|"
    r"paradise|guise|"
    r"anise|raisin|televise|uprise|prise|braise|chemise|marquise|cerise|valise|raised?|"
    r"surprised?|promised?)"
)
_ISE = re.compile(
    r"(?P<stem>[a-z]{3,}?)(?P<is>is|iz)(?P<end>e|es|ed|ing|er|ers|ation|ations|ational|able)$"
)
_YSE = re.compile(
    r"(?P<stem>anal|catal|paral|dial|hydrol|electrol)y(?P<is>s|z)(?P<end>e|ed|es|ing|er|ers)$"
)


@dataclass(frozen=True)
class Spelling:
    """A word that the other variety spells otherwise; `firm` if no careful writer mixes them up.

    Words in -ize are right in Britain too (Oxford), so they count only beside words in -ise.
    """

    start: int
    end: int
    variety: Variety
    other: str
    firm: bool


_ENDINGS = ",s,ed,ing,able,ite,ites,ful,hood,less,al,er,ers,ist"


def _pairs() -> Iterator[tuple[str, str]]:
    for word in _OUR.split():
        for ending in (
            "",
            "s",
            "ed",
            "ing",
            "able",
            "ite",
            "ites",
            "ful",
            "hood",
            "less",
            "al",
            "er",
            "ers",
            "ist",
        ):
            yield word + ending, word.replace("our", "or") + ending
    for word in _RE.split():
        yield word, f"{word[:-2]}er"
        yield f"{word}s", f"{word[:-2]}ers"
        yield f"{word}d", f"{word[:-2]}ered"
    for word in _DOUBLING.split():
        for ending in ("ed", "ing"):
            yield f"{word}l{ending}", word + ending
    yield from (tuple(pair.rstrip("?").split("/")) for pair in _ALONE.split())  # type: ignore[misc]


_SHARED = frozenset(p.split("/")[1].rstrip("?") for p in _ALONE.split() if p.endswith("?"))
_TO_AMERICAN = dict(_pairs())
_TO_BRITISH = {american: british for british, american in _pairs() if american not in _SHARED}
_NEVER = re.compile(_NEVER_IZE)


def spellings_in(text: str) -> Iterator[Spelling]:
    """Every word of a text that is spelled otherwise on the other side of the Atlantic."""
    for match in re.finditer(r"[a-zA-Z]{4,}", text):
        found = _variety_of(match.group().lower())
        if found:
            variety, other, firm = found
            like = other.capitalize() if match.group()[0].isupper() else other
            yield Spelling(match.start(), match.end(), variety, like, firm)


def _variety_of(word: str) -> tuple[Variety, str, bool] | None:
    if word in _TO_AMERICAN:
        return Variety.BRITISH, _TO_AMERICAN[word], True
    if word in _TO_BRITISH:
        return Variety.AMERICAN, _TO_BRITISH[word], True
    if found := _YSE.fullmatch(word):
        british = found["is"] == "s"
        other = f"{found['stem']}y{'z' if british else 's'}{found['end']}"
        return (Variety.BRITISH if british else Variety.AMERICAN), other, True
    return _ise(word)


def _ise(word: str) -> tuple[Variety, str, bool] | None:
    found = _ISE.fullmatch(word)
    if found is None or _NEVER.fullmatch(f"{found['stem']}ise"):
        return None
    if found["stem"] + found["is"] in {
        "siz",
        "priz",
        "seiz",
        "capsiz",
        "resiz",
        "downsiz",
        "rightsiz",
    }:
        return None
    british = found["is"] == "is"
    other = f"{found['stem']}{'iz' if british else 'is'}{found['end']}"
    return (Variety.BRITISH if british else Variety.AMERICAN), other, False
