"""The dossiers (hồ sơ) of Sông Trăng in 2024, unit by unit: every total and rate is computed here.

Invented figures. A report counts from 1 January, so the six-month figures are two quarters' sum.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from types import SimpleNamespace

from .model import ABOVE, LEFT, Table

SO, HUYEN, XA = "Sở, ban, ngành", "UBND cấp huyện", "UBND cấp xã"

NUMERALS = ("I", "II", "III")  # of the three levels, in the annex

# Unit, carried over from 2023, then for each quarter: (received online, received otherwise,
# resolved, of them late).
# fmt: off
UNITS = {
    SO: (
        ("Sở Tư pháp", 207,
         ((2513, 400, 2983, 13), (2827, 293, 3009, 9), (2725, 142, 2871, 6), (3331, 17, 3344, 10))),
        ("Sở Kế hoạch và Đầu tư", 63,
         ((1419, 170, 1528, 2), (1396, 72, 1520, 2), (1599, 36, 1637, 1), (1649, 9, 1602, 2))),
        ("Sở Nội vụ", 17,
         ((369, 91, 459, 1), (416, 67, 474, 1), (449, 48, 488, 1), (446, 41, 487, 1))),
        ("Sở Tài chính", 11,
         ((138, 20, 161, 0), (140, 17, 154, 0), (170, 7, 175, 0), (165, 1, 170, 0))),
        ("Sở Xây dựng", 54,
         ((469, 162, 652, 12), (575, 145, 708, 12), (548, 117, 661, 7), (606, 100, 720, 8))),
        ("Sở Giao thông vận tải", 309,
         ((2287, 1263, 3605, 12), (3203, 1236, 4440, 11), (2927, 903, 3858, 8),
          (3153, 804, 4014, 7))),
        ("Sở Công Thương", 108,
         ((1575, 239, 1782, 1), (1978, 132, 2159, 1), (2040, 32, 2011, 1), (2224, 12, 2242, 1))),
        ("Sở Nông nghiệp và Phát triển nông thôn", 70,
         ((727, 232, 942, 6), (824, 164, 1012, 5), (899, 152, 1071, 3), (1075, 105, 1182, 3))),
        ("Sở Tài nguyên và Môi trường", 201,
         ((1141, 999, 2142, 116), (1314, 894, 2295, 155), (1619, 937, 2562, 138),
          (1739, 847, 2553, 79))),
        ("Sở Y tế", 86,
         ((1165, 226, 1390, 11), (1050, 142, 1171, 10), (1164, 106, 1327, 6), (1250, 22, 1230, 6))),
        ("Sở Lao động - Thương binh và Xã hội", 59,
         ((620, 177, 812, 8), (744, 168, 899, 7), (747, 94, 834, 6), (837, 68, 902, 6))),
        ("Sở Giáo dục và Đào tạo", 31,
         ((426, 92, 504, 0), (461, 72, 540, 0), (496, 54, 558, 0), (599, 24, 606, 0))),
    ),
    HUYEN: (
        ("Thành phố Trăng Rằm", 503,
         ((9079, 4075, 12733, 166), (8589, 3254, 11709, 190), (10332, 2933, 13262, 214),
          (10352, 2260, 13126, 108))),
        ("Thị xã Bến Ngọc", 426,
         ((5639, 2571, 7992, 138), (5209, 2134, 7463, 145), (6976, 2059, 9117, 122),
          (7157, 1901, 8821, 128))),
        ("Huyện Cồn Sen", 376,
         ((3646, 1978, 5621, 195), (4406, 2194, 6491, 107), (4992, 2017, 7006, 137),
          (5467, 1857, 7475, 87))),
        ("Huyện Tân Lộ", 410,
         ((3889, 2027, 5967, 87), (4058, 1625, 5607, 35), (4331, 1430, 5712, 44),
          (4934, 1211, 6393, 58))),
        ("Huyện Phú Điền", 238,
         ((3533, 2142, 5579, 61), (3823, 2117, 6001, 61), (3516, 1631, 5087, 34),
          (4334, 1603, 5979, 46))),
        ("Huyện Vàm Xanh", 373,
         ((2758, 1885, 4740, 238), (3262, 1807, 4984, 151), (3558, 1649, 5373, 169),
          (3428, 1368, 4568, 148))),
        ("Huyện Mỹ Khánh", 315,
         ((2656, 1577, 4234, 24), (2755, 1374, 4195, 24), (3618, 1424, 4959, 19),
          (3853, 1134, 5067, 13))),
        ("Huyện Gò Sậy", 325,
         ((2255, 1699, 4085, 120), (2357, 1594, 3876, 51), (2513, 1335, 3956, 90),
          (2790, 1287, 4090, 52))),
    ),
    XA: (
        ("94 xã, phường, thị trấn", 2079,
         ((32445, 19471, 51158, 308), (29554, 14465, 43766, 165), (34889, 13868, 48377, 217),
          (37980, 11520, 49907, 138))),
    ),
}
# fmt: on

HEADER = (
    (
        "STT",
        "Đơn vị",
        "Số hồ sơ tiếp nhận",
        LEFT,
        LEFT,
        LEFT,
        "Số hồ sơ đã giải quyết",
        LEFT,
        LEFT,
        "Đang giải quyết",
        "Tỷ lệ đúng hạn (%)",
    ),
    (
        ABOVE,
        ABOVE,
        "Tổng số",
        "Trong đó",
        LEFT,
        LEFT,
        "Tổng số",
        "Đúng hạn",
        "Quá hạn",
        ABOVE,
        ABOVE,
    ),
    (
        ABOVE,
        ABOVE,
        ABOVE,
        "Năm trước chuyển sang",
        "Nộp trực tuyến",
        "Trực tiếp, BCCI",
        ABOVE,
        ABOVE,
        ABOVE,
        ABOVE,
        ABOVE,
    ),
)
WIDTHS = (1.1, 6.2, 1.9, 2.0, 1.9, 1.9, 1.9, 1.9, 1.7, 2.0, 2.0)


@dataclass(frozen=True, slots=True)
class Count:
    opening: int = 0
    online: int = 0
    direct: int = 0
    resolved: int = 0
    late: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(*(getattr(self, f) + getattr(other, f) for f in self.__slots__))

    @property
    def received(self) -> int:
        return self.opening + self.online + self.direct

    @property
    def on_time(self) -> int:
        return self.resolved - self.late

    @property
    def pending(self) -> int:
        return self.received - self.resolved


def unit_counts(quarters: int) -> dict[str, tuple[tuple[str, Count], ...]]:
    """Each level's units with their counts from January to the end of that many quarters."""
    return {
        level: tuple((name, _count(opening, by[:quarters])) for name, opening, by in units)
        for level, units in UNITS.items()
    }


