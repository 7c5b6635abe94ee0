"""The command line: converts arguments and output, and decides nothing.

Standard output carries the answer alone; progress and warnings go to standard error. Exit statuses
are those of ``errors``; see also ``docs/errors.md``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from cchc_qa import __version__
from cchc_qa.errors import CchcError, ReadError, UsageError

if TYPE_CHECKING:
    from cchc_qa.assistant import Assistant
    from cchc_qa.build import Summary
    from cchc_qa.config import Settings
    from cchc_qa.index.store import OpenIndex
    from cchc_qa.require import Examination, Requirement

_HOST = "127.0.0.1"
_PORT = 7860


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the return value is the exit status."""
    parsed = parser().parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except CchcError as error:
        print(f"cchc-qa: {error}", file=sys.stderr)
        return error.exit_status
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="cchc-qa",
        description="Hỏi đáp báo cáo cải cách hành chính: "
        "con số chính xác kèm trích dẫn chứng minh.",
    )
    top.add_argument("--version", action="version", version=f"cchc-qa {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="LỆNH")
    _add_build(commands)
    _add_ask(commands)
    _add_search(commands)
    _add_serve(commands)
    _add_check(commands)
    _add_eval(commands)
    return top


Commands = Any
"""argparse's own type for this is private."""


def _command(commands: Commands, name: str, help_: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_)
    made.add_argument(
        "--index", type=Path, metavar="DIR", help="thư mục chỉ mục (mặc định: index/)"
    )
    made.add_argument("--config", type=Path, metavar="FILE", help="tệp cấu hình TOML")
    return made


def _settings(parsed: argparse.Namespace) -> Settings:
    from cchc_qa.config import load_settings

    return load_settings(parsed.config)


def _root(parsed: argparse.Namespace, settings: Settings) -> Path:
    return parsed.index or settings.index


def _print_json(value: object, out: TextIO | None = None) -> None:
    print(json.dumps(value, ensure_ascii=False), file=out or sys.stdout, flush=True)


# --- build --------------------------------------------------------------------------------------


def _add_build(commands: Commands) -> None:
    made = _command(commands, "build", "Lập hoặc cập nhật chỉ mục từ các tệp và thư mục báo cáo")
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

    settings = _settings(parsed)
    required = _requirement(parsed)
    encoder = open_encoder(settings.encoder)
    root, examined = _root(parsed, settings), None
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
        _print_json({**outcome.summary_to_json(summary), **told})
    elif summary.accepted:
        print(outcome.summary_to_text(summary))
        if examined:
            print(outcome.examination_to_text(examined))
    for failure in summary.failures:
        print(f"cchc-qa: bỏ qua {failure.message}", file=sys.stderr)
    if examined and not summary.accepted:
        raise shortfall(examined, summary)
    return ReadError.exit_status if summary.failures else 0


# --- ask, search --------------------------------------------------------------------------------


def _add_ask(commands: Commands) -> None:
    made = _command(commands, "ask", "Hỏi một câu, hoặc nhiều câu từ một tệp JSON Lines")
    made.add_argument("question", nargs="?", metavar="CÂU_HỎI")
    made.add_argument("--batch", type=Path, metavar="FILE", help="mỗi dòng một JSON có «question»")
    made.add_argument("--json", action="store_true", help="in câu trả lời dạng JSON")
    made.set_defaults(run=_ask)


def _ask(parsed: argparse.Namespace) -> int:
    from cchc_qa.render import answer_to_json, answer_to_text

    questions = _questions(parsed)
    assistant = _assistant(parsed)
    for question in questions:
        answer = assistant.ask(question)
        if parsed.batch or parsed.json:
            _print_json(answer_to_json(answer))
        else:
            print(answer_to_text(answer))
    return 0


def _add_search(commands: Commands) -> None:
    made = _command(commands, "search", "Tìm các đoạn liên quan, tốt nhất trước")
    made.add_argument("question", nargs="?", metavar="CÂU_HỎI")
    made.add_argument("--top", type=int, default=10, metavar="K", help="số đoạn (mặc định: 10)")
    made.add_argument("--batch", type=Path, metavar="FILE", help="mỗi dòng một JSON có «question»")
    made.add_argument("--json", action="store_true", help="in kết quả dạng JSON")
    made.set_defaults(run=_search)


def _search(parsed: argparse.Namespace) -> int:
    from cchc_qa.render import hits_to_json, hits_to_text

    if parsed.top < 1:
        raise UsageError("--top phải là số nguyên dương.")
    questions = _questions(parsed)
    assistant = _assistant(parsed)
    for question in questions:
        hits = assistant.search(question, parsed.top)
        if parsed.batch or parsed.json:
            _print_json(hits_to_json(question, hits))
        else:
            print(hits_to_text(hits))
    return 0


def _assistant(parsed: argparse.Namespace) -> Assistant:
    from cchc_qa.assistant import Assistant

    settings = _settings(parsed)
    return Assistant(_root(parsed, settings), settings.encoder, home=settings.home)


def _questions(parsed: argparse.Namespace) -> list[str]:
    if (parsed.question is None) == (parsed.batch is None):
        raise UsageError("cần đúng một trong hai: CÂU_HỎI hoặc --batch FILE.")
    return [parsed.question] if parsed.batch is None else list(_batch(parsed.batch))


def _batch(path: Path) -> Iterator[str]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: không đọc được ({error}).") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            question = json.loads(line)["question"]
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise UsageError(f"{path}, dòng {number}: cần một JSON có «question».") from error
        if not isinstance(question, str):
            raise UsageError(f"{path}, dòng {number}: «question» phải là một chuỗi.")
        yield question


# --- serve, check -------------------------------------------------------------------------------


def _add_serve(commands: Commands) -> None:
    made = _command(commands, "serve", "Mở khung trò chuyện trong trình duyệt")
    made.add_argument("--host", default=_HOST, metavar="H", help=f"mặc định: {_HOST}")
    made.add_argument("--port", type=int, default=_PORT, metavar="P", help=f"mặc định: {_PORT}")
    made.set_defaults(run=_serve)


def _serve(parsed: argparse.Namespace) -> int:
    from dataclasses import replace

    from cchc_qa.ui.server import serve

    settings = _settings(parsed)
    serve(replace(settings, index=_root(parsed, settings)), host=parsed.host, port=parsed.port)
    return 0


def _add_check(commands: Commands) -> None:
    made = _command(commands, "check", "Kiểm tra chỉ mục còn nguyên vẹn và đọc được")
    made.add_argument("--full", action="store_true", help="so lại từng tệp của từng báo cáo")
    made.add_argument("--json", action="store_true", help="in kết quả dạng JSON")
    made.set_defaults(run=_check)


def _compared(index: OpenIndex) -> dict[str, tuple[str, ...]]:
    """What the second PDF reader sees differently, by document, once every file is verified."""
    from cchc_qa.read.sandbox import Reader

    index.verify_all()
    with Reader() as reader:
        return {
            e.name: reader.compare(index.source(i), e.name) for i, e in enumerate(index.entries)
        }


def _check(parsed: argparse.Namespace) -> int:
    from cchc_qa.outcome import entry_to_json, entry_to_text

    index = _assistant(parsed).index
    compared = _compared(index) if parsed.full else {}
    entries = [(e, (*e.notes, *compared.get(e.name, ()))) for e in index.entries]
    failures = [{"file": f.file, "message": f.message} for f in index.manifest.failures]
    if parsed.json:
        documents = [entry_to_json(e, notes) for e, notes in entries]
        _print_json({"generation": index.name, "documents": documents, "failed": failures})
        return 0
    print(f"Chỉ mục {index.name}: {len(entries)} báo cáo, nguyên vẹn.")
    for entry, notes in entries:
        print(f"  {entry_to_text(entry)}")
        for note in notes:
            print(f"    {note}")
    for failure in failures:
        print(f"  không đọc được: {failure['message']}")
    return 0


def _add_eval(commands: Commands) -> None:
    made = _command(commands, "eval", "Chấm điểm câu trả lời bằng các câu hỏi có sẵn đáp án")
    made.add_argument("gold", type=Path, metavar="GOLD", help="mỗi dòng một JSON câu hỏi, đáp án")
    made.add_argument("--json", action="store_true", help="in kết quả dạng JSON")
    made.set_defaults(run=_eval)


def _eval(parsed: argparse.Namespace) -> int:
    from cchc_qa.evaluate import judge, read_gold
    from cchc_qa.outcome import judged_to_json, judged_to_text

    gold = read_gold(parsed.gold)
    assistant = _assistant(parsed)
    judged = [judge(g, assistant.ask(g.question)) for g in gold]
    if parsed.json:
        _print_json(judged_to_json(judged))
    else:
        print("\n".join(judged_to_text(judged)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
