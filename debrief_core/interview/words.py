"""The closed vocabularies of the design: ids as stored, labels as shown."""

from enum import StrEnum


class Word(StrEnum):
    """A closed vocabulary whose label is its id in plain words."""

    @property
    def label(self) -> str:
        """The word as a person reads it, lower case: `recruiter screen`."""
        return self.value.replace("_", " ") or "not said yet"


class Stage(Word):
    """Where in the hiring process the interview stands; nothing until it is chosen."""

    NOT_SAID = ""
    RECRUITER_SCREEN = "recruiter_screen"
    HIRING_MANAGER = "hiring_manager"
    TECHNICAL = "technical"
    CASE = "case"
    PANEL = "panel"
    FINAL = "final"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The stage in plain words; a case covers work samples too."""
        return "case or work sample" if self is Stage.CASE else super().label

    @classmethod
    def choices(cls) -> list["Stage"]:
        """What can be chosen; not said yet is no choice."""
        return [stage for stage in cls if stage is not cls.NOT_SAID]


class Format(Word):
    """How the conversation was held; nothing until it is chosen."""

    NOT_SAID = ""
    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in_person"
    OTHER = "other"

    @classmethod
    def choices(cls) -> list["Format"]:
        """What can be chosen; not said yet is no choice."""
        return [form for form in cls if form is not cls.NOT_SAID]


class Outcome(Word):
    """What became of the interview."""

    WAITING = "waiting"
    ADVANCED = "advanced"
    OFFER = "offer"
    REJECTED = "rejected"
    NO_REPLY = "no_reply"
    WITHDREW = "withdrew"


class HowItWent(Word):
    """How the answer to one question went, in one tap."""

    WELL = "well"
    SO_SO = "so_so"
    BADLY = "badly"

    @property
    def label(self) -> str:
        """The answer in plain words: `so-so`."""
        return "so-so" if self is HowItWent.SO_SO else super().label


class Grade(Word):
    """How well an answer came, said aloud and then compared; the four grades of `fsrs`."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"

    @property
    def label(self) -> str:
        """The grade in plain words, short enough for a thumb."""
        return {"again": "not yet", "hard": "barely", "good": "well", "easy": "with ease"}[
            self.value
        ]


class Basis(Word):
    """What a concern rests on: they said or did it, a conclusion from it, or a fear."""

    OBSERVED = "observed"
    INFERRED = "inferred"
    FEARED = "feared"

    @property
    def label(self) -> str:
        """The answer to “How do you know?”."""
        return {"observed": "I saw it", "inferred": "I guess", "feared": "I fear it"}[self.value]


class EmployerSaid(Word):
    """What the employer's reason says of a concern."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    NOT_MENTIONED = "not_mentioned"


class FitAnswer(Word):
    """One answer about fit."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    CANT_TELL = "cant_tell"

    @property
    def label(self) -> str:
        """The answer in plain words."""
        return "can't tell" if self is FitAnswer.CANT_TELL else super().label


class ProofKind(Word):
    """What a reader would check: a number, a link, a named document, a person."""

    NUMBER = "number"
    LINK = "link"
    DOCUMENT = "document"
    PERSON = "person"


class Verdict(Word):
    """What to do about an interview."""

    RECOVER = "recover"
    THANK = "thank"
    LET_GO = "let_go"


class Step(Word):
    """The step of the debrief that comes next; `done` when the decision is taken."""

    INTERVIEW = "interview"
    FEELINGS = "feelings"
    MISSED_POINTS = "missed_points"
    FIT = "fit"
    PERSPECTIVE = "perspective"
    DECISION = "decision"
    DONE = "done"


SEVERITY_WORDS = {
    0: "not an issue",
    1: "less than a wobble",
    2: "a wobble",
    3: "more than a wobble",
    4: "they may have noticed",
    5: "they will have noticed",
    6: "they clearly noticed",
    7: "it may have hurt my chances",
    8: "it hurt my chances",
    9: "it may have cost me the job",
    10: "it cost me the job",
}
"""The scale in words. The anchors are 0, 2, 5, 8 and 10; the words between lean on them."""


def severity_words(severity: int) -> str:
    """The scale's words for a severity 0–10; raises `KeyError` for a number it does not have."""
    return SEVERITY_WORDS[severity]
