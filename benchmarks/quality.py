#!/usr/bin/env python3
"""Measures the answers, each report left out of the fitting: `python benchmarks/quality.py`.

For every set of development reports a ranking is fitted on the questions of the other sets, and the
whole program answers the set's own. Printed and written to benchmarks/QUALITY.md; how far the
confidence can be believed is drawn in benchmarks/reliability.svg. `make bench` runs it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reliability import drawn  # noqa: E402  (needs the path above)
from training.examples import SETS, corpus_of, examples, golds_of, library_of  # noqa: E402
from training.fit_ranking import calibrated, left_out  # noqa: E402

from cchc_qa.answer import answer  # noqa: E402
from cchc_qa.evaluate import Judgement, Scores, judge, scores  # noqa: E402
from cchc_qa.rank import Model, shipped_model  # noqa: E402
from cchc_qa.text.normalise import fold  # noqa: E402
from cchc_qa.types import Answer, Verdict  # noqa: E402

RESULTS = ROOT / "benchmarks" / "QUALITY.md"
PLOT = ROOT / "benchmarks" / "reliability.svg"
_COLUMNS = ("exact", "cited", "page", "refused", "wrong")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question answered, however unsure, and what that is worth at the shipped threshold."""

    judgement: Judgement
    said: Answer
    right: bool


def asked(library: object, name: str, threshold: float, *, unaccented: bool) -> list[Asked]:
    found = []
    for gold in golds_of(name):
        said = answer(library, fold(gold.question) if unaccented else gold.question)
        right = judge(gold, said).right and said.verdict is Verdict.ANSWERED
        shown = said if said.confidence >= threshold else _refused(said)
        found.append(Asked(judge(gold, shown), said, right))
    return found


def _refused(said: Answer) -> Answer:
    return Answer(said.question, Verdict.NOT_FOUND, confidence=said.confidence)


def measured(folder: Path) -> dict[tuple[str, bool], list[Asked]]:
    """Each set's answers by a model that never saw its reports, with and without accents."""
    libraries = {n: library_of(corpus_of(n, folder), folder / "index" / n) for n in SETS}
    groups = {
        n: [*examples(n, libraries[n]), *examples(n, libraries[n], unaccented=True)] for n in SETS
    }
    models = left_out(groups)
    scale, shift, _ = calibrated(groups, models)
    threshold = min(shipped_model().thresholds.values())
    found = {}
    for name in SETS:
        open_ = replace(libraries[name], model=_unsure(models[name], scale, shift))
        for unaccented in (False, True):
            found[name, unaccented] = asked(open_, name, threshold, unaccented=unaccented)
    return found


def _unsure(model: Model, scale: float, shift: float) -> Model:
    """A model that shows whatever is likeliest, and says how sure it is."""
    thresholds = dict.fromkeys(model.thresholds, 0.0)
    return replace(model, scale=scale, shift=shift, thresholds=thresholds)


# --- the report ---------------------------------------------------------------------------------


def report(found: Mapping[tuple[str, bool], Sequence[Asked]]) -> str:
    accented = [a for (_, plain), all_ in found.items() if not plain for a in all_]
    unaccented = [a for (_, plain), all_ in found.items() if plain for a in all_]
    lines = [
        "# Quality",
        "",
        f"Measured {datetime.now(UTC):%Y-%m-%d} by `python benchmarks/quality.py`: each set of "
        "reports answered by a ranking fitted on the other sets, at the shipped threshold.",
        "",
        "| set | questions | exact | cited | page | refused | wrong |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [_row(name, found[name, False]) for name in SETS]
    lines += [_row("all", accented), _row("all, without accents", unaccented), ""]
    lines += ["| kind | questions | right |", "| --- | ---: | ---: |", *_kinds(accented), ""]
    lines += ["![How often an answer is right, by its confidence](reliability.svg)", ""]
    return "\n".join(lines)


def _row(name: str, all_: Sequence[Asked]) -> str:
    found: Scores = scores(a.judgement for a in all_)
    shares = (getattr(found, c) for c in _COLUMNS)
    cells = ("–" if s is None else f"{s:.3f}" for s in shares)
    return f"| {name} | {len(all_)} | {' | '.join(cells)} |"


def _kinds(all_: Sequence[Asked]) -> list[str]:
    by_kind: dict[str, list[bool]] = defaultdict(list)
    for one in all_:
        by_kind[one.judgement.gold.kind].append(one.judgement.right)
    return [f"| {k} | {len(v)} | {sum(v) / len(v):.3f} |" for k, v in sorted(by_kind.items())]


def main() -> None:
    argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0]).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = measured(Path(folder))
    text = report(found)
    RESULTS.write_text(text, encoding="utf-8")
    shown = [a for all_ in found.values() for a in all_ if a.said.verdict is Verdict.ANSWERED]
    PLOT.write_text(drawn([(a.said.confidence, a.right) for a in shown]), encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
