"""An index of the An Giang sample, and the real server over it, as «cchc-qa serve» starts it."""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from browsing import AN_GIANG, CORPUS, FLAGS
from playwright.sync_api import Browser, sync_playwright

from cchc_qa.build import build
from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.index.store import OpenIndex, open_current

STARTED_WITHIN = 90


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index whose reports are of one place, so a question need not name it."""
    folder = tmp_path_factory.mktemp("index")
    build([CORPUS / AN_GIANG], folder, open_encoder(EncoderSettings()))
    return folder


@pytest.fixture(scope="session")
def index(root: Path) -> OpenIndex:
    return open_current(root)


@contextmanager
def serving(root: Path, folder: Path | None = None) -> Iterator[int]:
    """The port of a server over an index, which may not be there yet, started in a folder: reports
    that are added go to «corpus» there."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    command = [sys.executable, "-m", "cchc_qa.cli", "serve", "--index", str(root)]
    environment = {k: v for k, v in os.environ.items() if k != "CCHC_QA_CONFIG"}
    server = subprocess.Popen(
        [*command, "--port", str(port)],
        env=environment,
        cwd=folder or root.parent,
        stderr=subprocess.DEVNULL,
        stdout=-3,
    )
    try:
        _wait(server, port)
        yield port
    finally:
        server.terminate()
        server.wait(timeout=20)


def _wait(server: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + STARTED_WITHIN
    while time.monotonic() < until:
        assert server.poll() is None, "the server stopped while starting"
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=STARTED_WITHIN)
            connection.request("GET", "/ui/icon.svg")
            assert connection.getresponse().status == 200
        except ConnectionRefusedError:
            time.sleep(0.2)
        else:
            return
        finally:
            connection.close()
    pytest.fail(f"no server on port {port} after {STARTED_WITHIN} s")


@pytest.fixture(scope="session")
def port(root: Path) -> Iterator[int]:
    with serving(root) as port:
        yield port


@pytest.fixture(scope="session")
def samples_port(sample_index: Path) -> Iterator[int]:
    """A server over all sample reports."""
    with serving(sample_index) as port:
        yield port


OPEN_REPORT = """ỦY BAN NHÂN DÂN

TỈNH CÀ MAU

BÁO CÁO

Công tác cải cách hành chính Quý III năm 2024 của tỉnh Cà Mau

I. KẾT QUẢ THỰC HIỆN

Tỷ lệ hồ sơ trực tuyến <b>toàn trình</b> đạt 70,07%, \
tỷ lệ hồ sơ trực tuyến <b>một phần</b> đạt 42,86%.
"""


@pytest.fixture(scope="session")
def open_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A server over a report of which a question may mean two figures, both named with markup."""
    folder = tmp_path_factory.mktemp("open")
    (folder / "ca-mau.txt").write_text(OPEN_REPORT, encoding="utf-8")
    build([folder / "ca-mau.txt"], folder / "index", open_encoder(EncoderSettings()))
    with serving(folder / "index") as port:
        yield port


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if program is None:
        pytest.fail("no Chromium: install Debian's package «chromium», or name one in CHROMIUM")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield opened
        opened.close()
