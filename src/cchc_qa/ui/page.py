"""How responses leave: with our own rules for the browser, and Gradio's page made ours.

Gradio's page declares English, names a manifest and pictures on other hosts, and has scripts in its
text. Here it becomes Vietnamese, loses what points outside, gets our style and script, and each of
its scripts gets the number used once that the policy asks for.
"""

from __future__ import annotations

import re
import secrets

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cchc_qa.ui.site import TITLE, head, header

_HEAD = head(TITLE, scripts=("queue.js", "chat.js"), styles=("chat.css",))
_OUTWARD = re.compile(
    r'<meta\s+(?:property="og:|name="twitter:)[^>]*?/?>|<link\s+rel="manifest"[^>]*>|<title>.*?</title>',
    re.DOTALL,
)
_LANGUAGE = re.compile(r'(<html\b[^>]*?\blang=)"[^"]*"')
_SCRIPT = re.compile(r"<script(?=[\s>])")
_BODY = re.compile(r"<body\b[^>]*>")

_SAME_FOR_ALL = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}


def policy(nonce: str) -> str:
    """The Content-Security-Policy: everything from this server, scripts in the page by number.

    Styles in the page stay allowed, for Gradio sets them on its elements.
    """
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src 'self' 'nonce-{nonce}'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ]
    )


def localised(html: str, nonce: str) -> str:
    """Gradio's page in Vietnamese, without what points outside, with our head and the nonce."""
    html = _LANGUAGE.sub(r'\1"vi"', _OUTWARD.sub("", html), count=1)
    html = html.replace("</head>", f"{_HEAD}</head>", 1)
    html = _BODY.sub(lambda body: body.group() + header("/"), html, count=1)
    # Scripts that come with the configuration stand in JSON strings, where «<» is escaped.
    return _SCRIPT.sub(f'<script nonce="{nonce}"', html)


class Dress:
    """ASGI middleware: sets the headers of every response, and changes the page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        outgoing = _Outgoing(send, secrets.token_urlsafe(16), gradio=scope["path"] == "/")
        await self._app(scope, receive, outgoing.send)


class _Outgoing:
    """One response on its way; Gradio's page is held back until it is whole."""

    def __init__(self, send: Send, nonce: str, *, gradio: bool) -> None:
        self._send = send
        self._nonce = nonce
        self._gradio = gradio
        self._start: Message | None = None
        self._parts: list[bytes] = []

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = self._headers(message)
            if self._gradio and headers.get("content-type", "").startswith("text/html"):
                self._start = message
                return
        elif self._start is not None and message["type"] == "http.response.body":
            await self._page(message)
            return
        await self._send(message)

    def _headers(self, message: Message) -> MutableHeaders:
        headers = MutableHeaders(raw=message.setdefault("headers", []))
        for name in [n for n in headers if n.startswith("access-control-")]:
            del headers[name]
        headers.update({**_SAME_FOR_ALL, "content-security-policy": policy(self._nonce)})
        return headers

    async def _page(self, message: Message) -> None:
        self._parts.append(message.get("body", b""))
        if message.get("more_body") or self._start is None:
            return
        html = b"".join(self._parts).decode("utf-8")
        body = localised(html, self._nonce).encode("utf-8") if html else b""
        headers = MutableHeaders(raw=self._start["headers"])
        headers["cache-control"] = "no-store"
        if body:
            headers["content-length"] = str(len(body))
        await self._send(self._start)
        await self._send({"type": "http.response.body", "body": body})
