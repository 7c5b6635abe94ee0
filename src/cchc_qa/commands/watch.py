"""``cchc-qa watch``: keeps the index up to date with folders until it is stopped."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import FrameType

from cchc_qa.commands.options import Commands, command, root_of, settings_of
from cchc_qa.errors import UsageError

_EVERY = 5.0


def add(commands: Commands) -> None:
    made = command(
        commands, "watch", "Theo dõi các thư mục báo cáo và tự lập lại chỉ mục khi có thay đổi"
    )
    made.add_argument("corpus", nargs="+", type=Path, metavar="FOLDER")
    made.add_argument(
        "--every",
        type=float,
        default=_EVERY,
        metavar="SECONDS",
        help=f"số giây giữa hai lần xem (mặc định: {_EVERY:g})",
    )
    made.set_defaults(run=_watch)


def _watch(parsed: argparse.Namespace) -> int:
    """Builds, then looks every so often; Ctrl-C and SIGTERM end it, a build under way is left."""
    from cchc_qa.build import build
    from cchc_qa.encode import open_encoder
    from cchc_qa.outcome import summary_to_text
    from cchc_qa.watch import Watch, look

    if not 0 < parsed.every < 86_400:
        raise UsageError("--every phải là số giây lớn hơn 0 và nhỏ hơn một ngày.")
    settings = settings_of(parsed)
    root, encoder, corpus = root_of(parsed, settings), open_encoder(settings.encoder), parsed.corpus
    look(tuple(corpus))

    def build_now() -> None:
        summary = build(corpus, root, encoder)
        _say(summary_to_text(summary))
        for failure in summary.failures:
            print(f"cchc-qa: bỏ qua {failure.message}", file=sys.stderr, flush=True)

    _until_stopped(Watch(tuple(corpus), build_now, _say).step, parsed.every)
    return 0


def _until_stopped(step: Callable[[], None], every: float) -> None:
    """Call ``step`` every so many seconds until Ctrl-C or SIGTERM."""

    def stop(_: int, __: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        while True:
            step()
            time.sleep(every)
    except KeyboardInterrupt:
        _say("Đã dừng theo dõi; chỉ mục đang dùng giữ nguyên.")
    finally:
        signal.signal(signal.SIGTERM, before)


def _say(words: str) -> None:
    print(f"{datetime.now():%H:%M:%S} {words}", flush=True)
