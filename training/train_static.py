"""Trains, stores and describes the embedded encoder.

python -m training.train_static --data ../shared/data --out src/cchc_qa/encode/model
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

import torch

from training.lexical import Overlap
from training.pairs import draw_batches, tokenize
from training.prepare import Titled, read_documents
from training.spoken import field_pairs, written_pairs
from training.store import store_model
from training.tokenizer import make_tokenizer
from training.train import Schedule, train_vectors

TOKENIZER_SAMPLE = {"phap-dien": 0.14, "tthc": 0.6, "cong-bao": 0.2, "viwiki": 0.1}
"""Share of each source's documents that the pieces are counted on."""

SPOKEN_COUNTS = 3
"""How often the written and the field's pairs count there: they hold English, and plain words."""

TRAINING_SAMPLE = {"phap-dien": 1.0, "tthc": 1.0, "cong-bao": 1.0, "viwiki": 0.7}


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    started = time.monotonic()
    documents = [d for d in read_documents(options.data) if not d.held_out]
    _say(started, f"{len(documents)} documents")
    spoken = [text for pair in (*written_pairs(), *field_pairs()) for text in pair]
    sample = [s for d in _sample(documents, TOKENIZER_SAMPLE) for s in (d.title, *d.sentences)]
    tokenizer = make_tokenizer([*sample, *spoken * SPOKEN_COUNTS], size=options.pieces)
    _say(started, f"tokenizer of {tokenizer.get_vocab_size()} pieces")
    share = {source: n * options.share for source, n in TRAINING_SAMPLE.items()}
    corpus = tokenize(_sample(documents, share), tokenizer)
    _say(started, f"{len(corpus.plain.ids)} pieces of text")
    vectors = train_vectors(
        draw_batches(corpus, size=options.batch, seed=5),
        Overlap(tokenizer, corpus.plain.ids),
        pieces=tokenizer.get_vocab_size(),
        dimensions=options.dimensions,
        schedule=Schedule(options.steps, options.seconds),
    )
    _say(started, "trained")
    store_model(options.out, tokenizer, vectors)
    _say(started, f"stored in {options.out}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Trains the embedded encoder.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the *.jsonl.xz files")
    parser.add_argument("--out", type=Path, required=True, help="folder of the model")
    parser.add_argument("--pieces", type=int, default=40_000)
    parser.add_argument("--dimensions", type=int, default=256)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--steps", type=int, default=15_000)
    parser.add_argument("--seconds", type=float, default=1e9, help="for a quick trial")
    parser.add_argument("--share", type=float, default=1.0, help="of the text, for a quick trial")
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def _sample(documents: list[Titled], shares: dict[str, float]) -> list[Titled]:
    chance = random.Random(6)
    return [d for d in documents if chance.random() < shares[d.source]]


def _say(started: float, what: str) -> None:
    print(f"{time.monotonic() - started:6.0f} s  {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
