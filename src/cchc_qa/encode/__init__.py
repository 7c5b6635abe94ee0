"""Turns text into vectors: the model that ships with the package, or one that the user names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cchc_qa.types import Encoder

BUILTIN = "builtin"
BUILTIN_FOLDER = Path(__file__).parent / "model"

__all__ = ["BUILTIN", "BUILTIN_FOLDER", "EncoderSettings", "open_encoder"]


@dataclass(frozen=True, slots=True)
class EncoderSettings:
    """Which model, and how it is asked.

    ``model`` is ``builtin``, a folder, or a hub name (``intfloat/multilingual-e5-small``). A prefix
    of ``None`` is the model's own: what its author trained it with, where that is known.
    """

    model: str = BUILTIN
    query_prefix: str | None = None
    passage_prefix: str | None = None
    batch_size: int = 64


def open_encoder(settings: EncoderSettings) -> Encoder:
    """The encoder of ``settings``. A static model is run without torch, in milliseconds.

    Raises EncoderUnavailable where the model is missing, damaged, or would have to be unpickled.
    """
    from cchc_qa.encode.static import StaticEncoder, is_static

    folder = BUILTIN_FOLDER if settings.model == BUILTIN else Path(settings.model)
    if settings.model == BUILTIN or is_static(folder):
        return StaticEncoder.open(folder, settings)
    from cchc_qa.encode.transformer import TransformerEncoder

    return TransformerEncoder.open(settings)
