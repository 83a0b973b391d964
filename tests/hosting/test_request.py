"""Who counts as sitting at this computer: nobody who might not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.session.request import Connection


@pytest.mark.parametrize(
    "host",
    ["localhost", "localhost:8501", "LocalHost:8501", "127.0.0.1", "127.0.0.1:80", "[::1]:8501"],
)
def test_a_loopback_peer_that_asks_for_a_loopback_name_sits_here(host: str) -> None:
    assert Connection(None, {"Host": host}).is_this_computer
    assert Connection(None, {"Host": host, "Origin": f"http://{host}"}).is_this_computer


@pytest.mark.parametrize(
    "host",
    [
        "",
        "debrief.test:8501",
        "my-app.streamlit.app",
        "localhost.evil.test",
        "evil.test#localhost",
        "evil.test/localhost",
        "localhost@evil.test",
        "localhost:8501@evil.test",
        "localhost:port",
        "localhost\n",
        "127.0.0.1.nip.test",
        "127.0.0.2",
        "0.0.0.0:8501",
        "[::1",
        "::1",
        "[::ffff:127.0.0.1]:8501",
        "2130706433",
        "192.168.1.20:8501",
        "[fe80::1]:8501",
    ],
)
def test_any_other_host_name_is_a_stranger(host: str) -> None:
    assert not Connection(None, {"Host": host}).is_this_computer


@pytest.mark.parametrize(
    "address", ["192.168.1.20", "10.0.0.1", "::ffff:127.0.0.1", "fe80::1", "2001:db8::7", "unknown"]
)
def test_a_peer_from_the_network_is_a_stranger_whatever_host_they_name(address: str) -> None:
    assert not Connection(address, {"Host": "localhost:8501"}).is_this_computer


@pytest.mark.parametrize(
    "header",
    [
        "Forwarded",
        "Via",
        "X-Forwarded-For",
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
        "x-forwarded-server",
        "X-Real-Ip",
        "X-Original-Host",
        "Cf-Connecting-Ip",
        "True-Client-Ip",
        "Fly-Client-Ip",
    ],
)
def test_whoever_comes_through_a_proxy_is_a_stranger(header: str) -> None:
    for value in ("203.0.113.9", "127.0.0.1", "localhost", ""):
        headers = {"Host": "localhost:8501", header: value}
        assert not Connection(None, headers).is_this_computer


@pytest.mark.parametrize(
    "origin",
    [
        *("https://my-app.streamlit.app", "http://evil.test:8501", "null", "", "localhost:8501"),
        *("http://localhost.evil", "http://localhost", "http://localhost:8502"),
        *("http://127.0.0.1:8501", "http://localhost:8501.evil.test", "file://localhost:8501"),
    ],
)
def test_a_page_from_elsewhere_is_a_stranger_even_where_the_proxy_names_this_host(
    origin: str,
) -> None:
    assert not Connection(None, {"Host": "localhost:8501", "Origin": origin}).is_this_computer


def test_without_any_headers_nobody_sits_here() -> None:
    assert not Connection(None, {}).is_this_computer


@given(st.text(), st.none() | st.text())
def test_whatever_the_host_is_called_only_a_loopback_name_sits_here(
    host: str, origin: str | None
) -> None:
    headers = {"Host": host} | ({} if origin is None else {"Origin": origin})
    loopback = ("localhost", "127.0.0.1", "[::1]")
    sits_here = Connection(None, headers).is_this_computer
    assert not sits_here or host.lower().startswith(loopback)
