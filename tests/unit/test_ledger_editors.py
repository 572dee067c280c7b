"""Who may write: the person at this machine, or a listed address that a provider vouched for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from types import MappingProxyType

import pytest

from figuredesk.errors import NotAllowed
from figuredesk.ledger.editors import (
    Editor,
    Visit,
    WritingRules,
    editor_of,
    require_editor,
    rules_from,
)

EVERYWHERE = str(IPv4Address(0))
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HERE = Visit(
    server_address="127.0.0.1",
    peer_address="127.0.0.1",
    headers={"Host": "localhost:8501", "Origin": "http://localhost:8501"},
)
AT_DESK = WritingRules(local_name="Ada")
SIGNED = WritingRules(local_name="Ada", editors=frozenset({"ed@paper.example"}), sign_in=True)
CLAIMS = MappingProxyType(
    {
        "is_logged_in": True,
        "email": "Ed@Paper.example",
        "email_verified": True,
        "exp": (NOW + timedelta(minutes=5)).timestamp(),
    }
)


def test_the_person_at_the_machine_may_write() -> None:
    assert editor_of(HERE, {}, AT_DESK, NOW) == Editor(name="Ada", known_by="this machine")


@pytest.mark.parametrize("host", ["127.0.0.1:8501", "[::1]:8501", "LOCALHOST", "127.8.9.1"])
def test_every_spelling_of_loopback_counts(host: str) -> None:
    visit = replace(HERE, headers={"host": host, "origin": f"http://{host}"})
    assert editor_of(visit, {}, AT_DESK, NOW)


@pytest.mark.parametrize(
    "visit",
    [
        replace(HERE, server_address=""),
        replace(HERE, server_address=EVERYWHERE),
        replace(HERE, server_address="::"),
        replace(HERE, server_address="192.168.1.5"),
        replace(HERE, peer_address=""),
        replace(HERE, peer_address="192.168.1.9"),
        replace(HERE, peer_address="::ffff:192.168.1.9"),
        replace(HERE, headers={}),
        replace(HERE, headers={"Host": "localhost:8501"}),
        replace(HERE, headers={"Origin": "http://localhost:8501"}),
        replace(HERE, headers={**HERE.headers, "Host": "rebound.example:8501"}),
        replace(HERE, headers={**HERE.headers, "Host": "localhost.rebound.example"}),
        replace(HERE, headers={**HERE.headers, "Host": "127.0.0.1.rebound.example"}),
        replace(HERE, headers={**HERE.headers, "Host": "user@rebound.example"}),
        replace(HERE, headers={**HERE.headers, "Host": "[::1"}),
        replace(HERE, headers={**HERE.headers, "Origin": "https://desk.paper.example"}),
        replace(HERE, headers={**HERE.headers, "Origin": "null"}),
    ],
)
def test_anybody_elses_visit_is_a_readers(visit: Visit) -> None:
    assert editor_of(visit, {}, AT_DESK, NOW) is None


@pytest.mark.parametrize(
    "name",
    [
        "Via", "FORWARDED", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto",
        "X-Forwarded-Port", "X-Forwarded-Server", "X-Forwarded-Prefix", "X_Forwarded_For",
        "x-real-ip", "X-Original-URL", "X-Original-Forwarded-For", "X-Client-IP",
        "X-Cluster-Client-IP", "True-Client-IP", "Fastly-Client-IP", "CF-Connecting-IP", "CF-Ray",
        "CDN-Loop", "X-Envoy-External-Address", "X-Proxy-User", "Tailscale-User-Login",
    ],
)  # fmt: skip
@pytest.mark.parametrize("value", ["127.0.0.1", ""])
def test_what_a_proxy_passes_on_is_never_this_machine(name: str, value: str) -> None:
    visit = replace(HERE, headers={**HERE.headers, name: value})
    assert editor_of(visit, {}, AT_DESK, NOW) is None


def test_what_a_browser_sends_by_itself_is_no_sign_of_a_proxy() -> None:
    sent = {
        "User-Agent": "Mozilla/5.0", "Accept": "*/*", "Accept-Encoding": "gzip", "Cookie": "a=b",
        "Sec-WebSocket-Key": "x", "Sec-WebSocket-Version": "13", "Sec-Fetch-Site": "same-origin",
        "Upgrade": "websocket", "Connection": "Upgrade", "Cache-Control": "no-cache",
        "Sec-WebSocket-Extensions": "permessage-deflate", "DNT": "1", "Referer": "http://localhost",
    }  # fmt: skip
    assert editor_of(replace(HERE, headers={**HERE.headers, **sent}), {}, AT_DESK, NOW)


def test_a_listed_address_may_write_from_anywhere() -> None:
    away = replace(HERE, peer_address="203.0.113.7", server_address=EVERYWHERE)
    found = editor_of(away, CLAIMS, SIGNED, NOW)
    assert found == Editor(name="Ed@Paper.example", known_by="sign-in")


@pytest.mark.parametrize(
    "claims",
    [
        {},
        {**CLAIMS, "is_logged_in": False},
        {**CLAIMS, "is_logged_in": "true"},
        {**CLAIMS, "email": "stranger@paper.example"},
        {**CLAIMS, "email": "ed@paper.example.evil.example"},
        {**CLAIMS, "email": ["ed@paper.example"]},
        {**CLAIMS, "email": None},
        {**CLAIMS, "email_verified": False},
        {**CLAIMS, "email_verified": "true"},
        {k: v for k, v in CLAIMS.items() if k != "email_verified"},
        {k: v for k, v in CLAIMS.items() if k != "exp"},
        {**CLAIMS, "exp": NOW.timestamp()},
        {**CLAIMS, "exp": (NOW - timedelta(days=1)).timestamp()},
        {**CLAIMS, "exp": "9999999999"},
        {**CLAIMS, "exp": True},
        {**CLAIMS, "exp": float("nan")},
        {**CLAIMS, "exp": float("inf")},
    ],
)
def test_missing_expired_and_forged_claims_are_a_readers(claims: dict[str, object]) -> None:
    assert editor_of(HERE, claims, SIGNED, NOW) is None


def test_claims_count_for_nothing_until_sign_in_is_set_up() -> None:
    away = replace(HERE, peer_address="203.0.113.7")
    assert editor_of(away, CLAIMS, replace(SIGNED, sign_in=False), NOW) is None


def test_rules_come_from_settings() -> None:
    rules = rules_from(
        {"FIGUREDESK_EDITOR": " Ada L. ", "FIGUREDESK_EDITORS": "A@x.example, b@x.example;nobody"},
        os_user="root",
        sign_in=True,
    )
    assert rules == WritingRules(
        local_name="Ada L.", editors=frozenset({"a@x.example", "b@x.example"}), sign_in=True
    )
    assert rules_from({}, os_user="ada", sign_in=False).local_name == "ada"
    assert editor_of(HERE, {}, rules_from({}, os_user="", sign_in=False), NOW) is None


@pytest.mark.parametrize("nobody", [None, Editor(name=" ", known_by="sign-in"), "Ada"])
def test_writing_without_an_editor_is_refused(nobody: Editor | None) -> None:
    with pytest.raises(NotAllowed, match="Sign in"):
        require_editor(nobody)
