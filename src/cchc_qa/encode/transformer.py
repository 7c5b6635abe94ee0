"""Runs any other sentence-transformers model, by folder or hub name. The only door to torch."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from cchc_qa.encode.fingerprint import digest_files, fingerprint
from cchc_qa.errors import EncoderUnavailable
from cchc_qa.types import Vectors

if TYPE_CHECKING:
    from cchc_qa.encode import EncoderSettings

KNOWN_PREFIXES: tuple[tuple[re.Pattern[str], tuple[str, str]], ...] = (
    (
        re.compile(r"e5-\w+-instruct"),
        (
            "Instruct: Given a web search query, retrieve relevant passages that answer the query"
            "\nQuery: ",
            "",
        ),
    ),
    (re.compile(r"(?:^|[-_/])e5-(?:small|base|large)"), ("query: ", "passage: ")),
    (re.compile(r"bge-m3"), ("", "")),
)
"""What the authors trained their models with: (question, passage), by a part of the name."""

FILES_OF_A_MODEL = ("*.json", "*.safetensors", "*.txt", "*.model", "*.jinja")
"""What is fetched of a hub model: nothing pickled, no code."""

_HUB_NAME = re.compile(r"[\w][\w.-]*/[\w][\w.-]*")
_PICKLED = frozenset({".bin", ".pt", ".pth", ".pkl", ".ckpt"})
_OWN_MODULES = "sentence_transformers."


@dataclass(frozen=True, slots=True)
class TransformerEncoder:
    """A sentence-transformers model, loaded, with the prefixes of its questions and passages."""

    model: Any
    dimension: int
    fingerprint: str
    query_prefix: str
    passage_prefix: str
    batch_size: int

    @classmethod
    def open(cls, settings: EncoderSettings) -> TransformerEncoder:
        """Loads the model of ``settings``; a hub name may be fetched, a folder never asks the hub.

        Raises EncoderUnavailable where there is none, where its weights are pickled, or where it
        needs code of its own.
        """
        folder = _folder_of(settings.model)
        _refuse_code(folder)
        _refuse_pickles(folder)
        model = _load(folder)
        own_query, own_passage = known_prefixes(settings.model) or _own_prompts(model)
        query = own_query if settings.query_prefix is None else settings.query_prefix
        passage = own_passage if settings.passage_prefix is None else settings.passage_prefix
        return cls(
            model=model,
            dimension=_encode(model, ["a"], batch_size=1).shape[1],
            fingerprint=fingerprint(digest_files(folder), prefixes=(query, passage)),
            query_prefix=query,
            passage_prefix=passage,
            batch_size=max(settings.batch_size, 1),
        )

    def encode_passages(self, texts: list[str]) -> Vectors:
        return self._encode([self.passage_prefix + text for text in texts])

    def encode_questions(self, texts: list[str]) -> Vectors:
        return self._encode([self.query_prefix + text for text in texts])

    def _encode(self, texts: list[str]) -> Vectors:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return _encode(self.model, texts, batch_size=self.batch_size)


def known_prefixes(name: str) -> tuple[str, str] | None:
    """The prefixes that a model of this name was trained with, if it is a known one."""
    last = name.replace("\\", "/").rstrip("/").lower()
    last = "/".join(last.split("/")[-2:])
    return next((both for pattern, both in KNOWN_PREFIXES if pattern.search(last)), None)


def _folder_of(name: str) -> Path:
    """The model's folder: the one named, or the hub's copy on this computer."""
    folder = Path(name).expanduser()
    if name and folder.is_dir():
        return folder
    if not _HUB_NAME.fullmatch(name):
        raise EncoderUnavailable(
            f"{name}: không có thư mục mô hình này. Hãy kiểm tra đường dẫn encoder.model trong cấu "
            'hình, hoặc đặt encoder.model = "builtin" để dùng mô hình kèm theo.'
        )
    return _fetch(name)


def _fetch(name: str) -> Path:
    import httpx
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError

    try:
        return Path(snapshot_download(name, allow_patterns=list(FILES_OF_A_MODEL)))
    except (OSError, ValueError, HfHubHTTPError, HFValidationError, httpx.HTTPError) as error:
        raise EncoderUnavailable(
            f"{name}: không tải được mô hình và trên máy chưa có bản nào. Hãy nối mạng một lần, "
            "chép thư mục mô hình vào máy rồi đặt encoder.model là thư mục đó, hoặc đặt "
            'encoder.model = "builtin".'
        ) from error


def _refuse_code(folder: Path) -> None:
    foreign = [kind for kind, _ in _modules(folder) if not kind.startswith(_OWN_MODULES)]
    if foreign:
        raise EncoderUnavailable(
            f"{folder}: mô hình cần mã lệnh riêng ({foreign[0]}), chương trình không chạy mã kèm "
            "mô hình. Hãy chọn mô hình khác."
        )


def _refuse_pickles(folder: Path) -> None:
    """Weights must be safetensors: a pickle runs whatever code it holds when it is loaded."""
    places = {folder, *(folder / path for _, path in _modules(folder))}
    for place in sorted(place for place in places if place.is_dir()):
        suffixes = {path.suffix for path in place.iterdir()}
        if ".safetensors" not in suffixes and suffixes & _PICKLED:
            raise EncoderUnavailable(
                f"{place}: trọng số chỉ có ở dạng pickle (.bin, .pt), không an toàn nên không được "
                "mở. Hãy dùng bản có tệp .safetensors của mô hình này, hoặc chuyển đổi bằng "
                "model.save_pretrained(…, safe_serialization=True)."
            )


def _modules(folder: Path) -> list[tuple[str, str]]:
    """Class and path of each module; none for a bare transformers folder."""
    path = folder / "modules.json"
    if not path.exists():
        return []
    try:
        modules = json.loads(path.read_text(encoding="utf-8"))
        return [(str(module["type"]), str(module["path"])) for module in modules]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _broken(folder) from error


def _load(folder: Path) -> Any:
    """The model on its own, or with mean pooling where the folder holds a bare transformer."""
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise EncoderUnavailable(
            "Thiếu thư viện sentence-transformers. Hãy chạy: pip install sentence-transformers"
        ) from error
    try:
        return SentenceTransformer(
            str(folder),
            trust_remote_code=False,
            local_files_only=True,
            model_kwargs={"use_safetensors": True},
        )
    except Exception as error:  # transformers, tokenizers and torch share no base class
        raise _broken(folder) from error


def _broken(folder: Path) -> EncoderUnavailable:
    return EncoderUnavailable(
        f"{folder}: không mở được mô hình (thiếu tệp hoặc tệp hỏng). Hãy chép lại thư mục mô hình, "
        'hoặc đặt encoder.model = "builtin".'
    )


def _own_prompts(model: Any) -> tuple[str, str]:
    """The prompts that the model's own configuration names, if any."""
    prompts = model.prompts or {}
    passage = prompts.get("document") or prompts.get("passage") or ""
    return str(prompts.get("query") or ""), str(passage)


def _encode(model: Any, texts: list[str], *, batch_size: int) -> Vectors:
    """Rows of length 1. The prompt is empty, for the texts have their prefixes already."""
    raw = model.encode(texts, prompt="", batch_size=batch_size, show_progress_bar=False)
    vectors = np.asarray(raw, dtype=np.float32)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    normalised: Vectors = vectors / np.maximum(lengths, 1e-12)
    return normalised
