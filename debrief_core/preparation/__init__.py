"""Preparing an interview that is still to come, and how often the preparation hit."""

from debrief_core.preparation.entry import (
    came,
    is_prepared,
    names_a_result,
    preparation_of,
    with_company_of,
    with_likely,
    with_own_questions,
    with_proof,
    with_question_words,
    with_words,
)
from debrief_core.preparation.hits import Hit, hit_of, hits_in_words
from debrief_core.preparation.likely import Likely, likely_questions
from debrief_core.preparation.proofs import OfferedProof, offered_proofs, proofs_in
from debrief_core.preparation.similar import Similar, similar_ones

__all__ = [
    "Hit",
    "Likely",
    "OfferedProof",
    "Similar",
    "came",
    "hit_of",
    "hits_in_words",
    "is_prepared",
    "likely_questions",
    "names_a_result",
    "offered_proofs",
    "preparation_of",
    "proofs_in",
    "similar_ones",
    "with_company_of",
    "with_likely",
    "with_own_questions",
    "with_proof",
    "with_question_words",
    "with_words",
]
