"""Settings: where the index is, and which encoder makes it. Read from a TOML file, if there is one.

    # cchc-qa.toml
    home = "An Giang"            # the place meant by a question that names none
    index = "index"

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
class Settings:
    index: Path = Path("index")
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
    encoder = value.get("encoder", {})
    known = {f.name for f in fields(EncoderSettings)}
    unknown = [k for k in value if k not in {"index", "encoder", "home"}]
    unknown += [f"encoder.{k}" for k in encoder if k not in known]
    if unknown:
        raise ConfigError(f"{file}: không có mục cấu hình {', '.join(unknown)}.")
    return Settings(
        index=Path(value.get("index", "index")),
        encoder=EncoderSettings(**encoder),
        home=value.get("home"),
    )
