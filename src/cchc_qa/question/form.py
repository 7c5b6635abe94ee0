"""What an answer looks like: its form, the kinds of figure it can be, the kind of document."""

from __future__ import annotations

import re
from enum import StrEnum

from cchc_qa.question.roles import roles_asked
from cchc_qa.types import FigureKind, Role

_DOCUMENT_KINDS = (
    "nghi quyet|nghi dinh|quyet dinh|ke hoach|thong tu lien tich|thong tu|cong van|to trinh"
    "|chi thi|luat"
    "|thong bao|bao cao|ket luan|huong dan|van ban|chuong trinh hanh dong|cong dien|de an|phap lenh"
)
_NOT_DOCUMENT = (
    r"(?:ngay|thang|nam|khi|luc|bo|quan|vi|noi|so|ai|huyen|xa|nganh|nguoi|diem|tinh|mau|dieu|khoan"
    r"|hang)\b"
)
_REASON = re.compile(
    r"\b(?:vi sao|tai sao|nguyen nhan|ly do|do dau|sao lai|why)\b|^sao\b|\bdo (?:nguyen nhan )?gi\b"
)
_DOCUMENT = re.compile(
    rf"\b(?P<kind>{_DOCUMENT_KINDS})\b(?:\s+\S+){{0,4}}?\s+so\s+(?:nao|may|bao nhieu|gi|hieu)\b"
    rf"|\b(?P<kind1>{_DOCUMENT_KINDS})\b(?:\s+nam\s+\d{{4}})?(?:\s+(?!{_NOT_DOCUMENT})\S+){{0,3}}?\s+nao\b"
    rf"|\b(?P<kind2>{_DOCUMENT_KINDS})\s+(?:gi|may)\b"
    r"|\b(?:so hieu|so ky hieu|(?<!ky )so van ban|van ban nao|van ban so|van ban gi|mang so)\b"
    rf"|\bso\s+(?:cua\s+)?(?P<kind3>{_DOCUMENT_KINDS})\s+(?:la|ve|ban hanh|phe duyet|trien khai)\b"
    rf"|\b(?P<kind4>{_DOCUMENT_KINDS})\b.*\bso\s+(?:may|nao|bao nhieu)\W*$"
)
_BARE_DOCUMENT = re.compile(
    r"^(?:[^:?]{2,30}:\s*)?"
    r"(?P<kind>nghi dinh|thong tu|quyet dinh|nghi quyet|cong van|chi thi|to trinh|ke hoach)\s+"
    r"(?!so\b|von\b|thu\b|chi\b|nam\b|giao\b|xuat\b|nhap\b|giai ngan)[^%]{12,}$"
)
_ARTICLE = re.compile(
    r"\b(?:dieu|khoan|chuong|phu luc|bieu mau|mau)\s+(?:so\s+)?(?:nao|may)\b"
    r"|\b(?:dieu|khoan|mau)\s+(?:so\s+)?(?:bao nhieu|gi)\b(?!\s+tien)"
)
_DATE = re.compile(
    r"\b(?:ngay nao|ngay may|hom nao|bua nao|khi nao|bao gio|luc nao|hoi nao"
    r"|thoi gian nao|thoi diem nao|thang nao|nam nao"
    r"|ngay thang|ngay ban hanh|ngay ky|ngay hieu luc|thang may|when"
    r"|giai doan nao|ky nao|nhiem ky nao)\b"
    r"|\b(?:ngay|nam) bao nhieu\W*$"
)
_DEADLINE = re.compile(r"^(?:ngay|han chot|han cuoi|han|deadline)\s(?!muc)")
_RANK = re.compile(
    r"\b(?:(?:xep\s+)?(?:thu\s+)?hang\s+(?:may|bao nhieu|thu may)|thu\s+may|xep\s+thu|dung\s+thu"
    r"|thu hang"
    r"|vi tri (?:thu\s+)?(?:may|bao nhieu)|xep hang|vi thu)\b"
)
_PERCENT = re.compile(r"%|\b(?:phan tram|ty le|ti le|ty trong|ti trong)\b")
_ASKS_PERCENT = re.compile(r"(?:bao nhieu|may)\s*(?:phan tram|%)")
_MONEY = re.compile(
    r"\b(?:(?:bao nhieu|may)\s+(?:tien|dong|ty|ti|trieu|nghin|ngan|usd|vnd)|so tien|muc phi"
    r"|muc thu phi)\b"
)
_MANY = re.compile(r"\b(?:bao nhieu|may)\b")
_COUNT = re.compile(
    r"^(?:tong\s+)?so\s+(?:luong\s+|luot\s+)?(?!hieu|van ban|ky hieu)|\btong so\b|\bso luong\b"
)
_NAME = re.compile(
    r"\b(?:ai|do ai|cua ai|(?:o|tai|tu|den) dau(?! nam| ky| tien)|noi nao|cho nao)\b"
    r"|\b(?:co quan|don vi|bo|so|nganh|truong|to chuc|huyen|xa|tinh|dia phuong|nguoi|lanh dao"
    r"|phong|ban"
    r"|ung dung|he thong|nen tang|phan mem|cap|lop|linh vuc|doi tuong|truong hop)\s+nao\b"
    r"|\b(?!(?:the|nhu|lam)\b)\w+\s+nao\b|\b(?:sang|ve|ra|o|tai|tu|den) dau\b(?! nam| ky| tien)"
)
_LIST = re.compile(
    r"\b(?:nhung|cac|hai|ba|bon)\b(?:\s+\S+){0,8}?\s+(?:nao|gi)\b"
    r"|\bnhung dau\b|\b(?:gom|bao gom)\b.*\b(?:nao|gi|ai)\b"
    r"|\b(?:liet ke|ke ten|nhung gi|nhung ai|danh sach|gom co)\b"
)
_LISTED = re.compile(r"^(?:cac|nhung|danh sach|ten cac)\s")
"""A question that begins so asks for several things, unless it asks how many."""

