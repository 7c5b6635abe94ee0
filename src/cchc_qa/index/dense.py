"""Vectors of sentences in FAISS: the only import of faiss.

Flat inner product up to ``FLAT_LIMIT`` vectors, exact; above it HNSW, whose answer is approximate
and whose time grows with the logarithm (Malkov & Yashunin, arXiv:1603.09320).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cchc_qa.types import Vectors

FLAT_LIMIT = 100_000
_HNSW_NEIGHBOURS = 32
_HNSW_BUILD_EFFORT = 80
_HNSW_SEARCH_EFFORT = 128


def build_dense(vectors: Vectors, path: Path) -> None:
    """Index unit vectors, one a sentence in order, and write them to ``path``."""
    import faiss

    dimension = vectors.shape[1]
    if len(vectors) <= FLAT_LIMIT:
        index = faiss.IndexFlatIP(dimension)
    else:
        index = faiss.IndexHNSWFlat(dimension, _HNSW_NEIGHBOURS, faiss.METRIC_INNER_PRODUCT)
        index.hnsw.efConstruction = _HNSW_BUILD_EFFORT
    if len(vectors):
        index.add(np.ascontiguousarray(vectors, dtype=np.float32))
    faiss.write_index(index, str(path))


class DenseIndex:
    """An open FAISS index."""

    def __init__(self, path: Path) -> None:
        import faiss

        self._index: Any = faiss.read_index(str(path))
        if hasattr(self._index, "hnsw"):
            self._index.hnsw.efSearch = _HNSW_SEARCH_EFFORT

    def __len__(self) -> int:
        return int(self._index.ntotal)

    def nearest(
        self, vector: Vectors, count: int, among: NDArray[np.bool_] | None = None
    ) -> NDArray[np.int64]:
        """The sentences with the ``count`` best inner products with one vector."""
        import faiss

        if not len(self):
            return np.zeros(0, dtype=np.int64)
        parameters: dict[str, Any] = {}
        if among is not None:
            chosen = faiss.IDSelectorBitmap(np.packbits(among, bitorder="little"))
            flat = not hasattr(self._index, "hnsw")
            kind = faiss.SearchParameters if flat else faiss.SearchParametersHNSW
            parameters["params"] = kind(sel=chosen)
        # One vector gives threads nothing to share out; idle ones spin beside those that answer.
        # OpenMP keeps the number for each calling thread, so it is set here.
        faiss.omp_set_num_threads(1)
        _, ids = self._index.search(vector.reshape(1, -1), min(count, len(self)), **parameters)
        found: NDArray[np.int64] = ids[0][ids[0] >= 0]
        return found

    def similarities(self, vector: Vectors, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        """The inner products of one vector with the vectors of these sentences."""
        if not len(ids):
            return np.zeros(0, dtype=np.float32)
        held = self._index.reconstruct_batch(ids)
        result: NDArray[np.float32] = held @ vector
        return result
