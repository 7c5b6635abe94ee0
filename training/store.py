"""Stores tokenizer and vectors as a sentence-transformers folder."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from tokenizers import Tokenizer

from cchc_qa.encode.fingerprint import write_checksums

LEVELS = 127
"""Steps on each side of zero that a row's values keep. Stored as float16, they make git's copy of
the file half as large; the ranking does not change."""

_MODULES = [
    {
        "idx": 0,
        "name": "0",
        "path": "",
        "type": "sentence_transformers.models.StaticEmbedding",
    }
]
_CONFIG = {
    "model_type": "SentenceTransformer",
    "prompts": {"query": "", "document": ""},
    "default_prompt_name": None,
    "similarity_fn_name": "cosine",
}


def store_model(folder: Path, tokenizer: Tokenizer, vectors: NDArray[np.float32]) -> None:
    """Writes the folder; ``SentenceTransformer(folder)`` reads it."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    rounded = _rounded(vectors)
    weights = folder / "model.safetensors"
    save_file({"embedding.weight": rounded}, weights, {"format": "pt"})
    weights.chmod(0o644)
    _write_json(folder / "modules.json", _MODULES)
    _write_json(folder / "config_sentence_transformers.json", _CONFIG)
    write_checksums(folder)


def _rounded(vectors: NDArray[np.float32]) -> NDArray[np.float16]:
    """Each row on a grid of power-of-two step that holds its largest value within ``LEVELS``."""
    largest = np.abs(vectors).max(axis=1, keepdims=True)
    step = np.exp2(np.ceil(np.log2(np.maximum(largest, 1e-4) / LEVELS)))
    rounded: NDArray[np.float16] = (np.round(vectors / step) * step).astype(np.float16)
    return rounded


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
