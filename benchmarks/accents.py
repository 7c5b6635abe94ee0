"""How well accents are restored: benchmarks/ACCENTS.md.

    python benchmarks/accents.py --data ../shared/data

Text with accents is folded and restored. Text of each source that training holds out, written
questions and everyday sentences that it holds out, and the questions of ``tests/gold``, these with
and without what their reports say of their words. Beside it what taking each syllable's commonest
writing gets right.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from retrieval import corpora, questions  # noqa: E402
from training.examples import SETS, golds_of  # noqa: E402
from training.prepare import held_out, read_documents  # noqa: E402
from training.spoken import everyday_lines, written_groups  # noqa: E402

from cchc_qa.accents import Reports, restored  # noqa: E402
from cchc_qa.accents.model import syllables  # noqa: E402
from cchc_qa.assistant import Assistant  # noqa: E402
from cchc_qa.build import build  # noqa: E402
from cchc_qa.encode import EncoderSettings, open_encoder  # noqa: E402
from cchc_qa.text.normalise import fold, has_accents, nfc  # noqa: E402
from cchc_qa.text.tokens import tokens  # noqa: E402

OUT = ROOT / "benchmarks" / "ACCENTS.md"
TEXTS = 400
"""Sentences of each source."""

SHORTEST, LONGEST = 20, 250
"""Characters of a sentence, about those of a question."""


@dataclass(slots=True)
class Tally:
    """Syllables and texts restored, and how many of them rightly."""

    texts: int = 0
    whole: int = 0
    syllables: int = 0
    right: int = 0
    commonest: int = 0
    seconds: float = 0.0

    def add(self, text: str, reports: Reports | None) -> None:
        typed = fold(text)
        begun = time.perf_counter()
        found = restored(typed, reports).text
        self.seconds += time.perf_counter() - begun
        wanted = [t for t in tokens(text) if t.key.isalpha()]
        got = [t.key for t in tokens(found) if t.key.isalpha()]
        right = [w.key == g for w, g in zip(wanted, got, strict=True)]
        self.texts += 1
        self.whole += all(right)
        self.syllables += len(right)
        self.right += sum(right)
        self.commonest += sum(w.key == commonest(w.folded) for w in wanted)

    def row(self, name: str) -> str:
        shares = (self.commonest / self.syllables, self.right / self.syllables)
        cells = [f"{100 * s:.1f}" for s in (*shares, self.whole / self.texts)]
        milliseconds = 1000 * self.seconds / self.texts
        return f"| {name} | {self.texts} | {' | '.join(cells)} | {milliseconds:.1f} |"


def commonest(folded: str) -> str:
    known = syllables()
    writings = known.writings(folded)
    return known.written(writings[0]) if writings else folded


def tally(texts: Sequence[str], reports: Reports | None = None, into: Tally | None = None) -> Tally:
    found = into or Tally()
    for text in map(nfc, texts):
        if has_accents(text):
            found.add(text, reports)
    return found


def running_text(data: Path) -> Iterator[tuple[str, Tally]]:
    """Sentences of each source that training never sees, and written questions."""
    held: dict[str, list[str]] = {}
    for document in read_documents(data):
        if document.held_out:
            held.setdefault(document.source, []).extend(document.sentences)
    chance = random.Random(3)
    for source, sentences in held.items():
        kept = [s for s in sentences if SHORTEST < len(s) < LONGEST and has_accents(nfc(s))]
        yield f"{source}, held out", tally(chance.sample(kept, TEXTS))
    asked = [q for passage, qs in written_groups() if held_out(passage) for q in qs]
    yield "written questions, held out", tally(asked)
    yield "everyday text, held out", tally([x for x in everyday_lines() if held_out(x)])


def gold_questions(data: Path) -> Iterator[tuple[str, Tally]]:
    """The questions of the gold files, with and without their reports."""
    names = ("answers", "answers, with the reports", "retrieval", "retrieval, with the reports")
    found = {name: Tally() for name in names}
    with tempfile.TemporaryDirectory() as folder:
        for number, corpus in enumerate(corpora(data, Path(folder))):
            index = Path(folder) / f"index-{number}"
            build([corpus], index, open_encoder(EncoderSettings()))
            library = Assistant(index).library
            files = [e.name for e in library.index.entries]
            own = {"retrieval": [q.question for q in questions() if q.doc in files]}
            if number < len(SETS):
                own["answers"] = [g.question for g in golds_of(SETS[number])]
            for name, texts in own.items():
                tally(texts, None, found[name])
                tally(texts, library.sources.lexical.blocks, found[f"{name}, with the reports"])
    yield from found.items()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of the training text")
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    restored("lam am")
    rows = [*running_text(options.data), *gold_questions(options.data)]
    lines = [
        "# Accents",
        "",
        f"Measured {date.today()} by `python benchmarks/accents.py`: syllables restored rightly, "
        "by each one's commonest writing alone and as the program does it; texts free of errors; "
        "in per cent. The last column is milliseconds a text.",
        "",
        "| text | texts | commonest | restored | whole texts | ms |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        *(found.row(name) for name, found in rows),
        "",
    ]
    options.out.write_text("\n".join(lines), encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
