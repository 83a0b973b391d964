"""What the review says, each remark where it belongs, with its mend one press away."""

from collections.abc import Iterable, Sequence
from functools import partial

import streamlit as st

from debrief_core.interview import Letter
from debrief_core.letter import Grade, Remark, apply_mend, can_mend, words_to_mend
from pages.common.text import apart, plain
from pages.letter.drafts import press_on
from pages.session.request import now

_CONTEXT = 40
_LONGEST_NAME = 40


class Remarks:
    """The remarks on a letter as the page draws them: by place, each mend named apart."""

    def __init__(self, letter: Letter, remarks: Iterable[Remark]) -> None:
        self.all = tuple(remarks)
        self._letter = letter
        self._names = _names(letter, [one for one in self.all if can_mend(letter, one)])

    def and_more(self, remarks: Iterable[Remark]) -> "Remarks":
        """With what a second review found, as far as it speaks of other rules."""
        known = {remark.rule for remark in self.all}
        more = (remark for remark in remarks if remark.rule not in known)
        return Remarks(self._letter, (*self.all, *more))

    def at(self, where: str) -> list[Remark]:
        """Those on one place, a paragraph's role or a part of the letter."""
        return [remark for remark in self.all if remark.where == where]

    def must(self) -> int:
        """How many things have to be mended."""
        return sum(remark.grade is Grade.MUST_MEND for remark in self.all)

    def draw(self, where: str, text: str) -> None:
        """The remarks on one place, whose words are `text`."""
        for remark in self.at(where):
            self._draw_one(remark, text)

    def draw_elsewhere(self, drawn: Iterable[str]) -> None:
        """Those on the letter as a whole, and on places that have no field here."""
        places = set(drawn)
        for remark in self.all:
            if remark.where not in places:
                self._draw_one(remark, "")

    def _draw_one(self, remark: Remark, text: str) -> None:
        draw_remark(text, remark)
        if name := self._names.get(remark):
            st.button(
                plain(name),
                key=f"mend.{self._letter.id}.{remark.where}.{self.all.index(remark)}",
                type="tertiary",
                icon=":material/build:",
                on_click=press_on,
                args=(self._letter, partial(_mended, remark)),
            )


def draw_remark(text: str, remark: Remark) -> None:
    """A remark with its place marked, why, and what to do."""
    words = f"{_place(text, remark)}{plain(remark.reason)} {plain(remark.advice)}"
    if remark.grade is Grade.MUST_MEND:
        st.markdown(f":red[:material/error:] **Must mend.** {words}")
    else:
        st.caption(f":material/lightbulb: {words}")


def _mended(remark: Remark, letter: Letter) -> Letter:
    return apply_mend(letter, remark, now())


def _names(letter: Letter, remarks: Sequence[Remark]) -> dict[Remark, str]:
    """What each mend does, in a few words."""
    names = apart([_name(letter, remark) for remark in remarks])
    return dict(zip(remarks, names, strict=True))


def _name(letter: Letter, remark: Remark) -> str:
    left_out = words_to_mend(letter, remark)
    if remark.mend is None or len(remark.mend.text.strip()) <= 1 < len(left_out):
        return f"Leave out “{_short(left_out)}”"
    instead = f" instead of “{_short(left_out)}”" if left_out else ""
    return f"Write “{_short(remark.mend.text)}”{instead}"


def _short(words: str) -> str:
    one_line = " ".join(words.split())
    return one_line if len(one_line) <= _LONGEST_NAME else f"{one_line[: _LONGEST_NAME - 1]}…"


def _place(text: str, remark: Remark) -> str:
    """The words around the place, with the place itself marked."""
    if not remark.span or not remark.excerpt.strip():
        return ""
    start, end = remark.span
    if text[start:end].strip() != remark.excerpt:
        return ""
    before = text[max(0, start - _CONTEXT) : start].replace("\n", " ")
    after = text[end : end + _CONTEXT].replace("\n", " ")
    marked = plain(text[start:end].strip().replace("\n", " "))
    return f"“…{plain(before)}:orange-background[{marked}]{plain(after)}…” "
