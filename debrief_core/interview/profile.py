"""What an owner says about themselves once: the letter's sender, and what they work on."""

from typing import Annotated, Literal

from pydantic import Field

from debrief_core.interview.model import Line, Model, Moment

LETTER_PAPER_COUNTRIES = frozenset(
    {"US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "DO", "SV"}
)
"""Countries where US Letter is the usual paper (CLDR territory data, paper size US-Letter)."""


class Profile(Model):
    """The sender of letters. `country` is an ISO 3166 alpha-2 code, or empty."""

    name: Line = ""
    headline: Line = ""
    phone: Line = ""
    email: Line = ""
    city: Line = ""
    country: Annotated[str, Field(pattern=r"^([A-Z]{2})?$")] = ""
    links: tuple[Line, ...] = ()

    @property
    def paper(self) -> Literal["a4", "letter"]:
        """The paper that printers in the profile's country hold."""
        return "letter" if self.country in LETTER_PAPER_COUNTRIES else "a4"


class Focus(Model):
    """The one concern an owner works on now, and since when; only later interviews count."""

    concern: Line
    chosen_at: Moment
