"""Settings: where reports and index are, who may change them, which encoder is used.

Read from a TOML file, if there is one:

    # cchc-qa.toml
    home = "An Giang"            # the place meant by a question that names none
    index = "index"
    corpus = "corpus"            # the folder that reports added in the chat go to

    [chat]
    uploads = "local"            # who may add and remove reports: this computer, or "all"
    max_megabytes = 100          # of one report

    [encoder]
    model = "builtin"            # or a name or folder of a sentence-transformers model
    query_prefix = "query: "     # only where the model's own default is not wanted
    passage_prefix = "passage: "

The file is ``cchc-qa.toml`` in the working folder, or the one that ``CCHC_QA_CONFIG`` names.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from cchc_qa.encode import EncoderSettings
from cchc_qa.errors import ConfigError

FILE_NAME = "cchc-qa.toml"


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """``uploads`` is ``local`` or ``all``: from where reports may be added and removed."""

    uploads: str = "local"
    max_megabytes: int = 100


@dataclass(frozen=True, slots=True)
class Settings:
    index: Path = Path("index")
    corpus: Path = Path("corpus")
    chat: ChatSettings = field(default_factory=ChatSettings)
    encoder: EncoderSettings = field(default_factory=EncoderSettings)
    home: str | None = None


def load_settings(path: Path | None = None) -> Settings:
    """The settings of a file, of the working folder's, or the defaults.

    Raises ConfigError where the file cannot be read or has an unknown key.
    """
    named = path or (Path(os.environ["CCHC_QA_CONFIG"]) if "CCHC_QA_CONFIG" in os.environ else None)
    file = named or Path(FILE_NAME)
    if not file.exists():
        if named is not None:
            raise ConfigError(f"{file}: không có tệp cấu hình này.")
        return Settings()
    try:
        value = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: không đọc được cấu hình ({error}).") from error
    return _settings(value, file)


def _settings(value: dict[str, Any], file: Path) -> Settings:
    encoder, chat = (_table(value, name, file) for name in ("encoder", "chat"))
    unknown = [k for k in value if k not in {f.name for f in fields(Settings)}]
    unknown += [f"encoder.{k}" for k in encoder if k not in _names_of(EncoderSettings)]
    unknown += [f"chat.{k}" for k in chat if k not in _names_of(ChatSettings)]
    if unknown:
        raise ConfigError(f"{file}: không có mục cấu hình {', '.join(unknown)}.")
    return Settings(
        index=Path(value.get("index", "index")),
        corpus=Path(value.get("corpus", "corpus")),
        chat=_chat(ChatSettings(**chat), file),
        encoder=EncoderSettings(**encoder),
        home=value.get("home"),
    )


def _table(value: dict[str, Any], name: str, file: Path) -> dict[str, Any]:
    table = value.get(name, {})
    if not isinstance(table, dict):
        raise ConfigError(f"{file}: {name} phải là một bảng, viết như [{name}].")
    return table


def _names_of(settings: type[EncoderSettings] | type[ChatSettings]) -> set[str]:
    return {f.name for f in fields(settings)}


def _chat(chat: ChatSettings, file: Path) -> ChatSettings:
    if chat.uploads not in {"local", "all"}:
        raise ConfigError(f'{file}: chat.uploads phải là "local" hoặc "all".')
    if type(chat.max_megabytes) is not int or chat.max_megabytes < 1:
        raise ConfigError(f"{file}: chat.max_megabytes phải là số nguyên dương.")
    return chat
