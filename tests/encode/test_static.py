"""The embedded model: same vectors as sentence-transformers gives, no torch, sense kept."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import numpy as np
import pytest

from cchc_qa.encode import BUILTIN_FOLDER, EncoderSettings, open_encoder
from cchc_qa.encode.static import StaticEncoder
from cchc_qa.errors import EncoderUnavailable

TEXTS = [
    "Tỷ lệ hồ sơ trực tuyến toàn trình đạt 94,49%",
    "ty le ho so truc tuyen toan trinh",
    "UỶ BAN NHÂN DÂN tỉnh đã ban hành Quyết định số 1077/QĐ-UBND ngày 04/7/2024.",
    "Đảng viên; khoẻ mạnh, thuỷ lợi — quý III\n(so với cùng kỳ)",
    unicodedata.normalize("NFD", "Cải cách thủ tục hành chính"),
    "中文 Ελληνικά 😀",
    "a" * 5000,
    " \t ",
    "",
    "…!?",
]

PARAPHRASES = [
    (
        "bao nhiêu hồ sơ được giải quyết đúng thời hạn",
        "Số hồ sơ giải quyết trước và đúng hạn: 364.815 hồ sơ",
        "Diện tích rừng trồng mới đạt 1.200 ha",
    ),
    (
        "ty le nguoi dan su dung dien thoai thong minh",
        "Tỷ lệ dân số trưởng thành có điện thoại di động thông minh là 66%",
        "Tỷ lệ hộ nghèo giảm còn 2% theo chuẩn mới",
    ),
    (
        "tinh giản biên chế được bao nhiêu người",
        "Cắt giảm 35 biên chế công chức, viên chức trong năm",
        "Đã xây dựng 35 km đường giao thông nông thôn",
    ),
    (
        "so van ban quy pham phap luat da ban hanh",
        "Hội đồng nhân dân và UBND tỉnh ban hành 24 văn bản QPPL",
        "Sở Y tế tổ chức 24 lớp tập huấn phòng bệnh",
    ),
    (
        "kinh phí chi cho đào tạo công chức",
        "Ngân sách bồi dưỡng cán bộ, công chức là 5 tỷ đồng",
        "Sản lượng lúa vụ đông xuân đạt 5 triệu tấn",
    ),
]


@pytest.fixture(scope="module")
def builtin() -> StaticEncoder:
    encoder = open_encoder(EncoderSettings())
    assert isinstance(encoder, StaticEncoder)
    return encoder


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BUILTIN_FOLDER, tmp_path / "model"))


def test_vectors_are_those_of_sentence_transformers(
    builtin: StaticEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    from sentence_transformers import SentenceTransformer

    # .float(): the file holds float16, in which torch would also compute and lose digits.
    reference = SentenceTransformer(str(BUILTIN_FOLDER), device="cpu").float()
    expected = reference.encode(TEXTS, normalize_embeddings=True)
    np.testing.assert_allclose(builtin.encode_passages(TEXTS), expected, atol=1e-6)


def test_half_precision_of_sentence_transformers_differs_in_the_last_digits_only(
    builtin: StaticEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    from sentence_transformers import SentenceTransformer

    reference = SentenceTransformer(str(BUILTIN_FOLDER), device="cpu")
    expected = reference.encode(TEXTS[:6], normalize_embeddings=True).astype(np.float32)
    np.testing.assert_allclose(builtin.encode_passages(TEXTS[:6]), expected, atol=2e-3)


def test_rows_have_length_one_or_zero(builtin: StaticEncoder) -> None:
    vectors = builtin.encode_passages(TEXTS)
    assert vectors.dtype == np.float32
    assert vectors.shape == (len(TEXTS), builtin.dimension)
    lengths = np.linalg.norm(vectors, axis=1)
    np.testing.assert_allclose(lengths[:6], 1, atol=1e-5)
    assert not lengths[-3:].any()


def test_batches_do_not_change_vectors() -> None:
    one = open_encoder(EncoderSettings(batch_size=1)).encode_passages(TEXTS)
    many = open_encoder(EncoderSettings(batch_size=64)).encode_passages(TEXTS)
    np.testing.assert_array_equal(one, many)


def test_no_texts_give_no_rows(builtin: StaticEncoder) -> None:
    assert builtin.encode_questions([]).shape == (0, builtin.dimension)


def test_torch_is_never_imported() -> None:
    program = (
        "import sys\n"
        "from cchc_qa.encode import EncoderSettings, open_encoder\n"
        "heavy = {'torch', 'transformers', 'sentence_transformers'}\n"
        "open_encoder(EncoderSettings()).encode_questions(['tỷ lệ hồ sơ đúng hạn'])\n"
        "found = heavy & set(sys.modules)\n"
        "assert not found, found\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, env=dict(os.environ))


@pytest.mark.parametrize(("question", "near", "far"), PARAPHRASES)
def test_paraphrases_are_nearer_than_other_matters(
    builtin: StaticEncoder, question: str, near: str, far: str
) -> None:
    near_score, far_score = (
        builtin.encode_passages([near, far]) @ builtin.encode_questions([question])[0]
    )
    assert near_score > far_score + 0.1


def test_old_and_new_tone_places_and_cases_are_the_same_text(builtin: StaticEncoder) -> None:
    old, new = builtin.encode_passages(["ủy ban, hòa giải, sức khỏe", "UỶ BAN, Hoà giải, sức khoẻ"])
    np.testing.assert_allclose(old, new, atol=1e-6)


def test_piece_vectors_are_the_rows_whose_mean_is_the_vector(builtin: StaticEncoder) -> None:
    text = "hồ sơ trực tuyến, thủ tục"
    pieces = builtin.tokenizer.encode(text, add_special_tokens=False).tokens
    found = builtin.pieces(text)
    rows = builtin.vectors(found.ids)
    assert "▁thủ▁tục" in pieces
    assert len(pieces) == len(rows)
    assert found.length == pytest.approx(float(np.linalg.norm(rows.sum(axis=0))), rel=1e-6)
    mean = rows.mean(axis=0)
    expected = builtin.encode_passages(["hồ sơ trực tuyến, thủ tục"])[0]
    np.testing.assert_allclose(mean / np.linalg.norm(mean), expected, atol=1e-6)


def test_prefix_goes_before_the_text() -> None:
    prefixed = open_encoder(EncoderSettings(query_prefix="hồ sơ "))
    plain = open_encoder(EncoderSettings())
    np.testing.assert_array_equal(
        prefixed.encode_questions(["đúng hạn"]), plain.encode_questions(["hồ sơ đúng hạn"])
    )
    np.testing.assert_array_equal(
        prefixed.encode_passages(["đúng hạn"]), plain.encode_passages(["đúng hạn"])
    )


def test_a_copy_of_the_folder_is_the_same_model(builtin: StaticEncoder, copy: Path) -> None:
    assert open_encoder(EncoderSettings(model=str(copy))).fingerprint == builtin.fingerprint


def test_fingerprint_knows_the_prefixes() -> None:
    settings = [
        EncoderSettings(),
        EncoderSettings(query_prefix="a"),
        EncoderSettings(passage_prefix="a"),
        EncoderSettings(query_prefix="a", passage_prefix="a"),
    ]
    assert len({open_encoder(s).fingerprint for s in settings}) == len(settings)


def test_fingerprint_forgets_the_model_card(builtin: StaticEncoder, copy: Path) -> None:
    (copy / "README.md").write_text("changed", encoding="utf-8")
    assert open_encoder(EncoderSettings(model=str(copy))).fingerprint == builtin.fingerprint


def test_fingerprint_changes_with_one_byte(builtin: StaticEncoder, copy: Path) -> None:
    (copy / "SHA256SUMS").unlink()
    config = copy / "config_sentence_transformers.json"
    config.write_bytes(config.read_bytes() + b"\n")
    assert open_encoder(EncoderSettings(model=str(copy))).fingerprint != builtin.fingerprint


@pytest.mark.parametrize("name", ["model.safetensors", "tokenizer.json", "modules.json"])
@pytest.mark.parametrize("damage", ["missing", "cut", "empty", "one byte"])
def test_a_damaged_model_is_refused(copy: Path, name: str, damage: str) -> None:
    path = copy / name
    content = path.read_bytes()
    if damage == "missing":
        path.unlink()
    elif damage == "one byte":
        middle = len(content) // 2
        path.write_bytes(content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :])
    else:
        path.write_bytes(content[: len(content) // 2] if damage == "cut" else b"")
    with pytest.raises(EncoderUnavailable) as caught:
        StaticEncoder.open(copy, EncoderSettings())
    assert str(copy) in str(caught.value)


@pytest.mark.parametrize("name", ["model.safetensors", "tokenizer.json"])
def test_damage_is_noticed_without_checksums_too(copy: Path, name: str) -> None:
    (copy / "SHA256SUMS").unlink()
    path = copy / name
    path.write_bytes(path.read_bytes()[:-1000])
    with pytest.raises(EncoderUnavailable):
        open_encoder(EncoderSettings(model=str(copy)))


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "không có"
    with pytest.raises(EncoderUnavailable, match="không có"):
        open_encoder(EncoderSettings(model=str(missing)))
