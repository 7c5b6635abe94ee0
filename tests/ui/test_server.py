"""What the server lets in, and what it sends along."""

from __future__ import annotations

import http.client
import json
import re
import socket
import statistics
import time

import pytest

from cchc_qa.config import Settings
from cchc_qa.errors import UsageError
from cchc_qa.ui.body import MAX_BODY
from cchc_qa.ui.guard import names_of
from cchc_qa.ui.page import localised
from cchc_qa.ui.server import serve

JOIN = "/gradio_api/queue/join"


def _asked(
    port: int, path: str, method: str = "GET", body: bytes | None = None, **headers: str
) -> tuple[int, dict[str, str], str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.putrequest(method, path, skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
            connection.putheader("Content-Type", "application/json")
        connection.endheaders(body)
        answer = connection.getresponse()
        held = {k.lower(): v for k, v in answer.getheaders()}
        return answer.status, held, answer.read().decode("utf-8", "replace")
    finally:
        connection.close()


def test_page_is_vietnamese_and_points_nowhere_else(port):
    status, headers, html = _asked(port, "/")
    assert status == 200
    assert '<html\n\tlang="vi"' in html
    assert "<title>Hỏi đáp báo cáo cải cách hành chính</title>" in html
    outside = re.findall(r'(?:src|href|content)="(?:https?:)?//[^"]*"', html)
    assert outside == []
    assert "manifest.json" not in html
    assert headers["cache-control"] == "no-store"


def test_policy_allows_this_server_alone(port):
    _, headers, html = _asked(port, "/")
    rules = dict(r.split(" ", 1) for r in headers["content-security-policy"].split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["frame-ancestors"] == "'none'"
    assert "unsafe" not in rules["script-src"]
    assert not any("http" in sources or "*" in sources for sources in rules.values())
    nonce = re.search(r"'nonce-([^']+)'", rules["script-src"])
    assert nonce is not None
    assert html.count("<script") == html.count(f'<script nonce="{nonce[1]}"') > 2


def test_nonce_is_used_once(port):
    policies = {_asked(port, "/")[1]["content-security-policy"] for _ in range(3)}
    assert len(policies) == 3


@pytest.mark.parametrize("path", ["/", "/ui/chat.js", "/page/none.png", "/nowhere", "/config"])
def test_every_response_has_the_headers(port, path):
    _, headers, _ = _asked(port, path)
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert not any(name.startswith("access-control") for name in headers)


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "[", ""])
def test_foreign_host_is_refused(port, host):
    assert _asked(port, "/", Host=host)[0] in {400, 403}


def test_localhost_is_accepted(port):
    assert _asked(port, "/", Host=f"localhost:{port}")[0] == 200


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:1", "http://["]
)
@pytest.mark.parametrize(("method", "path"), [("GET", "/config"), ("POST", JOIN)])
def test_foreign_origin_is_refused(port, origin, method, path):
    status, headers, _ = _asked(port, path, method, b"{}", Origin=origin)
    assert status == 403
    assert "access-control-allow-origin" not in headers


def test_request_from_another_site_is_refused_and_a_link_is_not(port):
    site = {"Sec_Fetch_Site": "cross-site"}
    assert _asked(port, "/config", **site)[0] == 403
    assert _asked(port, "/", **site, Sec_Fetch_Mode="navigate")[0] == 200
    form = {**site, "Sec_Fetch_Mode": "navigate"}
    assert _asked(port, "/api/reports/build", "POST", b"{}", **form)[0] == 403


def test_own_origin_is_accepted(port):
    status, _, words = _asked(port, JOIN, "POST", b"{}", Origin=f"http://127.0.0.1:{port}")
    assert status in {400, 422}, words


def test_large_body_is_refused(port):
    body = json.dumps({"data": ["a" * MAX_BODY]}).encode()
    assert _asked(port, JOIN, "POST", body)[0] == 413


def test_large_body_in_chunks_is_refused(port):
    head = f"POST {JOIN} HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk = b"1000\r\n" + b"a" * 0x1000 + b"\r\n"
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(head.encode() + chunk * (MAX_BODY // 0x1000 + 1))
        assert connection.recv(64).startswith(b"HTTP/1.1 413")


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b'{"data":["\\ud800"]}',
        b'{"\\ud800":1}',
        b"[NaN]",
        b"\xff",
    ],
    ids=["deep", "deep objects", "half a character", "half a name", "no number", "no text"],
)
@pytest.mark.parametrize(
    "path", [JOIN, "/gradio_api/reset", "/api/ask", "/api/reports/remove", "/api/reports/build"]
)
def test_body_that_cannot_be_read_is_refused_in_words(port, path, body):
    status, _, words = _asked(port, path, "POST", body)
    assert (status, "không đọc được" in words) == (400, True)


