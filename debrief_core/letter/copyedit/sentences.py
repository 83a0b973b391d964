"""One stretch of words made one sentence: its subject, its mark, its capital."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from debrief_core.letter.copyedit.capitals import capital_first
from debrief_core.letter.copyedit.lexicon import AMBIGUOUS_SPELLINGS, FUNCTION_WORDS, SPELLED
from debrief_core.letter.copyedit.segments import stopped, without_end
from debrief_core.letter.copyedit.shapes import SUBJECTS, Shape, shape_of, words_of
from debrief_core.letter.copyedit.verbs import base_of, is_gerund
from debrief_core.letter.copyedit.words import words_in

_WH = frozenset(words_in("how what why when where who which whose"))
_INVERTED = frozenset(
    words_in(
        "is are was were do does did can could would will should have has had am won’t wouldn’t "
        "don’t didn’t can’t couldn’t isn’t aren’t"
    )
)
_NAMED = frozenset(words_in("you we i he she it they there your the this that anyone people a an"))
_ASKS = re.compile(
    r"(?:how|what|why|which) (?:about|if)\b|why (?:us|you|me|this|here|not|should)\b|"
    r"(?:what|who|where|how|when|why)’s \w",
    re.IGNORECASE,
)
_LEADING = re.compile(r"^(?:(?:and|so|plus|also|&)[, ]+)+(?=\w)", re.IGNORECASE)
_SERIES = re.compile(r", (?=[^,]*$)")


@dataclass(frozen=True)
class Asked:
    """What the question asks for, so that `measure first` becomes `I would measure first`."""

    would: bool = False


def is_direct_question(text: str) -> bool:
    """Whether words ask a question in the order of one: `how would you`, not `how I would`."""
    words = words_of(text)
    if _ASKS.match(text.strip().replace("'", "’")):
        return True
    if len(words) > 2 and words[0] in _INVERTED and words[1] in _NAMED:
        return words[0] not in {"had", "should", "were"}
    return bool(words) and words[0] in _WH and _is_inverted(words)


def _is_inverted(words: list[str]) -> bool:
    """Whether an auxiliary follows the question word before its subject does."""
    for at in range(1, min(5, len(words) - 1)):
        if words[at] in _INVERTED:
            return words[at - 1] not in SUBJECTS
        if words[at] in SUBJECTS - {"that", "this"}:
            return False
    return False


def finished(stretch: str, asked: Asked, *, first: bool) -> str:
    """The stretch as a sentence; its end mark is kept, a missing one set."""
    words, end = without_end(stretch.strip(" ,;–-"))
    words = re.sub(r"^[,;:–-]\s*", "", words).strip()
    words = words if first and not _LEADING.match(words) else _without_leading(words)
    if not words:
        return ""
    if is_direct_question(words) and "?" not in end:
        return capital_first(words) + "?"
    mark = "?" if "?" in end else "!" if "!" in end else ""
    whole = capital_first(_with_and(_with_joints(with_subject(words, asked))))
    return whole + mark if mark else stopped(whole)


def _without_leading(words: str) -> str:
    bare = _LEADING.sub("", words)
    if re.match(r"(?i)so (?:that|much|many|far|long)\b", words):
        return words
    return bare if shape_of(bare) is not Shape.NOUN or not words.lower().startswith("so") else words


_ASKING = frozenset(
    words_in("see look check ask visit note read please call contact let thank say")
)
_OF_A_PERSON = re.compile(
    r"was (?:not |also |then |once |fully |solely |always |there )*(?:responsible|in "
    r"charge|promoted|hired|able|"
    r"asked|leading|working|head|lead|part of|involved|on |used to|trained|born|(?:a|an|the) "
    r"(?:\w+ )*?(?:\w+(?:er|or|ist|ant|ian)|lead|head|nurse|chef|cook|only one|one who|first)\b)",
    re.IGNORECASE,
)


def with_subject(words: str, asked: Asked) -> str:
    """The subject that was left out: `I` before what the writer did, `it` before what it does."""
    lead, rest = _lead(words)
    first = words_of(rest)[:1]
    subject = "" if first and first[0] in _ASKING else _subject_for(rest, asked)
    if not subject:
        return words
    following = rest[:1].lower() + rest[1:] if rest[1:2].islower() else rest
    return f"{lead}{subject} {following}"


def _subject_for(rest: str, asked: Asked) -> str:
    shape = shape_of(rest)
    if shape is Shape.BASE:
        return "I would" if asked.would else "I"
    if shape is Shape.THIRD:
        return "we" if rest.casefold().startswith("were") else "it"
    if rest.casefold().startswith("was ") and not _OF_A_PERSON.match(rest):
        return "it"
    return "I" if shape in {Shape.PAST, Shape.PRESENT} else ""


_TOOK = re.compile(
    r", took (?=(?:\d|about|only|over|less|more|a|an|one|two|three|four|five|six)\b)", re.IGNORECASE
)
_WITHOUT = re.compile(
    r", (no|zero) (?!one\b|matter|way|longer|doubt|problem|but|i\b|we\b|"
    r"it\b)(?=[^\W\d_]+(?: \w+){0,2}(?:$|[.,;]))",
    re.IGNORECASE,
)


def _with_joints(words: str) -> str:
    """Scraps between commas are joined to their sentence: `, took 3 weeks, no downtime`."""
    if shape_of(words) not in {Shape.CLAUSE, Shape.PAST}:
        return words
    words = _WITHOUT.sub(r", with \1 ", words)
    took = _TOOK.search(words)
    if took and not any(shape_of(p) is Shape.PAST for p in words[took.end() :].split(", ")[1:]):
        words = f"{words[: took.start()]}; it took {words[took.end() :]}"
    return re.sub(r"(?<=[^\W\d]), (\d+ [^\W\d_]+(?: [^\W\d_]+)?)(?=;)", r" (\1)", words)


_ADVERB = re.compile(
    r"^(?:(?:then|first|firstly|second|secondly|finally|later|afterwards|after that|next|today|now|"
    r"in the end|at the end)(?:, | ))",
    re.IGNORECASE,
)


def _lead(words: str) -> tuple[str, str]:
    match = _ADVERB.match(words)
    return (match.group(), words[match.end() :]) if match else ("", words)


def _with_and(words: str) -> str:
    """`did this, did that, did the other` with its `and`."""
    parts = words.split(", ")
    if len(parts) < 3 or re.search(r"\b(?:and|or|but)\b", parts[-1][:40]) or ";" in words:
        return words
    shapes = [shape_of(part) for part in parts[1:]]
    if all(shape is Shape.PAST for shape in shapes) and shape_of(parts[0]) is Shape.CLAUSE:
        return ", ".join(parts[:-1]) + " and " + parts[-1]
    return words


_NOUNLIKE = re.compile(r"(?:tion|sion|ment|ness|ity|ance|ence|ship|hood|ology|ers|ings|ies)$")
_ORDINARY = frozenset(
    words_in(
        "people team teams colleagues work small big good great real honest open new old young "
        "sales costs customers patients pupils students time money build data code quality safety "
        "training feedback help staff nurses teachers engineers designers growth learning trust "
        "more less many much most few several better best"
    )
)


def lower_first(text: str) -> str:
    """The text as it stands within a sentence; only words that are surely no names lose it."""
    first = text.split(None, 1)[0] if text.strip() else ""
    plain = first.strip(",.;:'(“").casefold().split("’")[0]
    if plain == "i" or not first[:1].isupper() or any(c.isupper() for c in first[1:]):
        return text
    if plain in SPELLED and plain not in AMBIGUOUS_SPELLINGS:
        return text
    known = plain in FUNCTION_WORDS | SUBJECTS | _ORDINARY or bool(base_of(plain))
    is_ordinary = known or is_gerund(plain) or bool(_NOUNLIKE.search(plain))
    return text[0].lower() + text[1:] if is_ordinary else text


def joined_fragments(sentences: Sequence[str]) -> list[str]:
    """Scraps behind a sentence hang on it: `I led it. 40 servers. No downtime.` is one."""
    found: list[str] = []
    scraps: list[str] = []
    for sentence in (*sentences, ""):
        if sentence and found and _is_scrap(sentence):
            scraps.append(lower_first(without_end(sentence)[0]))
            continue
        if scraps:
            found[-1] = _hung_on(found[-1], scraps)
            scraps = []
        if sentence:
            found.append(sentence)
    return found


def _is_scrap(sentence: str) -> bool:
    words, end = without_end(sentence)
    return (
        "?" not in end
        and "!" not in end
        and len(words_of(words)) <= 5
        and ":" not in words
        and shape_of(words) is Shape.NOUN
    )


def _hung_on(sentence: str, scraps: list[str]) -> str:
    words, end = without_end(sentence)
    if end not in {".", ""} or ":" in words or "–" in words or shape_of(words) is Shape.NOUN:
        return " ".join([sentence, *(capital_first(stopped(scrap)) for scrap in scraps)])
    listed = ", ".join(scraps[:-1]) + (" and " if len(scraps) > 1 else "") + scraps[-1]
    return stopped(f"{words}: {listed}")


def without_repeated_then(sentences: Sequence[str]) -> list[str]:
    """Of two sentences in a row that begin with `Then`, the second begins without it."""
    found: list[str] = []
    for sentence in sentences:
        again = found and found[-1].startswith("Then ") and sentence.startswith("Then ")
        found.append(capital_first(sentence[5:]) if again else sentence)
    return found
