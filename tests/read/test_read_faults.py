"""Files that cannot be read: each is named for what is wrong with it."""

from __future__ import annotations

import io
import zipfile

import pypdf
import pytest
from pdf_maker import Sheet, flowed, pdf

from cchc_qa import errors
from cchc_qa.read.second import differences

LONG = "Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số 266/KH-UBND về việc kiểm tra. " * 9
TCVN3 = "Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc. B¸o c¸o kÕt qu¶ c¶i c¸ch "
VNI = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc. Baùo caùo "


def encrypted(user):
    writer = pypdf.PdfWriter(io.BytesIO(pdf(flowed([LONG]))))
    writer.encrypt(user_password=user, owner_password="chủ", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scan(stamp=()):
    sheet = Sheet()
    sheet.picture()
    for row, text in enumerate(stamp):
        sheet.text(400, 40 + 9 * row, text, size=8)
    return sheet


def zipped(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return out.getvalue()


CASES = {
    "password": ("a.pdf", encrypted("mật"), errors.PasswordRequired),
    "no text layer": ("a.pdf", pdf([scan()] * 3), errors.NoTextLayer),
    "stamped scan": (
        "a.pdf",
        pdf([scan(["Người ký: Văn phòng Ủy ban", "Thời gian ký: 20.04.2022"])] * 2),
        errors.NoTextLayer,
    ),
    "truncated pdf": ("a.pdf", pdf(flowed([LONG]))[:400], errors.DamagedFile),
    "private font": ("a.pdf", pdf(flowed([LONG]), unicode_shift=0xE000), errors.BrokenFont),
    "TCVN3 pdf": ("a.pdf", pdf(flowed([TCVN3 * 4])), errors.LegacyEncoding),
    "TCVN3 text": ("a.txt", (TCVN3 * 3).encode("latin-1"), errors.LegacyEncoding),
    "TCVN3 in UTF-8": ("a.txt", (TCVN3 * 3).encode(), errors.LegacyEncoding),
    "VNI text": ("a.txt", (VNI * 3).encode("latin-1"), errors.LegacyEncoding),
    "no bytes": ("a.pdf", b"", errors.EmptyFile),
    "zero bytes": ("a.docx", b"\0" * 4096, errors.EmptyFile),
    "blank text": ("a.txt", "\ufeff \n\t\n", errors.EmptyFile),
    "pdf named txt": ("a.txt", pdf(flowed([LONG])), errors.WrongFormat),
    "text named pdf": ("a.pdf", LONG, errors.WrongFormat),
    "rtf named doc": ("a.doc", r"{\rtf1\ansi Báo cáo}", errors.WrongFormat),
    "html named doc": ("a.doc", "<html><body>Báo cáo</body></html>", errors.WrongFormat),
    "zip named docx": ("a.docx", zipped(readme="x"), errors.WrongFormat),
    "excel named docx": ("a.docx", zipped(xl__workbook_xml="<x/>"), errors.WrongFormat),
    "broken docx": ("a.docx", b"PK\x03\x04" + b"rubbish" * 50, errors.DamagedFile),
    "docx of no document": ("a.docx", zipped(word__styles_xml="<x/>"), errors.DamagedFile),
    "docx of broken xml": ("a.docx", zipped(word__document_xml="<x><y></x>"), errors.DamagedFile),
    "zip bomb": (
        "a.docx",
        zipped(word__document_xml=b" " * (60 * 2**20)),
        errors.TooDemanding,
    ),
    "bytes named txt": ("a.txt", bytes(range(256)) * 20, errors.DamagedFile),
    "half of UTF-16": ("a.txt", "Báo cáo".encode("utf-16") + b"\x00", errors.DamagedFile),
}


@pytest.mark.parametrize(("name", "content", "error"), CASES.values(), ids=CASES.keys())
def test_fault_is_named_with_file_and_remedy(read, name, content, error):
    with pytest.raises(error) as caught:
        read(content, name)
    assert type(caught.value) is error
    assert caught.value.file == name
    assert caught.value.remedy
    assert str(caught.value).startswith(name)


def test_empty_user_password_opens(read):
    assert "266/KH-UBND" in read(encrypted(""), "a.pdf").text


def test_scanned_page_among_others_is_noted_and_the_rest_read(read, monkeypatch):
    monkeypatch.setattr("cchc_qa.read.ocr.available", lambda: False)
    document = read(pdf([*flowed([LONG] * 6), scan()]), "a.pdf")
    number = len(document.pages)
    assert any(note.startswith(f"trang {number}: là ảnh") for note in document.notes)
    assert document.text.count("266/KH-UBND") == 54


def test_no_text_layer_says_how_many_pages(read):
    with pytest.raises(errors.NoTextLayer, match="3/3 trang"):
        read(pdf([scan()] * 3), "a.pdf")


def test_page_in_an_old_code_is_left_out_and_noted(read):
    document = read(pdf([*flowed([LONG] * 6), *flowed([TCVN3 * 4])]), "a.pdf")
    assert "Céng" not in document.text
    assert any("TCVN3" in note for note in document.notes)


def test_unicode_in_latin_letters_is_no_old_code(read):
    english = "The café's naïve coöperation über alles, señor; façade and résumé, déjà vu. " * 5
    assert "résumé" in read(english, "a.txt").text


def test_old_word_without_libreoffice_names_the_remedy(read, monkeypatch):
    monkeypatch.setattr("cchc_qa.read.doc.shutil.which", lambda _: None)
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le") * 40
    for name in ("a.doc", "a.docx"):
        with pytest.raises(errors.LegacyWord, match=r"\.docx"):
            read(content, name)


def test_word_with_a_password_asks_for_it(read):
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 40
    with pytest.raises(errors.PasswordRequired):
        read(content, "a.docx")


def test_external_entity_in_a_docx_is_not_fetched(read, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("bí mật của máy này")
    xml = (
        f'<!DOCTYPE d [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>Báo cáo &e;</w:t></w:r></w:p></w:body></w:document>"
    )
    assert "bí mật" not in read(zipped(word__document_xml=xml), "a.docx").text


def test_readers_disagreeing_on_a_figure_is_noted(read, monkeypatch):
    content = pdf(flowed([LONG]))
    document = read(content, "a.pdf")
    assert differences(document, content) == ()
    monkeypatch.setattr("pypdf.PageObject.extract_text", lambda _: "Kế hoạch số 999")
    assert any("con số khác nhau: 266" in note for note in differences(document, content))


def test_failing_second_reader_is_noted(read, monkeypatch):
    def broken(_):
        raise RecursionError

    content = pdf(flowed([LONG]))
    monkeypatch.setattr("pypdf.PageObject.extract_text", broken)
    assert any("chưa đối chiếu" in note for note in differences(read(content, "a.pdf"), content))