_TEXT = re.compile(
    r"\b(?:nhu the nao|the nao|ra sao|la gi|lam gi|nhu nao|viec gi|noi dung gi|gi|dia chi)\b"
    r"|\bkhong\W*$"
)
_MONEY_HEAD = re.compile(
    r"^(?:tong\s+)?(?:doanh thu|kinh phi|von\b|thu ngan sach|chi ngan sach|chi thuong xuyen"
    r"|chi dau tu|thu noi dia"
    r"|kim ngach|gia tri|muc phi|phi\b|le phi|chi phi|quy mo|thu xuat nhap khau|muc thu phi"
    r"|ngan sach|muc luong|von dang ky"
    r"|ke hoach von|tong muc|xuat khau|nhap khau|giai ngan duoc bao nhieu tien|tong thu|tong chi"
    r"|tong von)"
)
_MONEY_COUNTED = re.compile(
    r"\b(?:thu|chi|tieu|het|ton|mat|tri gia|gop|no)\s+(?:duoc\s+|ve\s+)?bao nhieu\b(?!\s+(?:ngay"
    r"|thang|nam|gio|phan tram|%))|"
    r"\b(?:bao nhieu|may|so)\s+(?:von|tien|kinh phi|ngan sach|doanh thu|thue(?! bao)|thu ngan sach"
    r"|chi ngan sach|do la)\b"
)
MEASURES = frozenset(
    {FigureKind.PERCENT, FigureKind.RATIO, FigureKind.COUNT, FigureKind.MONEY, FigureKind.RANK}
)
SHARES = frozenset({FigureKind.PERCENT, FigureKind.RATIO})
AMOUNTS = frozenset({FigureKind.COUNT, FigureKind.RATIO})


class Form(StrEnum):
    """What an answer looks like."""

    FIGURE = "figure"
    DOCUMENT = "document"
    ARTICLE = "article"
    DATE = "date"
    NAME = "name"
    LIST = "list"
    REASON = "reason"
    TEXT = "text"


def form_of(plain: str) -> tuple[Form, frozenset[FigureKind], str | None]:
    """The form of the answer, the kinds of figure it can be, the kind of document asked for."""
    if _REASON.search(plain):
        return Form.REASON, frozenset(), None
    if _ARTICLE.search(plain):
        return Form.ARTICLE, frozenset({FigureKind.ARTICLE}), None
    if _ASKS_PERCENT.search(plain):
        return Form.FIGURE, frozenset({FigureKind.PERCENT}), None
    document = _DOCUMENT.search(plain)
    if document and not (_MANY.search(plain) and "so" not in document.group().split()):
        kind = next((k for k in document.groups() if k), None)
        return Form.DOCUMENT, frozenset({FigureKind.DOCUMENT_NUMBER}), kind
    if _DATE.search(plain) or (_DEADLINE.search(plain) and not _MANY.search(plain)):
        return Form.DATE, frozenset({FigureKind.DATE}), None
    if _RANK.search(plain):
        return Form.FIGURE, frozenset({FigureKind.RANK, FigureKind.RATIO, FigureKind.COUNT}), None
    if _MONEY.search(plain):
        return Form.FIGURE, frozenset({FigureKind.MONEY}), None
    return _form_of_rest(plain)


def _form_of_rest(plain: str) -> tuple[Form, frozenset[FigureKind], str | None]:
    percent = _PERCENT.search(plain)
    if _MANY.search(plain):
        if percent:
            return Form.FIGURE, SHARES, None
        return Form.FIGURE, _measured_kinds(plain), None
    if _LISTED.search(plain) and not percent:
        return Form.LIST, frozenset(), None
    for form, pattern in ((Form.LIST, _LIST), (Form.NAME, _NAME), (Form.TEXT, _TEXT)):
        if pattern.search(plain):
            return form, frozenset(), None
    bare = _BARE_DOCUMENT.match(plain)
    if bare and not percent:
        return Form.DOCUMENT, frozenset({FigureKind.DOCUMENT_NUMBER}), bare["kind"]
    if percent:
        return Form.FIGURE, SHARES, None
    return Form.FIGURE, _measured_kinds(plain), None


def _measured_kinds(plain: str) -> frozenset[FigureKind]:
    """What kind of figure is meant: by what is counted, by the indicator's first words, or any."""
    after = re.search(r"\b(?:bao nhieu|may)\b\s*([^\W\d_]*)", plain)
    if _MONEY_COUNTED.search(plain):
        return frozenset({FigureKind.MONEY})
    if after and after.group(1) not in {"", "so", "a", "roi", "vay", "the", "va"}:
        return AMOUNTS
    if _COUNT.search(plain):
        return AMOUNTS
    money = _MONEY_HEAD.search(plain) and not roles_asked(plain) - {Role.TARGET}
    return frozenset({FigureKind.MONEY}) if money else MEASURES


def is_strict(plain: str) -> bool:
    """Whether the words themselves say the kind of figure, and not only what the indicator is."""
    asked = (_ASKS_PERCENT, _PERCENT, _MONEY, _MONEY_COUNTED, _MANY, _COUNT)
    return any(pattern.search(plain) for pattern in asked)


def asks_date(plain: str) -> bool:
    """Whether a question asks when, whatever else it asks."""
    return _DATE.search(plain) is not None
