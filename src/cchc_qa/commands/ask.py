"""``cchc-qa ask`` and ``cchc-qa search``: one question, or many from a file of JSON Lines."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from cchc_qa.commands.options import Commands, assistant_of, command, print_json
from cchc_qa.errors import UsageError


def add(commands: Commands) -> None:
    _add_ask(commands)
    _add_search(commands)


def _add_ask(commands: Commands) -> None:
    made = command(commands, "ask", "Hỏi một câu, hoặc nhiều câu từ một tệp JSON Lines")
    made.add_argument("question", nargs="?", metavar="CÂU_HỎI")
    made.add_argument("--batch", type=Path, metavar="FILE", help="mỗi dòng một JSON có «question»")
    made.add_argument("--json", action="store_true", help="in câu trả lời dạng JSON")
    made.set_defaults(run=_ask)


def _ask(parsed: argparse.Namespace) -> int:
    from cchc_qa.render import answer_to_json, answer_to_text

    questions = _questions(parsed)
    assistant = assistant_of(parsed)
    for question in questions:
        answer = assistant.ask(question)
        if parsed.batch or parsed.json:
            print_json(answer_to_json(answer))
        else:
            print(answer_to_text(answer))
    return 0


def _add_search(commands: Commands) -> None:
    made = command(commands, "search", "Tìm các đoạn liên quan, tốt nhất trước")
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
    assistant = assistant_of(parsed)
    for question in questions:
        hits = assistant.search(question, parsed.top)
        if parsed.batch or parsed.json:
            print_json(hits_to_json(question, hits))
        else:
            print(hits_to_text(hits))
    return 0


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
