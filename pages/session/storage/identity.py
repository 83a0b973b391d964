"""Who is signed in: issuer and subject, for as long as their token says.

Streamlit keeps the claims in a signed cookie for 30 days and never looks at `exp`
(OpenID Connect Core 1.0, section 2), so that is done here, at every run.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any


@dataclass(frozen=True)
class Identity:
    """One account at one provider. An e-mail address may change hands, a subject may not."""

    issuer: str
    subject: str
    expires: float
    name: str = ""
    sign_in: str = ""
    """A digest of all claims: another one for each sign-in, for its times and its nonce differ."""

    @property
    def owner(self) -> str:
        """The owner of this account's journal: two accounts never make the same text."""
        return json.dumps([self.issuer, self.subject])

    def holds(self, now: datetime) -> bool:
        """Whether the token is still good."""
        return now.timestamp() < self.expires


def identity_of(user: Mapping[str, Any]) -> Identity | None:
    """The identity in the claims of `st.user`; None where nobody is signed in or a claim lacks.

    A token without `exp` counts as expired long ago.
    """
    issuer, subject, expires = user.get("iss"), user.get("sub"), user.get("exp")
    named = all(isinstance(claim, str) and claim for claim in (issuer, subject))
    if user.get("is_logged_in") is not True or not named:
        return None
    known = isinstance(expires, int | float) and not isinstance(expires, bool)
    name = user.get("name") or user.get("email") or ""
    return Identity(
        str(issuer),
        str(subject),
        float(expires) if known and expires is not None else 0.0,
        name if isinstance(name, str) else "",
        sha256(json.dumps(dict(user), sort_keys=True, default=str).encode()).hexdigest(),
    )
