"""Lines and bullets: which belong together, and the one sentence or the list they make."""

import re
from dataclasses import dataclass

from debrief_core.letter.copyedit.listing import enumerated
from debrief_core.letter.copyedit.segments import without_end
from debrief_core.letter.copyedit.shapes import Shape, shape_of, words_of

_BULLET = re.compile(
    r"^\s*(?:[-*•·‣▪◦–—>+→✓✔]+|\(?\d{1,2}[.)](?=\s|[^\W\d])|\(?[a-h]\)|[a-h]\.(?=\s))\s*(?=\S)"
)
_STAR = re.compile(
    r"^\s*(?:situation|task|action|actions|result|results|context|problem|challenge|solution|"
    r"outcome|impact|background|what i did|what we did|what happened|steps?|answer|my answer|"
    r"better answer|s|t|a|r)\s*(?::|–|-)\s+",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:,|\b(?:and|or|but|the|a|an|to|of|in|on|at|for|with|by|from|my|our|we|i|that|which|is|was|"
    r"because|about|into))$",
    re.IGNORECASE,
)
_RESULT = re.compile(r"(?i)^\s*(?:results?|outcome|impact)\b")


@dataclass(frozen=True)
class Group:
    """Lines that belong together: an introduction, and the items below it, if they are bullets."""

    intro: str
    items: tuple[str, ...] = ()


_COUNTED = re.compile(r"(?:(?<=^)|(?<=[\s,;:.]))\(?([1-9])[.)]\s*(?=[^\W\d])")
_STARRED = re.compile(r"(?:(?<=^)|(?<=\s))[*•·]\s+(?=\w)")


def _counted_apart(text: str) -> str:
    """`1. listen 2. ask 3. act` on lines of their own; `* this * that` as well."""
    marks = [m.group(1) for m in _COUNTED.finditer(text)]
    if len(marks) > 1 and marks == [str(n) for n in range(1, len(marks) + 1)]:
        apart = _COUNTED.sub(lambda m: f"\n{m.group(1)}. ", text)
        *before, last = apart.rsplit("\n", 1)
        return "\n".join([*before, re.sub(r"(?<=[a-z])\. (?=\S+ \S)", ".\n", last, count=1)])
    return _STARRED.sub("\n* ", text) if len(_STARRED.findall(text)) > 1 else text


def grouped(text: str) -> list[Group]:
    """The lines of a text: plain ones each by itself, bullets with the line that leads to them."""
    groups: list[Group] = []
    for line, bullet in _joined(_counted_apart(text)):
        last = groups[-1] if groups else None
        if not bullet:
            groups.append(Group(line))
        elif last and (last.items or _leads_on(last.intro)):
            groups[-1] = Group(last.intro, (*last.items, line))
        else:
            groups.append(Group("", (line,)))
    return groups


def _leads_on(intro: str) -> bool:
    return intro.endswith(":") or not re.search(r"[.!?]$", intro)


def _joined(text: str) -> list[tuple[str, bool]]:
    """The lines without their bullets; a line that breaks off goes on in the next."""
    found: list[tuple[str, bool]] = []
    lines = [line for line in text.split("\n") if re.search(r"\w", line)]
    for line in lines:
        bullet = _BULLET.match(line)
        words = line[bullet.end() :].strip() if bullet else line.strip()
        if found and not bullet and _GOES_ON.search(found[-1][0]):
            found[-1] = (f"{found[-1][0]} {words}", found[-1][1])
        else:
            found.append((words, bool(bullet) and len(lines) > 1))
    return found


def without_label(line: str) -> tuple[str, bool]:
    """A line without a label such as `Situation:`; whether it told the result."""
    match = _STAR.match(line)
    return (line[match.end() :], bool(_RESULT.match(line))) if match else (line, False)


_IN_A_RUN = 8
_LONGEST_RUN = 5


def run_together(pieces: list[str]) -> list[str]:
    """Short sentences without a subject as one: `Kept it. Called them.` becomes one sentence."""
    found: list[list[str]] = []
    for piece in pieces:
        goes_on = _short_past(piece) and found and _short_past(found[-1][-1])
        if goes_on and len(found[-1]) < _LONGEST_RUN:
            found[-1].append(piece)
        else:
            found.append([piece])
    return [_one(run) for run in found]


def _one(run: list[str]) -> str:
    if len(run) == 1:
        return run[0]
    words = [without_end(piece)[0].strip() for piece in run]
    return enumerated([words[0], *(w[:1].lower() + w[1:] for w in words[1:])])


def _short_past(piece: str) -> bool:
    words = without_end(piece)[0]
    plain = not re.search(r"[,;:–(]|\b(?:and|but|then|was|were)\b", words, re.IGNORECASE)
    return plain and len(words_of(words)) <= _IN_A_RUN and shape_of(words) is Shape.PAST


def lines_together(groups: list[Group]) -> list[Group]:
    """Plain lines that are such short sentences, as one line."""
    plain = [group.intro for group in groups if not group.items]
    if len(plain) < 2 or len(plain) != len(groups):
        return groups
    return [Group(line) for line in run_together(plain)]
