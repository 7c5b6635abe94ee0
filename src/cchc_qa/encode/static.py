"""Runs a static model: the mean of learned piece vectors, without torch.

A static model is a tokenizer and one table. Importing torch would cost seconds that a new process
does not have, so numpy does here what ``StaticEmbedding`` of sentence-transformers does there.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from cchc_qa.encode.fingerprint import changed_file, digest_files, fingerprint
from cchc_qa.errors import EncoderUnavailable
from cchc_qa.types import Pieces, Vectors

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from cchc_qa.encode import EncoderSettings

TABLE = "embedding.weight"
LONGEST_TEXT = 100_000
"""Characters of a text that are read; a sentence has some hundred."""

_KEPT_TEXTS = 50_000
"""Texts whose pieces are remembered: some ten megabytes."""

_REMEDY = "Hãy cài đặt lại gói cchc-qa, hoặc chọn mô hình khác trong cấu hình (encoder.model)."


def is_static(folder: Path) -> bool:
    """Whether the folder holds a StaticEmbedding, and after it nothing but a normalisation."""
    try:
        modules = json.loads((folder / "modules.json").read_text(encoding="utf-8"))
        types = [str(module["type"]) for module in modules]
    except (OSError, ValueError, KeyError, TypeError):
        return False
    first, *rest = (name.rpartition(".")[2] for name in types or [""])
    return first == "StaticEmbedding" and rest in ([], ["Normalize"])


@dataclass(frozen=True, slots=True)
class StaticEncoder:
    """A static model, loaded. ``table`` has a row for each piece, its length learned."""

    tokenizer: Tokenizer
    table: Vectors
    fingerprint: str
    query_prefix: str
    passage_prefix: str
    batch_size: int
    pieces_of: Callable[[str], Pieces]

    @classmethod
    def open(cls, folder: Path, settings: EncoderSettings) -> StaticEncoder:
        """Loads ``folder``; raises EncoderUnavailable if a file is missing or damaged."""
        if not is_static(folder):
            raise EncoderUnavailable(
                f"{folder}: thư mục không có mô hình tĩnh (thiếu hoặc hỏng modules.json). {_REMEDY}"
            )
        digests = digest_files(folder)
        if changed := changed_file(folder, digests):
            raise EncoderUnavailable(
                f"{folder / changed}: tệp của mô hình thiếu hoặc đã bị thay đổi. {_REMEDY}"
            )
        prefixes = (settings.query_prefix or "", settings.passage_prefix or "")
        tokenizer, table = _load_tokenizer(folder), _load_table(folder)
        if tokenizer.get_vocab_size() > len(table):
            raise EncoderUnavailable(
                f"{folder}: bộ tách từ có {tokenizer.get_vocab_size()} mảnh nhưng bảng véc-tơ chỉ "
                f"có {len(table)} dòng. {_REMEDY}"
            )
        return cls(
            tokenizer,
            table,
            fingerprint(digests, prefixes=prefixes),
            *prefixes,
            max(settings.batch_size, 1),
            _kept_pieces(tokenizer, table),
        )

    @property
    def dimension(self) -> int:
        return int(self.table.shape[1])

    def encode_passages(self, texts: list[str]) -> Vectors:
        """A row of length 1 for each text; zeros for a text without a letter or digit."""
        return self._encode([self.passage_prefix + text for text in texts])

    def encode_questions(self, texts: list[str]) -> Vectors:
        """As ``encode_passages``, with the prefix of questions."""
        return self._encode([self.query_prefix + text for text in texts])

    def pieces(self, text: str) -> Pieces:
        """The pieces of a text; those of a text met again are kept."""
        return self.pieces_of(text)

    def vectors(self, ids: NDArray[np.int32]) -> Vectors:
        """A row for each piece, as learned."""
        rows: Vectors = self.table[ids]
        return rows

    def _encode(self, texts: list[str]) -> Vectors:
        out = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for start in range(0, len(texts), self.batch_size):
            batch = texts[start : start + self.batch_size]
            out[start : start + len(batch)] = self._means(batch)
        lengths = np.linalg.norm(out, axis=1, keepdims=True)
        unit: Vectors = out / np.maximum(lengths, 1e-12)
        return unit

    def _means(self, texts: list[str]) -> Vectors:
        cut = [text[:LONGEST_TEXT] for text in texts]
        encodings = self.tokenizer.encode_batch_fast(cut, add_special_tokens=False)
        sizes = np.array([len(encoding.ids) for encoding in encodings])
        means = np.zeros((len(texts), self.dimension), dtype=np.float32)
        filled = sizes > 0
        if filled.any():
            rows = self.table[np.concatenate([e.ids for e in encodings if e.ids]).astype(np.intp)]
            starts = np.cumsum(sizes[filled]) - sizes[filled]
            means[filled] = np.add.reduceat(rows, starts) / sizes[filled, None]
        return means


def _kept_pieces(tokenizer: Tokenizer, table: Vectors) -> Callable[[str], Pieces]:
    """A text's pieces; labels and sentences come again, and cutting them is slow."""

    @lru_cache(maxsize=_KEPT_TEXTS)
    def pieces_of(text: str) -> Pieces:
        encoding = tokenizer.encode(text[:LONGEST_TEXT], add_special_tokens=False)
        ids = np.array(encoding.ids, dtype=np.int32)
        whole = table[ids].sum(axis=0)
        return Pieces(ids, float(np.sqrt(whole @ whole)))

    return pieces_of


def _load_tokenizer(folder: Path) -> Tokenizer:
    from tokenizers import Tokenizer

    path = folder / "tokenizer.json"
    try:
        tokenizer = Tokenizer.from_str(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise EncoderUnavailable(f"{path}: không đọc được bộ tách từ. {_REMEDY}") from error
    except Exception as error:  # tokenizers raises no narrower class
        raise EncoderUnavailable(f"{path}: bộ tách từ bị hỏng. {_REMEDY}") from error
    tokenizer.no_padding()
    return tokenizer


def _load_table(folder: Path) -> Vectors:
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    path = folder / "model.safetensors"
    try:
        table = load_file(path)[TABLE]
    except (OSError, SafetensorError, KeyError) as error:
        raise EncoderUnavailable(f"{path}: thiếu hoặc hỏng bảng véc-tơ. {_REMEDY}") from error
    if table.ndim != 2 or not np.isfinite(table).all():
        raise EncoderUnavailable(f"{path}: bảng véc-tơ không hợp lệ. {_REMEDY}")
    rows: Vectors = table.astype(np.float32)
    return rows
