"""Feedback and export over HTTP: the server keeps and exports what it answers itself."""

from __future__ import annotations

import io
import json
import shutil
from datetime import date
from pathlib import Path

import docx
import pytest
from programs import REFUSED, VALUE, client_of

from cchc_qa.feedback.store import FILE_NAME, Feedback
from cchc_qa.ui.routes import export as export_route
from cchc_qa.ui.routes import feedback as route


@pytest.fixture
def folder(sample_index: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sample_index, tmp_path / "index"))


@pytest.fixture
def client(folder):
    return client_of(folder)


def _vote(client, **changes):
    asked = client.post("/api/ask", json={"question": changes.get("question", VALUE)}).json()
    body = {"question": VALUE, "generation": asked["generation"], "verdict": "right"}
    return client.post("/api/feedback", json={**body, **changes})


# --- feedback -----------------------------------------------------------------------------------


def test_kept_with_the_programs_own_answer(client, folder):
    response = _vote(client, note="đúng rồi")
    assert response.status_code == 201
    (kept,) = Feedback(folder).all()
    assert response.json() == {"id": kept.id, "generation": kept.generation}
    assert (kept.verdict, kept.note, kept.question) == ("right", "đúng rồi", VALUE)
    answer = json.loads(kept.answer)
    assert (answer["value"], answer["citations"][0]["page"]) == ("94,49%", 2)


def test_a_refusal_can_be_judged(client, folder):
    assert _vote(client, question=REFUSED, verdict="wrong").status_code == 201
    assert json.loads(Feedback(folder).all()[0].answer)["verdict"] == "not_found"


def test_an_answer_sent_along_is_refused(client, folder):
    response = _vote(client, answer={"value": "100%"})
    assert response.status_code == 400
    assert "«answer» không có mục này" in response.json()["error"]
    assert not (folder / FILE_NAME).exists()


@pytest.mark.parametrize("generation", ["0123456789abcdef", "", "../../etc", "CURRENT"])
def test_of_an_index_that_is_gone(client, folder, generation):
    response = _vote(client, generation=generation)
    assert response.status_code == 409
    assert "lập lại" in response.json()["error"]
    assert Feedback(folder).all() == ()


def test_too_many_in_a_minute(monkeypatch):
    clock = iter([0.0] * route.MOST_A_MINUTE + [59.0, 60.5])
    monkeypatch.setattr(route.time, "monotonic", lambda: next(clock))
    rate = route.Rate(route.MOST_A_MINUTE)
    assert all(rate.allows() for _ in range(route.MOST_A_MINUTE))
    assert [rate.allows(), rate.allows()] == [False, True]


def test_too_many_are_told(client, monkeypatch):
    monkeypatch.setattr(route.Rate, "allows", lambda _: False)
    response = _vote(client)
    assert response.status_code == 429
    assert "Hãy thử lại" in response.json()["error"]


def test_a_file_that_cannot_be_written_is_told(client, folder):
    (folder / FILE_NAME).write_bytes(b"no database" * 400)
    response = _vote(client)
    assert response.status_code == 503
    assert response.json()["error"].startswith("Chưa ghi được ý kiến")
    assert str(folder) not in response.text


# --- export -------------------------------------------------------------------------------------


def _export(client, kind: str, *questions: str):
    response = client.post("/api/export", json={"format": kind, "questions": list(questions)})
    assert response.status_code == 200, response.text
    return response


def test_word(client):
    response = _export(client, "docx", VALUE, REFUSED)
    assert response.headers["content-type"].startswith("application/vnd.openxml")
    opened = docx.Document(io.BytesIO(response.content))
    rows = [[c.text for c in row.cells] for row in opened.tables[0].rows]
    assert [row[:2] for row in rows[1:]] == [[VALUE, "94,49%"], [REFUSED, "Không tìm thấy"]]


def test_csv(client):
    response = _export(client, "csv", VALUE, "=1+1")
    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    assert response.content.startswith(b"\xef\xbb\xbf")
    head, first, second = response.content.decode("utf-8-sig").splitlines()
    assert head.startswith("Câu hỏi;Kết quả;Giá trị;Số;")
    assert ";94,49%;94,49;%;Quý III/2024;An Giang;" in first
    assert second.startswith("'=1+1;")


@pytest.mark.parametrize("kind", ["docx", "csv"])
def test_name_of_the_file_is_of_the_day(client, kind):
    name = f"hoi-dap-{date.today().isoformat()}.{kind}"
    held = _export(client, kind, VALUE).headers["content-disposition"]
    assert held == f"attachment; filename=\"{name}\"; filename*=UTF-8''{name}"


def test_many_questions_at_once(client):
    lines = _export(client, "csv", *[VALUE] * 50).content.splitlines()
    assert len(lines) == 51


def test_where_too_many_export_at_once_one_is_told_to_wait(folder, monkeypatch):
    monkeypatch.setattr(export_route, "AT_ONCE", 0)
    body = {"format": "csv", "questions": [VALUE]}
    response = client_of(folder).post("/api/export", json=body)
    assert (response.status_code, "sau ít giây" in response.json()["error"]) == (503, True)


def test_a_place_to_export_is_given_back(client):
    for _ in range(3 * export_route.AT_ONCE):
        _export(client, "csv", REFUSED)
