"""A calculation as a reader sees it, «94,49 − 91,20 = 3,29», and the check that it is right.

Its operands are numbers of reports, written as there, whose values are given; its result is written
as Vietnamese does, «.» for thousands and «,» for decimals. «=» is exact, «≈» rounded half up to
two decimals. The check reads the line by itself: it does not trust whoever wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal, DivisionByZero, InvalidOperation

_CENTS = Decimal("0.01")
_TOKEN = re.compile(r"\s*(\d+(?:[.,]\d+)*|[−+×÷()])")
_RESULT = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
_FACTORS = {"100": Decimal(100), "1.000": Decimal(1000)}
"""Numbers of a formula that stand in no report: per cent, and the step from tỷ to triệu."""


class FormulaError(ValueError):
    """A calculation that is wrong, or that uses a number nobody gave."""


def written(value: Decimal) -> str:
    """A number as Vietnamese writes it: «36.481», «3,29»."""
    return format(value, ",f").translate(str.maketrans(".,", ",."))


def rounded(value: Decimal) -> Decimal:
    """To two decimals, half up."""
    return value.quantize(_CENTS, ROUND_HALF_UP)


def result_of(formula: str, known: Mapping[str, Decimal]) -> Decimal:
    """The result that a formula states. Raises FormulaError unless it follows from ``known``.

    ``known`` gives the value of each number of the reports, by how it is written there.
    """
    sign = next((s for s in ("=", "≈") if s in formula), None)
    if sign is None:
        raise FormulaError(f"no result: {formula}")
    left, _, right = formula.partition(sign)
    stated = _stated(right.strip())
    try:
        value = _Calculation(left, known).value()
    except (DivisionByZero, InvalidOperation) as error:
        raise FormulaError(f"cannot be calculated: {formula}") from error
    if stated != (value if sign == "=" else rounded(value)):
        raise FormulaError(f"wrong result: {formula}")
    return stated


def _stated(right: str) -> Decimal:
    if not _RESULT.fullmatch(right):
        raise FormulaError(f"no number: {right!r}")
    return Decimal(right.replace(".", "").replace(",", "."))


class _Calculation:
    """The left side of a formula, read from left to right: sums of products of numbers."""

    def __init__(self, line: str, known: Mapping[str, Decimal]) -> None:
        self._tokens: list[str] = _TOKEN.findall(line)
        if _TOKEN.sub("", line).strip():
            raise FormulaError(f"not a calculation: {line}")
        self._known = known
        self._position = 0

    def value(self) -> Decimal:
        total = self._sum()
        if self._position < len(self._tokens):
            raise FormulaError(f"left over: {self._tokens[self._position :]}")
        return total

    def _sum(self) -> Decimal:
        total = self._product()
        while (sign := self._take("−", "+")) is not None:
            term = self._product()
            total = total - term if sign == "−" else total + term
        return total

    def _product(self) -> Decimal:
        product = self._factor()
        while (sign := self._take("×", "÷")) is not None:
            factor = self._factor()
            product = product * factor if sign == "×" else product / factor
        return product

    def _factor(self) -> Decimal:
        if self._take("(") is not None:
            inner = self._sum()
            if self._take(")") is None:
                raise FormulaError("a bracket stays open")
            return inner
        token = self._tokens[self._position] if self._position < len(self._tokens) else ""
        value = self._known.get(token, _FACTORS.get(token))
        if value is None:
            raise FormulaError(f"no figure gives {token!r}")
        self._position += 1
        return value

    def _take(self, *signs: str) -> str | None:
        """The next token, taken, if it is one of these."""
        if self._position < len(self._tokens) and self._tokens[self._position] in signs:
            self._position += 1
            return self._tokens[self._position - 1]
        return None
