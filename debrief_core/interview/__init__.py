"""The models: everything that one interview, its reflection and its letters consist of."""

from debrief_core.interview.asked import AskedQuestion
from debrief_core.interview.correspondence import (
    Design,
    EarlierWords,
    Letter,
    LetterKind,
    Paragraph,
    Point,
    Recipient,
    Tone,
    Typeface,
)
from debrief_core.interview.edits import (
    KEPT_FOR,
    earlier_texts,
    merge_edits,
    remember_texts,
    with_conflict,
    without_conflict,
)
from debrief_core.interview.evidence import Proof
from debrief_core.interview.guided import GuidedAnswer
from debrief_core.interview.history import EarlierText, Feedback, Practised
from debrief_core.interview.model import Model, new_id
from debrief_core.interview.preparation import Preparation, PreparedQuestion
from debrief_core.interview.profile import Focus, Profile
from debrief_core.interview.records import (
    Concern,
    Decision,
    Fit,
    Interview,
    Interviewer,
    MissedPoint,
    Reflection,
    is_own_concern,
    known_zones,
    own_concern_kind,
)
from debrief_core.interview.text_fields import texts_of, with_text
from debrief_core.interview.words import (
    SEVERITY_WORDS,
    Basis,
    EmployerSaid,
    FitAnswer,
    Format,
    HowItWent,
    Outcome,
    ProofKind,
    Stage,
    Step,
    Verdict,
    severity_words,
)

__all__ = [
    "KEPT_FOR",
    "SEVERITY_WORDS",
    "AskedQuestion",
    "Basis",
    "Concern",
    "Decision",
    "Design",
    "EarlierText",
    "EarlierWords",
    "EmployerSaid",
    "Feedback",
    "Fit",
    "FitAnswer",
    "Focus",
    "Format",
    "GuidedAnswer",
    "HowItWent",
    "Interview",
    "Interviewer",
    "Letter",
    "LetterKind",
    "MissedPoint",
    "Model",
    "Outcome",
    "Paragraph",
    "Point",
    "Practised",
    "Preparation",
    "PreparedQuestion",
    "Profile",
    "Proof",
    "ProofKind",
    "Recipient",
    "Reflection",
    "Stage",
    "Step",
    "Tone",
    "Typeface",
    "Verdict",
    "earlier_texts",
    "is_own_concern",
    "known_zones",
    "merge_edits",
    "new_id",
    "own_concern_kind",
    "remember_texts",
    "severity_words",
    "texts_of",
    "with_conflict",
    "with_text",
    "without_conflict",
]
