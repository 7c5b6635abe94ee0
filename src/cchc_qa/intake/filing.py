"""What a visitor may name a report and say of it, and the words for what is refused."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from cchc_qa.errors import ConfigError, UsageError
from cchc_qa.read import SUFFIXES
from cchc_qa.text.normalise import nfc
from cchc_qa.understand import parse_period

_MOST_BYTES = 180
"""Of a name: 255 are allowed by file systems, and removal puts a time before it."""

_FORBIDDEN = frozenset('<>:"/\\|?*')
"""Some systems refuse these in names; the strokes would lead to another folder."""

_RESERVED = frozenset({"con", "prn", "aux", "nul"}) | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)
}
"""Names of devices on Windows, whatever comes behind their point."""

_LEFT_OUT = (".", "~$", "__")
"""How files begin that ``corpus`` leaves out."""


def filed_name(written: str) -> str:
    """The name in NFC. Raises UsageError for one that cannot be a report's in a flat folder."""
    name = nfc(written).strip()
    fault = _fault(name)
    if fault:
        raise UsageError(fault)
    return name


def filed_corrections(written: Mapping[str, str]) -> dict[str, str]:
    """Values for a sidecar file, without empty ones. Raises UsageError for one that is none."""
    values = {key: nfc(value).strip() for key, value in written.items() if value.strip()}
    for value in values.values():
        if not value.isprintable():
            raise UsageError("Nơi và kỳ báo cáo chỉ gồm chữ và số trên một dòng.")
    if "period" in values:
        try:
            parse_period(values["period"])
        except ConfigError as error:
            raise UsageError(f"Kỳ báo cáo không dùng được: {error}") from error
    return values


def _fault(name: str) -> str | None:
    if not name:
        return "Tệp không có tên. Hãy đặt tên tệp rồi thêm lại."
    shown = f"«{_printable(name)[:80]}»"
    if any(not c.isprintable() or c in _FORBIDDEN for c in name):
        return (
            f"Tên tệp {shown} có ký tự không dùng được (dấu gạch chéo, hai chấm, ngoặc nhọn, "
            "ký tự điều khiển…). Hãy đổi tên tệp rồi thêm lại."
        )
    suffix = PurePosixPath(name).suffix.lower()
    if suffix not in SUFFIXES:
        return f"Không nhận tệp {shown}: chỉ đọc được các tệp {', '.join(SUFFIXES)}."
    if name.startswith(_LEFT_OUT):
        return f"Tên tệp {shown} bắt đầu như tệp ẩn hoặc tệp tạm. Hãy đổi tên rồi thêm lại."
    if name.partition(".")[0].strip().lower() in _RESERVED:
        return f"Tên tệp {shown} trùng tên dành riêng của hệ thống. Hãy đổi tên rồi thêm lại."
    if len(name.encode("utf-8", "replace")) > _MOST_BYTES:
        return f"Tên tệp {shown}… dài quá. Hãy đặt tên ngắn hơn rồi thêm lại."
    return None


def _printable(name: str) -> str:
    return "".join(c if c.isprintable() else "·" for c in name)
