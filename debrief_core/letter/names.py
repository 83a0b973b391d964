"""A person's name taken apart, with caution where the family name may stand first."""

import re
import unicodedata
from dataclasses import dataclass

from nameparser import HumanName

from debrief_core.letter.addressees import bare_name, group_meant, named_part
from debrief_core.letter.copyedit.capitals import capital_first
from debrief_core.letter.copyedit.words import words_in

_TITLES = (
    "dhr mevr mw mr mrs ms miss mx dr prof professor sir dame lord lady herr frau mme mlle sr sra "
    "madam rev hon "
    "judge captain doctor fr br chef sister pastor rabbi imam coach matron councillor sergeant "
    "lieutenant colonel major inspector reverend chief"
)
HONORIFICS = frozenset(_TITLES.split())
_BEFORE_GIVEN_NAME = frozenset({"sir", "dame", "lord", "lady", "fr", "br"})
"""Titles said with the given name (Debrett's): `Sir John`, never `Sir Smith`."""
_SAID_WITH_THE_WHOLE_NAME = frozenset({"sister", "chef", "coach", "pastor", "imam", "rabbi"})
"""Titles said with the given name by some and with the family name by others."""
_TITLES_OF_PEERS = frozenset({"lord", "lady"})

_COMMON_FAMILY_NAMES = """
kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song ryu hong jeon
nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren
shen yao cui tan chan wong cheung lau chow leung ng ho tsai hsu kwok lai
tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto ishikawa ogawa
goto okada hasegawa fujita murakami kondo saito sakamoto endo aoki fujii nishimura fukuda ota miura
fujiwara okamoto matsuda nakajima nakano harada ono tamura takeuchi
nagy kovacs szabo toth horvath varga kiss molnar nemeth farkas balogh papp lakatos takacs juhasz
"""
_FAMILY_NAME_FIRST = frozenset(_COMMON_FAMILY_NAMES.split())
"""Common family names of cultures that may put them first; "Dear Kim," would then be wrong."""
_PARTICLES = frozenset(
    words_in("van der den de del della da dos das di von zu zum la le el al bin ibn ten ter")
)
_GIVEN_NAME = re.compile(r"[^\W\d_][^\W\d_'’-]*[^\W\d_](?:-[^\W\d_]+)?")
_ASIDE = re.compile(
    r"\s*[(\[](?:she|he|they|ze|her|him|them|hers|his|theirs|[/, ])+[)\]]|^(?:pani|pan)\s+",
    re.IGNORECASE,
)
"""Pronouns behind a name, and Polish forms of address before one: no part of the greeting."""
_DOCTOR = re.compile(
    r"^(?:herr|frau|hr|fr|mr|mrs|ms|mister|monsieur|madame|signor|señor|pan|pani)\.? "
    r"(?P<title>dr|prof(?:essor)?)\b\.?(?: (?:med|rer|phil|jur|ing|h\.c)\.?(?: ?nat\.?)?)*",
    re.IGNORECASE,
)
_OF_MEDICINE = re.compile(
    r"^((?:dr|prof)\.?) (?:med|rer|phil|jur|ing|ir)\.(?: ?nat\.)?", re.IGNORECASE
)
_WRITTEN_WITHOUT_SPACES = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True)
class Name:
    """A name's title, given name and family name; given and family are empty where in doubt."""

    whole: str
    title: str
    given: str
    family: str


def _in_english(name: str) -> str:
    """`Herr Dr. Krause` and `Mister Bright` as English greets them."""
    name = _DOCTOR.sub(lambda match: match.group("title").capitalize(), name)
    name = _OF_MEDICINE.sub(r"\1", name)
    return re.sub(r"^mister\b", "Mr", name, flags=re.IGNORECASE)


def is_honorific(word: str) -> bool:
    """Whether a word is a title before a name, with or without its full stop."""
    return word.strip(".,").casefold() in HONORIFICS


def read_name(name: str) -> Name:
    """The parts of a name, capitals evened out; doubt about their order leaves parts empty."""
    whole = name_in_case(_in_english(_ASIDE.sub("", bare_name(name)).strip()))
    if not whole or _WRITTEN_WITHOUT_SPACES.search(whole):
        return Name(whole, "", "", "")
    title, rest = _title_apart(whole)
    words = rest.split()
    if "," in rest or len(words) < 2:
        return Name(whole, title, "", "" if "," in rest else rest if title else "")
    if words[0].casefold() in _PARTICLES:
        return Name(whole, title, "", rest)
    if _may_stand_first(words):
        family = words[0] if len(words) > 1 and title else ""
        return Name(whole, title, "", family)
    parsed = HumanName(rest)
    return Name(whole, title, str(parsed.first), _family(words, parsed))


