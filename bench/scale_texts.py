"""Write the distinct texts that claimcheck searches for evidence, a line each, from the store of a run.

    python bench/scale_texts.py FOLDER

FOLDER is that of the claims file; they go into FOLDER/texts.txt.
"""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from claimcheck.model.label import EVIDENCE
from claimcheck.pipeline.stored.library import load_for_store
from claimcheck.store.ledger.collections import Collection, open_collection
from claimcheck.store.ledger.connection import connect_reading
from claimcheck.store.ledger.settled import settled_documents


def main() -> int:
    """Write them."""
    folder = Path(sys.argv[1])
    with closing(connect_reading(folder / ".claimcheck")) as database:
        texts = dict.fromkeys(_texts(database))
    (folder / "texts.txt").write_text("\n".join(texts), "utf-8")
    return 0


def only_collection(database: sqlite3.Connection) -> Collection:
    """Return the one corpus that the store holds."""
    ((key,),) = database.execute("SELECT key FROM collections").fetchall()
    collection = open_collection(database, key)
    assert collection is not None  # noqa: S101 - it has just been seen
    return collection


def _texts(database: sqlite3.Connection) -> Iterator[str]:
    for settled in settled_documents(database, only_collection(database).id):
        _, sentences, *_ = load_for_store(database, settled)
        for sentence in sentences:
            if sentence.label in EVIDENCE:
                yield " ".join((sentence.normal or sentence.text).split())


if __name__ == "__main__":
    sys.exit(main())
