"""``cchc-qa build``: files and folders into the index, once."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cchc_qa.commands.options import Commands, command, print_json, root_of, settings_of
from cchc_qa.errors import ReadError, UsageError

if TYPE_CHECKING:
    from cchc_qa.build import Summary
    from cchc_qa.require import Examination, Requirement


def add(commands: Commands) -> None:
    made = command(commands, "build", "Lập hoặc cập nhật chỉ mục từ các tệp và thư mục báo cáo")
    made.add_argument("corpus", nargs="+", type=Path, metavar="CORPUS")
    made.add_argument(
        "--require",
        type=Path,
        metavar="GOLD",
        help="chỉ đưa chỉ mục mới vào dùng khi nó trả lời được các câu hỏi có đáp án này",
    )
    made.add_argument(
        "--min-exact",
        type=_share,
        metavar="X",
        help="với --require: tỷ lệ trả lời đúng ít nhất, từ 0 đến 1 (mặc định: 0.95)",
    )
    made.add_argument(
        "--max-wrong",
        type=_share,
        metavar="Y",
        help="với --require: tỷ lệ trả lời sai nhiều nhất, từ 0 đến 1 (mặc định: không xét)",
    )
    made.add_argument("--json", action="store_true", help="in kết quả dạng JSON")
    made.set_defaults(run=_build)


def _share(written: str) -> float:
    try:
        share = float(written)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"«{written}» không phải số từ 0 đến 1, viết như 0.95")
    return share


def _build(parsed: argparse.Namespace) -> int:
    from cchc_qa.build import build
    from cchc_qa.encode import open_encoder
    from cchc_qa.progress import progress_bar
    from cchc_qa.require import build_required

    settings = settings_of(parsed)
    required = _requirement(parsed)
    encoder = open_encoder(settings.encoder)
    root, examined = root_of(parsed, settings), None
    with progress_bar() as show:
        if required is None:
            summary = build(parsed.corpus, root, encoder, show)
        else:
            summary, examined = build_required(
                parsed.corpus, root, encoder, required, home=settings.home, progress=show
            )
    return _report_build(summary, examined, as_json=parsed.json)


def _requirement(parsed: argparse.Namespace) -> Requirement | None:
    """Read before anything is built."""
    from cchc_qa.require import MIN_EXACT, read_requirement

    if parsed.require is None:
        if parsed.min_exact is not None or parsed.max_wrong is not None:
            raise UsageError("--min-exact và --max-wrong chỉ dùng cùng với --require GOLD.")
        return None
    least = MIN_EXACT if parsed.min_exact is None else parsed.min_exact
    return read_requirement(parsed.require, min_exact=least, max_wrong=parsed.max_wrong)


def _report_build(summary: Summary, examined: Examination | None, *, as_json: bool) -> int:
    from cchc_qa import outcome
    from cchc_qa.require import shortfall

    if as_json:
        told = outcome.examination_to_json(examined) if examined else {}
        print_json({**outcome.summary_to_json(summary), **told})
    elif summary.accepted:
        print(outcome.summary_to_text(summary))
        if examined:
            print(outcome.examination_to_text(examined))
    for failure in summary.failures:
        print(f"cchc-qa: bỏ qua {failure.message}", file=sys.stderr)
    if examined and not summary.accepted:
        raise shortfall(examined, summary)
    return ReadError.exit_status if summary.failures else 0
