"""The marks on a page's picture stand where the characters do."""

from __future__ import annotations

import io
import re
from dataclasses import astuple
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from cchc_qa import Assistant, picture
from cchc_qa.index.store import OpenIndex, open_current
from cchc_qa.picture import MAX_PIXELS, Box, PictureError, page_layout, page_picture
from cchc_qa.types import Figure, Run, Span
from cchc_qa.ui.pictures import Pictures
from cchc_qa.ui.proof import cited_of, proof_at

FIGURE = "94,49%"
SCALE = 2.0


@pytest.fixture(scope="module")
def place(index: OpenIndex) -> tuple[Path, tuple[Run, ...], int, Span]:
    """The sample's file, its runs, and the page and span of a figure in it."""
    report = index.report(0)
    start = report.document.text.index(FIGURE)
    page = report.page_of(start)
    assert page is not None
    return index.source(0), report.document.runs, page, Span(start, start + len(FIGURE))


def _copy(source: Path, page: int, folder: Path, *, turn: int = 0, crop: float = 0) -> Path:
    document = pypdfium2.PdfDocument(source)
    held = document[page - 1]
    held.set_rotation(turn)
    if crop:
        left, bottom, right, top = held.get_mediabox()
        held.set_cropbox(left + crop, bottom + crop, right - crop, top - crop)
    document.save(folder / "copy.pdf")
    document.close()
    return folder / "copy.pdf"


def _found(source: Path, page: int) -> tuple[tuple[Run, ...], Span]:
    """The figure in a page that was changed: PDFium numbers the characters of it anew."""
    document = pypdfium2.PdfDocument(source)
    text = document[page - 1].get_textpage().get_text_range()
    document.close()
    return (Run(0, len(FIGURE), page, text.index(FIGURE)),), Span(0, len(FIGURE))


def _outlined(png: bytes) -> tuple[int, int, int, int]:
    """The corners of what has the outline's colour."""
    shown = Image.open(io.BytesIO(png)).convert("RGB")
    pixels = shown.load()
    found = [
        (x, y)
        for x in range(shown.width)
        for y in range(shown.height)
        if pixels[x, y] == picture._OUTLINE
    ]
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return min(xs), min(ys), max(xs), max(ys)


def _expected(box: Box) -> tuple[float, ...]:
    wide = box.wider(picture._MARGIN)
    return tuple(SCALE * v for v in (wide.left, wide.top, wide.right, wide.bottom))


def test_marked_box_is_the_box_of_the_figures_characters(place):
    source, runs, page, span = place
    document = pypdfium2.PdfDocument(source)
    text = document[page - 1].get_textpage()
    first = text.get_text_range().index(FIGURE)
    boxes = [text.get_charbox(first + k) for k in range(len(FIGURE))]
    height = document[page - 1].get_height()
    seen, marked = page_layout(source, runs, page, span)
    assert seen.bottom == pytest.approx(height)
    assert len(marked) == 1
    assert marked[0].left == pytest.approx(min(b[0] for b in boxes))
    assert marked[0].right == pytest.approx(max(b[2] for b in boxes))
    assert marked[0].top == pytest.approx(height - max(b[3] for b in boxes), abs=1e-3)
    assert marked[0].bottom == pytest.approx(height - min(b[1] for b in boxes), abs=1e-3)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [0, 40])
def test_picture_marks_that_box_on_turned_and_cropped_pages(place, tmp_path, turn, crop):
    source, _, page, _ = place
    copy = _copy(source, page, tmp_path, turn=turn, crop=crop)
    runs, span = _found(copy, page)
    _, (box,) = page_layout(copy, runs, page, span)
    outlined = _outlined(page_picture(copy, runs, page, (), span, scale=SCALE))
    assert outlined == pytest.approx(_expected(box), abs=2)
    assert (box.right - box.left > box.height) == (turn in {0, 180})


def test_a_quarter_turn_turns_the_mark_with_the_page(place, tmp_path):
    source, runs, page, span = place
    upright, (box,) = page_layout(source, runs, page, span)
    copy = _copy(source, page, tmp_path, turn=90)
    copied_runs, copied = _found(copy, page)
    _, (turned,) = page_layout(copy, copied_runs, page, copied)
    assert turned.left == pytest.approx(upright.bottom - box.bottom, abs=0.1)
    assert turned.top == pytest.approx(box.left, abs=0.1)


