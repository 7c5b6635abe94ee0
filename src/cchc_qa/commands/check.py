"""``cchc-qa check``: whether the index is whole, current and readable."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cchc_qa.commands.options import Commands, assistant_of, command, print_json

if TYPE_CHECKING:
    from cchc_qa.index.store import OpenIndex


def add(commands: Commands) -> None:
    made = command(commands, "check", "Kiểm tra chỉ mục còn nguyên vẹn và đọc được")
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

    index = assistant_of(parsed).index
    compared = _compared(index) if parsed.full else {}
    entries = [(e, (*e.notes, *compared.get(e.name, ()))) for e in index.entries]
    failures = [{"file": f.file, "message": f.message} for f in index.manifest.failures]
    if parsed.json:
        documents = [entry_to_json(e, notes) for e, notes in entries]
        print_json({"generation": index.name, "documents": documents, "failed": failures})
        return 0
    print(f"Chỉ mục {index.name}: {len(entries)} báo cáo, nguyên vẹn.")
    for entry, notes in entries:
        print(f"  {entry_to_text(entry)}")
        for note in notes:
            print(f"    {note}")
    for failure in failures:
        print(f"  không đọc được: {failure['message']}")
    return 0
