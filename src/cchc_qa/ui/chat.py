"""The chat as Gradio sees it: a box, a button, examples, a conversation. The only door to Gradio.

Analytics and every other call outside are off before Gradio is imported, which happens here, late.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from fastapi import FastAPI

from cchc_qa.alternatives import MOST as MOST_OTHERS
from cchc_qa.contract import MAX_QUESTION
from cchc_qa.followup import NO_FILTERS, Filters
from cchc_qa.ui.desk import Desk, Turn, alternatives_of
from cchc_qa.ui.examples import MOST
from cchc_qa.ui.site import TITLE
from cchc_qa.ui.view import banner, earlier, newest
from cchc_qa.wording import capitalised, or_else, period_name

_KEPT = 30
"""Turns of a conversation kept in the page."""

_AT_ONCE = 2
"""Questions worked on at the same time: an office computer has two cores, and each takes one."""

_WAITING = 256
"""Questions that may wait; more are refused, for nobody would see their answers in time."""

_ANY = "Tất cả"

_FILTERS = ("holder", "period")
"""Fields of ``Filters``, in the order of their buttons."""

_PLACEHOLDER = "Hỏi một số liệu… ví dụ: tỷ lệ hồ sơ trực tuyến toàn trình?"

_OFFLINE = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    "GRADIO_RUN_HISTORY": "False",
    "GRADIO_MCP_SERVER": "False",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
}


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation: its turns, the newest first, and the filters that hold now."""

    turns: tuple[Turn, ...] = ()
    filters: Filters = NO_FILTERS


def mount(app: FastAPI, desk: Desk) -> FastAPI:
    """The application with the chat at «/»."""
    os.environ.update(_OFFLINE)
    import gradio as gr

    blocks = _blocks(gr, desk)
    blocks.queue(api_open=False, max_size=_WAITING, default_concurrency_limit=_AT_ONCE)
    mounted: FastAPI = gr.mount_gradio_app(
        app,
        blocks,
        path="/",
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        pwa=False,
        mcp_server=False,
        enable_monitoring=False,
        max_file_size=1,
        theme=_theme(gr),
    )
    return mounted


def _theme(gr: Any) -> Any:
    """System colours calm; of the fonts that come with Gradio, this one's bold has our letters."""
    plex = gr.themes.LocalFont("IBM Plex Sans", weights=(400, 700))
    return gr.themes.Base(
        primary_hue="blue",
        neutral_hue="slate",
        font=[plex, "system-ui", "sans-serif"],
        font_mono=["ui-monospace", "monospace"],
    )


def _blocks(gr: Any, desk: Desk) -> Any:
    with gr.Blocks(title=TITLE, analytics_enabled=False, fill_width=True) as blocks:
        talk = gr.State(Talk())
        with gr.Row(elem_id="desk"):
            with gr.Column(elem_id="talk", min_width=0):
                head = _html(gr, "banner")
                with gr.Row(elem_id="ask"):
                    box = _box(gr)
                    button = gr.Button("Hỏi", variant="primary", elem_id="send", min_width=88)
                held = _buttons(gr, "filters", len(_FILTERS))
                with gr.Accordion("Lọc theo nơi và kỳ báo cáo", open=False, elem_id="narrow"):
                    holder = _choice(gr, "Nơi báo cáo", "holder")
                    period = _choice(gr, "Kỳ báo cáo", "period")
                offered = _buttons(gr, "examples", MOST)
                others = _buttons(gr, "others", MOST_OTHERS)
                shown = _html(gr, "conversation")
                before = _html(gr, "earlier")
            with gr.Column(elem_id="side", min_width=0):
                _html(gr, "proof-home")
        quiet = {"show_progress": "hidden", "api_visibility": "private"}
        narrowed = [talk, holder, period, *held]
        told = [shown, before, box, *others, *narrowed]
        gr.on([box.submit, button.click], _asker(gr, desk), [box, talk], told, **quiet)
        for example in offered:
            example.click(_asker(gr, desk), [example, talk], told, **quiet)
        for number, other in enumerate(others):
            other.click(_chooser(gr, desk, number), [talk], told, **quiet)
        for name, removed in zip(_FILTERS, held, strict=True):
            removed.click(_remover(gr, name), [talk], narrowed, **quiet)
        for chosen in (holder, period):
            chosen.input(_narrower(gr, desk), [holder, period, talk], narrowed, **quiet)
        blocks.load(_opener(gr, desk), None, [head, holder, period, *offered], **quiet)
    return blocks


