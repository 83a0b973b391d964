"""Where a request comes from and what its browser says of time; never trusted for more."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from debrief_core.interview import known_zones
from pages.session.server import local_token, resuming
from pages.session.server.origin import is_loopback, is_same_origin

_FORWARDING = re.compile(
    r"forwarded|via|x-forwarded.*|x-original.*|x-real-ip|x-client-ip|x-cluster-client-ip"
    r"|true-client-ip|.*-connecting-ip|.*-client-ip|x-envoy-.*|cdn-loop",
    re.IGNORECASE,
)
"""A proxy on this computer has a loopback address too; these headers give it away."""


@dataclass(frozen=True)
class Connection:
    """What is known of the connection: the peer's address (None: loopback) and its headers.

    `has_token` is False where the app was started with a token that this browser does not hold.
    """

    address: str | None
    headers: Mapping[str, str]
    has_token: bool = True

    @property
    def is_this_computer(self) -> bool:
        """Whether the visitor is who started the app, at this computer; in doubt they are not."""
        return self.is_local and self.has_token

    @property
    def is_local(self) -> bool:
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
    held = local_token.is_held(st.context.cookies.get(local_token.COOKIE))
    return Connection(st.context.ip_address, st.context.headers, held)


def note_browser() -> None:
    """Remember which browser this session began in."""
    if context := get_script_run_ctx():
        resuming.begun_by(context.session_id, st.context.cookies.get(resuming.COOKIE))


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


def tomorrow_morning() -> datetime:
    """Ten o'clock of the next day on the visitor's clock."""
    return (now() + timedelta(days=1)).replace(hour=10, minute=0, second=0, microsecond=0)


def this_quarter_hour() -> datetime:
    """The latest full quarter of an hour on the visitor's clock."""
    moment = now()
    return moment.replace(second=0, microsecond=0) - timedelta(minutes=moment.minute % 15)
