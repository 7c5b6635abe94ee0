"""Numbers as Vietnamese reports write them.

The point groups thousands and the comma marks decimals (Decree 30/2020/NĐ-CP, annex I, leaves it to
custom; TCVN 7870). Reports break the custom («99.90%», «1,234 hồ sơ»), so a single separator is
read by what follows it: three digits are a group, anything else is a fraction. A percentage is
never grouped below a thousand, so «94.490%» stays a fraction.
"""

from __future__ import annotations

import re
from decimal import Decimal

NUMBER = r"\d+(?:[.,]\d+)*"
_LEADING_ZEROS = re.compile(r"(?<![\d.,])0+(?=\d)")
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$")

_ROMAN = {
    n: i for i, n in enumerate(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"), 1)
}


def parse_number(written: str, *, fraction: bool = False) -> Decimal:
    """The value of a number as written; ``fraction`` says that it is a percentage or the like."""
    grouped = _GROUPED.match(written)
    if grouped and not (fraction and written.count(grouped.group(1)) == 1):
        mark = grouped.group(1)
        whole = written.replace(mark, "")
        return Decimal(whole.replace("," if mark == "." else ".", "."))
    if written.count(",") + written.count(".") > 1:
        last = max(written.rfind(","), written.rfind("."))
        return Decimal(re.sub(r"[.,]", "", written[:last]) + "." + written[last + 1 :])
    return Decimal(written.replace(",", "."))


def without_leading_zeros(written: str) -> str:
    """«07/011» → «7/11»; the nought of «0,5» stays."""
    return _LEADING_ZEROS.sub("", written)


def parse_roman(written: str) -> int | None:
    """A Roman numeral up to ten, or an Arabic one; ``None`` for anything else."""
    if written.isdigit():
        return int(written)
    return _ROMAN.get(written.lower())
