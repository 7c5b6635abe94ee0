"""The interface for programs: the contract's answers, errors in Vietnamese, and its own page."""

from __future__ import annotations

import json
import re
import shutil
from html import unescape
from pathlib import Path

import pytest
from programs import ADDRESS, REFUSED, VALUE, client_of

from cchc_qa.assistant import Assistant
from cchc_qa.build import build
from cchc_qa.contract import EXAMPLE, AnswerView, HitsView
from cchc_qa.official import officials
from cchc_qa.programs import REBUILT
from cchc_qa.render import answer_to_json, hits_to_json


@pytest.fixture(scope="module")
def client(sample_index):
    return client_of(sample_index)


@pytest.fixture(scope="module")
def assistant(sample_index):
    return Assistant(sample_index)


# --- answers ------------------------------------------------------------------------------------


@pytest.mark.parametrize("question", [VALUE, REFUSED, "", "bánh mì", "SELECT 1; <b>&"])
def test_ask_is_the_same_answer(client, assistant, question):
    response = client.post("/api/ask", json={"question": question})
    assert response.status_code == 200
    answer = assistant.ask(question)
    assert response.json() == {
        **answer_to_json(answer),
        "sources": list(officials(answer, assistant.index)),
        "generation": assistant.index.name,
        "notice": None,
    }


def test_all_sample_answers_are_of_the_described_type(client, gold_answers):
    for gold, _ in gold_answers[:60]:
        AnswerView.model_validate(client.post("/api/ask", json={"question": gold.question}).json())


def test_the_example_is_of_the_described_type():
    AnswerView.model_validate(EXAMPLE)


def test_search_is_the_same_search(client, assistant):
    response = client.post("/api/search", json={"question": VALUE, "top": 3})
    hits = assistant.search(VALUE, 3)
    assert response.json() == {
        **hits_to_json(VALUE, hits),
        "generation": assistant.index.name,
    }
    assert len(HitsView.model_validate(response.json()).hits) == 3


def test_a_generation_before_answers_as_it_did(corpus, tmp_path, encoder):
    root = tmp_path / "index"
    build([corpus], root, encoder)
    client = client_of(root)
    first = client.post("/api/ask", json={"question": VALUE}).json()
    (corpus / "an-giang-2024-q3-tom-tat.pdf").unlink()
    build([corpus], root, encoder)
    assert client.post("/api/ask", json={"question": VALUE}).json()["verdict"] == "not_found"
    asked = {"question": VALUE, "generation": first["generation"]}
    assert client.post("/api/ask", json=asked).json() == first


def test_a_generation_that_is_gone_is_told(client, assistant):
    asked = {"question": VALUE, "generation": "0123456789abcdef"}
    answer = client.post("/api/ask", json=asked).json()
    assert (answer["value"], answer["notice"]) == ("94,49%", REBUILT)
    assert answer["generation"] == assistant.index.name


# --- errors -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "body", "words"),
    [
        ("ask", {}, "«question» chưa có"),
        ("ask", [], "nội dung gửi lên phải là một đối tượng JSON"),
        ("ask", {"question": 7}, "«question» phải là một chuỗi"),
        ("ask", {"question": "a" * 1001}, "«question» dài quá 1000 ký tự"),
        ("ask", {"question": "a", "khac": 1}, "«khac» không có mục này"),
        ("search", {"question": "a", "top": 0}, "«top» phải từ 1 trở lên"),
        ("search", {"question": "a", "top": 101}, "«top» phải từ 100 trở xuống"),
        ("search", {"question": "a", "top": "x"}, "«top» phải là số nguyên"),
        ("export", {"format": "pdf", "questions": ["a"]}, "phải là một trong: 'docx', 'csv'"),
        ("export", {"format": "csv", "questions": []}, "phải có ít nhất 1 mục"),
        ("export", {"format": "csv", "questions": ["a"] * 51}, "có quá 50 mục"),
        ("export", {"format": "csv", "questions": ["a" * 1001]}, "Câu hỏi thứ 1 dài quá"),
        ("feedback", {"question": "a", "generation": "b", "verdict": "c"}, "«verdict» phải là"),
    ],
)
def test_bad_requests_are_told_in_vietnamese(client, path, body, words):
    response = client.post(f"/api/{path}", json=body)
    assert response.status_code == 400
    assert list(response.json()) == ["error"]
    assert words in response.json()["error"]


@pytest.mark.parametrize("body", ['{"question": "\\ud800"}', "{", "\xff", ""])
def test_what_is_no_json_or_no_text(client, body):
    kind = {"content-type": "application/json"}
    response = client.post("/api/ask", content=body.encode("latin-1"), headers=kind)
    assert response.status_code == 400
    assert response.json()["error"].startswith("Yêu cầu chưa đúng: ")


