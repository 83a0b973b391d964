"""Whom a field of names means: one person, several, a panel, or nobody by name.

`Sarah, Tom` are two people and `Whitfield, Dana` is one: two words with a comma between count as
two people only where the first is a common given name.
"""

import re
from enum import Enum, auto

from debrief_core.letter.copyedit.words import words_in

_COMMON_GIVEN_NAMES = frozenset(
    words_in(
        "aaron abigail adam ahmed aisha alan alex alice amanda amy ana andrea andrew angela anna "
        "anne anthony ben beth bob brian carl carlos carol caroline charlotte chloe chris "
        "christina claire dan dana daniel dave david deb debbie diana ed elena elizabeth ella "
        "emily emma eric erik eva fatima fiona frank gary george grace greg hannah harry helen "
        "holly ian isabel jack jake james jan jane janet jason jean jen jenny jess jessica jim "
        "joan joe john jon jose josh julia julie karen kate katie kelly ken kevin kim laura lena "
        "leo linda lisa liz lorraine lucas lucy luis luke lynn maria marie mark martin mary matt "
        "max maya megan mia michael mike mohammed mona nadia nick nicole nina noah olivia omar "
        "pat paul peter phil priya rachel raj rebecca rob robert rosa ruth ryan sally sam sandra "
        "sara sarah sofia sophie steve sue susan tanya ted tim tina tom tony vera will yusuf zoe"
    )
)
_CREDENTIAL = (
    r"(?:RN|LPN|CNA|MD|DO|DDS|PhD|Ph\.D\.?|MBA|MSc|BSc|CPA|CFA|PMP|ACCA|FCA|ACA|CEng|PE|"
    r"JD|LLM|LLB|"
    r"Esq\.?|CIPD|SPHR|PHR|KC|QC|OBE|MBE|[A-Z]{3,6})"
)
_CREDENTIALS = re.compile(rf"(?<=[a-z.]),? {_CREDENTIAL}(?:, {_CREDENTIAL})*(?=$|[,;/&]| and )")
_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")
_ROLE_BEHIND = re.compile(
    r",\s*(?:the |our |a |your )?(?:[a-z][\w&-]* ){0,3}(?:[Ll]ead|[Hh]ead|manager|director|"
    r"partner|recruiter|owner|founder|(?-i:[Cc])hief of (?-i:[Ss])taff|ceo|cto|cfo|coo|chair|"
    r"principal|supervisor|hr|boss|nurse|engineer)"
    r"(?: (?:of|at|for) [\w& ]+)?$"
)
_ROLE_BEFORE = re.compile(
    r"^(?:the |our |a |your )?(?:[a-z][\w&-]* ){0,3}?(?:lead|head|manager|director|partner|"
    r"recruiter|owner|founder|principal|supervisor|hr|boss|nurse|engineer|teacher),? (?=[A-Z])"
)
_BETWEEN = re.compile(r"\s*(?:[;/&+]|,(?: and\b| &)?|\band\b)\s*")
_NOT_NAMED = re.compile(
    r"\b(?:the|a|an|others?|another|two|his|her|their|one|\d+)\b|\d", re.IGNORECASE
)

_NOBODY_NAMED = re.compile(
    r"\s*(?:\+|&|and|plus)\s*(?:\d+|two|three|four|some|several) (?:others?|more|people|"
    r"colleagues)\b.*$|"
    r"(?:,\s*|\s+)(?:and |& )?(?:the (?!team\b|panel\b|hiring\b)|(?:a|an|some|another|"
    r"two|their|his|her|one) )(?:\w+ ?)+$",
    re.IGNORECASE,
)
"""Somebody who was there and has no name here."""
_LABEL = re.compile(r"^(?:panel|committee|interviewers?|with|to)\s*:\s*", re.IGNORECASE)

_PANEL = re.compile(
    r"(?:members of )?(?:the |a |an |your )?(?:\w+ )?(?P<group>panel|committee|"
    r"board)(?: members?| of \w+)?",
    re.IGNORECASE,
)
_HIRING_MANAGER = re.compile(r"(?:the |a |your )?(?:(?:hiring|recruiting) )?manager", re.IGNORECASE)
_TEAM = re.compile(
    r"(?:the |your |a |some |someone from |somebody from )?"
    r"(?:h\.?r\.?|human resources|recruit(?:er|ers|ing|ment)|talent(?: acquisition)?|people|hiring|"
    r"whole|interview(?:ers?|ing)?|everyone|everybody|all|team)"
    r"(?: (?:team|department|dept|people|person|lady|guy|manager|partner|at \w+))*",
    re.IGNORECASE,
)


class Group(Enum):
    """Who is meant where no person is named."""

    PANEL = auto()
    HIRING_MANAGER = auto()
    TEAM = auto()


def group_meant(name: str) -> tuple[Group, str] | None:
    """The group that a field of names means, with its own word; None where it names persons."""
    plain = " ".join(_BRACKETS.sub("", name).split()).strip(" .,")
    panel = _PANEL.fullmatch(plain)
    if panel:
        return Group.PANEL, panel.group("group").lower()
    if _HIRING_MANAGER.fullmatch(plain):
        return Group.HIRING_MANAGER, ""
    return (Group.TEAM, "") if _TEAM.fullmatch(plain) else None


def named_part(name: str) -> str:
    """The field without those who have no name in it: `and the tall guy`, `plus two others`."""
    plain = " ".join(_BRACKETS.sub("", name).split())
    return _LABEL.sub("", _NOBODY_NAMED.sub("", plain)) or name


def bare_name(name: str) -> str:
    """A name without what stands in brackets, degrees and the role: `Karen RN (ward lead)`."""
    plain = " ".join(_BRACKETS.sub("", name).split())
    plain = _ROLE_BEHIND.sub("", _CREDENTIALS.sub("", plain))
    return _ROLE_BEFORE.sub("", plain).strip(" ,;") or name


def people_in(name: str) -> list[str]:
    """The people whom a field names, one name each; the whole field where that is in doubt."""
    plain = "; ".join(bare_name(one) for one in named_part(name).split(";") if one.strip())
    parts = [part for part in _BETWEEN.split(plain) if part]
    named = [part for part in parts if not _TEAM.fullmatch(part)]
    if len(named) == 1 < len(parts):
        return named
    parts = named or parts
    if len(parts) < 2 or _NOT_NAMED.search(plain) or not _are_names(plain, parts):
        return [plain]
    comma_alone = plain.count(",") == 1 and len(parts) == 2 and ", and " not in plain
    apart = re.search(r"\),", name)  # `Arun (lead), Meera`
    one_person = comma_alone and not apart and not _is_given_name(parts[0])
    return [plain] if one_person or not _are_alike(parts) else parts


def _are_names(whole: str, parts: list[str]) -> bool:
    """Whether each part has its capital; a field all in lower case was typed in a hurry."""
    short = all(len(part.split()) <= 4 for part in parts)
    return short and (whole.islower() or all(part[0].isupper() for part in parts))


def _is_given_name(first: str) -> bool:
    """Whether a name before a comma is no family name: two words, or a common given name."""
    return " " in first or first.casefold() in _COMMON_GIVEN_NAMES


def _are_alike(parts: list[str]) -> bool:
    """Whether the last name belongs to its own bearer alone, unlike in `Tom and Ann Hall`."""
    return " " in parts[0] or " " not in parts[-1] or len(parts) > 2