def test_programs_are_told_in_one_form_what_is_not_let_in(port):
    large = json.dumps({"question": "a" * MAX_BODY}).encode()
    told = [
        _asked(port, "/api/ask", "POST", b"{}", Origin="http://evil.example"),
        _asked(port, "/api/ask", "POST", b"{}", Host="evil.example"),
        _asked(port, "/api/nowhere"),
        _asked(port, "/api/ask", "POST", large),
    ]
    assert [status for status, _, _ in told] == [403, 403, 404, 413]
    assert all(json.loads(words).keys() == {"error"} for _, _, words in told)


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/file=/etc/passwd",
        "/file=/etc/passwd",
        "/gradio_api/proxy=https://example.com",
        "/gradio_api/info",
        "/gradio_api/openapi.json",
        "/gradio_api/upload_progress",
        "/openapi.json",
        "/docs",
        "/manifest.json",
        "/monitoring",
        "/static/..%2f..%2f..%2froutes.py",
        "/ui/..%2fserver.py",
        "/ui/server.py",
    ],
)
def test_what_a_chat_does_not_need_is_not_found(port, path):
    assert _asked(port, path)[0] == 404


@pytest.mark.parametrize("path", ["run/ask", "api/ask", "call/ask", "upload", "component_server"])
def test_gradios_other_doors_are_shut(port, path):
    assert _asked(port, f"/gradio_api/{path}", "POST", b"{}")[0] == 404


@pytest.mark.parametrize("path", ["/page/AAAA.png", "/page/AAAA.json", "/page/..%2fa.png"])
def test_unknown_token_is_not_found(port, path):
    assert _asked(port, path)[0] == 404


def test_an_answer_is_not_held_back_for_its_parts(port):
    """Where small parts wait for each other, most answers on a kept connection take 40 ms."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    taken = []
    for _ in range(21):
        began = time.perf_counter()
        connection.request("GET", "/ui/icon.svg")
        connection.getresponse().read()
        taken.append(time.perf_counter() - began)
    connection.close()
    assert statistics.median(taken) < 0.03


def test_port_in_use_is_told(port, tmp_path):
    with pytest.raises(UsageError, match=f"cổng {port}"):
        serve(Settings(index=tmp_path), host="127.0.0.1", port=port)


def test_names_that_the_server_answers_to():
    assert names_of("127.0.0.1").accept("localhost")
    assert not names_of("127.0.0.1").accept("192.168.1.5")
    assert names_of("may-chu.local").accept("may-chu.local")
    assert names_of("0.0.0.0").accept("192.168.1.5")
    assert not names_of("0.0.0.0").accept("evil.example")


def test_localised_page():
    html = '<html lang="en"><head><meta property="og:x" content="y" /><title>Gradio</title></head>'
    shown = localised(f"{html}<script>1</script>", "n")
    assert 'lang="vi"' in shown
    assert "og:" not in shown
    assert "Gradio" not in shown
    assert '<script nonce="n">1</script>' in shown


def test_interface_for_programs_is_described_whole_and_in_vietnamese(port):
    status, _, text = _asked(port, "/api/openapi.json")
    assert status == 200
    paths = json.loads(text)["paths"]
    assert set(paths) >= {"/api/ask", "/api/figures", "/api/series", "/api/reports", "/api/export"}
    for path, methods in paths.items():
        for operation in methods.values():
            said = operation["summary"] + operation.get("description", "")
            assert re.search("[ạảấầẩậắằặẹẻếềệịọỏốồổộớờợụủứừựỳăâđêôơư]", said), path
            assert not re.search(r"\b(?:the|and|with|of)\b", said), path


def test_page_about_it_names_every_route(port):
    paths = json.loads(_asked(port, "/api/openapi.json")[2])["paths"]
    status, _, html = _asked(port, "/api")
    assert status == 200
    assert all(f"{method.upper()} {path}" in html for path in paths for method in paths[path])
    assert "curl &#x27;http://127.0.0.1" in html


@pytest.mark.parametrize("path", ["/api/ask", "/api/export", "/api/feedback", "/api/search"])
def test_interface_for_programs_is_shut_to_other_sites(port, path):
    assert _asked(port, path, "POST", b"{}", Origin="http://evil.example")[0] == 403
    status, headers, text = _asked(port, path, "POST", b"{}")
    assert status == 400
    assert json.loads(text)["error"].startswith("Yêu cầu chưa đúng: ")
    assert not any(name.startswith("access-control") for name in headers)
