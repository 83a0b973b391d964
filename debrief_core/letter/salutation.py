"""How a letter greets: the right name, and no more familiarity than is safe."""

from debrief_core.interview import Letter, Profile, Tone
from debrief_core.letter.addressees import Group, group_meant, people_in
from debrief_core.letter.copyedit.listing import enumerated
from debrief_core.letter.names import greeted_name
from debrief_core.letter.phrases import VALEDICTION, VALEDICTION_BRITISH, in_tone

_BRITISH = frozenset({"GB", "IE", "AU", "NZ", "ZA", "IN", "SG", "HK", "MT"})


def compose_salutation(letter: Letter) -> str:
    """The greeting to the recipient, or to the team where no name is known."""
    group = group_meant(letter.recipient.name)
    if letter.recipient.name and group is None:
        return f"Dear {_people_greeted(letter)},"
    if group and group[0] is Group.PANEL:
        return f"Dear members of the {group[1]},"
    if group and group[0] is Group.HIRING_MANAGER:
        return "Dear Hiring Manager,"
    return f"Dear {letter.company} team," if letter.company else "Dear hiring team,"


def _people_greeted(letter: Letter) -> str:
    """Everybody whom the field names; given names only where each of them has one."""
    people = people_in(letter.recipient.name)
    familiar = letter.tone is not Tone.FORMAL
    return enumerated([greeted_name(person, familiar=familiar) for person in people])


def compose_valediction(tone: Tone, sender: Profile) -> str:
    """The complimentary close; British usage keeps "Yours sincerely" for a formal letter."""
    if tone is Tone.FORMAL and sender.country in _BRITISH:
        return VALEDICTION_BRITISH
    return in_tone(tone, VALEDICTION)
