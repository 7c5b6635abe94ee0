"""What reaches the program at all: our own names, our own pages, small bodies, known addresses.

Gradio's own application serves files, proxies, uploads and function calls besides what a chat
needs, and reflects any Origin. So the lists here say what may pass; all else is not found.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from cchc_qa.ui.body import is_sound, replayed, whole
from cchc_qa.ui.problems import refusal

_READ = re.compile(
    "|".join(
        (
            r"/|/config|/theme\.css|/favicon\.ico|/(?:assets|static)/[\w./@-]+",
            r"/gradio_api/(?:startup-events|queue/data|heartbeat/\w+)",
            r"/ui/[\w.-]+|/page/[\w-]+\.(?:png|json)|/api/(?:proof|sheet)|/file",
            r"/api|/api/openapi\.json",
            r"/so-lieu|/api/figures(?:\.csv)?|/chuoi|/api/series(?:\.csv)?",
            r"/bao-cao|/api/reports(?:/build|/incoming(?:/[\w-]+)?)?",
        )
    )
)
_WRITTEN = re.compile(
    "|".join(
        (
            r"/gradio_api/(?:queue/join|cancel|reset)/?",
            r"/api/(?:ask|search|feedback|export)",
            r"/api/reports/(?:incoming(?:/[\w-]+/(?:add|discard))?|remove|build)",
        )
    )
)
_STREAMED = frozenset({"/api/reports/incoming"})
"""A report may be large: its route reads it piece by piece and has a bound of its own."""

_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_EVERYWHERE = frozenset({"0.0.0.0", "::", ""})


@dataclass(frozen=True, slots=True)
class Names:
    """The host names that the program answers to. ``addresses``: any address without a name too.

    A page of another site can make its own name point here (DNS rebinding); it cannot do so with
    a bare address, so a server open to the network may answer to those.
    """

    names: frozenset[str]
    addresses: bool = False

    def accept(self, host: str) -> bool:
        return host in self.names or (self.addresses and _is_address(host))


def names_of(host: str) -> Names:
    """The names to answer to when bound to ``host``."""
    if host in _EVERYWHERE:
        return Names(_LOCAL | {socket.gethostname().lower()}, addresses=True)
    return Names(_LOCAL | {host.lower().strip("[]")})


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class Guard:
    """ASGI middleware: refuses what ``Names``, the lists and the bounds above do not allow."""

    def __init__(self, app: ASGIApp, names: Names) -> None:
        self._app = app
        self._names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        why = refused(scope, self._names)
        if why is not None:
            await why(scope, receive, send)
        elif scope["method"] in {"GET", "HEAD"} or scope["path"] in _STREAMED:
            await self._app(_plain(scope), receive, send)
        else:
            await self._written(scope, receive, send)

    async def _written(self, scope: Scope, receive: Receive, send: Send) -> None:
        """What changes something, or asks: with a small body of sound JSON."""
        body = await whole(receive)
        if body is None:
            await _told("Yêu cầu quá lớn.", 413, scope)(scope, receive, send)
        elif not is_sound(body):
            words = "Yêu cầu chưa đúng: nội dung gửi lên không đọc được."
            await _told(words, 400, scope)(scope, receive, send)
        else:
            await self._app(scope, replayed(body, receive), send)


def refused(scope: Scope, names: Names) -> Response | None:
    """Why a request is not let in, as its response."""
    headers = Headers(scope=scope)
    if not names.accept(_host(headers.get("host", ""))):
        return _told("Tên máy chủ không được chấp nhận.", 403, scope)
    if not _same_origin(headers, scope["method"]):
        return _told("Trang khác không được gọi chương trình này.", 403, scope)
    if not _known(scope["method"], scope["path"]):
        return _told("Không có địa chỉ này.", 404, scope)
    return None


def _told(words: str, status: int, scope: Scope) -> Response:
    """Programs are told all errors in one form."""
    if scope["path"].startswith("/api/"):
        return refusal(words, status)
    return PlainTextResponse(words, status)


def _host(value: str) -> str:
    """A Host header without its port; empty for one that makes no sense."""
    try:
        return (urlsplit(f"//{value}").hostname or "").lower()
    except ValueError:
        return ""


def _same_origin(headers: Headers, method: str) -> bool:
    """Browsers name the page that asks; programs such as curl name none."""
    origin = headers.get("origin")
    if origin is not None:
        return origin.partition("://")[2] == headers.get("host")
    site = headers.get("sec-fetch-site", "none")
    # A link from another page may open what is read, as a visitor's own click would.
    opened = method in {"GET", "HEAD"} and headers.get("sec-fetch-mode") == "navigate"
    return site in {"none", "same-origin"} or opened


def _known(method: str, path: str) -> bool:
    if method in {"GET", "HEAD"}:
        return _READ.fullmatch(path) is not None and ".." not in path
    return method == "POST" and _WRITTEN.fullmatch(path) is not None


def _plain(scope: Scope) -> Scope:
    """The page itself takes no parameters: Gradio would load a saved state by one."""
    return {**scope, "query_string": b""} if scope["path"] == "/" else scope
