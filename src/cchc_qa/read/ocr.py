"""Tesseract's reading of a page that is a picture; only where the program is installed."""

from __future__ import annotations

import io
import shutil
import subprocess
from functools import cache

import numpy as np

from cchc_qa.read.clean import clean_line
from cchc_qa.read.compose import NOWHERE, Words
from cchc_qa.read.lines import Line
from cchc_qa.read.pdfium import OpenPage

_DOTS_PER_INCH = 300
_SECONDS = 60
_SIZE = 13.0
_PITCH = 18.0


@cache
def available() -> bool:
    """Is Tesseract here, with Vietnamese?"""
    program = shutil.which("tesseract")
    if program is None:
        return False
    try:
        listed = subprocess.run(
            [program, "--list-langs"], capture_output=True, timeout=10, check=False, text=True
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return "vie" in (listed.stdout + listed.stderr).split()


def lines_of(page: OpenPage) -> tuple[Line, ...]:
    """Lines without boxes; every one stands for itself, for their geometry is unknown."""
    picture = io.BytesIO()
    page.picture(_DOTS_PER_INCH).save(picture, "PNG")
    try:
        seen = subprocess.run(
            ["tesseract", "stdin", "stdout", "-l", "vie"],
            input=picture.getvalue(),
            capture_output=True,
            timeout=_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ()
    texts = [clean_line(line) for line in seen.stdout.decode("utf-8", "replace").splitlines()]
    return tuple(_line(text, page, number) for number, text in enumerate(texts) if text)


def _line(text: str, page: OpenPage, number: int) -> Line:
    places = np.full(len(text), page.number << 32 | NOWHERE, dtype=np.int64)
    return Line(
        words=Words(text, places),
        page=page.number,
        x0=0.0,
        x1=page.width,
        y=number * _PITCH,
        size=_SIZE,
        bold=False,
        first_word=0.0,
        loose=True,
    )
