"""What the four reports of «tỉnh Sông Trăng», an invented province, have in common."""

from __future__ import annotations

from . import dossiers
from .model import Letterhead, Report, Signature, Table

NOTICE = (
    "(Sông Trăng là tỉnh hư cấu; mọi tên riêng, số hiệu văn bản của tỉnh và số liệu trong báo cáo "
    "này được đặt ra để làm mẫu cho chương trình cchc-qa)"
)
ISSUER = ("ỦY BAN NHÂN DÂN", "TỈNH SÔNG TRĂNG")
RECIPIENTS = (
    "Bộ Nội vụ;",
    "TT. Tỉnh ủy, TT. HĐND tỉnh;",
    "CT, các PCT UBND tỉnh;",
    "Ban Chỉ đạo CCHC tỉnh;",
    "Các sở, ban, ngành tỉnh;",
    "UBND các huyện, thị xã, thành phố;",
    "Cổng Thông tin điện tử tỉnh;",
    "Lưu: VT, NC.",
)
DEPUTY = ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
CHAIR = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")


def report(
    file: str,
    *,
    number: str,
    day: str,
    subject: str,
    body: str,
    quarters: int,
    signer: tuple[tuple[str, ...], str],
    tables: tuple[Table, ...],
    **options: bool,
) -> Report:
    """A report on the year's first `quarters` quarters; `body` may name the dossiers' figures."""
    return Report(
        file=file,
        title="BÁO CÁO",
        subject=subject,
        notice=NOTICE,
        body=body.format(**dossiers.words(quarters)),
        letterhead=Letterhead(ISSUER, f"Số: {number}/BC-UBND", f"Sông Trăng, {day}"),
        signature=Signature(RECIPIENTS, *signer),
        tables=tables,
        **options,
    )
