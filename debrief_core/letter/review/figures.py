"""Numbers in a letter's words: which of them claim something, in digits and spelled out."""

import re
from collections.abc import Iterator

_UNIT = r"(?:\s?(?:%|‰|percent|per cent|million|billion|thousand|k|m|bn|x|times)(?![^\W\d_]))?"
_DIGITS = re.compile(
    rf"(?<![\w.,/:–-])(?P<sign>[€$£¥₹]\s?)?(?P<value>\d+(?:[.,]\d+)*){_UNIT}(?![\w/:]|\.\d)",
    re.IGNORECASE,
)
_SMALL = "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_SMALL += " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
_NUMERALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100, "thousand": 1000, "half": 50, "third": 33, "quarter": 25, "doubled": 2,
    "tripled": 3, "twice": 2, "dozen": 12,
}  # fmt: skip
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_WORD = (
    rf"(?:{_TENS}[- ](?:one|two|three|four|five|six|seven|eight|nine)|{'|'.join(_SMALL.split())})"
)
_ANY = rf"(?:one|two|a|{_WORD})"
_COUNTED = (
    r"(?:people|persons|nurses|engineers|developers|analysts|colleagues|employees|staff|clients?|"
    r"customers|patients|students|pupils|users|members|families|guests|visitors|readers|children|"
    r"parents|residents|households|participants|candidates|donors|tenants|passengers|viewers|"
    r"subscribers|followers|lessons|courses|meals|covers|volunteers|managers|teams|branches|"
    r"stores|shops|sites|offices|countries|languages|markets|suppliers|vendors|stakeholders|"
    r"reports|tickets|orders|calls|cases|projects|products|releases|services|systems|servers|"
    r"tables|dashboards|campaigns|articles|events|deals|contracts|accounts|awards|beds|wards|"
    r"apprentices|trainees|juniors|designers|teachers|drivers|technicians|sales|percent|points|"
    r"dollars|euros|pounds|errors|bugs|outages|incidents|migrations|experiments|classes|schools|"
    r"departments)"
)
_LED = (
    r"(?:team|group|staff|crew|department|ward|squad|unit|class|shift|workforce|fleet|portfolio|"
    r"base)s?"
)
_MULTIPLY = r"(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)"
_CHANGED = (
    r"(?:cut|cutting|reduc\w+|lower\w*|dropp?\w*|fell|fall|shrank|shrink|sav\w+|slash\w*|"
    r"decreas\w+|gr[eo]w\w*|rose|rais\w+|increas\w+|improv\w+|boost\w*|lift\w*|climb\w*|jump\w*|"
    r"up|down|speed\w*|sped|short\w+|went|brought|won|lost|gain\w*|by|more|less|fewer|off)"
)
_IN_WORDS = re.compile(
    rf"\b(?:(?:{_ANY}[- ]?)+(?:hundred|thousand|million|billion|percent|per cent)\b|(?:dozens|"
    rf"hundreds|thousands|millions|scores|tens of thousands) of \w+|(?:a|two|three|several|half "
    rf"a) dozen(?: \w+)?|{_LED} of (?:over |about |more than |around |nearly |almost |some "
    rf")?(?:two|{_WORD}|a dozen)\b|{_WORD}[- ](?:person|people|strong|member|man|woman|nurse|bed|"
    rf"site|country|store)\b(?: \w+)?|(?:twice|(?:two|{_WORD}) times) (?:as|the|more|less|faster|"
    rf"slower|bigger|higher|larger|cheaper|quicker|better|over)(?: \w+)?(?! (?:I|you)\b)|(?:two|"
    rf"{_WORD}|many|several|ten|hundred)-?fold|{_CHANGED}(?: \w+){{0,5}} (?:by |to |almost |"
    rf"nearly |about |over |more than |roughly )+(?:a |one )?(?:half|third|quarter|fifth|"
    rf"tenth)\b|(?:a|one|two|three) (?:third|quarter|fifth|tenth)s? (?:of|fewer|less|more|faster|"
    rf"slower|cheaper|lower|higher|shorter)|{_CHANGED}(?: [^\s.,;]+){{0,4}} {_WORD} (?:seconds|"
    rf"minutes|hours|days|weeks|months)\b|{_WORD} years(?:['’]| of| in| as)\b|(?:over |more than "
    rf"|about |nearly |almost |around |some |at least |up to )?(?<![\w-]){_WORD} (?:[a-z]+ "
    rf")??{_COUNTED}\b|(?:in|to|for|at) half(?: the (?:time|cost|price|size|effort|"
    rf"usual))?(?=[.,;]| (?:the|of|within|over)\b)|half (?:the|as) (?:time|cost|price|size|"
    rf"effort|much|many|long)\b)",
    re.IGNORECASE,
)
_VERBS = re.compile(rf"\b{_MULTIPLY}\b(?!-)", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:would|will|shall|may|might|['’]d|['’]ll|plan to|hope to|want to|intend to|going to|"
    r"like to|ready to|start in|notice|if you|whether|happy to|glad to)\b",
    re.IGNORECASE,
)
_FIRST_DAYS = re.compile(
    r"\b(?:first|next|within|coming|another|every|each|in(?: the)?(?: first)?) (?:the )?(?:first "
    r"|next )?$",
    re.IGNORECASE,
)
_TIME = re.compile(r"\s?-?(?:second|minute|hour|day|week|month|quarter|year)s?\b", re.IGNORECASE)
_THEIRS = re.compile(
    r"\b(?:your|yours|you|their|they|Dana)(?:['’](?:re|ve|d|ll))?\b(?![^,;]*\b(?:I|we|my|"
    r"our)\b)[^.;]*$",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:I|we|my|our|me|us)\b", re.IGNORECASE)
