"""The language data that ships with the package, each file read once, when first asked for.

Tab-separated, UTF-8, ``#`` begins a comment; what each file is stands at its head.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources

from cchc_qa.text.normalise import key, nfc


def rows(name: str) -> list[tuple[str, ...]]:
    """The entries of a data file, their columns stripped."""
    source = resources.files("cchc_qa.data").joinpath(name).read_text(encoding="utf-8")
    return [
        tuple(column.strip() for column in nfc(line).split("\t"))
        for line in source.splitlines()
        if line.strip() and not line.startswith("#")
    ]


@cache
def units() -> dict[str, str]:
    """Unit (as a key) → kind: count, money, percent, area, time …"""
    return {key(row[0]): row[1] for row in rows("units.tsv")}


@cache
def abbreviations() -> dict[str, tuple[str, ...]]:
    """Abbreviation as a key → its expansions, likeliest first."""
    found: dict[str, list[str]] = {}
    for row in rows("abbreviations.tsv"):
        found.setdefault(key(row[0]), []).append(row[1])
    return {short: tuple(long) for short, long in found.items()}


@cache
def thesaurus() -> tuple[tuple[str, ...], ...]:
    """Groups of phrases that mean the same in this field."""
    return tuple(tuple(key(p) for p in row if p) for row in rows("thesaurus.tsv"))


@cache
def contrasts() -> tuple[tuple[str, ...], ...]:
    """Sets of phrases that must never be taken for each other."""
    return tuple(tuple(key(p) for p in row if p) for row in rows("contrasts.tsv"))


@cache
def glossary() -> dict[str, tuple[str, ...]]:
    """English phrase → Vietnamese phrases."""
    found: dict[str, list[str]] = {}
    for row in rows("glossary.tsv"):
        found.setdefault(key(row[0]), []).append(key(row[1]))
    return {english: tuple(all_) for english, all_ in found.items()}


@cache
def stopwords(language: str) -> dict[str, str]:
    """Word (as a key) of a language (vi, en) → its class: question, polite, function."""
    return {key(row[0]): row[1] for row in rows("stopwords.tsv") if row[2] == language}


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A province or centrally run city with the other ways to write its name."""

    name: str
    aliases: tuple[str, ...]


@cache
def places() -> tuple[KnownPlace, ...]:
    return tuple(
        KnownPlace(
            row[0],
            tuple(a.strip() for a in row[2].split(",") if a.strip()) if len(row) > 2 else (),
        )
        for row in rows("places.tsv")
    )
