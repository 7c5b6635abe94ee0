"""A citation as an official writes it, with only what the report says of itself.

«Báo cáo số 587/BC-UBND ngày 18/12/2023 của UBND tỉnh Vân Thượng, mục II.6, tr. 15»: number, date,
issuer, section, page or paragraph, each left out where it is not known. A document without a number
is named by its title, one without a title by its file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cchc_qa.index.store import OpenIndex
from cchc_qa.issuer import issuer_of
from cchc_qa.text.normalise import fold
from cchc_qa.types import Answer, CellPlace, Citation, Report, Verdict
from cchc_qa.wording import joined

NOT_FOUND = "Không tìm thấy"

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_NAMED_PART = re.compile(r"[^\W\d_]{2,}\s")
_ANNEX = "Phụ lục"


def officials(answer: Answer, index: OpenIndex) -> tuple[str, ...]:
    """The official citation of each of an answer's citations, in their order."""
    return tuple(official(cited, _report(cited, index)) for cited in answer.citations)


def official(cited: Citation, report: Report | None) -> str:
    """One citation in full; by title alone where its report is not at hand."""
    name = document_name(report) if report else joined(cited.title or cited.document)
    return ", ".join((name, *_where(cited)))


def document_name(report: Report) -> str:
    """«Báo cáo số 587/BC-UBND ngày 18/12/2023 của UBND tỉnh Vân Thượng»."""
    data = report.metadata
    if not data.number:
        return _titled(report)
    said = [data.kind or "Văn bản", f"số {''.join(data.number.split())}"]
    if data.date:
        said.append(f"ngày {day(data.date)}")
    if issuer := issuer_of(report):
        said.append(f"của {issuer}")
    return " ".join(said)


def day(date: str) -> str:
    """«18/12/2023», «04/7/2025»: a zero before days under 10 and before months 1 and 2 alone, as
    Decree 30/2020/NĐ-CP writes dates. Another writing stays as it is."""
    found = _DATE.fullmatch(date)
    if found is None:
        return date
    year, month, of_month = found.groups()
    return f"{of_month}/{month if int(month) < 3 else int(month)}/{year}"


def copied(answer: Answer, index: OpenIndex) -> str:
    """What «Sao chép» puts on the clipboard: the value, the sentence, where it stands.

    A computed figure has its formula in the sentence, marked «tính»; what is not found says so.
    """
    proofs = [(c, _report(c, index)) for c in answer.citations]
    telling = [p for p in proofs if not _is_title(*p)]
    return "\n".join(_copied(answer, tuple(official(*p) for p in telling or proofs)))


def _copied(answer: Answer, sources: tuple[str, ...]) -> Iterator[str]:
    if answer.verdict is Verdict.NOT_FOUND:
        yield ". ".join(filter(None, (NOT_FOUND, answer.explanation)))
        return
    yield from filter(None, (answer.value, joined(answer.answer or "")))
    different = list(dict.fromkeys(sources))
    if len(different) == 1:
        yield f"Nguồn: {different[0]}."
    elif different:
        yield "Nguồn:"
        yield from (f"- {source}." for source in different)


def _is_title(cited: Citation, report: Report | None) -> bool:
    """Whether it is the title, which proves whose the figure is and needs no line of its own."""
    title = report.metadata.title_span if report else None
    return title is not None and title.start <= cited.start < title.end


def _report(cited: Citation, index: OpenIndex) -> Report | None:
    number = index.document_named(cited.document)
    return None if number is None else index.report(number)


def _titled(report: Report) -> str:
    """By its title, its kind not in capitals: «Báo cáo tóm tắt Công tác …»."""
    data = report.metadata
    title = joined(data.title or "")
    if not title:
        return f"Tệp {report.document.name}"
    kind = data.kind or ""
    if kind and fold(title).startswith(fold(kind)):
        title = f"{kind}{title[len(kind) :]}"
    return f"{title}, ngày {day(data.date)}" if data.date else title


# --- where in it --------------------------------------------------------------------------------


def _where(cited: Citation) -> Iterator[str]:
    yield from _section(cited.section)
    if cited.page is not None:
        yield f"tr. {cited.page}"
    elif cited.paragraph is not None:
        yield f"đoạn {cited.paragraph}"
    if cited.table:
        yield from _cell(cited.table)


def _section(section: str) -> Iterator[str]:
    """«II.6» → «mục II.6»; «Phần I.A.III» → «Phần I», «mục A.III». An annex is in no section."""
    parts = section.split(".") if section else []
    annexes = [n for n, part in enumerate(parts) if part.startswith(_ANNEX)]
    plain: list[str] = []
    for part in parts[annexes[-1] if annexes else 0 :]:
        if not _NAMED_PART.match(part):
            plain.append(part)
            continue
        if plain:
            yield f"mục {'.'.join(plain)}"
        plain = []
        yield part
    if plain:
        yield f"mục {'.'.join(plain)}"


def _cell(place: CellPlace) -> Iterator[str]:
    """«bảng «Biểu 1. Hồ sơ theo xã», dòng «Xã Suối Mây», cột «Trễ hạn»»."""
    parts = (("bảng", place.title), ("dòng", place.row), ("cột", place.column))
    yield from (f"{kind} «{joined(name)}»" for kind, name in parts if name)
