"""The chat as Gradio sees it: a box, a button, examples, a conversation. The only door to Gradio.

Analytics and every other call outside are off before Gradio is imported, which happens here, late.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from fastapi import FastAPI

from cchc_qa.alternatives import MOST as MOST_OTHERS
from cchc_qa.ui.desk import MAX_QUESTION, Desk, Turn, alternatives_of
from cchc_qa.ui.examples import MOST
from cchc_qa.ui.site import TITLE
from cchc_qa.ui.view import banner, earlier, newest
from cchc_qa.wording import or_else

Turns = tuple[Turn, ...]

_KEPT = 30
"""Turns of a conversation kept in the page."""

_AT_ONCE = 16
"""Questions worked on at the same time; an answer takes tens of milliseconds."""

_WAITING = 256
"""Questions that may wait; more are refused, for nobody would see their answers in time."""

_PLACEHOLDER = "Hỏi một số liệu… ví dụ: tỷ lệ hồ sơ trực tuyến toàn trình?"

_OFFLINE = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    "GRADIO_RUN_HISTORY": "False",
    "GRADIO_MCP_SERVER": "False",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
}


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
        turns = gr.State(())
        with gr.Row(elem_id="desk"):
            with gr.Column(elem_id="talk", min_width=0):
                head = _html(gr, "banner")
                with gr.Row(elem_id="ask"):
                    box = _box(gr)
                    button = gr.Button("Hỏi", variant="primary", elem_id="send", min_width=88)
                offered = _buttons(gr, "examples", MOST)
                others = _buttons(gr, "others", MOST_OTHERS)
                shown = _html(gr, "conversation")
                before = _html(gr, "earlier")
            with gr.Column(elem_id="side", min_width=0):
                _html(gr, "proof-home")
        quiet = {"show_progress": "hidden", "api_visibility": "private"}
        told = [shown, before, turns, box, *others]
        gr.on([box.submit, button.click], _asker(gr, desk), [box, turns], told, **quiet)
        for example in offered:
            example.click(_asker(gr, desk), [example, turns], told, **quiet)
        for number, other in enumerate(others):
            other.click(_chooser(gr, desk, number), [turns], told, **quiet)
        blocks.load(_opener(gr, desk), None, [head, *offered], **quiet)
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


def _asker(gr: Any, desk: Desk) -> Callable[[object, Turns], list[object]]:
    def ask(question: object, turns: Turns) -> list[object]:
        words = question.strip() if isinstance(question, str) else ""
        return _asked(gr, desk, words, turns)

    return ask


def _chooser(gr: Any, desk: Desk, number: int) -> Callable[[Turns], list[object]]:
    """Asks what the newest turn offers under a number; the browser sends no words of it."""

    def choose(turns: Turns) -> list[object]:
        offered = alternatives_of(turns)
        words = offered[number].question if number < len(offered) else ""
        return _asked(gr, desk, words, turns)

    return choose


def _asked(gr: Any, desk: Desk, words: str, turns: Turns) -> list[object]:
    """The conversation with one more turn, and the buttons of what it may have meant instead."""
    if words:
        turns = (desk.ask(words), *turns)[:_KEPT]
    offered = alternatives_of(turns)[:MOST_OTHERS]
    spare = [gr.Button(visible=False)] * (MOST_OTHERS - len(offered))
    buttons = [gr.Button(or_else(other), visible=True) for other in offered]
    return [newest(turns), earlier(turns), turns, "", *buttons, *spare]


def _opener(gr: Any, desk: Desk) -> Callable[[], list[object]]:
    def opened() -> list[object]:
        shelf = desk.shelf()
        spare = [gr.Button(visible=False)] * (MOST - len(shelf.examples))
        return [banner(shelf), *(gr.Button(e, visible=True) for e in shelf.examples), *spare]

    return opened
