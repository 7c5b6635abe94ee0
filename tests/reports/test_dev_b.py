"""What is particular to the development reports of set B."""

from __future__ import annotations

from dev_set import made, questions, unanswerable

REPORTS = {"lam-hai-2025-q2.pdf", "lam-hai-2025-q3.docx", "xa-dong-ke-2025-09.txt"}


def test_its_reports_are_two_quarters_of_a_city_and_a_month_of_a_commune():
    assert set(made("b")) == REPORTS


def test_a_fifth_of_the_questions_has_no_answer():
    assert len(questions("b")) >= 210
    assert 0.18 <= len(unanswerable("b")) / len(questions("b")) <= 0.20