_LABEL = re.compile(
    r"\b(?:question|page|slide|step|point|section|chapter|version|phase|level|grade|round|room|"
    r"floor|figure|table|item|part|number|no|nr|option|stage|layer|tier|window|gate|platform|"
    r"line)\.?\s$",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\s?(?:a\.?m\b|p\.?m\b|o['’]clock|h\b)", re.IGNORECASE)
_AT = re.compile(r"\b(?:at|by|until|from|before|after|to|and|till)\s$", re.IGNORECASE)
_MEETING = re.compile(
    r"\b(?:minutes?|hours?) (?:of your|into (?:our|the|my)|with you|together|for (?:me|our|us)|"
    r"you|we (?:had|spent)|before (?:our|the)|after (?:our|the|we)|conversation|call|chat)\b",
    re.IGNORECASE,
)


def claims_in_digits(text: str) -> Iterator[re.Match[str]]:
    """Numbers in digits that state something of the writer's work."""
    for match in _DIGITS.finditer(text):
        if not (_says_when(text, match) or _is_plan_or_theirs(text, match)):
            yield match


def claims_in_words(text: str) -> Iterator[re.Match[str]]:
    """Numbers in words, and verbs such as `doubled`, that state something of the writer's work."""
    for pattern in (_IN_WORDS, _VERBS):
        for match in pattern.finditer(text):
            if not _is_plan_or_theirs(text, match) and not _MEETING.search(
                _after(text, match, True)
            ):
                yield match


def numbers_of(words: str) -> set[str]:
    """The values that number words may stand for: `twelve` is 12, `a third` is 33."""
    found = [_NUMERALS.get(word.rstrip("s")) for word in re.findall(r"[a-z]+", words.casefold())]
    stems = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "halv": 50, "halved": 50}
    found += [n for stem, n in stems.items() if stem in words.casefold()]
    values = [n for n in found if n]
    return {str(n) for n in values} | ({str(sum(values))} if len(values) > 1 else set())


def _says_when(text: str, match: re.Match[str]) -> bool:
    """Whether the number is a time of day, or the label of something: `question 3`."""
    before, after = text[: match.start()], text[match.end() :]
    if _LABEL.search(before):
        return True
    return bool(_CLOCK.match(after)) or bool(_MEETING.match(after.lstrip()))


def _is_plan_or_theirs(text: str, match: re.Match[str]) -> bool:
    """Whether the sentence speaks of what is to come, or of the reader's own figures."""
    before = _clause_before(text, match)
    if _FIRST_DAYS.search(before) and _TIME.match(text[match.end() :] or " "):
        return bool(_TO_COME.search(_sentence(text, match))) or "first" in before.casefold()
    if _TO_COME.search(before):
        return True
    theirs = _THEIRS.search(before)
    return bool(theirs) and not _OWN.search(before[theirs.end() - 1 :] if theirs else "")


def _after(text: str, match: re.Match[str], with_match: bool = False) -> str:
    return text[match.start() if with_match else match.end() : match.end() + 40]


def _clause_before(text: str, match: re.Match[str]) -> str:
    before = text[max(0, match.start() - 160) : match.start()]
    return re.split(r"[.!?;:\n]\s", before)[-1]


def _sentence(text: str, match: re.Match[str]) -> str:
    rest = re.split(r"[.!?\n](?:\s|$)", text[match.end() : match.end() + 160])[0]
    return _clause_before(text, match) + match.group() + rest
