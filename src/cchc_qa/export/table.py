"""A conversation as a CSV file, one figure a row, numbers in a column of their own."""

from __future__ import annotations

from collections.abc import Iterator

from cchc_qa.export.conversation import Conversation, Row
from cchc_qa.export.csv_cells import csv_text, number_cell, text_cell

COLUMNS = (
    "Câu hỏi", "Kết quả", "Giá trị", "Số", "Đơn vị", "Kỳ báo cáo", "Nơi", "Văn bản", "Trang",
    "Mục", "Đoạn trích", "Nguồn",
)  # fmt: skip


def table(conversation: Conversation) -> bytes:
    """The file; equal conversations give equal bytes."""
    return csv_text((COLUMNS, *_lines(conversation))).encode("utf-8")


def _lines(conversation: Conversation) -> Iterator[tuple[str, ...]]:
    for exchange in conversation.exchanges:
        for row in exchange.rows:
            yield (text_cell(exchange.question), *_cells(row))


def _cells(row: Row) -> tuple[str, ...]:
    proof = row.proof
    return (
        row.result,
        text_cell(row.text),
        number_cell(row.number),
        text_cell(row.unit),
        text_cell(row.period),
        text_cell(row.place),
        text_cell(proof.document if proof else ""),
        number_cell(proof.page if proof else None),
        text_cell(proof.section if proof else ""),
        text_cell(proof.quote if proof else ""),
        text_cell(row.source),
    )
