"""A conversation as a Word file: a table of the answers, then each with its quotes. The only door
to python-docx outside ``read``.

Nothing in it is calculated, fetched or run: no fields, no links, no macros. The same conversation
gives the same bytes, so what stands in the file depends on nothing but what was asked.
"""

from __future__ import annotations

import re
import zipfile
from datetime import datetime, time
from io import BytesIO
from typing import Any

from cchc_qa.export.conversation import NOT_FOUND, Conversation, Exchange
from cchc_qa.official import day
from cchc_qa.types import Verdict

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_TITLE = "Hỏi đáp báo cáo cải cách hành chính"
_COLUMNS = ("Câu hỏi", "Trả lời", "Nguồn")
_WIDTHS = (5.2, 4.3, 7.5)
"""Centimetres of the table's columns; A4 with the margins of Decree 30/2020/NĐ-CP has 17."""

_FONT = "Times New Roman"
_LANGUAGE = "vi-VN"
_ZIPPED = (1980, 1, 1, 0, 0, 0)
_NOT_OURS = ("/thumbnail", "/extended-properties", "/customXml", "/stylesWithEffects")
"""Parts of python-docx's template that say something of the template alone."""

_UNSEEN = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TURNING = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Characters that show as nothing, or turn the line around."""


def word(conversation: Conversation) -> bytes:
    """The file; equal conversations give equal bytes."""
    import docx

    document = docx.Document()
    _set_up(document, conversation)
    _headline(document, conversation)
    document.add_heading("Tổng hợp", level=1)
    _summary(document, conversation)
    document.add_heading("Câu hỏi, câu trả lời và trích dẫn", level=1)
    for number, exchange in enumerate(conversation.exchanges, 1):
        _exchange(document, number, exchange)
    _strip(document)
    written = BytesIO()
    document.save(written)
    return _packed(written.getvalue())


def _plain(words: str) -> str:
    """On one line, without characters that XML forbids or that nobody sees."""
    return " ".join(_UNSEEN.sub(" ", _TURNING.sub("", words)).split())


# --- the parts ----------------------------------------------------------------------------------


def _headline(document: Any, conversation: Conversation) -> None:
    document.add_heading(_TITLE, level=0)
    document.add_paragraph(
        f"Ngày {day(conversation.day.isoformat())} · {conversation.reports} báo cáo · "
        f"bản chỉ mục {conversation.generation}"
    )
    document.add_paragraph(
        "Số liệu và đoạn trích chép nguyên văn từ báo cáo; chỗ có chữ «tính» là số do chương "
        "trình tính từ số liệu được trích."
    )


def _summary(document: Any, conversation: Conversation) -> None:
    table = document.add_table(rows=1, cols=len(_COLUMNS), style="Table Grid")
    table.autofit = False
    for cell, name in zip(table.rows[0].cells, _COLUMNS, strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    _repeated(table.rows[0])
    for exchange in conversation.exchanges:
        cells = table.add_row().cells
        told = (exchange.question, _short(exchange), "; ".join(_telling(exchange)))
        for cell, words in zip(cells, told, strict=True):
            cell.paragraphs[0].add_run(_plain(words))
    _set_widths(table)


def _short(exchange: Exchange) -> str:
    answer = exchange.answer
    if answer.verdict is Verdict.NOT_FOUND:
        return NOT_FOUND
    return answer.value or "; ".join(r.text for r in exchange.rows)


def _telling(exchange: Exchange) -> list[str]:
    return list(dict.fromkeys(row.source for row in exchange.rows if row.source))


def _exchange(document: Any, number: int, exchange: Exchange) -> None:
    answer = exchange.answer
    document.add_heading(f"{number}. {_plain(exchange.question)}", level=2)
    if answer.verdict is Verdict.NOT_FOUND:
        document.add_paragraph().add_run(NOT_FOUND).bold = True
        document.add_paragraph(_plain(answer.explanation or ""))
        return
    if answer.value:
        document.add_paragraph().add_run(_plain(answer.value)).bold = True
    document.add_paragraph(_plain(answer.answer or ""))
    if answer.explanation:
        document.add_paragraph(_plain(answer.explanation))
    for cited, source in zip(answer.citations, exchange.sources, strict=True):
        document.add_paragraph(f"«{_plain(cited.quote)}»", style="Quote")
        document.add_paragraph(_plain(source), style="Caption")


# --- how it looks -------------------------------------------------------------------------------


def _set_up(document: Any, conversation: Conversation) -> None:
    from docx.shared import Cm

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.top_margin = section.bottom_margin = Cm(2)
    section.left_margin, section.right_margin = Cm(2.5), Cm(1.5)
    _set_styles(document)
    written = document.core_properties
    written.title, written.author, written.comments = _TITLE, "", ""
    written.language, written.last_modified_by = _LANGUAGE, ""
    written.created = written.modified = datetime.combine(conversation.day, time())
    written.revision = 1


def _set_styles(document: Any) -> None:
    """One font with Vietnamese letters everywhere, the language Vietnamese, dark headings."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    sizes = {
        "Normal": 13,
        "Title": 20,
        "Heading 1": 16,
        "Heading 2": 14,
        "Quote": 13,
        "Caption": 11,
    }
    for language in document.styles.element.iter(qn("w:lang")):
        for name in ("w:val", "w:eastAsia"):
            language.set(qn(name), _LANGUAGE)
    for fonts in document.styles.element.iter(qn("w:rFonts")):
        for name in list(fonts.attrib):
            del fonts.attrib[name]
        for name in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
            fonts.set(qn(name), _FONT)
    for name, size in sizes.items():
        style = document.styles[name]
        style.font.size = Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0)


def _repeated(row: Any) -> None:
    """A table's head stands on each of its pages."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _set_widths(table: Any) -> None:
    from docx.shared import Cm

    for row in table.rows:
        for cell, width in zip(row.cells, _WIDTHS, strict=True):
            cell.width = Cm(width)


# --- the package --------------------------------------------------------------------------------


def _strip(document: Any) -> None:
    for related in (document.part.package.rels, document.part.rels):
        for name in [n for n, r in related.items() if r.reltype.endswith(_NOT_OURS)]:
            related.pop(name)


def _packed(made: bytes) -> bytes:
    """The same parts without the hour at which they were zipped."""
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(made)) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, _ZIPPED)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return written.getvalue()
