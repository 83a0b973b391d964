"""Where a request comes from and what its browser says of time; never trusted for more."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import streamlit as st

from debrief_core.interview import known_zones
from pages.session.server.origin import is_loopback, is_same_origin

_FORWARDING = re.compile(
    r"forwarded|via|x-forwarded.*|x-original.*|x-real-ip|x-client-ip|x-cluster-client-ip"
    r"|true-client-ip|.*-connecting-ip|.*-client-ip|x-envoy-.*|cdn-loop",
    re.IGNORECASE,
)
"""A proxy on this computer has a loopback address too; these headers give it away."""


@dataclass(frozen=True)
class Connection:
    """What is known of the connection: the peer's address (None: loopback) and its headers."""

    address: str | None
    headers: Mapping[str, str]

    @property
    def is_this_computer(self) -> bool:
        """Whether the visitor sits at this computer; in doubt they do not.

        The peer has a loopback address, no proxy stands between, the host that was asked for has
        a loopback name, and the page that asks is a page of that host and port. A proxy may
        replace `Host`, a name that somebody else points at 127.0.0.1 is a foreign page, and so
        is one that another program serves at another port: `Origin` tells all three.
        """
        host = self.headers.get("Host", "")
        return (
            self.address is None
            and is_loopback(host)
            and is_same_origin(self.headers.get("Origin"), host)
            and not any(_FORWARDING.fullmatch(name) for name in self.headers)
        )


def connection() -> Connection:
    """The connection of the visitor whose run this is."""
    return Connection(st.context.ip_address, st.context.headers)


def zone_name() -> str:
    """The browser's time zone, or UTC where it names none that is known."""
    name = st.context.timezone
    return name if name in known_zones() else "UTC"


def now() -> datetime:
    """The present moment on the visitor's clock."""
    return datetime.now(UTC).astimezone(ZoneInfo(zone_name()))


def today() -> date:
    """Today on the visitor's calendar."""
    return now().date()


def this_quarter_hour() -> datetime:
    """The latest full quarter of an hour on the visitor's clock."""
    moment = now()
    return moment.replace(second=0, microsecond=0) - timedelta(minutes=moment.minute % 15)
