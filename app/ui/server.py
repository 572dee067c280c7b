"""The server around the screens: security headers, and what is loaded before the first reader.

The policy lets the page talk to this host alone. Streamlit's own scripts set styles in
the page and compile chart filters, hence 'unsafe-inline' for styles; one inline script
of its shell is let in by its hash, taken from the installed shell.
"""

import base64
import hashlib
import importlib
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio.to_thread
import streamlit as st
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_HEAVY = ("pandas", "plotly.graph_objects", "pyarrow", "streamlit.elements.arrow")
_INLINE_SCRIPT = re.compile(rb"<script>(.*?)</script>", re.DOTALL)


@asynccontextmanager
async def lifespan(_: Any) -> AsyncIterator[None]:
    """Import what is slow to import, so that the first reader does not wait for it."""
    await anyio.to_thread.run_sync(_import_heavy)
    yield


def _import_heavy() -> None:
    for name in _HEAVY:
        importlib.import_module(name)


def content_security_policy(frame_ancestors: str = "'self'") -> str:
    """The policy of every answer; `frame_ancestors` is who may show the app in a frame."""
    shell = Path(st.__file__).parent / "static" / "index.html"
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}'"
        for script in _INLINE_SCRIPT.findall(shell.read_bytes())
    )
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' 'wasm-unsafe-eval' blob: {hashes}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "media-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            f"frame-ancestors {frame_ancestors}",
        )
    )


def security_headers() -> Middleware:
    """The middleware that puts the headers on every answer.

    FIGUREDESK_FRAME_ANCESTORS: who may frame the app, in the words of the policy
    (default: itself).
    """
    ancestors = os.environ.get("FIGUREDESK_FRAME_ANCESTORS") or "'self'"
    if re.search(r"[;,\r\n]", ancestors):
        ancestors = "'self'"
    headers = {
        "Content-Security-Policy": content_security_policy(ancestors),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
    if ancestors == "'self'":
        headers["X-Frame-Options"] = "SAMEORIGIN"
    return Middleware(_SecurityHeaders, headers=headers)


class _SecurityHeaders:
    """Adds the headers, except those that a route has set for itself."""

    def __init__(self, app: ASGIApp, headers: dict[str, str]) -> None:
        self.app, self.headers = app, headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                found = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    found.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_with_headers)
