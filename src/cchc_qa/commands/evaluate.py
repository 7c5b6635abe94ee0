"""``cchc-qa eval``: answers scored against questions whose answers are known."""

from __future__ import annotations

import argparse
from pathlib import Path

from cchc_qa.commands.options import Commands, assistant_of, command, print_json


def add(commands: Commands) -> None:
    made = command(commands, "eval", "Chấm điểm câu trả lời bằng các câu hỏi có sẵn đáp án")
    made.add_argument("gold", type=Path, metavar="GOLD", help="mỗi dòng một JSON câu hỏi, đáp án")
    made.add_argument("--json", action="store_true", help="in kết quả dạng JSON")
    made.set_defaults(run=_eval)


def _eval(parsed: argparse.Namespace) -> int:
    from cchc_qa.evaluate import judge, read_gold
    from cchc_qa.outcome import judged_to_json, judged_to_text

    gold = read_gold(parsed.gold)
    assistant = assistant_of(parsed)
    judged = [judge(g, assistant.ask(g.question)) for g in gold]
    if parsed.json:
        print_json(judged_to_json(judged))
    else:
        print("\n".join(judged_to_text(judged)))
    return 0
