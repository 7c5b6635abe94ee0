"""A reference leads to the very words that were cited, or nowhere."""

from __future__ import annotations

import pytest

from cchc_qa.errors import UsageError
from cchc_qa.types import Answer, Citation, CitedFigure, Span, Verdict
from cchc_qa.ui.pictures import Pictures
from cchc_qa.ui.proof import Reference, cited_of, proof_at, sheet, spans_of


def _answer(index, quote_from: int, quote_to: int, figure: str) -> Answer:
    text = index.report(0).document.text
    name = index.entries[0].name
    quote = " ".join(text[quote_from:quote_to].split())
    at = text.index(figure)
    held = CitedFigure(figure, None, "%", "", None, None, at, at + len(figure))
    cited = Citation(name, "Báo cáo", "II.6", 2, quote, quote_from, quote_to)
    return Answer("?", Verdict.ANSWERED, figure, quote, citations=(cited,), figures=(held,))


def _line(index, figure: str) -> tuple[int, int]:
    text = index.report(0).document.text
    at = text.index(figure)
    return text.rindex("\n", 0, at) + 1, text.index("\n", at)


def test_pieces_of_the_proof_are_the_quote_with_its_figure(index):
    answer = _answer(index, *_line(index, "94,49%"), "94,49%")
    (cited,) = cited_of(answer, index)
    assert cited.way is not None
    proof = proof_at(cited.way, index, Pictures())
    assert proof is not None
    assert "".join(p.text for p in proof.pieces) == answer.citations[0].quote == cited.quote
    assert [p.text for p in proof.pieces if p.figure] == ["94,49%"]
    assert proof.page == 2
    assert cited.parts[1:] == ("mục II.6", "tr. 2")
    assert proof.before
    assert proof.after


def test_quote_that_the_index_no_longer_holds_leads_nowhere(index):
    moved = Citation(index.entries[0].name, "Báo cáo", "", 1, "khác hẳn", 0, 20)
    (cited,) = cited_of(Answer("?", Verdict.ANSWERED, citations=(moved,)), index)
    assert cited.way is None
    assert cited.quote == "khác hẳn"


def test_key_of_another_content_leads_nowhere(index):
    known = Reference(index.entries[0].key, "", 0, 20)
    assert proof_at(known, index, Pictures()) is not None
    assert proof_at(Reference("0" * 32, "", 0, 20), index, Pictures()) is None
    assert sheet(index, "0" * 32, 1, Pictures()) is None


@pytest.mark.parametrize(("start", "end"), [(20, 20), (20, 10), (0, 10**8)])
def test_stretch_that_the_document_has_not_is_refused(index, start, end):
    with pytest.raises(UsageError):
        proof_at(Reference(index.entries[0].key, "", start, end), index, Pictures())


@pytest.mark.parametrize("written", ["a-b", "1", "5-5", "-1-4", "1-2-3", "1-2," * 9])
def test_stretches_that_make_no_sense_are_refused(written):
    with pytest.raises(UsageError):
        spans_of(written)


def test_stretches_as_written():
    assert spans_of("1-2,5-9") == (Span(1, 2), Span(5, 9))
    assert spans_of("") == ()


def test_other_pages_are_shown_without_marks(index):
    pictures = Pictures()
    other = sheet(index, index.entries[0].key, 1, pictures)
    assert other is not None
    assert (pictures.png(other.token) or b"").startswith(b"\x89PNG")
    layout = pictures.layout(other.token)
    assert layout is not None
    assert layout[1] == ()
    assert sheet(index, index.entries[0].key, 99, pictures) is None
