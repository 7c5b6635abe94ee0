"""The frame of every page: its head, the names of the pages, and what is set for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from starlette.responses import HTMLResponse

TITLE = "Hỏi đáp báo cáo cải cách hành chính"

PAGES = (
    ("/", "Hỏi đáp"),
    ("/so-lieu", "Số liệu"),
    ("/chuoi", "Chuỗi số liệu"),
    ("/bao-cao", "Báo cáo"),
)
"""Addresses and names, in the order of the navigation."""


_FOOTER = (
    '<footer class="site">Cho chương trình khác: '
    '<a href="/api">giao diện HTTP và ví dụ</a></footer>'
)


def page(
    title: str, address: str, body: str, scripts: Iterable[str] = (), styles: Iterable[str] = ()
) -> HTMLResponse:
    """A page of our own: ``body`` is HTML, ``scripts`` and ``styles`` are names of assets."""
    return HTMLResponse(
        f'<!doctype html><html lang="vi"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"{head(f'{title} – {TITLE}', scripts, styles)}</head><body>{header(address)}"
        f'<main id="main" tabindex="-1">{body}</main>{_FOOTER}</body></html>'
    )


def head(title: str, scripts: Iterable[str] = (), styles: Iterable[str] = ()) -> str:
    """The part of a page's head that says its title and brings our looks and scripts."""
    sheets = "".join(f'<link rel="stylesheet" href="/ui/{s}">' for s in ("site.css", *styles))
    modules = "".join(
        f'<script type="module" src="/ui/{s}"></script>' for s in ("site.js", *scripts)
    )
    return (
        f"<title>{escape(title)}</title>"
        f'<link rel="icon" type="image/svg+xml" href="/ui/icon.svg">{sheets}{modules}'
    )


def header(address: str) -> str:
    """The line on top of every page; ``site.js`` gives its two buttons their meaning."""
    links = "".join(
        f'<a href="{a}"{" aria-current=page" if a == address else ""}>{name}</a>'
        for a, name in PAGES
    )
    return (
        '<a class="skip" href="#main">Đến nội dung chính</a>'
        '<header class="site"><nav aria-label="Các trang">'
        f"{links}</nav>"
        '<div class="tools"><button type="button" id="theme" class="tool">Giao diện tối</button>'
        '<button type="button" id="meeting" class="tool" aria-pressed="false">Chế độ họp</button>'
        "</div></header>"
    )
