"""``cchc-qa feedback``: what people said of answers in the chat; gold questions of it."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from cchc_qa.commands.options import Commands, command, print_json, root_of, settings_of
from cchc_qa.errors import UsageError

if TYPE_CHECKING:
    from cchc_qa.feedback.store import Feedback, Opinion

_VERDICTS = {"right": "đúng", "wrong": "sai", "wrong_place": "sai chỗ"}


def add(commands: Commands) -> None:
    help_ = "Xem, xuất, bỏ ý kiến đúng hay sai về câu trả lời"
    top = commands.add_parser("feedback", help=help_, description=help_)
    parts = top.add_subparsers(dest="part", required=True, metavar="VIỆC")
    listed = command(parts, "list", "Liệt kê các ý kiến, cũ trước")
    listed.add_argument("--json", action="store_true", help="mỗi dòng một JSON, cả câu trả lời")
    listed.set_defaults(run=_list)
    exported = command(
        parts, "export", "In các câu được cho là đúng thành câu hỏi có đáp án cho «cchc-qa eval»"
    )
    exported.add_argument(
        "--wrong",
        action="store_true",
        help="thay vào đó, in các câu bị cho là sai, để người dùng điền đáp án",
    )
    exported.set_defaults(run=_export)
    removed = command(parts, "remove", "Bỏ một ý kiến")
    removed.add_argument("id", type=int, metavar="SỐ", help="số thứ tự như «feedback list» in ra")
    removed.set_defaults(run=_remove)


def _feedback(parsed: argparse.Namespace) -> Feedback:
    from cchc_qa.feedback.store import Feedback

    return Feedback(root_of(parsed, settings_of(parsed)))


def _list(parsed: argparse.Namespace) -> int:
    for opinion in _feedback(parsed).all():
        if parsed.json:
            print_json({**_fields(opinion), "answer": json.loads(opinion.answer)})
        else:
            print(_line(opinion))
    return 0


def _fields(opinion: Opinion) -> dict[str, object]:
    return {
        "id": opinion.id,
        "time": opinion.time,
        "verdict": opinion.verdict.value,
        "note": opinion.note,
        "question": opinion.question,
        "generation": opinion.generation,
    }


def _line(opinion: Opinion) -> str:
    answer = json.loads(opinion.answer)
    said = answer["value"] or answer["answer"] or "không tìm thấy"
    note = f" ({' '.join(opinion.note.split())})" if opinion.note else ""
    verdict = _VERDICTS[opinion.verdict.value]
    line = f"{opinion.id}  {opinion.time}  {verdict}{note}: {opinion.question} → {said}"
    return "".join(c if c.isprintable() else "·" for c in line)


def _export(parsed: argparse.Namespace) -> int:
    from cchc_qa.feedback.gold import gold_lines, open_lines

    opinions = _feedback(parsed).all()
    for line in (open_lines if parsed.wrong else gold_lines)(opinions):
        print(line)
    return 0


def _remove(parsed: argparse.Namespace) -> int:
    if not _feedback(parsed).remove(parsed.id):
        raise UsageError(f"không có ý kiến số {parsed.id}. Xem «cchc-qa feedback list».")
    return 0
