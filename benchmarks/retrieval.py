"""What each part of retrieval is worth: benchmarks/RETRIEVAL.md.

    python benchmarks/retrieval.py --data ../shared/data [--model FOLDER]

Questions of ``tests/gold/retrieval``: on the project's own reports, and on documents held out of
the training text, written out at run time (``training.held_out``). A question counts where the
first sentence found holds its evidence, or is of the passage that answers it. The first row is BM25
over the same tokens; each further row adds one part.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from training.examples import SETS, corpus_of  # noqa: E402
from training.held_out import write  # noqa: E402

from cchc_qa.answer import Library, find_sentences  # noqa: E402
from cchc_qa.assistant import Assistant  # noqa: E402
from cchc_qa.build import build  # noqa: E402
from cchc_qa.encode import BUILTIN, EncoderSettings, open_encoder  # noqa: E402
from cchc_qa.evaluate import folded  # noqa: E402
from cchc_qa.question import Question  # noqa: E402
from cchc_qa.retrieve import Blend, Scored, retrieve  # noqa: E402
from cchc_qa.scope import named_reports, with_relative_periods  # noqa: E402
from cchc_qa.text.normalise import fold  # noqa: E402

GOLD = ROOT / "tests" / "gold" / "retrieval"
OUT = ROOT / "benchmarks" / "RETRIEVAL.md"
COUNT = 60
SHORTEST_EVIDENCE = 20

Search = Callable[[Library, Question], list[Scored]]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with where it is answered: a document, and there a stretch or the whole of it."""

    file: str
    kind: str
    question: str
    doc: str
    evidence: str


# --- the parts ----------------------------------------------------------------------------------


def bm25(library: Library, question: Question) -> list[Scored]:
    """The question's own words, sentence and block, nothing else."""
    plain = replace(question, alternatives=())
    return retrieve(replace(library.sources, blend=Blend(0, 0)), plain, count=COUNT)


def worded(library: Library, question: Question) -> list[Scored]:
    return retrieve(replace(library.sources, blend=Blend(0, 0)), question, count=COUNT)


def within(blend: Blend) -> Search:
    """In the reports that the question names, with the shares of the scores given."""

    def search(library: Library, question: Question) -> list[Scored]:
        documents = [e.metadata for e in library.index.entries]
        dated = with_relative_periods(question, documents)
        named = named_reports(dated, documents)
        blended = replace(library, sources=replace(library.sources, blend=blend))
        if named is None:
            return retrieve(blended.sources, dated, count=COUNT)
        return find_sentences(blended, dated, named, COUNT)

    return search


SHIPPED = Blend()
ROWS: dict[str, Search] = {
    "BM25": bm25,
    "+ other wordings": worded,
    "+ reports named (lexical)": within(Blend(0, 0)),
    "lexical + dense": within(Blend(SHIPPED.dense, 0)),
    "lexical + soft match": within(Blend(0, SHIPPED.soft)),
    "all": within(SHIPPED),
}


# --- the questions ------------------------------------------------------------------------------


def questions() -> list[Asked]:
    """All questions of the folder."""
    return [
        Asked(path.stem, g["kind"], g["question"], g["doc"], g.get("evidence", ""))
        for path in sorted(GOLD.glob("*.jsonl"))
        for g in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    ]


def corpora(data: Path | None, made: Path) -> Iterator[Path]:
    """The folders that are indexed each by itself."""
    yield from (corpus_of(name, made) for name in SETS)
    if data is not None:
        write(data, made / "held-out")
        yield made / "held-out"


def is_right(library: Library, asked: Asked, found: Scored) -> bool:
    """Whether a sentence is of the right document and holds the evidence, or lies inside it."""
    document, number = library.index.locate(found.sentence)
    if not library.index.entries[document].name.endswith(asked.doc):
        return False
    report = library.index.report(document)
    sentence = folded(report.sentences[number].span.of(report.document.text))
    evidence = folded(asked.evidence)
    inside = len(sentence) > SHORTEST_EVIDENCE and sentence in evidence
    return evidence in sentence or inside


# --- the run ------------------------------------------------------------------------------------

Key = tuple[str, str, bool]
"""File, kind, and whether the question was asked with its accents."""

Hits = dict[str, list[tuple[Key, bool]]]


def measure(library: Library, asked: Sequence[Asked], hits: Hits) -> None:
    """Whether each row of the table finds each question's answer first."""
    for one in asked:
        for accents in (True, False):
            text = one.question if accents else fold(one.question)
            question = library.understand(text)
            for row, search in ROWS.items():
                found = search(library, question)
                right = bool(found) and is_right(library, one, found[0])
                hits[row].append(((one.file, one.kind, accents), right))


def table(hits: Hits) -> str:
    """The shares of questions whose first sentence is right, in per cent."""
    keys = [k for k, _ in hits["BM25"]]
    groups: dict[str, Callable[[Key], bool]] = {"all": lambda k: k[2]}
    for file in sorted({k[0] for k in keys}):
        groups[file] = lambda k, file=file: k[2] and k[0] == file
    for kind in sorted({k[1] for k in keys}):
        groups[kind] = lambda k, kind=kind: k[2] and k[1] == kind
    groups["no accents"] = lambda k: not k[2]
    sizes = [f"{name} ({sum(map(inside, keys))})" for name, inside in groups.items()]
    lines = [f"| | {' | '.join(sizes)} |", f"| --- |{' ---: |' * len(groups)}"]
    for row, found in hits.items():
        shares = []
        for inside in groups.values():
            chosen = [right for key, right in found if inside(key)]
            shares.append(f"{100 * sum(chosen) / len(chosen):.1f}")
        lines.append(f"| {row} | {' | '.join(shares)} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, help="folder of the training text")
    parser.add_argument("--model", default=BUILTIN)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    settings = EncoderSettings(model=options.model)
    hits: Hits = {row: [] for row in ROWS}
    with tempfile.TemporaryDirectory() as folder:
        for number, corpus in enumerate(corpora(options.data, Path(folder))):
            index = Path(folder) / f"index-{number}"
            build([corpus], index, open_encoder(settings))
            library = Assistant(index, settings).library
            names = [e.name for e in library.index.entries]
            measure(library, [q for q in questions() if q.doc in names], hits)
    text = (
        f"# Retrieval\n\nMeasured {date.today()} by `python benchmarks/retrieval.py`: questions "
        "whose first sentence is the right one, in per cent; each row adds to the one above it, "
        "the last three to «reports named».\n\n" + table(hits) + "\n"
    )
    options.out.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
