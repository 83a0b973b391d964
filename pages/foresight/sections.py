"""What the page draws: facts, a claim where it is more than chance, and what others found."""

import streamlit as st

from debrief_core.interview import Basis
from debrief_core.patterns import Figure, Rated, charts, evidence_of
from debrief_core.patterns.foresight import (
    FEWEST,
    Brier,
    Judged,
    bias,
    brier,
    felt_and_considered,
    judged,
    told_by_employers,
)
from debrief_core.patterns.pattern import Finding
from pages.common.cache import cached
from pages.common.extracts import extracted
from pages.common.text import plain
from pages.session.journal import version
from pages.session.request import now, today

SAID_OF = {
    Basis.OBSERVED: "what you saw",
    Basis.INFERRED: "what you guessed",
    Basis.FEARED: "what you feared",
}
PUBLISHED = (
    (
        "How people think they did explains about a quarter of how they were rated.",
        (
            "interviewing.io, 2016: R² about 0.24 over some thousand practice interviews, "
            "on their own platform and not peer-reviewed."
        ),
    ),
    (
        "Self-ratings and supervisors' ratings of work agree only weakly: r = .22.",
        "Heidemeier and Moser, 2009: meta-analysis, n = 37,752. About work, not about interviews.",
    ),
    (
        "Others judge a blunder less harshly than the one who made it expects.",
        (
            "Savitsky, Epley and Gilovich, 2001: four experiments, mostly with students, not with "
            "interviewers."
        ),
    ),
)


def draw_chances(rated: Rated) -> None:
    """The reliability diagram, the Brier score in words, and the bias in either direction."""
    st.header("Your chances", anchor=False)
    figure, score, found = cached("foresight", version(), lambda: _computed(rated))
    if score is None:
        st.markdown(
            f"From {FEWEST} interviews on that have a chance, and an outcome at least 45 days old, "
            "this shows how your chances compare. Younger ones wait: good news travels faster."
        )
        return
    st.markdown(f"**{_bias_in_words(found, score)}**")
    st.markdown(score.sentence)
    st.markdown(plain(figure.title))
    spec = {**figure.spec, "datasets": {"rows": figure.arrow}}
    st.vega_lite_chart(spec, alt=figure.alt, key="foresight_chart", width="stretch")
    with st.expander("The numbers at each point"):
        st.dataframe(figure.table, hide_index=True, alt="Chances given and what became of them")


def _computed(rated: Rated) -> tuple[Figure, Brier | None, Finding | None]:
    evidence = evidence_of(rated)
    return charts.reliability_figure(rated), brier(evidence), bias(evidence)


def _bias_in_words(found: Finding | None, score: Brier) -> str:
    if found is None:
        return (
            f"Neither too gloomy nor too hopeful: in {score.interviews} interviews, what differs "
            "may be luck."
        )
    given, were = found.numbers["given"], int(found.numbers["advances"])
    leaning = "too gloomy" if found.direction == "pessimistic" else "too hopeful"
    return (
        f"You tend to be {leaning}: you gave yourself {given:.1f} advances in "
        f"{found.interviews} interviews; there were {were}."
    )


def draw_fears() -> None:
    """How often a reason confirmed what was seen, guessed and feared."""
    found = cached(("fears", today()), version(), _judged)
    st.header("What you feared", anchor=False)
    if not found:
        st.markdown(
            "When an employer says why, note it under Interviews and mark what it confirms. Here "
            "you then see how often your fears were right, beside what you saw."
        )
        return
    st.markdown("\n".join(f"- {_judged_in_words(each)}" for each in found))


def _judged() -> list[Judged]:
    told = extracted("told by employers", lambda i: (i.held_at, told_by_employers(i)))
    return judged(told.values(), now())


def _judged_in_words(each: Judged) -> str:
    return (
        f"Of **{SAID_OF[each.basis]}**, employers spoke of {each.confirmed + each.refuted} in "
        f"{each.total}: confirmed {each.confirmed}, refuted {each.refuted}."
    )


def draw_feelings(rated: Rated) -> None:
    """First feelings against second thoughts, where a whole interview was looked at again."""
    found = cached("feelings", version(), lambda: felt_and_considered(rated))
    if found is None:
        return
    felt, considered, ratings = found
    st.header("What you felt", anchor=False)
    st.markdown(
        f"At first it felt like {felt:.1f} of 10 on average, on second thought like "
        f"{considered:.1f} ({ratings} ratings, of interviews you looked at again as a whole)."
    )
    st.page_link("pages/patterns/page.py", label="See patterns", icon=":material/monitoring:")


def draw_published() -> None:
    """What others found, each with its source, year and caveat."""
    with st.expander("What others found"):
        for finding, source in PUBLISHED:
            st.markdown(f"**{finding}**")
            st.caption(plain(source))
