"""Other models: prefixes, mean pooling, what is refused. The models are tiny ones made here."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import httpx
import numpy as np
import pytest

from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.encode.transformer import TransformerEncoder, known_prefixes
from cchc_qa.errors import EncoderUnavailable

WORDS = ["query", "passage", ":", "tỷ", "lệ", "hồ", "sơ", "đúng", "hạn", "trực", "tuyến", "tỉnh"]
QUESTION = "tỷ lệ hồ sơ đúng hạn"
PASSAGE = "hồ sơ trực tuyến tỉnh"

Copy = Callable[[str], Path]


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bare transformers folder: BERT of two layers, weights in safetensors."""
    import torch
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    folder = tmp_path_factory.mktemp("tiny")
    places = {word: i for i, word in enumerate(["[PAD]", "[UNK]", *WORDS])}
    tokenizer = Tokenizer(models.WordLevel(places, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="[PAD]", unk_token="[UNK]", model_max_length=64
    ).save_pretrained(folder)
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(places),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    BertModel(config).save_pretrained(folder)
    return folder


@pytest.fixture
def copy(tiny: Path, tmp_path: Path) -> Copy:
    """Copies the tiny model under a name."""
    return lambda name: Path(shutil.copytree(tiny, tmp_path / name))


def reference(folder: Path, text: str) -> np.ndarray:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(folder), local_files_only=True)
    return model.encode([text], normalize_embeddings=True)


def open_folder(folder: Path, **options: str) -> TransformerEncoder:
    encoder = open_encoder(EncoderSettings(model=str(folder), **options))
    assert isinstance(encoder, TransformerEncoder)
    return encoder


@pytest.mark.parametrize(
    ("name", "query", "passage"),
    [
        ("multilingual-e5-small", "query: ", "passage: "),
        ("bge-m3", "", ""),
        ("model-of-ours", "", ""),
    ],
)
def test_known_models_get_their_prefixes(copy: Copy, name: str, query: str, passage: str) -> None:
    folder = copy(name)
    encoder = open_folder(folder)
    asked, found = encoder.encode_questions([QUESTION]), encoder.encode_passages([PASSAGE])
    np.testing.assert_allclose(asked, reference(folder, query + QUESTION), atol=1e-5)
    np.testing.assert_allclose(found, reference(folder, passage + PASSAGE), atol=1e-5)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("intfloat/multilingual-e5-large", ("query: ", "passage: ")),
        ("/models/multilingual-e5-base/", ("query: ", "passage: ")),
        (r"D:\models\multilingual-e5-small", ("query: ", "passage: ")),
        ("intfloat/e5-base-v2", ("query: ", "passage: ")),
        ("BAAI/bge-m3", ("", "")),
        ("/home/e5-large-user/models/vietnamese-sbert", None),
        ("keepitreal/vietnamese-sbert", None),
    ],
)
def test_prefixes_go_by_name(name: str, expected: tuple[str, str] | None) -> None:
    assert known_prefixes(name) == expected


def test_instruct_models_get_an_instruction_for_questions_only() -> None:
    both = known_prefixes("intfloat/multilingual-e5-large-instruct")
    assert both is not None
    assert both[0].startswith("Instruct: ")
    assert both[0].endswith("Query: ")
    assert both[1] == ""


def test_prefixes_can_be_overridden_even_by_nothing(copy: Copy) -> None:
    folder = copy("multilingual-e5-small")
    bare = open_folder(folder, query_prefix="", passage_prefix="")
    np.testing.assert_allclose(
        bare.encode_questions([QUESTION]), reference(folder, QUESTION), atol=1e-5
    )
    other = open_folder(folder, query_prefix="tỉnh ")
    np.testing.assert_allclose(
        other.encode_questions([QUESTION]), reference(folder, f"tỉnh {QUESTION}"), atol=1e-5
    )


def test_prompts_of_the_model_itself_are_used_once(copy: Copy) -> None:
    folder = copy("prompted")
    prompts = {"query": "query : ", "document": "passage : "}
    settings = {"prompts": prompts, "default_prompt_name": "query"}
    (folder / "config_sentence_transformers.json").write_text(json.dumps(settings))
    modules = [
        {
            "idx": 0,
            "name": "0",
            "path": "",
            "type": "sentence_transformers.models.Transformer",
        },
        {
            "idx": 1,
            "name": "1",
            "path": "1_Pooling",
            "type": "sentence_transformers.models.Pooling",
        },
    ]
    (folder / "modules.json").write_text(json.dumps(modules))
    (folder / "1_Pooling").mkdir()
    pooling = {"word_embedding_dimension": 32, "pooling_mode_mean_tokens": True}
    (folder / "1_Pooling" / "config.json").write_text(json.dumps(pooling))
    encoder = open_folder(folder)
    plain = open_folder(folder, query_prefix="", passage_prefix="")
    np.testing.assert_allclose(
        encoder.encode_questions([QUESTION]),
        plain.encode_passages([f"query : {QUESTION}"]),
        atol=1e-5,
    )
    np.testing.assert_allclose(
        encoder.encode_passages([PASSAGE]),
        plain.encode_questions([f"passage : {PASSAGE}"]),
        atol=1e-5,
    )


