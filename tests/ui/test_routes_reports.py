"""The routes of the page «Báo cáo»: reports come in, are listed, go out; who may, and what not."""

from __future__ import annotations

import asyncio
import io
import shutil
import time
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from browsing import AN_GIANG, CORPUS
from fastapi import FastAPI
from starlette.requests import Request
from starlette.testclient import TestClient

from cchc_qa.build import build
from cchc_qa.config import ChatSettings, Settings
from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.index.generations import current_name
from cchc_qa.index.store import open_current
from cchc_qa.intake import Intake
from cchc_qa.ui.desk import Desk
from cchc_qa.ui.guard import Guard, names_of
from cchc_qa.ui.pictures import Pictures
from cchc_qa.ui.routes import reports

HERE = ("127.0.0.1", 1)
ELSEWHERE = ("10.0.0.5", 1)
PATIENCE = 90

REPORT = """\
ỦY BAN NHÂN DÂN
TỈNH CÀ MAU

BÁO CÁO
Công tác cải cách hành chính Quý III năm 2024 của tỉnh Cà Mau

I. KẾT QUẢ THỰC HIỆN

Tỷ lệ hồ sơ trực tuyến toàn trình đạt 70,07%.
Tổng kinh phí thực hiện là 1,234 tỷ đồng.
"""


def settings_in(folder: Path, **chat: Any) -> Settings:
    return Settings(index=folder / "index", corpus=folder / "corpus", chat=ChatSettings(**chat))


