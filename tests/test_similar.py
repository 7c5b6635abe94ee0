"""What is only like the thing asked for is named, and its figure is not."""

from __future__ import annotations

import pytest
from documents import report

from cchc_qa.question import understand
from cchc_qa.rank import RINGS, Ranked
from cchc_qa.rings import Candidate
from cchc_qa.similar import only_similar

REPORT = report(
    "BÁO CÁO",
    "Cải cách hành chính Quý III năm 2024 của tỉnh An Giang",
    "Diện tích lúa hè thu là 1.845 ha.",
    "Đã có 12 hồ sơ.",
)
DECIDED = ("contrast", "names_missing", "word_lost", "missing")


def ranked(figure: str, **features: float) -> Ranked:
    """A candidate whose own words cover most of a question, but for what is given."""
    found = next(f for f in REPORT.figures if figure in f.span.of(REPORT.document.text))
    held = {**dict.fromkeys((*RINGS, *DECIDED), 0.0), "near": 0.5, "label": 0.2, **features}
    return Ranked(Candidate(REPORT, 0, found.sentence, found, 1.0, 0.0), 1.0, held)


QUESTION = understand("diện tích lúa đông xuân là bao nhiêu ha?")


@pytest.mark.parametrize(
    "against", [{"word_lost": 0.7}, {"names_missing": 0.33}, {"contrast": -1.0}, {"missing": 1.0}]
)
def test_a_missing_name_or_a_contrast_makes_it_only_similar(against: dict[str, float]):
    assert only_similar(QUESTION, ranked("1.845", **against)) == (
        "Không tìm thấy đúng nội dung này. Nội dung gần giống trong báo cáo: "
        "«Diện tích lúa hè thu» (Báo cáo Quý III/2024, An Giang)."
    )


@pytest.mark.parametrize(
    ("figure", "features"),
    [
        ("1.845", {}),
        ("1.845", {"word_lost": 0.7, "near": 0.1, "label": 0.1}),
        ("1.845", {"word_lost": 0.7, "near": 0.1, "label": 0.1, "headings": 0.8}),
        ("12 hồ sơ", {"word_lost": 0.7}),
    ],
    ids=["nothing is against it", "little is shared", "a heading shares it", "it has no name"],
)
def test_else_it_is_not_said_to_be(figure: str, features: dict[str, float]):
    assert only_similar(QUESTION, ranked(figure, **features)) is None


def test_only_figures_are_similar():
    question = understand("vì sao diện tích lúa đông xuân giảm?")
    assert only_similar(question, ranked("1.845", word_lost=0.7)) is None
