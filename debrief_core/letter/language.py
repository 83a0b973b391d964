"""The language of a letter, as the PDF tells it to a screen reader."""

import re

from debrief_core.dates import letter_locale
from debrief_core.interview import Letter

_KANA = re.compile(r"[\u3040-\u30ff]")
_HANGUL = re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LETTER = re.compile(r"[^\W\d_]")
_JAPANESE_AT_LEAST = 0.1
"""The share of kana that makes Han Japanese: real sentences have half, Chinese ones none."""


def letter_language(letter: Letter) -> str:
    """The language tag of the letter's words: `zh`, `ja`, `ko`, else the sender's English.

    Only these can be told by their letters alone, and only where most of the body is in them: a
    name or an address in Han does not make an English letter Chinese.
    """
    body = "".join(letter.body)
    kana, hangul, han = (len(one.findall(body)) for one in (_KANA, _HANGUL, _HAN))
    east_asian = kana + hangul + han
    if not east_asian or 2 * east_asian <= len(_LETTER.findall(body)):
        return letter_locale(letter.sender.country).replace("_", "-")
    if hangul > han + kana:
        return "ko"
    return "ja" if kana >= _JAPANESE_AT_LEAST * (kana + han) else "zh"
