"""Who may write.

Reading is open, writing is not: every function that writes asks for an `Editor`, and
this module is the one place that says who is one. On the machine itself the person at
the keyboard is, under a name from a setting; a visitor from elsewhere is only when an
OpenID provider vouched for an address on the newsroom's list of editors.

The app listens on the loopback address by default, but so does one behind a reverse
proxy, and a hostile page can point its own host name at 127.0.0.1. So "the machine
itself" needs all of: a loopback listener, a loopback peer, a loopback name in the Host
and the Origin header, and no sign of a proxy.
"""

import ipaddress
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from urllib.parse import urlsplit

from figuredesk.errors import NotAllowed

SIGN_IN_TO_WRITE = (
    "Nothing was saved: changing the ledger is for its editors. Sign in with an address "
    "that is on this ledger's list of editors."
)
_PROXY_HEADER = re.compile(  # what proxies, tunnels and content networks add, any of it
    r"via|forwarded|(x-)?(forwarded|original|envoy|proxy)-.*|x-real-.*|.*client-ip|.*connecting-ip"
    r"|cf-.*|cdn-loop|tailscale-.*|ngrok-.*"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Editor:
    """Somebody who may write; `name` is what `corrections.csv` records."""

    name: str
    known_by: Literal["this machine", "sign-in", "command line"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What is known of the connection that a request came over."""

    server_address: str  # what the server listens on; empty: everything
    peer_address: str  # who connected; empty: unknown
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingRules:
    """The settings: who is an editor here."""

    local_name: str = ""  # the name for the person at this machine; empty: not stated
    editors: frozenset[str] = frozenset()  # e-mail addresses, lower case
    sign_in: bool = False  # an OpenID provider is configured


def rules_from(environment: Mapping[str, str], *, os_user: str, sign_in: bool) -> WritingRules:
    """The rules out of `FIGUREDESK_EDITOR` (a name) and `FIGUREDESK_EDITORS` (addresses)."""
    listed = environment.get("FIGUREDESK_EDITORS", "").replace(",", " ").replace(";", " ")
    return WritingRules(
        local_name=environment.get("FIGUREDESK_EDITOR", "").strip() or os_user,
        editors=frozenset(word.casefold() for word in listed.split() if "@" in word),
        sign_in=sign_in,
    )


def editor_of(
    visit: Visit, claims: Mapping[str, object], rules: WritingRules, now: datetime
) -> Editor | None:
    """The editor that this visitor is, or None for a reader.

    `claims` are those of a verified ID token, empty where nobody signed in; `now` has a
    time zone. Once sign-in is configured it is asked of everybody, also on the machine.
    """
    if rules.sign_in:
        return _signed_in(claims, rules, now)
    if is_this_machine(visit) and rules.local_name:
        return Editor(name=rules.local_name, known_by="this machine")
    return None


def _signed_in(claims: Mapping[str, object], rules: WritingRules, now: datetime) -> Editor | None:
    address, expires = claims.get("email"), claims.get("exp")
    if claims.get("is_logged_in") is not True or not isinstance(address, str):
        return None
    # A provider that lets people type any address says so here; absent counts as no.
    if claims.get("email_verified") is not True or address.casefold() not in rules.editors:
        return None
    if isinstance(expires, bool) or not isinstance(expires, int | float):
        return None
    if not math.isfinite(expires) or expires <= now.timestamp():
        return None
    return Editor(name=address, known_by="sign-in")


def is_this_machine(visit: Visit) -> bool:
    """Whether the request was made on this machine, to this machine, by nobody's proxy."""
    headers = {name.casefold().replace("_", "-"): v for name, v in visit.headers.items()}
    if any(_PROXY_HEADER.fullmatch(name) for name in headers):
        return False
    if not (_is_loopback(visit.server_address) and _is_loopback(visit.peer_address)):
        return False
    # A browser names the page's origin when it opens a socket, and a proxy that hides
    # everything else hands it on; so it must be there.
    page, asked = headers.get("origin", ""), f"//{headers.get('host', '')}"
    return _is_loopback(_host_of(page)) and _is_loopback(_host_of(asked))


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _is_loopback(host: str) -> bool:
    if host.casefold() == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)


def require_editor(editor: Editor | None) -> Editor:
    """The editor, or NotAllowed with a sentence for the person."""
    if not isinstance(editor, Editor) or not editor.name.strip():
        raise NotAllowed(SIGN_IN_TO_WRITE)
    return editor
