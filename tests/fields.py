"""Small lexical indexes that tests make, of lines or of the words themselves."""

from __future__ import annotations

from collections.abc import Iterable

from cchc_qa.index.lexical import Field, FieldBuilder, words_of


def field_of(*lines: str) -> Field:
    return field_of_words(words_of(line) for line in lines)


def field_of_words(texts: Iterable[Iterable[str]]) -> Field:
    builder = FieldBuilder()
    for words in texts:
        builder.add(words)
    return builder.field()
