"""The models: everything that one interview, its reflection and its letters consist of."""

from debrief_core.interview.correspondence import (
    EarlierWords,
    Letter,
    LetterKind,
    Paragraph,
    Point,
    Recipient,
    Tone,
    Typeface,
)
from debrief_core.interview.evidence import Proof
from debrief_core.interview.model import Model, new_id
from debrief_core.interview.profile import Focus, Profile
from debrief_core.interview.records import (
    Concern,
    Decision,
    Fit,
    Interview,
    Interviewer,
    MissedPoint,
    Reflection,
    known_zones,
    own_concern_kind,
)
from debrief_core.interview.words import (
    SEVERITY_WORDS,
    Basis,
    FitAnswer,
    Format,
    Outcome,
    ProofKind,
    Stage,
    Step,
    Verdict,
    severity_words,
)

__all__ = [
    "SEVERITY_WORDS",
    "Basis",
    "Concern",
    "Decision",
    "EarlierWords",
    "Fit",
    "FitAnswer",
    "Focus",
    "Format",
    "Interview",
    "Interviewer",
    "Letter",
    "LetterKind",
    "MissedPoint",
    "Model",
    "Outcome",
    "Paragraph",
    "Point",
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
    "known_zones",
    "new_id",
    "own_concern_kind",
    "severity_words",
]
