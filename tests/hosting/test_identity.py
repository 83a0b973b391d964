"""Whose rows are whose: issuer and subject, as long as the token is good."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.session.storage.identity import Identity, identity_of

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
ANN: dict[str, Any] = {
    "is_logged_in": True,
    "iss": "https://id.test",
    "sub": "ann",
    "exp": int(NOW.timestamp()) + 60,
    "email": "ann@mail.test",
}


def test_a_signed_in_visitor_is_their_issuer_and_subject() -> None:
    identity = identity_of(ANN)
    assert identity is not None
    assert (identity.issuer, identity.subject) == ("https://id.test", "ann")
    assert identity.holds(NOW)


@pytest.mark.parametrize(
    "claims",
    [
        {},
        {"is_logged_in": False},
        {**ANN, "is_logged_in": "yes"},
        {**ANN, "iss": ""},
        {**ANN, "sub": None},
        {**ANN, "sub": ["ann"]},
        {key: value for key, value in ANN.items() if key != "sub"},
    ],
)
def test_without_whole_claims_nobody_is_signed_in(claims: dict[str, Any]) -> None:
    assert identity_of(claims) is None


@pytest.mark.parametrize("expires", [NOW.timestamp(), NOW.timestamp() - 1, 0, None, "soon", True])
def test_a_token_ends_with_its_last_second_and_one_without_an_end_is_over(expires: object) -> None:
    identity = identity_of({**ANN, "exp": expires})
    assert identity is not None
    assert not identity.holds(NOW)


def test_the_same_mail_address_elsewhere_is_another_owner() -> None:
    here, there = identity_of(ANN), identity_of({**ANN, "iss": "https://other.test"})
    assert here
    assert there
    assert here.owner != there.owner


@given(st.text(), st.text(), st.text(), st.text())
def test_two_accounts_never_share_an_owner(one: str, two: str, three: str, four: str) -> None:
    here, there = Identity(one, two, 0), Identity(three, four, 0)
    assert (here.owner == there.owner) == ((one, two) == (three, four))
