"""Why this job, told to the people it speaks of: `they let juniors present` is `you let …`."""

import re

from debrief_core.letter.copyedit.capitals import capital_first
from debrief_core.letter.copyedit.copyedit import edit_answer
from debrief_core.letter.copyedit.edits import Change, Edited, change_between
from debrief_core.letter.copyedit.known import NOTHING_KNOWN, Known
from debrief_core.letter.copyedit.segments import sentences
from debrief_core.letter.copyedit.verbs import is_surely_past

_TO_YOU = {
    "they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves",
    "they’re": "you’re", "they’ve": "you’ve", "they’ll": "you’ll", "they’d": "you’d",
}  # fmt: skip
_THEY = re.compile(r"\b(they(?:’(?:re|ve|ll|d))?|them|their|theirs|themselves)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:people|children|staff|colleagues|men|women|everyone|nobody|somebody|anyone|kids|"
    r"[^\W\d_]{2,}(?<!s)s)\b(?=.*\bthe)",
    re.IGNORECASE,
)
"""Somebody in the plural before `they`, whom it may mean instead of the reader."""
_ONE_PERSON = re.compile(
    r"^(?:(?:because|that|how|what|the way)\s+)*(she|he)\s+(is|was|has|had|\w+)\b", re.IGNORECASE
)
_NO_REASON = re.compile(
    r"(?:nothing(?: really| much)?|none|n/?a|not sure|no idea|idk|(?:i )?don[’']?t know|"
    r"-+|\?+)\W*$",
    re.IGNORECASE,
)
_BESIDE_THE_REASON = re.compile(
    r"^.{1,40}\b(?:lol|haha|jk),? (?:no,? )?(?:but )?(?:seriously|for real|just kidding|"
    r"jk)[,:]? (?=\w)"
    r"|^(?:(?:the |very |most |so )*(?:interesting|good|nice|cool|great|best|important)"
    r"(?: (?:for me|thing|part))* (?:is|was)|(?:i (?:really )?)(?:like|liked)) (?:that )(?=\w)",
    re.IGNORECASE,
)
"""A joke that is taken back, and words that only announce a reason."""
_YOU_GUYS = re.compile(r"\b(?:you|u) (?:guys|folks)\b", re.IGNORECASE)
_AGREE = {"is": "are", "was": "were", "has": "have", "does": "do"}


def edit_reason(text: str, known: Known = NOTHING_KNOWN, recipient: str = "") -> Edited:
    """The reason as sentences in the second person; only who is meant by `they` is changed.

    `recipient` is the reader's name: what `Dana said` becomes what `you said`.
    """
    if _NO_REASON.match(text.strip()):
        return Edited(text, "")
    edited = edit_answer(_YOU_GUYS.sub("you", _BESIDE_THE_REASON.sub("", text)), known)
    edited = Edited(text, edited.words, edited.changes)
    words = " ".join(_to_you(sentence, recipient) for sentence in sentences(edited.words))
    if "\n" in edited.words or words == edited.words:
        return edited
    made = change_between("person", edited.words, words)
    return Edited(text, words, (*edited.changes, Change(made.rule, made.before, made.after)))


def _to_you(sentence: str, recipient: str) -> str:
    told = _named_to_you(sentence, recipient)
    them = _THEY.search(told)
    if them and not _OTHERS.search(told[: them.start()] + " the"):
        told = _THEY.sub(lambda m: _as_typed(m.group(), _TO_YOU[m.group().casefold()]), told)
    one = _ONE_PERSON.match(told)
    if one and (one.group(2) in _AGREE or is_surely_past(one.group(2))):
        verb = _AGREE.get(one.group(2), one.group(2))
        told = f"{told[: one.start(1)]}you {verb}{told[one.end(2) :]}"
    return capital_first(told)


def _named_to_you(sentence: str, recipient: str) -> str:
    given = next((w for w in recipient.split() if not w.endswith(".") and len(w) > 2), "")
    if not given:
        return sentence
    verb = r"(said|told|mentioned|explained|described|showed|asked|spoke|talked)"
    return re.sub(rf"\b(?:{re.escape(recipient)}|{re.escape(given)}) {verb}\b", r"you \1", sentence)


def _as_typed(typed: str, words: str) -> str:
    return words.capitalize() if typed[0].isupper() else words
