"""The shipped file is what its module says, and one that is not is refused with a clear error."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from cchc_qa.accents import model
from cchc_qa.accents.model import SPECIALS, read, syllables
from cchc_qa.errors import EncoderUnavailable
from cchc_qa.text.normalise import fold, key

SHIPPED = Path(model.__file__).parent / "model" / model.FILE
LARGEST = 3_300_000


def number(name: str) -> int:
    return syllables().names.index(name) + SPECIALS


def cost(*names: str) -> float:
    """The cost of the last of two or three syllables behind the others."""
    known = syllables()
    *before, second, third = [np.array([number(n)]) for n in names]
    backed, _ = known.pair_costs(second[:, None], third[None, :])
    if not before:
        return float(backed[0, 0])
    _, place = known.pair_costs(before[0][:, None], second[None, :])
    return float(known.triple_costs(place, third, backed)[0, 0, 0])


def test_the_file_is_small():
    assert SHIPPED.stat().st_size < LARGEST


def test_syllables_are_keys_and_those_of_one_folded_writing_stand_together():
    names = syllables().names
    assert len(set(names)) == len(names)
    assert list(names) == [key(name) for name in names]
    folded = [fold(name) for name in names]
    assert folded == sorted(folded)


def test_the_writings_of_a_syllable_have_only_its_letters():
    known = syllables()
    found = [known.written(n) for n in known.writings("so")]
    assert {"số", "sơ", "sở", "so"} <= set(found)
    assert {fold(name) for name in found} == {"so"}
    assert not known.writings("cchc")


def test_what_belongs_together_costs_less():
    assert cost("hồ", "sơ") < cost("hồ", "số")
    assert cost("cải", "cách", "hành") < cost("cải", "cách", "hạnh")


def test_shares_sum_to_one():
    known = syllables()
    shares = known.shares(np.array(known.writings("may")))
    assert shares.sum() == pytest.approx(1)


@pytest.mark.parametrize("cut", [0, 100, 1_000_000])
def test_a_cut_file_is_refused(tmp_path: Path, cut: int):
    broken = tmp_path / "broken"
    broken.write_bytes(SHIPPED.read_bytes()[:cut])
    with pytest.raises(EncoderUnavailable, match="bảng âm tiết thiếu hoặc hỏng"):
        read(broken)


def test_a_missing_file_is_refused(tmp_path: Path):
    with pytest.raises(EncoderUnavailable, match="cài đặt lại"):
        read(tmp_path / "none")


def without_last(values: np.ndarray) -> np.ndarray:
    return values[:-1]


def backwards(values: np.ndarray) -> np.ndarray:
    return values[::-1]


@pytest.mark.parametrize(
    ("name", "spoilt"),
    [
        ("single_costs", without_last),
        ("pair_costs", without_last),
        ("pairs_high", without_last),
        ("triples_low", backwards),
        ("triple_costs", lambda values: values.astype(np.float32)),
        ("pairs_low", lambda values: values[:0]),
    ],
)
def test_arrays_that_do_not_fit_each_other_are_refused(tmp_path: Path, name: str, spoilt):
    arrays = load_file(SHIPPED)
    arrays[name] = np.ascontiguousarray(spoilt(arrays[name]))
    save_file(arrays, tmp_path / "spoilt")
    with pytest.raises(EncoderUnavailable, match="bảng «"):
        read(tmp_path / "spoilt")
