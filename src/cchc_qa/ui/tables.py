"""The pages «Số liệu» and «Chuỗi số liệu» before any figure is in them; their scripts fill them."""

from __future__ import annotations

from cchc_qa.catalogue import COLUMNS

_HEADS = (
    ("indicator", "Chỉ tiêu"),
    ("value", "Giá trị"),
    ("unit", "Đơn vị"),
    ("role", "Tính chất"),
    ("period", "Kỳ báo cáo"),
    ("body", "Đơn vị báo cáo"),
    ("page", "Nguồn"),
)
"""The columns shown, by the name that they are sorted by."""

_FILTERS = (
    ("place", "Địa phương", "Mọi địa phương"),
    ("body", "Đơn vị báo cáo", "Mọi đơn vị"),
    ("period", "Kỳ báo cáo", "Mọi kỳ"),
    ("kind", "Loại số liệu", "Mọi loại"),
    ("document", "Báo cáo", "Mọi báo cáo"),
)

_NO_SCRIPT = '<noscript><p class="problem">Trang này cần JavaScript.</p></noscript>'


def _field(name: str, label: str, control: str, kind: str = "") -> str:
    """A label above its control; ``control`` is its tag without name and id."""
    tag, _, rest = control.partition(" ")
    return (
        f'<div class="field{kind}" data-filter="{name}"><label for="f-{name}">{label}</label>'
        f'<{tag} name="{name}" id="f-{name}" {rest}</div>'
    )


def _select(name: str, label: str, all_: str) -> str:
    return _field(name, label, f'select ><option value="">{all_}</option></select>')


def _search(label: str, longest: int, example: str) -> str:
    rest = f'maxlength="{longest}" autocomplete="off" placeholder="ví dụ: {example}">'
    return _field("q", label, f'input type="search" {rest}', " wide")


def _sort() -> str:
    """For narrow windows, where the table has no line of headings."""
    options = "".join(f'<option value="{c}">{name}</option>' for c, name in _HEADS)
    control = f'select ><option value="">Theo báo cáo</option>{options}</select>'
    return (
        f"{_field('sort', 'Sắp xếp', control, ' narrow')}"
        '<button type="button" class="tool narrow" id="turn" aria-pressed="false">Ngược lại'
        "</button>"
    )


def _head(column: str, name: str) -> str:
    assert column in COLUMNS
    return (
        f'<th scope="col" class="{column}" data-column="{column}" aria-sort="none">'
        f'<button type="button">{name}<span class="arrow" aria-hidden="true"></span></button></th>'
    )


FIGURES = (
    '<div class="top"><h1>Số liệu</h1><p class="lead">Mọi con số trong các báo cáo; mỗi số dẫn đến '
    "đúng trang của nó.</p></div>"
    '<form id="filters" class="filters" role="search" aria-label="Tìm và lọc số liệu">'
    f"{_search('Tìm theo tên chỉ tiêu', 200, 'hồ sơ đúng hạn cấp xã')}"
    f"{''.join(_select(*f) for f in _FILTERS)}{_sort()}"
    '<button type="reset" class="tool" id="clear" hidden>Bỏ bộ lọc</button></form>'
    '<div class="line"><p id="count" role="status" aria-live="polite">Đang mở…</p>'
    '<a class="tool" id="export" href="/api/figures.csv" download>Tải bảng (CSV)</a></div>'
    f"{_NO_SCRIPT}"
    '<div id="told"></div>'
    '<table id="figures" class="figures" aria-label="Số liệu trong báo cáo"><thead><tr>'
    f"{''.join(_head(*h) for h in _HEADS)}</tr></thead><tbody></tbody></table>"
    '<nav class="paging" aria-label="Trang của bảng" hidden>'
    '<button type="button" class="tool" id="before">‹ Trước</button><span id="where"></span>'
    '<button type="button" class="tool" id="after">Sau ›</button></nav>'
)

SERIES = (
    '<div class="top"><h1>Chuỗi số liệu</h1><p class="lead">Một chỉ tiêu qua các kỳ và các địa '
    "phương; chỉ vẽ những số chắc chắn là của chỉ tiêu đó.</p></div>"
    '<form id="ask-series" class="filters" aria-label="Chọn chỉ tiêu">'
    f"{_search('Chỉ tiêu', 300, 'tỷ lệ hồ sơ trực tuyến toàn trình')}"
    '<button type="submit" class="tool go">Xem chuỗi</button></form>'
    '<fieldset id="places" class="chips" hidden><legend>Địa phương</legend></fieldset>'
    '<div id="examples" class="chips"></div>'
    f"{_NO_SCRIPT}"
    '<p id="state" role="status" aria-live="polite"></p><div id="told"></div>'
    '<section id="result" hidden><div class="line"><h2 id="indicator"></h2>'
    '<a class="tool" id="export" href="/api/series.csv" download>Tải bảng (CSV)</a></div>'
    '<div id="notes"></div><figure id="chart" class="chart"></figure>'
    '<table id="points" class="figures" aria-label="Các số của chuỗi"><thead><tr>'
    '<th scope="col">Địa phương</th><th scope="col">Kỳ báo cáo</th>'
    '<th scope="col" class="value">Giá trị</th><th scope="col">Chỉ tiêu trong báo cáo</th>'
    '<th scope="col">Nguồn</th></tr></thead>'
    "<tbody></tbody></table>"
    '<details id="lacking"><summary></summary><table class="figures" aria-label="Còn thiếu">'
    '<thead><tr><th scope="col">Địa phương</th><th scope="col">Kỳ báo cáo</th>'
    '<th scope="col">Vì sao</th><th scope="col">Xem lại</th></tr></thead><tbody></tbody></table>'
    "</details></section>"
)
