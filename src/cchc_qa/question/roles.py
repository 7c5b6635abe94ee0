"""Which roles of a figure a question asks for: a change, a plan, the year before."""

from __future__ import annotations

import re

from cchc_qa.types import Role

_ASKS_CHANGE = re.compile(
    r"\b(?:tang|giam)(?:\s*[/,]?\s*(?:hay\s+)?giam)?\s+(?:them\s+|duoc\s+)?(?:bao nhieu|may)"
    r"|toc do tang|muc tang|tang truong"
    r"|\b(?:tang|giam)\b.{0,25}\b(?:so voi|cung ky)|thay doi"
)
_ASKS_PREVIOUS = re.compile(
    r"(?<!so voi )(?<!so )\b(?:cung ky|nam ngoai|nam truoc|ky truoc)\b(?!.*\b(?:tang|giam|bang)\b)"
)
_ASKS_TARGET = re.compile(
    r"\b(?:chi tieu|ke hoach giao|muc tieu|du toan giao|ke hoach de ra)\b"
    r"|\b(?:ke hoach nam|theo ke hoach)\b"
    r"|^(?:tong\s+)?ke hoach\b|\bdu toan\b(?!.{0,25}(?:%|phan tram|dat))"
)
_ASKS_PLANNED = re.compile(r"\b(?:du kien|phan dau|dat ra|se|phai|toi da|toi thieu)\b")
"""What is to be: a target answers it, and so may a figure that no word calls one."""

_ASKS_RELATIVE = re.compile(
    r"(?:%|phan tram|ty le).{0,30}(?:du toan|ke hoach|chi tieu|cung ky)|(?:so voi"
    r"|bang).{0,20}(?:du toan|ke hoach|cung ky|chi tieu)"
    r"|(?:du toan|ke hoach|chi tieu).{0,20}(?:bao nhieu|may)\s*(?:%|phan tram)"
)


def roles_asked(plain: str) -> frozenset[Role]:
    """The roles that a figure must have to be the answer; none named means carried out."""
    asked: set[Role] = set()
    if _ASKS_CHANGE.search(plain):
        asked.add(Role.CHANGE)
    if _ASKS_RELATIVE.search(plain):
        asked |= {Role.RELATIVE, Role.CHANGE} if "cung ky" in plain else {Role.RELATIVE}
    if _ASKS_PREVIOUS.search(plain):
        asked.add(Role.PREVIOUS)
    if not asked and _ASKS_TARGET.search(plain):
        asked.add(Role.TARGET)
    elif not asked and _ASKS_PLANNED.search(plain):
        asked |= {Role.TARGET, Role.ACTUAL}
    return frozenset(asked)
