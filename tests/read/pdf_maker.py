"""PDFs for the tests, written by hand so that they need no font: every character is half its size
wide (a blank a quarter), and its code is its Unicode number."""

from __future__ import annotations

from dataclasses import dataclass, field

A4 = (595, 842)
LEFT, RIGHT, INDENT, PITCH, SIZE = 85.0, 538.0, 121.0, 18.0, 13.0


@dataclass
class Sheet:
    """One page; ``y`` counts from the top."""

    width: float = A4[0]
    height: float = A4[1]
    rotate: int = 0
    operators: list[str] = field(default_factory=list)

    def text(self, x: float, y: float, text: str, *, size: float = SIZE, bold: bool = False):
        codes = "".join(f"{ord(character):04X}" for character in text)
        font = "B" if bold else "R"
        self.operators.append(
            f"BT /{font} {size} Tf 1 0 0 1 {x:.2f} {self.height - y:.2f} Tm <{codes}> Tj ET"
        )

    def centred(self, y: float, text: str, *, bold: bool = False, size: float = SIZE):
        x = (LEFT + RIGHT) / 2 - width_of(text, size) / 2
        self.text(x, y, text, size=size, bold=bold)

    def rule(self, x0: float, y0: float, x1: float, y1: float):
        """A thin filled rectangle, as Word draws its rules."""
        width, height = max(x1 - x0, 0.5), max(y1 - y0, 0.5)
        self.operators.append(
            f"{x0:.2f} {self.height - y0 - height:.2f} {width:.2f} {height:.2f} re f"
        )

    def grid(self, xs: list[float], ys: list[float]):
        for y in ys:
            self.rule(xs[0], y, xs[-1], y)
        for x in xs:
            self.rule(x, ys[0], x, ys[-1])

    def picture(self):
        """A scan: an image over the whole page."""
        self.operators.append(
            f"q {self.width} 0 0 {self.height} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"
        )


def width_of(text: str, size: float = SIZE) -> float:
    return sum(0.25 if character == " " else 0.5 for character in text) * size


def wrapped(text: str, first: float = INDENT, left: float = LEFT) -> list[tuple[float, str]]:
    """The paragraph as lines with where each begins, filled up to the right margin."""
    lines: list[tuple[float, str]] = []
    x, held = first, ""
    for word in text.split(" "):
        longer = f"{held} {word}".strip()
        if held and x + width_of(longer) > RIGHT:
            lines.append((x, held))
            x, held = left, word
        else:
            held = longer
    return [*lines, (x, held)]


def flowed(
    paragraphs: list[str], *, first: float = INDENT, rows: int = 38, numbers: bool = True
) -> list[Sheet]:
    """Pages of paragraphs, with a page number on top of each."""
    lines = [line for paragraph in paragraphs for line in wrapped(paragraph, first)]
    sheets = []
    for start in range(0, len(lines), rows):
        sheet = Sheet()
        if numbers:
            sheet.centred(48, str(len(sheets) + 1))
        for row, (x, text) in enumerate(lines[start : start + rows]):
            sheet.text(x, 80 + row * PITCH, text)
        sheets.append(sheet)
    return sheets


def pdf(sheets: list[Sheet], *, unicode_shift: int = 0) -> bytes:
    """``unicode_shift`` moves the map to Unicode, as broken fonts have it."""
    objects: dict[int, bytes] = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        3: _font("TimesTest", 5),
        4: _font("TimesTest,Bold", 5),
        5: _stream(_to_unicode(unicode_shift)),
        6: _descendant("TimesTest"),
        7: _descendant("TimesTest,Bold"),
    }
    kids = []
    for sheet in sheets:
        page, content = len(objects) + 2, len(objects) + 3
        kids.append(f"{page} 0 R")
        objects[content] = _stream("\n".join(sheet.operators).encode("latin-1"))
        objects[page] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {sheet.width} {sheet.height}] "
            f"/Rotate {sheet.rotate} /Contents {content} 0 R "
            "/Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>"
        ).encode()
    objects[2] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return _file(objects)


def _font(name: str, to_unicode: int) -> bytes:
    descendant = 7 if "Bold" in name else 6
    return (
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        f"/DescendantFonts [{descendant} 0 R] /ToUnicode {to_unicode} 0 R >>"
    ).encode()


def _descendant(name: str) -> bytes:
    return (
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /DW 500 /W [32 [250]] "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        f"/FontDescriptor << /Type /FontDescriptor /FontName /{name} /Flags 4 "
        "/FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 "
        f"/StemV {160 if 'Bold' in name else 80} >> >>"
    ).encode()


def _to_unicode(shift: int) -> bytes:
    rows = [f"<{high:02X}00> <{high:02X}FF> <{high * 256 + shift:04X}>" for high in range(0x27)]
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CMapName /Test def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{len(rows)} beginbfrange\n" + "\n".join(rows) + "\nendbfrange\nendcmap end end"
    ).encode()


def _stream(data: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(data), data)


def _file(objects: dict[int, bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets = {}
    for number in sorted(objects):
        offsets[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for number in sorted(objects):
        out += b"%010d 00000 n \n" % offsets[number]
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )
    return bytes(out)
