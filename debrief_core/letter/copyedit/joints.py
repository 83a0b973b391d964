"""Small words that a hurried sentence leaves out between its parts: `and`, `with`, `the`."""

import re

from debrief_core.letter.copyedit.shapes import Shape, shape_of

_TOOK = re.compile(
    r", took (?=(?:\d|about|only|over|less|more|a|an|one|two|three|four|five|six)\b)", re.IGNORECASE
)
_WITHOUT = re.compile(
    r", (no|zero) (?!one\b|matter|way|longer|doubt|problem|but|i\b|we\b|"
    r"it\b)(?=[^\W\d_]+(?: \w+){0,2}(?:$|[.,;]))",
    re.IGNORECASE,
)


def with_joints(words: str) -> str:
    """Scraps between commas are joined to their sentence: `, took 3 weeks, no downtime`."""
    if shape_of(words) not in {Shape.CLAUSE, Shape.PAST}:
        return words
    words = _WITHOUT.sub(r", with \1 ", words)
    words = re.sub(r", never (?=(?:saw|had|met|heard|did|felt|lost|missed)\b)", "; I never ", words)
    took = _TOOK.search(words)
    if took and not any(shape_of(p) is Shape.PAST for p in words[took.end() :].split(", ")[1:]):
        words = f"{words[: took.start()]}; it took {words[took.end() :]}"
    return re.sub(r"(?<=[^\W\d]), (\d+ [^\W\d_]+(?: [^\W\d_]+)?)(?=;)", r" (\1)", words)


_PERSON = (
    r"(?:(?:sales|project|product|plant|line|shift|general|regional|night|store|account|"
    r"head|hr|old|"
    r"first|new|other|main|big|last|angry|key) )?(?:director|manager|engineer|developer|"
    r"designer|analyst|recruiter|director|boss|customer|client|patient|"
    r"colleague|teacher|chef|owner|supplier|vendor|supervisor|ceo|cto|doctor|nurse|parent|student|"
    r"pupil|tenant|buyer|team|company|project|warehouse|kitchen|system|server|pipeline|audit)"
)
_LONE_NOUN = re.compile(
    rf"^(?P<np>{_PERSON})(?: (?-i:[A-Z])[a-z]+)?(?= (?:was|is|had|has|wanted|said|asked|told|"
    rf"did|didn’t|called|"
    rf"came|went|got|"
    r"keeps|holds|knows|refused|needed|complained|left|would|could|lost|found|crashed|died|"
    r"kept|thought|liked)\b)",
    re.IGNORECASE,
)


_LONE_THING = re.compile(
    r"^(?:fix|plan|rule|trick|goal|problem|solution|cause|reason|lesson|idea|aim|bug|risk|outcome|"
    r"answer|difference|flour)(?= (?:is|was|=)\b)",
    re.IGNORECASE,
)


def with_article(words: str) -> str:
    """`sales director wanted` with the article that was left out."""
    match = _LONE_NOUN.match(words) or _LONE_THING.match(words)
    if not match or any(c.isupper() for c in match.groupdict().get("np", "")[1:]):
        return words
    return f"The {words[0].lower()}{words[1:]}"


_OF_ANOTHER_KIND = re.compile(r"(?:it took|i (?:can|could|will|would))\b", re.IGNORECASE)
"""`it took me two weeks, found it in Cork`: what follows is told of the writer."""


def with_and(words: str) -> str:
    """`did this, did that, did the other` with its `and`."""
    parts = words.split(", ")
    if len(parts) < 2 or re.search(r"\b(?:and|or|but)\b", parts[-1][:40]) or ";" in words:
        return words
    shapes = [shape_of(part) for part in parts[1:]]
    if re.match(r"(?:see|look|please)\b", parts[-1], re.IGNORECASE):
        return words
    if re.search(r", (?:needed|used|made|based|meant) (?:for|of|on|to)\b", words):
        return words
    alike = all(s is Shape.PAST for s in shapes) or all(s is Shape.BASE for s in shapes)
    if alike and _OF_ANOTHER_KIND.match(parts[0]) and shapes[0] is Shape.PAST:
        return f"{parts[0]}; I {', '.join(parts[1:])}"
    if alike and shape_of(parts[0]) is Shape.CLAUSE:
        return ", ".join(parts[:-1]) + " and " + parts[-1]
    return words
