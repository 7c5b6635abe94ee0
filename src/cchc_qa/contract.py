"""The interface for programs as types: what is sent, what comes back, with Vietnamese words for
the documentation page. The answers themselves are made by ``render``; a test holds both together.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from cchc_qa.export.conversation import MAX_QUESTIONS
from cchc_qa.feedback.store import MAX_NOTE
from cchc_qa.types import FigureKind, Reason, Verdict

MAX_QUESTION = 1000
"""Characters, here as in the chat. Longer ones are no questions."""

MAX_TOP = 100

_QUESTION = "Tỷ lệ hồ sơ trực tuyến toàn trình của An Giang quý III/2024?"
_GENERATION = "0123456789abcdef"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


EXAMPLE: dict[str, Any] = {
    "question": _QUESTION,
    "verdict": "answered",
    "value": "94,49%",
    "answer": "Tỷ lệ hồ sơ trực tuyến toàn trình 94,49% (Báo cáo Quý III/2024, An Giang).",
    "reason": None,
    "explanation": None,
    "confidence": 0.9691,
    "citations": [
        {
            "document": "an-giang-2024-q3.pdf",
            "title": "BÁO CÁO Công tác cải cách hành chính Quý III năm 2024 của tỉnh An Giang",
            "section": "II.6",
            "page": 15,
            "paragraph": None,
            "quote": "Tỷ lệ hồ sơ trực tuyến toàn trình 94,49%.",
            "start": 40211,
            "end": 40252,
            "table": None,
        }
    ],
    "figures": [
        {
            "text": "94,49%",
            "value": "94.49",
            "unit": "%",
            "label": "Tỷ lệ hồ sơ trực tuyến toàn trình",
            "period": "2024-Q3",
            "place": "An Giang",
            "document": "an-giang-2024-q3.pdf",
            "start": 40245,
            "end": 40251,
        }
    ],
    "computed": [],
    "alternatives": [],
    "sources": ["Báo cáo số 123/BC-UBND ngày 15/9/2024 của UBND tỉnh An Giang, mục II.6, tr. 15"],
    "generation": _GENERATION,
    "notice": None,
}
"""An answer, to show what one looks like."""


class Problem(_Strict):
    """Lỗi, bằng tiếng Việt: chuyện gì, và phải làm gì."""

    error: str = Field(description="Lời giải thích để đưa cho người dùng đọc")


# --- what is sent -------------------------------------------------------------------------------


class Ask(_Strict):
    """Một câu hỏi."""

    question: str = Field(max_length=MAX_QUESTION, description="Câu hỏi", examples=[_QUESTION])
    generation: str | None = Field(
        default=None,
        max_length=64,
        description="Hỏi đúng bản chỉ mục này nếu còn trên đĩa; bản trước bản hiện nay được giữ",
    )


class Search(_Strict):
    """Tìm các đoạn gần câu hỏi nhất, không trả lời."""

    question: str = Field(
        max_length=MAX_QUESTION, description="Câu hỏi hay từ khóa", examples=[_QUESTION]
    )
    top: int = Field(default=10, ge=1, le=MAX_TOP, description="Số đoạn", examples=[3])


class FiguresWanted(_Strict):
    """Số liệu cần xem; mục để trống là không lọc."""

    q: str = Field(default="", max_length=200, description="Các từ phải có trong tên chỉ tiêu")
    place: str = Field(default="", max_length=512, description="Địa phương, như «An Giang»")
    period: str = Field(default="", max_length=16, description="Kỳ báo cáo, như 2024-Q3")
    body: str = Field(default="", max_length=512, description="Đơn vị")
    document: str = Field(default="", max_length=512, description="Tên tệp báo cáo")
    kind: FigureKind | None = Field(default=None, description="Loại số liệu")
    offset: int = Field(default=0, ge=0, le=10_000_000, description="Bỏ qua bấy nhiêu dòng đầu")
    limit: int = Field(default=20, ge=1, le=100, description="Số dòng")


class Vote(_Strict):
    """Ý kiến về một câu trả lời."""

    question: str = Field(
        min_length=1, max_length=MAX_QUESTION, description="Câu đã hỏi", examples=[_QUESTION]
    )
    generation: str = Field(
        max_length=64,
        description="Bản chỉ mục đã trả lời («generation» của câu trả lời)",
        examples=[_GENERATION],
    )
    verdict: Literal["right", "wrong", "wrong_place"] = Field(
        description="right: đúng; wrong: sai; wrong_place: sai chỗ trích", examples=["right"]
    )
    note: str = Field(default="", max_length=MAX_NOTE, description="Ghi chú", examples=[""])


class Export(_Strict):
    """Các câu hỏi để xuất cùng câu trả lời; chương trình hỏi lại từng câu."""

    format: Literal["docx", "csv"] = Field(description="Dạng tệp", examples=["docx"])
    questions: list[str] = Field(
        min_length=1, max_length=MAX_QUESTIONS, description="Các câu hỏi", examples=[[_QUESTION]]
    )


# --- what comes back ----------------------------------------------------------------------------


class TablePlace(_Strict):
    """Ô của một bảng."""

    title: str = Field(description="Tên bảng")
    row: str = Field(description="Tên dòng")
    column: str = Field(description="Tên cột")


class CitationView(_Strict):
    """Bằng chứng: nguyên văn báo cáo từ «start» đến «end» của văn bản trong chỉ mục."""

    document: str = Field(description="Tên tệp báo cáo")
    title: str = Field(description="Tên báo cáo")
    section: str = Field(description="Mục, như «II.6»")
    page: int | None = Field(description="Trang, đếm từ 1; null nếu dạng tệp không có trang")
    paragraph: int | None = Field(description="Đoạn, đếm từ 1, nếu không có trang")
    quote: str = Field(description="Nguyên văn")
    start: int = Field(description="Vị trí đầu")
    end: int = Field(description="Vị trí cuối")
    table: TablePlace | None = Field(description="Ô của bảng, nếu đoạn trích là dòng của bảng")


class FigureView(_Strict):
    """Một số liệu trong câu trả lời."""

    text: str = Field(description="Như báo cáo viết")
    value: str | None = Field(description="Số thập phân, dấu chấm trước phần lẻ")
    unit: str = Field(description="Đơn vị")
    label: str = Field(description="Tên chỉ tiêu trong báo cáo")
    period: str | None = Field(description="Kỳ báo cáo, như «2024-Q3»")
    place: str | None = Field(description="Địa phương")
    document: str = Field(description="Tên tệp báo cáo")
    start: int = Field(description="Vị trí đầu")
    end: int = Field(description="Vị trí cuối")


class ComputedView(_Strict):
    """Số do chương trình tính từ số liệu được trích."""

    text: str = Field(description="Như trong câu trả lời")
    value: str = Field(description="Số thập phân")
    formula: str = Field(description="Phép tính")


class AlternativeView(_Strict):
    """Câu hỏi khác mà người hỏi có thể muốn nói."""

    question: str = Field(description="Câu hỏi")
    label: str = Field(description="Chỉ tiêu")
    value: str | None = Field(description="Giá trị")


class AnswerView(_Strict):
    """Một câu trả lời."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [EXAMPLE]})

    question: str = Field(description="Câu đã hỏi")
    verdict: Verdict = Field(description="answered: có trả lời; not_found: không tìm thấy")
    value: str | None = Field(description="Giá trị, chép nguyên văn; null nếu không phải một cụm")
    answer: str | None = Field(description="Câu trả lời để đọc")
    reason: Reason | None = Field(description="Vì sao không tìm thấy")
    explanation: str | None = Field(description="Lời giải thích")
    confidence: float = Field(description="Độ chắc chắn, từ 0 đến 1")
    citations: list[CitationView] = Field(description="Trích dẫn, tốt nhất trước")
    figures: list[FigureView] = Field(description="Các số liệu, theo thứ tự trong câu trả lời")
    computed: list[ComputedView] = Field(description="Các số được tính")
    alternatives: list[AlternativeView] = Field(description="Có thể là câu hỏi khác")
    sources: list[str] = Field(
        description="Trích dẫn theo lối văn bản hành chính, mỗi trích dẫn một dòng"
    )
    generation: str = Field(description="Bản chỉ mục đã trả lời", examples=[_GENERATION])
    notice: str | None = Field(
        description="Có lời khi bản chỉ mục được yêu cầu không còn: đây là câu trả lời của bản nay"
    )


class HitView(_Strict):
    """Một đoạn tìm được."""

    document: str = Field(description="Tên tệp báo cáo")
    title: str = Field(description="Tên báo cáo")
    section: str = Field(description="Mục")
    page: int | None = Field(description="Trang")
    quote: str = Field(description="Nguyên văn")
    start: int = Field(description="Vị trí đầu")
    end: int = Field(description="Vị trí cuối")
    score: float = Field(description="Điểm, cao hơn là gần hơn")


class HitsView(_Strict):
    """Các đoạn tìm được, gần nhất trước."""

    question: str = Field(description="Câu đã tìm")
    hits: list[HitView] = Field(description="Các đoạn")
    generation: str = Field(description="Bản chỉ mục", examples=[_GENERATION])


class VoteView(_Strict):
    """Ý kiến đã được ghi."""

    id: int = Field(description="Số thứ tự của ý kiến")
    generation: str = Field(description="Bản chỉ mục", examples=[_GENERATION])