def test_passage_has_one_box_a_line(index, place):
    source, runs, page, span = place
    report = index.report(0)
    sentence = next(s.span for s in report.sentences if s.span.holds(span))
    _, boxes = page_layout(source, runs, page, sentence)
    assert 1 < len(boxes) < 6
    tops = [b.top for b in boxes]
    assert tops == sorted(tops)


def test_huge_scale_is_bounded(place):
    source, runs, page, span = place
    shown = Image.open(io.BytesIO(page_picture(source, runs, page, (span,), None, scale=50)))
    assert shown.width * shown.height <= MAX_PIXELS * 1.01


def test_missing_file_and_missing_page_are_told(place, tmp_path):
    source, runs, page, span = place
    with pytest.raises(PictureError, match="không mở được"):
        page_picture(tmp_path / "gone.pdf", runs, page, (), span, scale=1)
    with pytest.raises(PictureError, match="không vẽ được trang 99"):
        page_picture(source, runs, 99, (), span, scale=1)


# --- a cell of a table --------------------------------------------------------------------------

ROW = "Sở Xây dựng"
CELL = "12"
"""The dossiers that this department has answered too late, in a table of eleven columns."""


@pytest.fixture(scope="module")
def annex(sample_index: Path) -> tuple[OpenIndex, int, Figure]:
    """The report of a quarter as PDF, its number in the index, and the cell in its annex."""
    index = open_current(sample_index)
    number = index.document_named("song-trang-2024-q1.pdf")
    assert number is not None
    report = index.report(number)
    text = report.document.text
    found = (f for f in report.figures if f.cell and f.label.of(text) == ROW)
    return index, number, next(f for f in found if f.span.of(text) == CELL)


def _words_box(source: Path, page: int, row: str, word: str) -> Box:
    """Where PDFium shows a word behind the name of its row, counted from the top."""
    document = pypdfium2.PdfDocument(source)
    text = document[page - 1].get_textpage()
    seen = text.get_text_range()
    name = seen.rindex(row)
    first = re.compile(rf"(?<!\S){word}(?!\S)").search(seen, name).start()
    boxes = [text.get_charbox(first + k) for k in range(len(word))]
    height = document[page - 1].get_height()
    document.close()
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return Box(min(lefts), height - max(tops), max(rights), height - min(bottoms))


def test_marked_box_of_a_cell_is_the_box_of_its_words(annex):
    index, number, figure = annex
    report = index.report(number)
    page = report.page_of(figure.span.start)
    assert page is not None
    _, marked = page_layout(index.source(number), report.document.runs, page, figure.span)
    box = _words_box(index.source(number), page, ROW, CELL)
    assert len(marked) == 1
    assert astuple(marked[0]) == pytest.approx(astuple(box), abs=1e-2)


def test_the_row_is_the_passage_and_the_cell_the_figure(annex, sample_index):
    index, number, figure = annex
    pictures = Pictures()
    answer = Assistant(sample_index).ask("Quý I Sở Xây dựng Sông Trăng quá hạn bao nhiêu hồ sơ?")
    (cited,) = cited_of(answer, index)
    assert cited.way is not None
    proof = proof_at(cited.way, index, pictures)
    assert proof is not None
    assert proof.picture is not None
    assert f"dòng: {ROW}" in proof.table
    assert answer.value == CELL
    assert [p.text for p in proof.pieces if p.figure] == [CELL]
    runs = index.report(number).document.runs
    source, row = index.source(number), index.report(number).sentences[figure.sentence].span
    page, (cell,) = pictures.layout(proof.picture.token) or (None, ())
    _, boxes = page_layout(source, runs, proof.page or 0, row)
    assert min(b.top for b in boxes) <= cell.top <= cell.bottom <= max(b.bottom for b in boxes)
    shown = Image.open(io.BytesIO(pictures.png(proof.picture.token) or b"")).convert("RGB")
    assert shown.getpixel(_corner(cell, page.right, shown.width)) == picture._FIGURE
    assert shown.getpixel(_corner(boxes[0], page.right, shown.width)) == picture._PASSAGE


def _corner(box: Box, wide: float, pixels: int) -> tuple[int, int]:
    """A pixel in the margin of a mark, inside its outline, where no letter stands."""
    scale = pixels / wide
    return round((box.left - 0.4) * scale), round((box.top - 0.4) * scale)