@contextmanager
def client_of(settings: Settings, client: tuple[str, int] = HERE) -> Iterator[TestClient]:
    """Asks the routes behind the guard, as the server has them, without Gradio's part."""
    app, intake = FastAPI(), Intake(settings)
    reports.add(app, Desk(settings, Pictures()), intake, settings)
    app.add_middleware(Guard, names=names_of("127.0.0.1"))
    try:
        with TestClient(app, "http://127.0.0.1", client=client) as made:
            yield made
    finally:
        intake.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A place with one report in its corpus, indexed."""
    (tmp_path / "corpus").mkdir()
    shutil.copy(CORPUS / AN_GIANG, tmp_path / "corpus")
    build([tmp_path / "corpus"], tmp_path / "index", open_encoder(EncoderSettings()))
    return tmp_path


@pytest.fixture
def client(folder: Path) -> Iterator[TestClient]:
    with client_of(settings_in(folder)) as client:
        yield client


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def send(client: TestClient, name: str, data: bytes, **headers: str) -> Any:
    return client.post(
        "/api/reports/incoming", params={"name": name}, content=data, headers=headers
    )


def checked(client: TestClient, id_: str) -> dict[str, Any]:
    """What waits under an id, once it was checked."""
    address = f"/api/reports/incoming/{id_}"
    until(lambda: client.get(address).json()["state"] != "checking")
    return dict(client.get(address).json())


def sent(client: TestClient, name: str = "ca-mau.txt", data: bytes = REPORT.encode()) -> Any:
    answer = send(client, name, data)
    assert answer.status_code == 201, answer.text
    return checked(client, answer.json()["id"])


def idle(client: TestClient) -> bool:
    return bool(client.get("/api/reports/build").json()["phase"] == "idle")


def documents(client: TestClient) -> list[str]:
    return [r["document"] for r in client.get("/api/reports").json()["reports"]]


def test_reports_are_listed_and_their_quality_follows(client: TestClient):
    def report() -> Any:
        return client.get("/api/reports").json()["reports"][0]

    first = report()
    assert (first["document"], first["holder"], first["period"]) == (
        AN_GIANG,
        "An Giang",
        "2024-Q3",
    )
    until(lambda: report()["disagreements"] is not None)
    assert (report()["disagreements"], report()["ambiguous_count"]) == ([], 0)


def test_a_report_is_checked_added_indexed_and_answers(client: TestClient, folder: Path):
    staged = sent(client)
    found = staged["found"]
    assert (staged["state"], staged["addable"], staged["taken"]) == ("readable", True, False)
    assert (found["place"], found["period"]) == ("Cà Mau", "2024-Q3")
    assert "70,07%" in " ".join(found["examples"])
    assert found["doubts"] == ["1,234 tỷ đồng"]
    assert documents(client) == [AN_GIANG]
    assert not (folder / "corpus" / "ca-mau.txt").exists()
    added = client.post(f"/api/reports/incoming/{staged['id']}/add", json={})
    assert added.status_code == 200, added.text
    until(lambda: idle(client))
    assert documents(client) == [AN_GIANG, "ca-mau.txt"]
    assert client.get("/api/reports/build").json()["outcome"]["succeeded"]
    assert client.get(f"/api/reports/incoming/{staged['id']}").status_code == 400
    assert list((folder / "index" / "incoming").iterdir()) == []


def test_the_first_report_of_all_makes_the_index(tmp_path: Path):
    with client_of(settings_in(tmp_path)) as client:
        assert client.get("/api/reports").json()["generation"] is None
        client.post(f"/api/reports/incoming/{sent(client)['id']}/add", json={})
        until(lambda: idle(client))
        assert documents(client) == ["ca-mau.txt"]


def test_what_is_corrected_before_adding_is_kept(client: TestClient):
    staged = sent(client, "x.txt", "Có 17 hồ sơ trễ hạn.".encode())
    assert any("kỳ báo cáo" in warning for warning in staged["found"]["warnings"])
    wishes = {"place": 'Hậu "Giang"', "period": "2023-Q1"}
    client.post(f"/api/reports/incoming/{staged['id']}/add", json=wishes)
    until(lambda: idle(client))
    added = client.get("/api/reports").json()["reports"][-1]
    assert (added["place"], added["period"]) == ('Hậu "Giang"', "2023-Q1")


@pytest.mark.parametrize(
    "wishes",
    [{"period": "quý một"}, {"period": "2024-Q9"}, {"period": "2024-Q²"}, {"place": "a\nb"},
     {"place": 7}, {"place": "x" * 100}],
)  # fmt: skip
def test_a_correction_that_makes_no_sense_is_refused_and_the_file_still_waits(
    client: TestClient, wishes: dict[str, Any]
):
    staged = sent(client)
    answer = client.post(f"/api/reports/incoming/{staged['id']}/add", json=wishes)
    assert answer.status_code == 400
    assert answer.json()["error"]
    assert client.get(f"/api/reports/incoming/{staged['id']}").json()["addable"]


def test_what_is_discarded_is_gone(client: TestClient, folder: Path):
    staged = sent(client)
    assert client.post(f"/api/reports/incoming/{staged['id']}/discard").status_code == 200
    assert client.post(f"/api/reports/incoming/{staged['id']}/add", json={}).status_code == 400
    assert list((folder / "index" / "incoming").iterdir()) == []
    assert documents(client) == [AN_GIANG]


def test_a_removed_report_moves_aside(client: TestClient, folder: Path):
    (folder / "corpus" / Path(AN_GIANG).with_suffix(".toml")).write_text('place = "An Giang"\n')
    answer = client.post("/api/reports/remove", json={"document": AN_GIANG})
    assert answer.status_code == 200, answer.text
    until(lambda: idle(client))
    assert documents(client) == []
    kept = sorted(p.name.split("-", 3)[-1] for p in (folder / "corpus" / ".da-xoa").iterdir())
    assert kept == [AN_GIANG, str(Path(AN_GIANG).with_suffix(".toml"))]


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "corpus", "../corpus/" + AN_GIANG, "/etc/hosts", "", "\0"]
)
def test_only_reports_are_removed(client: TestClient, folder: Path, name: str):
    assert client.post("/api/reports/remove", json={"document": name}).status_code == 400
    assert (folder / "corpus" / AN_GIANG).exists()


def test_the_same_report_again_is_not_added(client: TestClient, folder: Path):
    staged = sent(client, "other-name.pdf", (folder / "corpus" / AN_GIANG).read_bytes())
    assert (staged["same"], staged["addable"]) == (AN_GIANG, False)
    answer = client.post(f"/api/reports/incoming/{staged['id']}/add", json={})
    assert answer.status_code == 400
    assert AN_GIANG in answer.json()["error"]


def test_another_report_of_the_same_name_asks_to_replace(client: TestClient, folder: Path):
    other = (CORPUS / "song-trang-2024-q1.pdf").read_bytes()
    staged = sent(client, AN_GIANG.upper().replace(".PDF", ".pdf"), other)
    assert staged["taken"]
    address = f"/api/reports/incoming/{staged['id']}/add"
    refused = client.post(address, json={})
    assert refused.status_code == 409
    assert (folder / "corpus" / AN_GIANG).exists()
    assert client.post(address, json={"replace": True}).status_code == 200
    until(lambda: idle(client))
    assert [r["place"] for r in client.get("/api/reports").json()["reports"]] == ["Sông Trăng"]
    assert len(list((folder / "corpus" / ".da-xoa").iterdir())) == 1


# --- hostile files ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "../../x.pdf",
        "..\\x.pdf",
        "/etc/x.pdf",
        "a\0.pdf",
        "a\n.pdf",
        "x.exe",
        "x.pdf.exe",
        "pdf",
        ".pdf",
        ".an.pdf",
        "~$x.docx",
        "__x.pdf",
        "CON.pdf",
        "com1.x.pdf",
        "a:b.pdf",
        "á" * 200 + ".pdf",
        "a" * 5000 + ".pdf",
        "",
        "x.toml",
    ],
)
def test_names_that_are_refused(client: TestClient, folder: Path, name: str):
    answer = send(client, name, b"%PDF-1.4 x")
    assert answer.status_code == 400
    assert answer.json()["error"]
    assert not list((folder / "index").glob("incoming/*"))


def test_a_name_is_kept_in_nfc(client: TestClient):
    staged = sent(client, "Ca\u0300 Mau – quy\u0301 3.báo.cáo.txt")
    client.post(f"/api/reports/incoming/{staged['id']}/add", json={})
    until(lambda: idle(client))
    assert "Cà Mau – quý 3.báo.cáo.txt" in documents(client)


def test_an_empty_file_is_refused(client: TestClient, folder: Path):
    answer = send(client, "x.pdf", b"")
    assert answer.status_code == 400
    assert "rỗng" in answer.json()["error"]
    assert list((folder / "index" / "incoming").iterdir()) == []


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40),
        ("x.pdf", b"MZ" + bytes(500)),
        ("x.docx", b"PK\x03\x04" + bytes(500)),
        ("x.txt", bytes(range(1, 256)) * 9),
    ],
)
def test_garbage_is_refused_with_its_reason(client: TestClient, name: str, data: bytes):
    staged = sent(client, name, data)
    assert staged["state"] == "unreadable"
    assert staged["found"]["reason"]
    assert staged["found"]["remedy"]
    assert client.post(f"/api/reports/incoming/{staged['id']}/add", json={}).status_code == 400


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused(client: TestClient):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w") as part:
            for _ in range(300):
                part.write(bytes(2**20))
    assert len(packed.getvalue()) < 2**20
    staged = sent(client, "bom.docx", packed.getvalue())
    assert staged["state"] == "unreadable"
    assert staged["found"]["remedy"]


def test_a_file_over_the_bound_is_refused_declared_or_not(folder: Path):
    with client_of(settings_in(folder, max_megabytes=1)) as client:
        big = bytes(2**20 + 1)
        declared = send(client, "x.pdf", big)
        parts = (big[i : i + 65536] for i in range(0, len(big), 65536))
        undeclared = client.post("/api/reports/incoming?name=x.pdf", content=parts)
        assert [declared.status_code, undeclared.status_code] == [413, 413]
        assert "1 MB" in undeclared.json()["error"]
        assert not list((folder / "index").glob("incoming/*"))


def test_a_file_that_stops_on_its_way_is_given_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reports, "STALLED", 0.05)
    came = [{"type": "http.request", "body": b"a", "more_body": True}]

    async def receive() -> dict[str, Any]:
        return came.pop() if came else await asyncio.Event().wait()

    async def read() -> list[bytes]:
        held = []
        try:
            async for part in reports._parts(Request({"type": "http"}, receive)):
                held.append(part)
        except TimeoutError:
            return held
        return []

    with ThreadPoolExecutor(1) as apart:  # the browser of other tests has a loop in this thread
        assert apart.submit(asyncio.run, read()).result() == [b"a"]


def test_a_large_file_does_come_in(client: TestClient):
    assert send(client, "x.txt", b"a b\n" * 200_000).status_code == 201


# --- who may ------------------------------------------------------------------------------------


CHANGES = (
    ("/api/reports/incoming?name=x.txt", b"Co 5 ho so."),
    ("/api/reports/incoming/x/add", b"{}"),
    ("/api/reports/incoming/x/discard", b"{}"),
    ("/api/reports/remove", b"{}"),
    ("/api/reports/build", b"{}"),
)


@pytest.mark.parametrize(("address", "body"), CHANGES)
def test_another_computer_may_look_and_change_nothing(folder: Path, address: str, body: bytes):
    with client_of(settings_in(folder), ELSEWHERE) as client:
        refused = client.post(address, content=body)
        assert refused.status_code == 403
        assert "máy" in refused.json()["error"]
        assert documents(client) == [AN_GIANG]
        assert client.get("/api/reports/incoming").status_code == 403
        page = client.get("/bao-cao").text
        assert 'id="files"' not in page
        assert 'id="removal"' not in page
        assert 'id="report-list"' in page


def test_the_settings_may_let_everybody(folder: Path):
    with client_of(settings_in(folder, uploads="all"), ELSEWHERE) as client:
        assert sent(client)["addable"]
        assert 'id="files"' in client.get("/bao-cao").text


@pytest.mark.parametrize(("address", "body"), CHANGES)
def test_another_site_may_change_nothing(client: TestClient, address: str, body: bytes):
    headers = {"origin": "http://example.org"}
    assert client.post(address, content=body, headers=headers).status_code == 403


@pytest.mark.parametrize("body", [b"[]", b"{", b'"x"', b"\xff"])
def test_a_body_that_is_no_object_is_refused(client: TestClient, body: bytes):
    assert client.post("/api/reports/remove", content=body).status_code == 400


# --- while it is built --------------------------------------------------------------------------


def test_a_folder_that_is_gone_is_named_and_the_index_stays(client: TestClient, folder: Path):
    other = folder / "elsewhere"
    other.mkdir()
    (other / "ca-mau.txt").write_text(REPORT, encoding="utf-8")
    build([folder / "corpus", other], folder / "index", open_encoder(EncoderSettings()))
    shutil.move(other, folder / "moved")
    name = current_name(folder / "index")
    client.post("/api/reports/build")
    until(lambda: idle(client))
    outcome = client.get("/api/reports/build").json()["outcome"]
    assert not outcome["succeeded"]
    assert "«elsewhere»" in outcome["words"]
    assert str(folder) not in outcome["words"]
    assert current_name(folder / "index") == name
    assert open_current(folder / "index").document_named("ca-mau.txt") is not None
