"""Numbers as Vietnamese reports write them.

The point groups thousands and the comma marks decimals (Decree 30/2020/NĐ-CP, annex I, leaves it to
custom; TCVN 7870). Reports break the custom («99.90%», «1,234 hồ sơ»), so a single separator is
read by what follows it: three digits are a group, anything else is a fraction. A percentage is
never grouped below a thousand, so «94.490%» stays a fraction, and a group never begins with a
nought, so «0,125 tỷ đồng» is one as well. What still can be read in two ways is ``is_ambiguous``.
"""

from __future__ import annotations

import re
from decimal import Decimal

NUMBER = r"\d+(?:[.,]\d+)*"
_LEADING_ZEROS = re.compile(r"(?<![\d.,])0+(?=\d)")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$")

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


_TWO_WAYS = re.compile(r"[1-9]\d{0,2},\d{3}")
_TWO_WAYS_OF_A_SHARE = re.compile(r"[1-9]\.\d{3}")


def is_ambiguous(written: str, *, fraction: bool = False) -> bool:
    """Whether custom and habit read a number differently: «1,234 tỷ đồng», «1.234%».

    By custom the comma marks decimals and the point groups, but both are read the other way here,
    since that is what reports that write so mostly mean; a thousand times lies between the two.
    """
    pattern = _TWO_WAYS_OF_A_SHARE if fraction else _TWO_WAYS
    return pattern.fullmatch(written) is not None


def without_leading_zeros(written: str) -> str:
    """«07/011» → «7/11»; the nought of «0,5» stays."""
    return _LEADING_ZEROS.sub("", written)


def parse_roman(written: str) -> int | None:
    """A Roman numeral up to ten, or an Arabic one; ``None`` for anything else."""
    if written.isdigit():
        return int(written)
    return _ROMAN.get(written.lower())