def _count(opening: int, by_quarter: tuple[tuple[int, int, int, int], ...]) -> Count:
    return sum((Count(0, *quarter) for quarter in by_quarter), Count(opening))


def words(quarters: int) -> dict[str, SimpleNamespace]:
    """What a report's text may name: {so.rate}, {huyen.resolved}, {xa.late}, {tinh.online_rate}."""
    levels = unit_counts(quarters)
    so, huyen, xa = (_total(levels[level]) for level in (SO, HUYEN, XA))
    counts = {"so": so, "huyen": huyen, "xa": xa, "tinh": so + huyen + xa}
    return {name: _shown(count) for name, count in counts.items()}


def _total(units: tuple[tuple[str, Count], ...]) -> Count:
    return sum((count for _, count in units), Count())


def _shown(count: Count) -> SimpleNamespace:
    return SimpleNamespace(
        received=grouped(count.received),
        opening=grouped(count.opening),
        online=grouped(count.online),
        direct=grouped(count.direct),
        new=grouped(count.online + count.direct),
        resolved=grouped(count.resolved),
        on_time=grouped(count.on_time),
        late=grouped(count.late),
        pending=grouped(count.pending),
        rate=percent(count.on_time, count.resolved) + "%",
        online_rate=percent(count.online, count.online + count.direct) + "%",
    )


def annex(quarters: int, annex: str, title: str) -> Table:
    """The annex: a row for each unit, a bold row for each level, one for the province."""
    rows, bold, total = [], set(), Count()
    for numeral, (level, units) in zip(NUMERALS, unit_counts(quarters).items(), strict=True):
        bold.add(len(rows))
        total += _total(units)
        rows.append(_row(numeral, level, _total(units)))
        rows += [_row(str(i), name, count) for i, (name, count) in enumerate(units, 1)]
    bold.add(len(rows))
    rows.append(_row("", "Tổng cộng", total))
    return Table(
        name="ho-so",
        title=title,
        unit="Đơn vị tính: hồ sơ",
        header=HEADER,
        rows=tuple(rows),
        widths=WIDTHS,
        bold_rows=frozenset(bold),
        landscape=True,
        annex=annex,
    )


def _row(numeral: str, name: str, c: Count) -> tuple[str, ...]:
    figures = (c.received, c.opening, c.online, c.direct, c.resolved, c.on_time, c.late, c.pending)
    return (numeral, name, *map(grouped, figures), percent(c.on_time, c.resolved))


def grouped(number: int) -> str:
    """12345 → «12.345»."""
    return f"{number:,}".replace(",", ".")


def percent(part: int, whole: int) -> str:
    """To two decimals, half up, with a comma: «97,93»."""
    share = Decimal(part) * 100 / Decimal(whole)
    return str(share.quantize(Decimal("0.01"), ROUND_HALF_UP)).replace(".", ",")
