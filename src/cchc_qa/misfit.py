"""What is wrong with a request of a program, in Vietnamese: which part, what it should be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_WORDS = {
    "missing": "chưa có",
    "json_invalid": "không phải JSON đúng",
    "string_type": "phải là một chuỗi",
    "string_unicode": "có ký tự không hợp lệ",
    "string_too_long": "dài quá {max_length} ký tự",
    "string_too_short": "phải có ít nhất {min_length} ký tự",
    "int_type": "phải là số nguyên",
    "int_parsing": "phải là số nguyên",
    "int_from_float": "phải là số nguyên",
    "greater_than_equal": "phải từ {ge} trở lên",
    "less_than_equal": "phải từ {le} trở xuống",
    "list_type": "phải là một danh sách",
    "too_long": "có quá {max_length} mục",
    "too_short": "phải có ít nhất {min_length} mục",
    "literal_error": "phải là một trong: {expected}",
    "enum": "phải là một trong: {expected}",
    "extra_forbidden": "không có mục này",
    "model_attributes_type": "phải là một đối tượng JSON",
    "dict_type": "phải là một đối tượng JSON",
}
"""By the kinds of pydantic's errors."""

_OTHER = "không hợp lệ"
_MOST = 3
_NAME = 60


def misfit(errors: Sequence[Mapping[str, Any]]) -> str:
    """«Yêu cầu chưa đúng: «question» chưa có; «top» phải từ 1 trở lên.»"""
    return f"Yêu cầu chưa đúng: {'; '.join(map(_one, errors[:_MOST]))}."


def _one(error: Mapping[str, Any]) -> str:
    where = [str(part) for part in error["loc"] if part not in {"body", "query", "path"}]
    if error["type"] == "json_invalid":
        where = []
    name = f"«{'.'.join(where)[:_NAME]}»" if where else "nội dung gửi lên"
    context = {k: str(v).replace(" or ", ", ") for k, v in error.get("ctx", {}).items()}
    return f"{name} {_WORDS.get(error['type'], _OTHER).format_map(context)}"