def _buttons(gr: Any, name: str, most: int) -> list[Any]:
    """A row of buttons that get their words, and are seen, when there is something to offer."""
    with gr.Row(elem_id=name):
        return [gr.Button(visible=False, size="sm", min_width=0) for _ in range(most)]


def _html(gr: Any, name: str) -> Any:
    """Our own HTML. gr.HTML would do, but it needs «unsafe-eval»; this one sanitizes as well."""
    return gr.Markdown("", elem_id=name, latex_delimiters=[], sanitize_html=True, container=False)


def _box(gr: Any) -> Any:
    return gr.Textbox(
        placeholder=_PLACEHOLDER,
        label="Câu hỏi",
        show_label=False,
        container=False,
        autofocus=True,
        lines=1,
        max_lines=1,
        max_length=MAX_QUESTION,
        scale=1,
        elem_id="question",
    )


def _choice(gr: Any, label: str, name: str) -> Any:
    """A list to choose from, filled when the page opens; what it does not offer is not obeyed."""
    return gr.Dropdown([_ANY], value=_ANY, label=label, elem_id=name, allow_custom_value=True)


# --- what events do -----------------------------------------------------------------------------


def _asker(gr: Any, desk: Desk) -> Callable[[object, Talk], list[object]]:
    def ask(question: object, talk: Talk) -> list[object]:
        words = question.strip() if isinstance(question, str) else ""
        return _asked(gr, desk, words, talk)

    return ask


def _chooser(gr: Any, desk: Desk, number: int) -> Callable[[Talk], list[object]]:
    """Asks what the newest turn offers under a number; the browser sends no words of it."""

    def choose(talk: Talk) -> list[object]:
        offered = alternatives_of(talk.turns)
        words = offered[number].question if number < len(offered) else ""
        return _asked(gr, desk, words, talk)

    return choose


def _asked(gr: Any, desk: Desk, words: str, talk: Talk) -> list[object]:
    """The conversation with one more turn, and the buttons of what it may have meant instead."""
    if words:
        turn = desk.ask(words, next(iter(talk.turns), None), talk.filters)
        talk = Talk((turn, *talk.turns)[:_KEPT], turn.filters)
    offered = alternatives_of(talk.turns)[:MOST_OTHERS]
    spare = [gr.Button(visible=False)] * (MOST_OTHERS - len(offered))
    buttons = [gr.Button(or_else(other), visible=True) for other in offered]
    return [newest(talk.turns), earlier(talk.turns), "", *buttons, *spare, *_narrowed(gr, talk)]


def _remover(gr: Any, name: str) -> Callable[[Talk], list[object]]:
    """Takes one filter away; what was asked stays as it is."""

    def remove(talk: Talk) -> list[object]:
        return _narrowed(gr, replace(talk, filters=replace(talk.filters, **{name: None})))

    return remove


def _narrower(gr: Any, desk: Desk) -> Callable[[object, object, Talk], list[object]]:
    def narrow(holder: object, period: object, talk: Talk) -> list[object]:
        shelf = desk.shelf()
        named = {capitalised(period_name(p)): p for p in shelf.periods}
        filters = Filters(
            holder if isinstance(holder, str) and holder in shelf.holders else None,
            named.get(period) if isinstance(period, str) else None,
        )
        return _narrowed(gr, replace(talk, filters=filters))

    return narrow


def _narrowed(gr: Any, talk: Talk) -> list[object]:
    """The conversation's state, and the filters that hold, as choices and as buttons."""
    holder, period = talk.filters.holder, talk.filters.period
    named = capitalised(period_name(period)) if period else None
    chips = [
        gr.Button(f"{words} ✕" if words else "", visible=words is not None)
        for words in (holder, named)
    ]
    return [talk, holder or _ANY, named or _ANY, *chips]


def _opener(gr: Any, desk: Desk) -> Callable[[], list[object]]:
    def opened() -> list[object]:
        shelf = desk.shelf()
        periods = [capitalised(period_name(p)) for p in shelf.periods]
        spare = [gr.Button(visible=False)] * (MOST - len(shelf.examples))
        return [
            banner(shelf),
            gr.Dropdown(choices=[_ANY, *shelf.holders]),
            gr.Dropdown(choices=[_ANY, *periods]),
            *(gr.Button(e, visible=True) for e in shelf.examples),
            *spare,
        ]

    return opened
