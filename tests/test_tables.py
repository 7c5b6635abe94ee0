"""Annex tables: a figure's row, its columns' headers, its unit and its role."""

from __future__ import annotations

import pytest
from documents import document, report, words

from cchc_qa.passages import passages
from cchc_qa.types import Figure, FigureKind, Report, Role

RULE = "|---|---|---|"


def annex(*lines: str) -> Report:
    """A table with a line above it, as annexes have."""
    return report("Kết quả trong kỳ", *lines)


def by_text(held: Report) -> dict[str, Figure]:
    return {str(words(held, f.span)): f for f in held.figures}


def only(*lines: str) -> tuple[Report, Figure]:
    held = annex(*lines)
    (figure,) = (f for f in held.figures if f.kind is not FigureKind.ARTICLE)
    return held, figure


def test_a_figure_has_its_row_and_its_column():
    held = annex(
        "| TT | Nội dung | Quý II | Quý III |",
        "|---|---|---|---|",
        "| 1 | Hồ sơ tiếp nhận | 1.100 | 1.250 |",
        "| 2 | Hồ sơ trễ hạn | 12 | 7 |",
    )
    shown = {
        text: (words(held, f.label), [words(held, h) for h in f.headers])
        for text, f in by_text(held).items()
    }
    assert shown == {
        "1.100": ("Hồ sơ tiếp nhận", ["Quý II"]),
        "1.250": ("Hồ sơ tiếp nhận", ["Quý III"]),
        "12": ("Hồ sơ trễ hạn", ["Quý II"]),
        "7": ("Hồ sơ trễ hạn", ["Quý III"]),
    }


def test_headers_of_two_rows_stand_from_the_top():
    held, figure = only(
        "| Nội dung | Năm 2024 | |", "| | Quý II | Quý III |", RULE, "| Cấp xã | 12 | |"
    )
    assert [words(held, h) for h in figure.headers] == ["Năm 2024", "Quý II"]


@pytest.mark.parametrize("row", ["| (1) | (2) | (3) |", "| 1 | Cấp xã | |", "| 1 | 2 | 3 |"])
def test_a_row_that_names_or_holds_nothing_has_no_figure(row: str):
    assert annex("| TT | Nội dung | Số |", RULE, row).figures == ()


@pytest.mark.parametrize("cell", ["Xem phụ lục 3 kèm theo báo cáo này", "15/9/2024", "-", "x"])
def test_a_cell_of_words_or_a_date_is_no_figure(cell: str):
    assert annex("| Nội dung | Số |", "|---|---|", f"| Cấp xã | {cell} |").figures == ()


@pytest.mark.parametrize(
    ("header", "cell", "unit", "kind"),
    [
        ("Tiếp nhận", "310 hồ sơ", "hồ sơ", FigureKind.COUNT),
        ("Tỷ lệ đúng hạn (%)", "99,5", "%", FigureKind.PERCENT),
        ("Tỷ lệ đúng hạn", "99,5%", "%", FigureKind.PERCENT),
        ("Kinh phí (triệu đồng)", "1.200", "triệu đồng", FigureKind.MONEY),
        ("Hoàn thành", "7/11", "", FigureKind.RATIO),
        ("Diện tích (ha)", "1.200", "ha", FigureKind.COUNT),
        ("Năng suất (tạ/ha)", "60,2", "tạ/ha", FigureKind.COUNT),
        ("%", "60,2", "%", FigureKind.PERCENT),
        ("Số hồ sơ tiếp nhận", "1.200", "hồ sơ", FigureKind.COUNT),
        ("Kế hoạch", "1.200", "", FigureKind.COUNT),
        ("Quý III (tạm tính)", "1.200", "", FigureKind.COUNT),
        ("Tiếp nhận", "310", "", FigureKind.COUNT),
    ],
)
def test_the_unit_of_the_cell_or_else_of_the_header(
    header: str, cell: str, unit: str, kind: FigureKind
):
    _, figure = only(f"| Nội dung | {header} |", "|---|---|", f"| Cấp xã | {cell} |")
    assert (figure.unit, figure.kind) == (unit, kind)


def test_the_unit_of_a_column_of_units():
    held = annex(
        "| Chỉ tiêu | ĐVT | Kết quả |",
        RULE,
        "| Đã nhận | hồ sơ | 950 |",
        "| Đúng hạn | % | 98,5 |",
    )
    found = by_text(held)
    assert (found["950"].unit, found["950"].kind) == ("hồ sơ", FigureKind.COUNT)
    assert (found["98,5"].unit, found["98,5"].kind) == ("%", FigureKind.PERCENT)


