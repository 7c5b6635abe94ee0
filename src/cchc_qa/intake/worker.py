"""The working process: reads, builds and inspects, so that answers meanwhile stay fast.

Started by :class:`cchc_qa.intake.process.Worker` as ``python -m cchc_qa.intake.worker``. A request
is a line of JSON on standard input; what happens are lines on standard output, of which the last
has «end» or «failed». When standard input ends, its parent is gone, and so is it.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from cchc_qa.build import build
from cchc_qa.config import Settings
from cchc_qa.encode import EncoderSettings, open_encoder
from cchc_qa.errors import CchcError
from cchc_qa.holdings import inspect
from cchc_qa.index.store import open_current
from cchc_qa.intake.preview import preview_of
from cchc_qa.outcome import summary_to_json
from cchc_qa.read.sandbox import Reader

_NICE = 10
"""Questions come first."""

Say = Callable[[dict[str, Any]], None]
Request = dict[str, Any]


def main() -> None:
    if hasattr(os, "nice"):
        os.nice(_NICE)
    say, requests = _private_output(), _requests()
    with Reader() as reader:
        while True:
            request = requests.get()
            try:
                say({"end": _WORK[request["do"]](request, say, reader)})
            except CchcError as error:
                say({"failed": str(error), "kind": type(error).__name__})
            except OSError as error:
                say({"failed": error.strerror or str(error), "kind": "OSError"})


def _requests() -> SimpleQueue[Request]:
    """Requests as they come. The end of input ends the process at once: a build that is killed
    leaves the old index in use, and reading processes notice that their parent is gone."""
    waiting: SimpleQueue[Request] = SimpleQueue()

    def listen() -> None:
        for line in sys.stdin.buffer:
            waiting.put(json.loads(line))
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    return waiting


def _private_output() -> Say:
    """Standard output for what is said alone: what a library prints goes to standard error."""
    stream = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)

    def say(value: dict[str, Any]) -> None:
        stream.write(json.dumps(value, ensure_ascii=True).encode() + b"\n")
        stream.flush()

    return say


def _preview(request: Request, _: Say, reader: Reader) -> dict[str, Any]:
    return asdict(preview_of(Path(request["path"]), request["name"], reader))


def _build(request: Request, say: Say, _: Reader) -> dict[str, Any]:
    encoder = open_encoder(EncoderSettings(**request["encoder"]))
    paths = [Path(p) for p in request["paths"]]

    def told(name: str, done: int, total: int) -> None:
        say({"name": name, "done": done, "total": total})

    return summary_to_json(build(paths, Path(request["root"]), encoder, told))


def _inspect(request: Request, say: Say, reader: Reader) -> dict[str, Any]:
    for name, done, total in inspect(open_current(Path(request["root"])), reader):
        say({"name": name, "done": done, "total": total})
    return {}


_WORK: dict[str, Callable[[Request, Say, Reader], dict[str, Any]]] = {
    "preview": _preview,
    "build": _build,
    "inspect": _inspect,
}


def build_request(paths: tuple[Path, ...], settings: Settings) -> Request:
    return {
        "do": "build",
        "paths": [str(p) for p in paths],
        "root": str(settings.index.resolve()),
        "encoder": asdict(settings.encoder),
    }


if __name__ == "__main__":
    main()
