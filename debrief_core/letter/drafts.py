"""The letters of an interview as they stand today: stored ones, and one to each person without."""

from datetime import date

from debrief_core.interview import Interview, Letter, Profile
from debrief_core.letter.compose import compose_letter, recipient_from


def letters_of(interview: Interview, profile: Profile, today: date) -> list[Letter]:
    """The stored letters, composed anew for today, and one to each interviewer without.

    Never empty: without interviewers there is one letter to nobody yet. A letter that is not
    stored has the same id as long as the interview and its recipient stay the same.
    """
    stored = [compose_letter(interview, profile, today, draft=one) for one in interview.letters]
    written_to = {letter.recipient.name for letter in stored}
    waiting = [i for i in interview.interviewers if i.name and i.name not in written_to]
    fresh = [
        compose_letter(interview, profile, today, recipient=recipient_from(interviewer))
        for interviewer in waiting
    ]
    return [*stored, *fresh] or [compose_letter(interview, profile, today)]


def with_draft_letter(
    interview: Interview, letter_id: str, profile: Profile, today: date
) -> Interview:
    """The interview with this one of `letters_of` stored in it; as it is where it has no such."""
    if any(letter.id == letter_id for letter in interview.letters):
        return interview
    letters = letters_of(interview, profile, today)
    new = tuple(letter for letter in letters if letter.id == letter_id)
    return interview.model_copy(update={"letters": (*interview.letters, *new)})