def test_rows_are_float32_of_length_one(copy: Copy) -> None:
    encoder = open_folder(copy("ours"))
    vectors = encoder.encode_passages([PASSAGE, QUESTION, "tỉnh"])
    assert vectors.dtype == np.float32
    assert vectors.shape == (3, encoder.dimension) == (3, 32)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert encoder.encode_questions([]).shape == (0, 32)


def test_fingerprint_knows_bytes_and_prefixes(copy: Copy) -> None:
    folder = copy("ours")
    first = open_folder(folder).fingerprint
    assert open_folder(folder).fingerprint == first
    assert open_folder(folder, query_prefix="a").fingerprint != first
    config = folder / "config.json"
    config.write_bytes(config.read_bytes() + b"\n")
    assert open_folder(folder).fingerprint != first


@pytest.mark.parametrize("suffix", [".bin", ".pt"])
def test_pickled_weights_are_refused(copy: Copy, suffix: str) -> None:
    folder = copy("pickled")
    (folder / "model.safetensors").rename(folder / f"pytorch_model{suffix}")
    with pytest.raises(EncoderUnavailable, match="pickle"):
        open_folder(folder)


def test_pickled_weights_of_a_later_module_are_refused(copy: Copy) -> None:
    folder = copy("dense")
    dense = {"path": "2_Dense", "type": "sentence_transformers.models.Dense"}
    (folder / "modules.json").write_text(json.dumps([dense]))
    (folder / "2_Dense").mkdir()
    (folder / "2_Dense" / "pytorch_model.bin").write_bytes(b"")
    with pytest.raises(EncoderUnavailable, match="2_Dense"):
        open_folder(folder)


def test_a_model_with_code_of_its_own_is_refused(copy: Copy) -> None:
    folder = copy("foreign")
    module = {"path": "", "type": "custom_st.Transformer"}
    (folder / "modules.json").write_text(json.dumps([module]))
    with pytest.raises(EncoderUnavailable, match="mã lệnh riêng"):
        open_folder(folder)


def test_remote_code_in_the_configuration_is_not_run(copy: Copy) -> None:
    folder = copy("remote")
    (folder / "evil.py").write_text("raise SystemExit('ran')")
    config = json.loads((folder / "config.json").read_text())
    config |= {"model_type": "evil", "auto_map": {"AutoConfig": "evil.C", "AutoModel": "evil.M"}}
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(EncoderUnavailable, match="remote"):
        open_folder(folder)


@pytest.mark.parametrize("name", ["model.safetensors", "tokenizer.json", "config.json"])
def test_a_damaged_folder_is_named(copy: Copy, name: str) -> None:
    folder = copy("damaged")
    (folder / name).write_bytes((folder / name).read_bytes()[:100])
    with pytest.raises(EncoderUnavailable, match="damaged"):
        open_folder(folder)


def test_a_list_of_modules_that_is_rubbish_is_named(copy: Copy) -> None:
    folder = copy("rubbish")
    (folder / "modules.json").write_text("{")
    with pytest.raises(EncoderUnavailable, match="rubbish"):
        open_folder(folder)


@pytest.mark.parametrize("name", ["/không/có", "./mô-hình", "~/no/such/model", "single", ""])
def test_what_is_neither_folder_nor_hub_name_is_not_asked_of_the_hub(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.snapshot_download", None)
    with pytest.raises(EncoderUnavailable, match="builtin"):
        open_encoder(EncoderSettings(model=name))


@pytest.mark.parametrize("error", [httpx.ConnectError("no network"), OSError("disk"), ValueError()])
def test_a_hub_model_that_cannot_be_fetched(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> str:
        raise error

    monkeypatch.setattr("huggingface_hub.snapshot_download", fail)
    with pytest.raises(EncoderUnavailable, match="some/model"):
        open_encoder(EncoderSettings(model="some/model"))


def test_a_hub_model_is_opened_from_its_copy(copy: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = copy("snapshot")
    monkeypatch.setattr("huggingface_hub.snapshot_download", lambda *_, **__: str(folder))
    encoder = open_encoder(EncoderSettings(model="intfloat/multilingual-e5-small"))
    np.testing.assert_allclose(
        encoder.encode_questions([QUESTION]), reference(folder, f"query: {QUESTION}"), atol=1e-5
    )
