"""Answers questions from administrative-reform reports with the exact figure and its proof.

>>> from cchc_qa import Assistant
>>> Assistant(Path("index")).ask("tỷ lệ hồ sơ trực tuyến toàn trình?").value  # doctest: +SKIP
'94,49%'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cchc_qa.assistant import Assistant
    from cchc_qa.build import build

__version__ = "0.1.0"
__all__ = ["Assistant", "__version__", "build"]


def __getattr__(name: str) -> Any:
    """Import what is heavy only when it is asked for."""
    if name == "Assistant":
        from cchc_qa.assistant import Assistant

        return Assistant
    if name == "build":
        from cchc_qa.build import build

        return build
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
