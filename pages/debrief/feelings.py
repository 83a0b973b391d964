"""Step 2: how bad it felt, and what it rests on."""

import streamlit as st

from debrief_core.concerns import CATALOGUE, GROUPS, concern_label, severity_description
from debrief_core.dates import day_and_time
from debrief_core.interview import Basis, Concern, Interview, own_concern_kind
from pages.common.text import plain
from pages.debrief.inputs import set_reflection, severity_slider
from pages.session.draft import Change, field, field_to_enter, press
from pages.session.journal import the_journal
from pages.session.notices import notice

BASIS_HELP = (
    "Observed: they said or did it. Inferred: you concluded it from something. "
    "Feared: nothing showed it yet."
)


def draw(interview: Interview) -> None:
    """Ask for the story, the gut feeling and the concerns, each with its severity."""
    reflection = interview.reflection
    st.text_area(
        "What happened, in your own words",
        max_chars=6_000,
        height=120,
        placeholder="No order, no style. What keeps going round in your head?",
        **field(interview, "happened", reflection.happened, set_reflection("happened")),
    )
    _draw_gut(interview)
    st.markdown("**What bothers you about it?** Tap all that apply.")
    for group in GROUPS:
        _draw_chips(interview, group)
    _draw_own(interview)
    for concern in reflection.concerns:
        _draw_concern(interview, concern)


def _draw_gut(interview: Interview) -> None:
    gut = interview.reflection.gut
    if interview.reflection.rated_at and gut is not None:
        st.markdown(f"**Overall it felt like {gut} of 10.** This first rating is kept as it was.")
        return
    severity_slider("Overall, how bad does it feel?", interview, "gut", gut, set_reflection("gut"))


def _draw_chips(interview: Interview, group: str) -> None:
    on_offer = [kind.id for kind in CATALOGUE if kind.group == group]
    open_kinds = [kind for kind in on_offer if not _is_locked(interview, kind)]
    if not open_kinds:
        return
    chosen = [kind for kind in open_kinds if interview.reflection.concern(kind)]
    st.pills(
        group,
        open_kinds,
        selection_mode="multi",
        format_func=concern_label,
        **field(interview, f"chips.{group}", chosen, _choose_among(tuple(open_kinds))),
    )


def _draw_own(interview: Interview) -> None:
    earlier = [k for k in the_journal().own_concerns() if not interview.reflection.concern(k)]
    if earlier:
        st.pills(
            "Your own, from earlier interviews",
            earlier,
            selection_mode="multi",
            format_func=concern_label,
            **field(interview, "chips.own", [], _choose_among(tuple(earlier))),
        )
    st.text_input(
        "Add your own",
        max_chars=60,
        placeholder="A few words, then Enter",
        **field_to_enter(interview, "own", _add_own),
    )


def _draw_concern(interview: Interview, concern: Concern) -> None:
    name = f"concern.{concern.kind}"
    with st.container(border=True):
        st.markdown(f"**{plain(concern_label(concern.kind))}**")
        if concern.felt_at:
            locked = concern.felt_at.astimezone(interview.held_locally.tzinfo)
            st.markdown(f"Felt {concern.felt} of 10, kept since {day_and_time(locked)}.")
        else:
            severity_slider(
                "How bad does it feel?",
                interview,
                f"{name}.felt",
                concern.felt,
                set_concern(concern.kind, "felt"),
            )
        if concern.felt is not None:
            st.caption(severity_description(concern.kind, concern.felt))
        st.segmented_control(
            "What does it rest on?",
            list(Basis),
            format_func=lambda b: b.label.capitalize(),
            help=BASIS_HELP,
            **field(interview, f"{name}.basis", concern.basis, set_concern(concern.kind, "basis")),
        )
        st.text_area(
            "What exactly was it?",
            max_chars=6_000,
            height=80,
            **field(interview, f"{name}.words", concern.words, set_concern(concern.kind, "words")),
        )
        if concern.kind.startswith("own:") and not concern.felt_at:
            st.button(
                "Remove",
                key=f"remove_{concern.kind}",
                type="tertiary",
                icon=":material/close:",
                on_click=_remove,
                args=(concern.kind,),
            )


def _is_locked(interview: Interview, kind: str) -> bool:
    concern = interview.reflection.concern(kind)
    return bool(concern and concern.felt_at)


def set_concern(kind: str, name: str) -> Change:
    """Put what was entered into this field of the concern of that kind."""

    def change(interview: Interview, entered: object) -> Interview:
        concern = interview.reflection.concern(kind) or Concern(kind=kind)
        changed = Concern.model_validate({**dict(concern), name: entered})
        return interview.model_copy(
            update={"reflection": interview.reflection.with_concern(changed)}
        )

    return change


def _choose_among(on_offer: tuple[str, ...]) -> Change:
    """Take the chosen chips in and the others out, but never drop words that were written."""

    def change(interview: Interview, chosen: list[str]) -> Interview:
        kept = []
        for concern in interview.reflection.concerns:
            dropped = concern.kind in on_offer and concern.kind not in chosen
            if dropped and concern.words.strip():
                label = concern_label(concern.kind)
                notice(f"You wrote something about “{label}”, so it stays. Clear its words first.")
            if not dropped or concern.words.strip():
                kept.append(concern)
        new = [Concern(kind=k) for k in chosen if k not in {c.kind for c in kept}]
        return interview.reflecting(concerns=(*kept, *new))

    return change


def _add_own(interview: Interview, label: str) -> Interview:
    """Add a concern of the user's own; one that says the same in other letters is the same."""
    if not label.strip():
        return interview
    kind = own_concern_kind(label)
    known = [*the_journal().own_concerns(), *(c.kind for c in interview.reflection.concerns)]
    kind = next((k for k in known if k.casefold() == kind.casefold()), kind)
    if interview.reflection.concern(kind):
        return interview
    return interview.reflecting(concerns=(*interview.reflection.concerns, Concern(kind=kind)))


def _remove(kind: str) -> None:
    press(
        lambda i: i.reflecting(concerns=tuple(c for c in i.reflection.concerns if c.kind != kind))
    )
