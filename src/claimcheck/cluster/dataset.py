"""What is kept of a corpus for later runs: a Parquet dataset of all that was made of each file by itself.

Files are known by their content, so that the dataset serves any corpus that holds them, wherever they lie. Each job
writes a folder of its own, and in the end a manifest beside it; a folder without one is what a run that broke off has
left, and counts for nothing. So two runs do each other no harm.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from claimcheck.cluster.engines import Engine
from claimcheck.cluster.extracting import END, Extract
from claimcheck.cluster.steps import empty
from claimcheck.cluster.storage import Storage

if TYPE_CHECKING:
    from daft import DataFrame

_FOLDER = "documents"
_MANIFEST = ".json"


@dataclass(frozen=True, slots=True)
class Kept:
    """What the dataset holds of a file."""

    tables: tuple[str, ...]
    """The files of the dataset that have its rows, among others."""
    skipped: int
    """Parts of the file without text."""
    documents: int


class Dataset:
    """The dataset in a storage, for one version of the code."""

    def __init__(self, storage: Storage, version: bytes) -> None:
        self._storage = storage
        self._place = f"{_FOLDER}/{version.hex()[:16]}"

    def known(self) -> dict[bytes, Kept]:
        """Return what there is, by the key of the file."""
        found: dict[bytes, Kept] = {}
        for name in sorted(self._storage.files(self._place)):
            if name.endswith(_MANIFEST):
                found.update(self._listed(name.removesuffix(_MANIFEST)))
        return found

    def write(self, engine: Engine, rows: "DataFrame", keys: Iterable[bytes]) -> dict[bytes, Kept]:
        """Work out and keep the rows of the files with these keys; return what is kept of each that was read whole.

        Only the tables that the engine says it has written count: a worker that was killed may have left another.
        """
        folder = sha256(b"".join(sorted(keys))).hexdigest()[:24]
        address = self._storage.below(self._place, folder)
        written = engine.done(lambda: rows.write_parquet(address, write_mode="overwrite").to_pydict())
        names = sorted(path.rpartition("/")[2] for path in written["path"])
        sizes = self._storage.files(f"{self._place}/{folder}")
        tables = tuple(f"{folder}/{name}" for name in names)
        kept = self._ends(engine, tables)
        manifest = {"tables": {name: sizes[name] for name in names}, "kept": kept}
        text = json.dumps(manifest, sort_keys=True)
        self._storage.write(f"{self._place}/{folder}{_MANIFEST}", text.encode())
        return {bytes.fromhex(key): Kept(tables, *counts) for key, counts in kept.items()}

    def documents(self, kept: Iterable[Kept]) -> "DataFrame":
        """Return the rows of all documents in the tables of `kept`."""
        from daft import col  # noqa: PLC0415 - an extra

        return self._read(name for it in kept for name in it.tables).where(col("head").not_null())

    def problems(self, kept: Iterable[Kept]) -> "DataFrame":
        """Return the rows of all problems in the tables of `kept`."""
        from daft import col  # noqa: PLC0415 - an extra

        table = self._read(name for it in kept for name in it.tables).where(col("problem").not_null())
        return table.select("extract", "number", "problem")

    def _read(self, tables: Iterable[str]) -> "DataFrame":
        import daft  # noqa: PLC0415 - an extra

        found = [self._storage.below(self._place, name) for name in sorted(set(tables))]
        return daft.read_parquet(found) if found else empty(Extract.gives)

    def _ends(self, engine: Engine, tables: Iterable[str]) -> Mapping[str, list[int]]:
        """Return (parts skipped, documents) of each file whose rows are all there."""
        from daft import col  # noqa: PLC0415 - an extra

        table = self._read(tables)
        ends = engine.rows(table.where(f"number = {END}").select("extract", "counted", "error"))
        counts = table.where(col("head").not_null()).groupby("extract").agg(col("number").count())
        documents = {row["extract"]: row["number"] for row in engine.rows(counts)}
        return {row["extract"].hex(): [row["counted"], documents.get(row["extract"], 0)] for row in ends}

    def _listed(self, folder: str) -> Iterator[tuple[bytes, Kept]]:
        """Yield what a manifest lists, nothing where the tables are not what was written."""
        try:
            manifest: Any = json.loads(self._storage.read(f"{self._place}/{folder}{_MANIFEST}"))
            there = self._storage.files(f"{self._place}/{folder}")
            whole = all(there.get(name) == size for name, size in manifest["tables"].items())
            kept = manifest["kept"] if whole else {}
            tables = tuple(f"{folder}/{name}" for name in manifest["tables"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return
        for key, (skipped, documents) in kept.items():
            yield bytes.fromhex(key), Kept(tables, skipped, documents)