def _family(words: list[str], parsed: HumanName) -> str:
    """The family name: with its particles; of three names the last two may both belong to it."""
    last = str(parsed.last)
    middle = str(parsed.middle)
    if middle and _is_double(words, middle):
        return f"{middle} {last}"
    return last


_HISPANIC_ENDING = re.compile(
    r"(?:ez|es|az|iz|oz|ía|ia|os|as|is|án|ón|ín|ero|era|eda|osa|illo|ado|ales)$", re.IGNORECASE
)


def _is_double(words: list[str], middle: str) -> bool:
    """Whether the middle name is the first of two family names, as in `Maria García López`."""
    surnames = words[-2:]
    return " " not in middle and len(words) == 3 and all(_is_hispanic(name) for name in surnames)


def _is_hispanic(name: str) -> bool:
    return len(name) > 3 and bool(_HISPANIC_ENDING.search(name))


def _may_stand_first(words: list[str]) -> bool:
    """Whether the first word may be the family name: a common one, or before a hyphened name."""
    first = words[0].casefold()
    plain = _plain(first)
    hyphened = len(words) == 2 and "-" in words[1] and words[1].split("-")[-1].islower()
    return plain in _FAMILY_NAME_FIRST or hyphened


def _plain(word: str) -> str:
    bare = unicodedata.normalize("NFKD", word.replace("đ", "d"))
    return "".join(c for c in bare if not unicodedata.combining(c))


def _title_apart(name: str) -> tuple[str, str]:
    words = name.split()
    count = next((n for n, word in enumerate(words) if not is_honorific(word)), len(words))
    title = " ".join(word[:1].upper() + word[1:] for word in words[:count])
    return title, " ".join(words[count:])


def name_in_case(name: str) -> str:
    """`DANA WHITFIELD` and `dana whitfield` as `Dana Whitfield`; mixed capitals stay."""
    if not (name.isupper() or name.islower()) or (name.isupper() and len(name) < 4):
        return name
    if _WRITTEN_WITHOUT_SPACES.search(name):
        return name
    return " ".join(_word_in_case(word) for word in name.lower().split())


def _word_in_case(word: str) -> str:
    if word in _PARTICLES:
        return word
    parts = re.split(r"([-'’])", word)
    return "".join(part[:1].upper() + part[1:] for part in parts)


_NOT_CAUGHT = re.compile(
    r",?(?: and| &|\+)? (?:a|one|another) [\w ]{3,30}"
    r"\([^()]*(?:name|catch|caught|remember)[^()]*\)"
    r"|\s*\([^()]*(?:name|catch|caught|remember|\?)[^()]*\)"
    r"|\s*\(\d+(?: people)?\)"
)
"""Notes on names that were not caught, and how many people there were."""


def name_for_address(field: str) -> str:
    """The names of a letter's head: as they were filled in, but without notes on them."""
    kept = _NOT_CAUGHT.sub("", field)
    kept = re.sub(r"(?<=\w) (?:/|;|\+) (?=[A-Z])", " and ", kept).strip(" ,") or field
    if group_meant(kept) or is_honorific(kept.partition(" ")[0]):
        return capital_first(kept)
    return name_in_case(kept)


_COUPLE = re.compile(r"\b(?:and|&) ", re.IGNORECASE)
"""`Mr. and Mrs. Hall` are greeted together."""


_DON = re.compile(r"(?:Don|Doña|Dona) [^\W\d_]+")
"""Spanish puts the title before the given name; `Don Smith`, greeted whole, is not wrong either."""


def greeted_name(name: str, *, familiar: bool) -> str:
    """The name as a greeting says it: the title with what belongs to it, or the given name.

    `familiar` greets by the given name where it is beyond doubt which that is; a name in doubt
    is greeted whole, for that is never wrong.
    """
    read = read_name(named_part(name))
    if _DON.fullmatch(read.whole):
        return read.whole
    if read.title and not _COUPLE.search(name):
        return _with_title(read)
    sure = familiar and not read.title and _is_sure(read)
    return read.given if sure else read.whole


def _is_sure(read: Name) -> bool:
    """Whether the given name is one word beyond doubt: of `Mai Linh Trần` it would be two."""
    words = [word for word in read.whole.split() if not word.endswith(".")]
    return bool(_GIVEN_NAME.fullmatch(read.given)) and len(words) <= 2


def _with_title(read: Name) -> str:
    first = read.title.split()[0].strip(".").casefold()
    if first in _SAID_WITH_THE_WHOLE_NAME:
        return f"{read.title} {_title_apart(read.whole)[1]}"
    if first in _BEFORE_GIVEN_NAME and read.given and first not in _TITLES_OF_PEERS:
        return f"{read.title} {read.given}"
    return f"{read.title} {read.family}" if read.family else read.whole
