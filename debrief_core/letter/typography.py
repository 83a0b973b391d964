"""Typographic apostrophes and quotation marks for those typed straight.

The same marks stand in print and in the e-mail, for both take their lines from `sheet.py`.
"""

import re

_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
_PRIME = re.compile(r"(?<=\d)['\"](?!\w)|(?<=\d)'(?=\d)")
"""Feet and inches, minutes and seconds: 6'2" stays as it is."""
_APOSTROPHE = re.compile(
    r"(?<=[^\s(\[{“—–/-])'"  # don't, users', and the end of 'a quotation'
    r"|'(?=\d)"  # the '90s
    r"|'(?=(?:em|cause|til|tis|twas|round|n)\b)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(?<![^\s(\[{“—–/-])'(?=\S)([^']*?\S)(?=’(?!\w))")
_DOUBLE = re.compile(r"\"([^\"]*)\"")


def typographic(line: str) -> str:
    """One line of text with ’ ‘ ’ “ ” for straight marks; addresses, feet and inches stay so.

    A lone double quote stays too: nobody can know what it was to open or close.
    """
    if "'" not in line and '"' not in line:
        return line
    pieces, at = [], 0
    for address in _ADDRESS.finditer(line):
        pieces += [_set(line[at : address.start()]), address.group()]
        at = address.end()
    return "".join([*pieces, _set(line[at:])])


def _set(text: str) -> str:
    """The text between addresses; primes are put out of the way while quotes are paired."""
    primes = _PRIME.findall(text) if text.count('"') % 2 or not _DOUBLE.search(text) else []
    if primes:
        text = _PRIME.sub("\0", text)
    text = _DOUBLE.sub(r"“\1”", text)
    text = _APOSTROPHE.sub("’", text)
    text = _QUOTED.sub(r"‘\1", text).replace("'", "’")
    for prime in primes:
        text = text.replace("\0", prime, 1)
    return text
