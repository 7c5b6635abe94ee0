"""An index of the An Giang sample, and the real server over it, as «cchc-qa serve» starts it."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cchc_qa.build import build
from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.index.store import OpenIndex, open_current

CORPUS = Path(__file__).parents[2] / "corpus"
AN_GIANG = "an-giang-2024-q3-tom-tat.pdf"
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
def serving(root: Path) -> Iterator[int]:
    """The port of a server over an index, which may not be there yet."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    command = [sys.executable, "-m", "cchc_qa.cli", "serve", "--index", str(root)]
    environment = {k: v for k, v in os.environ.items() if k != "CCHC_QA_CONFIG"}
    server = subprocess.Popen(
        [*command, "--port", str(port)], env=environment, stderr=subprocess.DEVNULL, stdout=-3
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
