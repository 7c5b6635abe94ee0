"""The parameters of addresses that ``wanted`` reads, as the documentation tells them."""

from __future__ import annotations

from typing import Any

from cchc_qa.catalogue import COLUMNS, KIND_NAMES
from cchc_qa.ui.wanted import MOST_ROWS


def _parameter(name: str, about: str, **schema: Any) -> dict[str, Any]:
    example = schema.pop("example", None)
    made = {"name": name, "in": "query", "description": about}
    told = {"schema": {"type": "string", **schema}}
    return {**made, **told, **({} if example is None else {"example": example})}


_FIGURE_PARAMETERS = [
    _parameter("q", "Các từ phải có, mỗi từ là đầu của một từ", example="hồ sơ trực tuyến"),
    _parameter("place", "Địa phương"),
    _parameter("period", "Kỳ báo cáo, như 2024-Q3", example="2024-Q3"),
    _parameter("body", "Đơn vị"),
    _parameter("document", "Tên tệp báo cáo"),
    _parameter("kind", "Loại số liệu", enum=[kind.value for kind in KIND_NAMES]),
    _parameter("sort", "Sắp xếp theo cột", enum=list(COLUMNS)),
    _parameter("order", "Chiều sắp xếp", enum=["asc", "desc"]),
    _parameter("offset", "Bỏ qua bấy nhiêu dòng đầu", type="integer", minimum=0),
    _parameter("limit", "Số dòng", type="integer", minimum=0, maximum=MOST_ROWS, example=10),
]
_SERIES_PARAMETERS = [
    _parameter("q", "Chỉ tiêu, như một câu hỏi", example="Tỷ lệ hồ sơ trực tuyến toàn trình"),
    _parameter("places", "Các địa phương, cách nhau bằng dấu phẩy; không nêu là tất cả"),
]

FIGURES_GIVEN: dict[str, Any] = {"parameters": _FIGURE_PARAMETERS}
SERIES_GIVEN: dict[str, Any] = {"parameters": _SERIES_PARAMETERS}