def test_the_unit_named_above_the_table():
    _, figure = only(
        "Biểu số 2. Thu ngân sách",
        "Đơn vị tính: triệu đồng",
        "| Nội dung | Thực hiện |",
        "|---|---|",
        "| Thu nội địa | 950 |",
    )
    assert (figure.unit, figure.kind) == ("triệu đồng", FigureKind.MONEY)


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Thực hiện", Role.ACTUAL),
        ("Kế hoạch", Role.TARGET),
        ("Dự toán", Role.TARGET),
        ("Cùng kỳ năm trước", Role.PREVIOUS),
        ("Tăng/giảm", Role.CHANGE),
        ("So với cùng kỳ", Role.CHANGE),
        ("% so với kế hoạch", Role.RELATIVE),
        ("Giao dịch", Role.ACTUAL),
        ("Số giao", Role.TARGET),
        ("Quý trước", Role.PREVIOUS),
        ("Cắt giảm", Role.ACTUAL),
    ],
)
def test_the_role_is_that_of_the_column(header: str, role: Role):
    _, figure = only(f"| Nội dung | {header} |", "|---|---|", "| Thu nội địa | 950 |")
    assert figure.role is role


def test_a_row_stands_under_its_title_and_its_headers():
    held = document(
        "I. PHỤ LỤC",
        "Biểu số 1. Kết quả",
        "| Nội dung | Số |",
        "|---|---|",
        "| Cấp xã | 5 |",
    )
    row = passages(held)[-1]
    assert words(held, row.span) == "Cấp xã | 5"
    path = [words(held, s) for s in row.path]
    assert path[-1] == "Nội dung | Số"
    assert "Biểu số 1. Kết quả" in path


def test_a_header_row_does_not_stand_under_itself():
    held = document("Kết quả", "| Nội dung | Số |", "|---|---|", "| Cấp xã | 5 |")
    assert [words(held, s) for s in passages(held)[1].path] == ["Kết quả"]


def test_a_column_of_units_may_be_headed_as_one_of_bodies():
    _, figure = only("| Chỉ tiêu | Đơn vị | Kết quả |", RULE, "| Đã nhận | hồ sơ | 310 |")
    assert figure.unit == "hồ sơ"


def test_a_column_of_bodies_is_not_a_column_of_units():
    _, figure = only("| Đơn vị | Tiếp nhận |", "|---|---|", "| Sở Y tế | 310 |")
    assert figure.unit == ""


def shown(held: Report) -> dict[str, tuple[str, FigureKind, Role, str]]:
    return {
        text: (f.unit, f.kind, f.role, " / ".join(str(words(held, h)) for h in f.headers))
        for text, f in by_text(held).items()
    }


def test_the_lowest_header_decides_and_the_one_above_it_fills_in():
    held = annex(
        "| Huyện | Số hồ sơ đã giải quyết | | Kết quả (%) | |",
        "| | Trước hạn | Tỷ lệ (%) | Số lượng | Đạt |",
        "|---|---|---|---|---|",
        "| Đông | 120 | 98,5 | 41 | 77,1 |",
    )
    assert {text: (unit, kind) for text, (unit, kind, _, _) in shown(held).items()} == {
        "120": ("hồ sơ", FigureKind.COUNT),
        "98,5": ("%", FigureKind.PERCENT),
        "41": ("", FigureKind.COUNT),
        "77,1": ("%", FigureKind.PERCENT),
    }


def test_a_share_beside_a_plan_is_of_the_plan():
    held = annex(
        "| Chỉ tiêu | KH | TH | % |",
        "|---|---|---|---|",
        "| Trồng rừng (ha) | 95 | 61,5 | 64,7 |",
    )
    assert shown(held) == {
        "95": ("ha", FigureKind.COUNT, Role.TARGET, "KH"),
        "61,5": ("ha", FigureKind.COUNT, Role.ACTUAL, "TH"),
        "64,7": ("%", FigureKind.PERCENT, Role.RELATIVE, "%"),
    }


def test_a_share_without_a_plan_is_carried_out():
    _, figure = only("| Thôn | Đúng hạn | % |", RULE, "| Đông | | 64,7 |")
    assert (figure.unit, figure.role) == ("%", Role.ACTUAL)


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("ĐVT: hồ sơ", "hồ sơ"),
        ("(Đơn vị: hồ sơ)", "hồ sơ"),
        ("Đơn vị: UBND xã Đông", ""),
        ("Đơn vị tính: người", "người"),
    ],
)
def test_the_unit_of_a_title_line(line: str, unit: str):
    _, figure = only(line, "| Nội dung | Quý III |", "|---|---|", "| Thu nhận | 95 |")
    assert figure.unit == unit


def test_a_row_of_bodies_in_a_column_of_bodies_gives_no_unit():
    _, figure = only("| Đơn vị | Quý III |", "|---|---|", "| Sở, ban, ngành | 95 |")
    assert figure.unit == ""


def test_the_name_of_a_row_is_no_currency():
    _, figure = only("| Thôn | Quý III |", "|---|---|", "| Đồng Trên | 95 |")
    assert (figure.unit, figure.kind) == ("", FigureKind.COUNT)


def test_a_total_keeps_its_label():
    held, figure = only("| TT | Huyện | Số |", RULE, "| | Tổng cộng | 95 |")
    assert words(held, figure.label) == "Tổng cộng"


def test_a_cell_of_a_figure_and_its_share():
    held = annex("| Huyện | Đúng hạn |", "|---|---|", "| Đông | 310<br>(95,1%) |")
    assert {t: k for t, (_, k, _, _) in shown(held).items()} == {
        "310": FigureKind.COUNT,
        "95,1%": FigureKind.PERCENT,
    }
