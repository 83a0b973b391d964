"""What a remark is about: the rules of letter.md by name, and the faults that break them."""

from enum import IntEnum, StrEnum


class Rule(IntEnum):
    """A rule of docs/letter.md; its value is its number there."""

    IN_TIME = 1
    ONE_PAGE = 2
    FEW_POINTS = 3
    NAMED_POINTS = 4
    PROVED = 5
    NEEDED = 6
    WANTED = 7
    ONE_APOLOGY = 8
    FAIR_TONE = 9
    GAP_CLOSED = 10
    RIGHT_NAMES = 11
    CAREFUL = 12
    PRINTABLE = 13
    SENT_ANYWAY = 14
    CORRECT_ENGLISH = 15
    OWN_WORDS = 16


class Fault(StrEnum):
    """One thing that a review looks for."""

    LATE = "late"
    TOO_SOON = "too_soon"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    MORE_THAN_A_PAGE = "more_than_a_page"
    LONG_SENTENCE = "long_sentence"
    MANY_POINTS = "many_points"
    NO_POINT = "no_point"
    NO_SUBJECT = "no_subject"
    NOTE_TO_SELF = "note_to_self"
    NO_ANSWER = "no_answer"
    FAILURE_RETOLD = "failure_retold"
    NO_PROOF = "no_proof"
    UNCHECKABLE_PROOF = "uncheckable_proof"
    UNPROVED_NUMBER = "unproved_number"
    UNPROVED_NUMBER_IN_WORDS = "unproved_number_in_words"
    UNPROVED_LINK = "unproved_link"
    NO_NEED = "no_need"
    NO_INTEREST = "no_interest"
    NO_REASON = "no_reason"
    APOLOGY = "apology"
    SELF_DEPRECATION = "self_deprecation"
    EXCUSE = "excuse"
    BLAME = "blame"
    PRESSING = "pressing"
    EXCLAMATION = "exclamation"
    OPEN_GAP = "open_gap"
    WRONG_NAME = "wrong_name"
    NO_RECIPIENT = "no_recipient"
    SAME_LETTER = "same_letter"
    PLACEHOLDER = "placeholder"
    DOUBLED_WORD = "doubled_word"
    UNBALANCED = "unbalanced"
    WRONG_COMPANY = "wrong_company"
    WRONG_ROLE = "wrong_role"
    NO_SENDER = "no_sender"
    NO_EMPLOYER = "no_employer"
    UNPRINTABLE = "unprintable"
    PDF_DIFFERS = "pdf_differs"
    SPELLING = "spelling"
    GRAMMAR = "grammar"
    CLICHE = "cliche"
    HEDGE = "hedge"
    PASSIVE_OPENING = "passive_opening"
    MIXED_SPELLING = "mixed_spelling"

    @property
    def rule(self) -> Rule:
        """The rule that the fault breaks."""
        return _RULES[self]


_BY_RULE: dict[Rule, tuple[Fault, ...]] = {
    Rule.IN_TIME: (Fault.LATE, Fault.TOO_SOON),
    Rule.ONE_PAGE: (
        Fault.TOO_LONG,
        Fault.TOO_SHORT,
        Fault.MORE_THAN_A_PAGE,
        Fault.LONG_SENTENCE,
    ),
    Rule.FEW_POINTS: (Fault.MANY_POINTS, Fault.NO_POINT),
    Rule.NAMED_POINTS: (
        Fault.NO_SUBJECT,
        Fault.NOTE_TO_SELF,
        Fault.NO_ANSWER,
        Fault.FAILURE_RETOLD,
    ),
    Rule.PROVED: (
        Fault.NO_PROOF,
        Fault.UNCHECKABLE_PROOF,
        Fault.UNPROVED_NUMBER,
        Fault.UNPROVED_NUMBER_IN_WORDS,
        Fault.UNPROVED_LINK,
    ),
    Rule.NEEDED: (Fault.NO_NEED,),
    Rule.WANTED: (Fault.NO_INTEREST, Fault.NO_REASON),
    Rule.ONE_APOLOGY: (Fault.APOLOGY,),
    Rule.FAIR_TONE: (
        Fault.SELF_DEPRECATION,
        Fault.EXCUSE,
        Fault.BLAME,
        Fault.PRESSING,
        Fault.EXCLAMATION,
    ),
    Rule.GAP_CLOSED: (Fault.OPEN_GAP,),
    Rule.RIGHT_NAMES: (Fault.WRONG_NAME, Fault.NO_RECIPIENT, Fault.SAME_LETTER),
    Rule.CAREFUL: (
        Fault.PLACEHOLDER,
        Fault.DOUBLED_WORD,
        Fault.UNBALANCED,
        Fault.WRONG_COMPANY,
        Fault.WRONG_ROLE,
        Fault.NO_SENDER,
        Fault.NO_EMPLOYER,
    ),
    Rule.PRINTABLE: (Fault.UNPRINTABLE, Fault.PDF_DIFFERS),
    Rule.CORRECT_ENGLISH: (Fault.SPELLING, Fault.GRAMMAR),
    Rule.OWN_WORDS: (
        Fault.CLICHE,
        Fault.HEDGE,
        Fault.PASSIVE_OPENING,
        Fault.MIXED_SPELLING,
    ),
}
_RULES = {fault: rule for rule, faults in _BY_RULE.items() for fault in faults}
