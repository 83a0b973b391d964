"""How a letter greets: the right name, and no more familiarity than is safe."""

from debrief_core.interview import Letter, Profile, Tone
from debrief_core.letter.names import greeted_name
from debrief_core.letter.phrases import VALEDICTION, VALEDICTION_BRITISH, in_tone

_BRITISH = frozenset({"GB", "IE", "AU", "NZ", "ZA", "IN", "SG", "HK", "MT"})


def compose_salutation(letter: Letter) -> str:
    """The greeting to the recipient, or to the team where no name is known."""
    if letter.recipient.name:
        familiar = letter.tone is not Tone.FORMAL
        return f"Dear {greeted_name(letter.recipient.name, familiar=familiar)},"
    return f"Dear {letter.company} team," if letter.company else "Dear hiring team,"


def compose_valediction(tone: Tone, sender: Profile) -> str:
    """The complimentary close; British usage keeps "Yours sincerely" for a formal letter."""
    if tone is Tone.FORMAL and sender.country in _BRITISH:
        return VALEDICTION_BRITISH
    return in_tone(tone, VALEDICTION)
