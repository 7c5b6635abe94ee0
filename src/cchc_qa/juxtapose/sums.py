"""What is computed of figures held against each other, and why sometimes nothing is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cchc_qa.comparison import Axis, Comparison
from cchc_qa.difference import Difference, difference
from cchc_qa.holder import holder_name
from cchc_qa.juxtapose.found import Found
from cchc_qa.text.periods import period_mentions
from cchc_qa.types import Computed, FigureKind, Period, Role

NOT_ONE_KIND = "Các số liệu tìm thấy không cùng loại nên không so sánh được."
NOT_ONE_PLACE = "Các số liệu tìm thấy là của những nơi khác nhau; hãy nêu rõ địa phương."
NOT_ONE_UNIT = "Đơn vị tính khác nhau, hoặc có số không chính xác: không tính chênh lệch."
NOT_ONE_LENGTH = "Hai kỳ dài ngắn khác nhau: không tính chênh lệch."
NOT_ONE_TIME = "Các số liệu không cùng kỳ báo cáo: không tính chênh lệch."
CUMULATIVE = "Báo cáo gộp số liệu của quý với lũy kế, không nói rõ số nào: "
_UNSURE = f"{CUMULATIVE}không tính chênh lệch."
_BEWARE = f"{CUMULATIVE}cần xem đoạn trích."


@dataclass(frozen=True, slots=True)
class Sum:
    """What is computed with the words that say it, and what a reader must know of it."""

    computed: tuple[Computed, ...] = ()
    words: str = ""
    note: str | None = None


def unlike(held: Sequence[Found]) -> str | None:
    """Why figures must not be held against each other at all."""
    if len({_family(f.figure.kind) for f in held}) > 1:
        return NOT_ONE_KIND
    if len({f.figure.role is Role.CHANGE for f in held}) > 1:
        return NOT_ONE_KIND
    holders = {holder_name(f.report.metadata) for f in held if not f.side.is_place}
    return NOT_ONE_PLACE if len(holders) > 1 else None


def _family(kind: FigureKind) -> FigureKind:
    return FigureKind.COUNT if kind is FigureKind.RATIO else kind


def sum_of(compared: Comparison, held: Sequence[Found]) -> Sum:
    """Nothing unless the question compares, and the figures are of times that can be compared."""
    if not compared.explicit:
        return Sum()
    if reason := _why_not(compared, held):
        return Sum(note=reason)
    computed, words = _of_two(compared, held) if len(held) == 2 else _of_more(held)
    if not words:
        return Sum(note=NOT_ONE_UNIT)
    beware = compared.axis in {Axis.TIME, Axis.PLACE} and any(map(_is_unclear, held))
    return Sum(computed, words, _BEWARE if beware else None)


# --- whether ------------------------------------------------------------------------------------


def _why_not(compared: Comparison, held: Sequence[Found]) -> str | None:
    """Why nothing is computed although the figures are of one kind."""
    periods = [f.period for f in held if f.period]
    if compared.axis is not Axis.TIME:
        return NOT_ONE_TIME if len(set(periods)) > 1 else None
    if held[0].figure.kind is FigureKind.PERCENT:
        return None
    if not _one_length(periods) and not _one_beginning(periods):
        return NOT_ONE_LENGTH
    return _UNSURE if any(map(_is_unclear, held)) else None


def _one_length(periods: Sequence[Period]) -> bool:
    return len({p.last - p.first for p in periods}) <= 1


def _one_beginning(periods: Sequence[Period]) -> bool:
    """«6 tháng» and «9 tháng» of a year: what came in between is their difference."""
    return len({(p.year, p.first) for p in periods}) == 1


def _is_unclear(found: Found) -> bool:
    """Whether a report is of a quarter and of the year to date, and does not say which of them a
    figure is of."""
    own = found.report.metadata.period
    titles = period_mentions(found.report.metadata.title or "")
    both = own and any(m.last == own.last and m.first != own.first for m in titles)
    around = found.rings
    told = period_mentions(f"{around.label} {around.sentence} {around.parents}")
    return bool(both) and not told


# --- what ---------------------------------------------------------------------------------------


def _of_two(compared: Comparison, held: Sequence[Found]) -> tuple[tuple[Computed, ...], str]:
    """«tăng 3,29 điểm phần trăm (tính: …)»; "" where nothing can be computed."""
    one, other = held
    result = difference((one.figure, one.text), (other.figure, other.text))
    if result is None:
        return (), ""
    if result.amount is None:
        return (), "bằng nhau"
    words = f"{_verb(compared, one, other, result)} {result.amount.shown}"
    same = _one_length([f.period for f in held if f.period])
    if result.share is None or not same:
        return (result.amount,), words
    return (result.amount, result.share), f"{words}, tức {result.share.shown}"


def _verb(compared: Comparison, one: Found, other: Found, result: Difference) -> str:
    """A later figure rises or falls; of others one is more than the other."""
    counted = one.figure.kind is FigureKind.COUNT
    more, less = ("nhiều hơn", "ít hơn") if counted else ("cao hơn", "thấp hơn")
    a, b = one.period, other.period
    if compared.axis is Axis.TIME and a and b:
        if not _one_length([a, b]) and one.figure.kind is not FigureKind.PERCENT:
            return "chênh lệch"
        if (a.year, a.last) > (b.year, b.last):
            more, less = "tăng", "giảm"
    return more if result.sign > 0 else less


def _of_more(held: Sequence[Found]) -> tuple[tuple[Computed, ...], str]:
    """Of three or more the highest against the lowest: «chênh 1,45 điểm phần trăm (tính: …)»."""
    exact = all(difference((f.figure, f.text), (f.figure, f.text)) for f in held)
    if not exact or len({f.figure.unit for f in held}) > 1:
        return (), ""
    ordered = sorted(held, key=lambda f: f.figure.value or 0)
    low, high = ordered[0], ordered[-1]
    result = difference((high.figure, high.text), (low.figure, low.text))
    if result is None:
        return (), ""
    if result.amount is None:
        return (), "bằng nhau"
    words = f"cao nhất {high.name}, thấp nhất {low.name}, chênh {result.amount.shown}"
    return (result.amount,), words
