"""The copy-edit: hurried words become sentences, by rules that can be read and taken back."""

from debrief_core.letter.copyedit.copyedit import edit_answer, edit_phrase
from debrief_core.letter.copyedit.edits import Change, Edited, differing_words
from debrief_core.letter.copyedit.known import NOTHING_KNOWN, Known, known_from

__all__ = [
    "NOTHING_KNOWN",
    "Change",
    "Edited",
    "Known",
    "differing_words",
    "edit_answer",
    "edit_phrase",
    "known_from",
]
