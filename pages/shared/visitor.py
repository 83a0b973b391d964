"""Where the visitor comes from and what their browser says of time; never trusted for more."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

import streamlit as st

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
FORWARDING_HEADERS = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip", "Via")
"""A proxy on this computer has a loopback address too; these headers give it away."""


@dataclass(frozen=True)
class Connection:
    """What is known of the connection: the peer's address (None: loopback) and its headers."""

    address: str | None
    headers: Mapping[str, str]

    @property
    def is_this_computer(self) -> bool:
        """Whether the visitor sits at this computer: loopback address, loopback host, no proxy."""
        host = urlsplit("//" + self.headers.get("Host", "")).hostname
        forwarded = any(name in self.headers for name in FORWARDING_HEADERS)
        return self.address is None and host in LOOPBACK_NAMES and not forwarded


def connection() -> Connection:
    """The connection of the visitor whose run this is."""
    return Connection(st.context.ip_address, st.context.headers)


def zone_name() -> str:
    """The browser's time zone, or UTC where it names none that is known."""
    name = st.context.timezone
    return name if name in available_timezones() else "UTC"


def now() -> datetime:
    """The present moment on the visitor's clock."""
    return datetime.now(UTC).astimezone(ZoneInfo(zone_name()))


def this_quarter_hour() -> datetime:
    """The latest full quarter of an hour on the visitor's clock."""
    moment = now()
    return moment.replace(second=0, microsecond=0) - timedelta(minutes=moment.minute % 15)
