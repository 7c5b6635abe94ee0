"""A sentence's figures with value, unit, kind, role, and the words that give them their meaning."""

from __future__ import annotations

import pytest
from documents import golden, report, words
from hypothesis import given
from hypothesis import strategies as st

from cchc_qa.figures import figures
from cchc_qa.types import Block, Document, Figure, Report, Role, Sentence, Span

Row = tuple[str, ...]


def golden_table() -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    rows: list[Row] = []
    for line in golden("figures.txt"):
        if line.startswith("  "):
            rows.append(tuple(cell.strip() for cell in line.split("|")))
        else:
            rows = found[line] = []
    return found


GOLDEN = golden_table()


def shown(held: Report, figure: Figure) -> Row:
    number = "" if figure.value is None else str(figure.value)
    value = number if figure.total is None else f"{number}/{figure.total}"
    subject = words(held, figure.subject)
    written, label = words(held, figure.span), words(held, figure.label)
    row = (str(written), value, figure.unit, figure.kind.value, figure.role.value, str(label))
    return (*row, subject) if subject else row


def figure(sentence: str, written: str) -> tuple[Report, Figure]:
    held = report(sentence)
    return held, next(f for f in held.figures if words(held, f.span) == written)


@pytest.mark.parametrize("sentence", GOLDEN)
def test_golden_table(sentence: str):
    held = report(sentence)
    assert [shown(held, f) for f in held.figures] == GOLDEN[sentence]


def test_the_tail_ends_at_the_next_figure():
    held, first = figure("Có 50 hồ sơ loại A, 51 hồ sơ loại B.", "50 hồ sơ")
    assert words(held, first.tail) == "loại A"


def test_what_stands_before_the_comma_is_no_label_of_the_second():
    held, second = figure("Có 50 hồ sơ loại A, 51 hồ sơ loại B.", "51 hồ sơ")
    assert (words(held, second.label), words(held, second.tail)) == ("", "loại B")


def test_a_part_speaks_of_the_whole_even_over_a_semicolon():
    held, part = figure("Tiếp nhận 10 hồ sơ; trong đó, cấp xã 6 hồ sơ.", "6 hồ sơ")
    assert words(held, part.subject) == "Tiếp nhận 10 hồ sơ"


def test_over_a_semicolon_nothing_else_is_spoken_of():
    held, other = figure("Tiếp nhận 10 hồ sơ; tăng 6 đơn vị.", "6 đơn vị")
    assert other.subject is None
    assert words(held, other.label) == "tăng"


def test_figures_know_their_sentence():
    held = report("Tiếp nhận 10 hồ sơ. Đã giải quyết 9 hồ sơ.")
    found = [[words(held, f.span) for f in held.figures_of(n)] for n in (0, 1)]
    assert found == [["10 hồ sơ"], ["9 hồ sơ"]]


def test_rows_of_tables_are_left_to_tables():
    held = report("Phụ lục", "| Đơn vị hành chính | Hồ sơ |", "|---|---|", "| Long Xuyên | 5 |")
    assert figures(held.document, held.sentences) == ()
    assert len(held.figures) == 1


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Giảm 12 đơn vị.", Role.CHANGE),
        ("Đã giải quyết 12 hồ sơ.", Role.ACTUAL),
        ("Kế hoạch năm là 12 cuộc.", Role.TARGET),
        ("Kế hoạch năm đã thực hiện 12 cuộc.", Role.ACTUAL),
        ("Cùng kỳ năm trước là 12 cuộc.", Role.PREVIOUS),
        ("So với cùng kỳ, đã có 12 cuộc.", Role.ACTUAL),
    ],
)
def test_a_role_for_and_against(sentence: str, role: Role):
    (found,) = report(sentence).figures
    assert found.role is role


@given(st.text(alphabet="0123456789.,%/()|:; đạtgồmAB", max_size=60) | st.text(max_size=60))
def test_every_span_of_a_figure_lies_in_its_sentence(text: str):
    whole = Span(0, len(text))
    held = Document("a.txt", "txt", "", text, (Block(whole),))
    for found in figures(held, [Sentence(whole, 0, (), "")]):
        spans = [found.span, found.label, found.tail, *([found.subject] if found.subject else [])]
        assert all(0 <= s.start <= s.end <= len(text) for s in spans)
        assert found.label.end <= found.span.end
        assert found.span.of(text)


def test_the_figure_of_a_year_before_in_brackets():
    held = report("Tiếp nhận 500 hồ sơ (cùng kỳ 450 hồ sơ).")
    assert [words(held, f.span) for f in held.figures] == ["500 hồ sơ", "450 hồ sơ"]


@pytest.mark.parametrize(
    ("heading", "line", "role"),
    [
        ("II. Phương hướng, nhiệm vụ quý IV", "Mở 5 lớp tập huấn.", Role.TARGET),
        ("III. NHIỆM VỤ TRỌNG TÂM", "Mở 5 lớp tập huấn.", Role.TARGET),
        ("B. Kế hoạch công tác tháng 10", "- Mở 5 lớp tập huấn.", Role.TARGET),
        ("II. Phương hướng, nhiệm vụ quý IV", "Đã mở 5 lớp tập huấn.", Role.ACTUAL),
        ("I. Kết quả thực hiện nhiệm vụ quý III", "Mở 5 lớp tập huấn.", Role.ACTUAL),
        ("I. Nhiệm vụ chuyển đổi số", "Mở 5 lớp tập huấn.", Role.ACTUAL),
    ],
)
def test_what_stands_under_plans_is_planned(heading: str, line: str, role: Role):
    (found,) = [f for f in report(heading, line).figures if f.unit == "lớp tập huấn"]
    assert found.role is role
