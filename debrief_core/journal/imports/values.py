"""Words of other programs for stages, formats and outcomes, as words of ours."""

from enum import StrEnum
from typing import TypeVar

from debrief_core.interview import Format, Outcome, Stage

_NO_OFFER = "no_offer"
_OUTCOMES = {
    Outcome.OFFER: "offer accepted hired",
    Outcome.WITHDREW: "withdr",
    Outcome.NO_REPLY: "ghost no_reply no_response no_answer",
    Outcome.REJECTED: "reject declined denied closed not_selected unsuccessful freeze absage",
    Outcome.ADVANCED: "advanced next_round passed moved_forward",
}
_STAGES = {
    Stage.PANEL: "panel",
    Stage.FINAL: "final last_round",
    Stage.CASE: "case take_home work_sample assignment presentation",
    Stage.TECHNICAL: "tech coding system_design pair_programming",
    Stage.HIRING_MANAGER: "manager",
    Stage.RECRUITER_SCREEN: "recruiter screen hr_ first_call intro",
}
_FORMATS = {
    Format.VIDEO: "video zoom teams meet.google google_meet webex skype online http",
    Format.PHONE: "phone call telephone telefon tel:",
    Format.IN_PERSON: "person onsite on_site office vor_ort",
}
_NO_INTERVIEW = {
    *("wishlist", "wish_list", "saved", "bookmarked", "draft", "to_apply", "applied", "new"),
    *("application_submitted", "application_confirmation", "expired", "evaluated", "responded"),
    *("discarded", "skip", "availability_request", "information_request", "assessment_sent"),
    *("referral_action_required", "did_not_apply_inbound_request", "false_positive"),
    "action_required_from_company",
}
"""Statuses of Huntr, JobSync, career-ops, JustAJobApp and Reactive Resume, as they write them."""

Known = TypeVar("Known", bound=StrEnum)


def outcome_of(words: str) -> Outcome:
    """The outcome that a status names; waiting where it names none."""
    if _NO_OFFER in _plain(words):
        return Outcome.REJECTED
    return _first(_OUTCOMES, words, Outcome.WAITING)


def stage_of(words: str) -> Stage:
    """The stage that a text names; other where it names one that is not known here."""
    return _first(_STAGES, words, Stage.OTHER if words.strip() else Stage.NOT_SAID)


def format_of(words: str) -> Format:
    """The format that a text or a place names; other where it names one that is not known here."""
    return _first(_FORMATS, words, Format.OTHER if words.strip() else Format.NOT_SAID)


def is_only_an_application(status: str) -> bool:
    """Whether a status says that there was no interview yet."""
    return _plain(status).strip("_") in _NO_INTERVIEW


def _first(known: dict[Known, str], words: str, otherwise: Known) -> Known:
    plain = _plain(words)
    for value, parts in known.items():
        if any(part in plain for part in parts.split()):
            return value
    return otherwise


def _plain(words: str) -> str:
    return "_".join(words.casefold().replace("-", " ").split()) + "_"
