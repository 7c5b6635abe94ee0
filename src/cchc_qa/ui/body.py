"""The body of a request: read whole within a bound, and JSON that can be written again."""

from __future__ import annotations

import json
from typing import Any

from starlette.types import Message, Receive

MAX_BODY = 64 * 1024
"""A question has at most 1 000 characters; Gradio wraps it in a few hundred bytes."""


async def whole(receive: Receive) -> bytes | None:
    """The whole body; ``None`` for one over the bound, however it is sent."""
    parts, size, more = [], 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            break
        part, more = message.get("body", b""), message.get("more_body", False)
        parts.append(part)
        size += len(part)
        if size > MAX_BODY:
            return None
    return b"".join(parts)


def is_sound(body: bytes) -> bool:
    """Whether a body is empty, or JSON that an answer may repeat: neither deeper than can be read,
    nor with half characters or numbers that are none."""
    try:
        value: Any = json.loads(body) if body else None
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return False
    return True


def replayed(body: bytes, receive: Receive) -> Receive:
    """The body again, then whatever else comes: that the browser went away."""
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again