def test_no_index_yet(tmp_path):
    response = client_of(tmp_path / "none").post("/api/ask", json={"question": "a"})
    assert response.status_code == 503
    assert response.json()["error"].startswith("Chưa có chỉ mục.")
    assert str(tmp_path) not in response.text


def test_index_built_later_is_taken_up(tmp_path, sample_index):
    client = client_of(tmp_path / "index")
    assert client.post("/api/ask", json={"question": VALUE}).status_code == 503
    shutil.copytree(sample_index, tmp_path / "index")
    assert client.post("/api/ask", json={"question": VALUE}).json()["value"] == "94,49%"


@pytest.mark.parametrize("path", ["ask", "search", "feedback", "export"])
def test_the_guard_stands_before_every_route(client, path):
    body = {"question": "a"}
    foreign = {"origin": "http://evil.example"}
    assert client.post(f"/api/{path}", json=body, headers=foreign).status_code == 403
    site = {"sec-fetch-site": "cross-site"}
    assert client.post(f"/api/{path}", json=body, headers=site).status_code == 403
    host = {"host": "evil.example"}
    assert client.post(f"/api/{path}", json=body, headers=host).status_code == 403
    assert client.post(f"/api/{path}", json={"question": "a" * 70_000}).status_code == 413
    assert client.get(f"/api/{path}").status_code == 404
    allowed = client.options(f"/api/{path}", headers={"origin": ADDRESS})
    assert not any(name.startswith("access-control") for name in allowed.headers)


# --- its description ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def document(client):
    return client.get("/api/openapi.json").json()


def test_openapi_has_the_routes_for_programs_alone(document):
    assert document["openapi"].startswith("3.")
    assert {"/api/ask", "/api/search", "/api/export", "/api/feedback"} <= set(document["paths"])
    assert all(path.startswith("/api/") for path in document["paths"])
    assert "/api/openapi.json" not in document["paths"]


def test_openapi_is_in_vietnamese_and_tells_our_errors(document):
    letters = re.compile("[àáảãạăâđêôơưếộữỏấệịố]")
    for path, methods in document["paths"].items():
        for operation in methods.values():
            assert letters.search(operation["summary"]), path
            assert "422" not in operation["responses"]
            for status in ("400", "503"):
                content = operation["responses"][status]["content"]["application/json"]
                assert content["schema"]["$ref"].endswith("/Problem")


def test_every_reference_leads_to_a_schema(document):
    named = set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(document)))
    assert named <= set(document["components"]["schemas"])
    assert "HTTPValidationError" not in document["components"]["schemas"]


def test_every_field_is_explained(document):
    for name, schema in document["components"]["schemas"].items():
        for field, one in schema.get("properties", {}).items():
            assert one.get("description"), f"{name}.{field}"


@pytest.fixture(scope="module")
def manual(client):
    response = client.get("/api")
    assert response.status_code == 200
    return response.text


def test_page_describes_every_route(manual, document):
    assert '<html lang="vi">' in manual
    assert "<title>Giao diện cho chương trình" in manual
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            assert f"{method.upper()} {path}" in manual
            assert operation["summary"] in unescape(manual)
    assert "Báo cáo số 123/BC-UBND ngày 15/9/2024" in manual


def test_page_points_nowhere_else_and_has_no_script_in_it(manual):
    assert re.findall(r'(?:src|href)="(?:https?:)?//[^"]*"', manual) == []
    assert not re.search(r"<script(?![^>]*\bsrc=)", manual)
    assert " on" not in re.sub(r">[^<]*<", "><", manual)


def test_examples_of_the_page_work(manual, client):
    """What a reader would paste into a terminal is a request that is answered."""
    found = re.findall(
        rf"curl -X POST {ADDRESS}(\S+) .*?-d '(.*?)'</code>", unescape(manual), re.DOTALL
    )
    assert {path for path, _ in found} >= {"/api/ask", "/api/search", "/api/export"}
    for path, body in found:
        json.loads(body)
        kind = {"content-type": "application/json"}
        status = client.post(path, content=body.encode(), headers=kind).status_code
        assert status == (409 if path == "/api/feedback" else 200), (path, body)


def test_style_is_served(client):
    response = client.get("/ui/api.css")
    assert response.status_code == 200
    assert "url(" not in response.text
    assert (Path(__file__).parents[2] / "src/cchc_qa/ui/assets/api.css").is_file()
