"""The ground every model stands on: frozen, closed, with text that every store can hold."""

import re
import unicodedata
import uuid
from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

LINE_LIMIT = 300
TEXT_LIMIT = 6_000
HIGHEST_REVISION = 2**53 - 1
"""The last whole number that every program reading JSON holds exactly (RFC 8259, section 6)."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


class Model(BaseModel):
    """Frozen, and closed to unknown fields: a misspelt key is an error, not a loss."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def clean_text(value: object) -> object:
    """Text as every store and the PDF can hold it: NFC, no control characters, no surrogates.

    PostgreSQL refuses NUL, UTF-8 lone surrogates, and XML, which Excel's files are made of, the
    noncharacters U+FFFE and U+FFFF (XML 1.0, production 2); all reach us by pasting.
    """
    if not isinstance(value, str):
        return value
    unix = value.replace("\r\n", "\n").replace("\r", "\n")
    printable = _CONTROL.sub("", _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", unix))
    return unicodedata.normalize("NFC", printable)


def one_line(value: object) -> object:
    """Clean text without line breaks, for names and other single-line fields."""
    cleaned = clean_text(value)
    return " ".join(cleaned.split()) if isinstance(cleaned, str) else cleaned


def new_id() -> str:
    """A random id that says nothing about its record, so it may stand in an address."""
    return uuid.uuid4().hex


def _unit(value: float) -> float:
    return round(value, 4)


def _countable(revision: int) -> int:
    return revision if revision <= HIGHEST_REVISION else 1


def _within_the_calendar(moment: datetime) -> datetime:
    if not 1 < moment.year < 9999:
        raise ValueError("the year is not one that every time zone has")
    return moment


Line = Annotated[str, BeforeValidator(one_line), Field(max_length=LINE_LIMIT)]
Text = Annotated[str, BeforeValidator(clean_text), Field(max_length=TEXT_LIMIT)]
Id = Annotated[str, Field(pattern=r"^[0-9a-zA-Z_-]{1,64}$")]
Rating = Annotated[int, Field(ge=0, le=10)]
Moment = Annotated[AwareDatetime, AfterValidator(_within_the_calendar)]
"""An instant with a zone, a year away from both ends of the calendar, so that any zone shows it."""
Revision = Annotated[int, Field(ge=0), AfterValidator(_countable)]
"""A count of saves. One that no journal reached by saving, in a file from elsewhere, starts anew:
it would leave no number for the next save."""
Probability = Annotated[float, Field(ge=0, le=1), AfterValidator(_unit)]
