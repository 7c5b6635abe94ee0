"""The page «Báo cáo» before its script fills it: headings, the drop zone, empty places."""

from __future__ import annotations

from starlette.responses import HTMLResponse

from cchc_qa.read import SUFFIXES
from cchc_qa.ui.site import page

_INTRODUCTION = """
<h1>Báo cáo</h1>
<p class="lead" id="summary" role="status">Đang đọc danh sách báo cáo…</p>
<div id="problems" role="alert"></div>
"""

_BUILD = """
<section id="build" class="card" aria-labelledby="build-title" hidden>
<h2 id="build-title">Lập chỉ mục</h2>
<p id="build-state" role="status"></p>
<div id="build-bar" role="progressbar" aria-labelledby="build-title" aria-valuemin="0" hidden>
<span></span></div>
<p id="build-detail" class="quiet"></p>
<ul id="build-failures" class="notes"></ul>
</section>
"""

_LISTS = """
<section id="coverage" class="card" aria-labelledby="coverage-title" hidden>
<h2 id="coverage-title">Báo cáo của từng nơi, theo kỳ</h2>
<p id="coverage-words"></p>
<div class="sideways" tabindex="0" role="region" aria-label="Bảng nơi và kỳ, cuộn ngang được">
<table></table></div>
<p id="unplaced"></p>
</section>
<section id="reports" class="card" aria-labelledby="reports-title" hidden>
<h2 id="reports-title">Các báo cáo trong kho</h2>
<div id="report-list"></div>
</section>
<section id="failures" class="card" aria-labelledby="failures-title" hidden>
<h2 id="failures-title">Tệp không đọc được</h2>
<ul></ul>
</section>
"""

_REMOVAL = """
<dialog id="removal" aria-labelledby="removal-title" aria-describedby="removal-words">
<h2 id="removal-title">Bỏ báo cáo khỏi kho?</h2>
<p id="removal-words"></p>
<p>Tệp được chuyển vào thư mục «.da-xoa» cạnh đó, không bị xóa hẳn; chỉ mục được lập lại ngay.</p>
<form method="dialog">
<button type="button" class="tool" id="removal-no" autofocus>Giữ lại</button>
<button type="button" class="tool danger" id="removal-yes">Bỏ khỏi kho</button>
</form>
</dialog>
"""


def reports_page(*, may_change: bool, megabytes: int) -> HTMLResponse:
    """With the means to add and remove where the visitor may."""
    intake = _intake(megabytes) if may_change else ""
    body = _INTRODUCTION + intake + _BUILD + _LISTS + (_REMOVAL if may_change else "")
    return page("Báo cáo", "/bao-cao", body, scripts=("reports.js",), styles=("reports.css",))


def _intake(megabytes: int) -> str:
    accepted = ",".join(SUFFIXES)
    return f"""
<section id="intake" class="card" aria-labelledby="intake-title">
<h2 id="intake-title" tabindex="-1">Thêm báo cáo</h2>
<div id="drop" data-megabytes="{megabytes}">
<p><strong>Kéo tệp vào đây</strong>, hoặc
<label class="tool pick" for="files">Chọn tệp…</label>
<input type="file" id="files" class="hidden" multiple accept="{accepted}"
 aria-describedby="intake-hint"></p>
<p id="intake-hint" class="quiet">PDF, Word (.docx, .doc), .txt hoặc .md; mỗi tệp tối đa
{megabytes} MB. Tệp được kiểm tra trước; chỉ vào kho khi bấm «Thêm vào kho».</p>
</div>
<div id="incoming"></div>
<p id="incoming-state" class="hidden" role="status"></p>
<p class="quiet">Đã sửa tệp ngay trong thư mục báo cáo?
<button type="button" class="tool" id="build-again">Lập lại chỉ mục</button></p>
</section>
"""
