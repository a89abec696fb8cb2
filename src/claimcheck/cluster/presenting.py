"""What the rules see of the sources, made where these are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from claimcheck.cluster.members import Corpus, rows_in
from claimcheck.cluster.steps import Column
from claimcheck.pipeline.library import read_result
from claimcheck.pipeline.overview import removed_blocks
from claimcheck.store.ledger.codec import seal


@dataclass(frozen=True, slots=True)
class Present:
    """Tells what a report says of each document."""

    corpus: Corpus
    takes: ClassVar[tuple[str, ...]] = ("extract", "head", "text", "blocks", "sentences")
    gives: ClassVar[Mapping[str, str]] = {"result": "bytes", "removed": "number"}
    rows_at_once: ClassVar[int] = 256

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield each source as the rules see it, with the number of its removed blocks."""
        for extract, row in rows_in(self.takes, columns):
            for member in self.corpus.members(extract, row.head):
                document = member.document(row)
                sentences, _ = member.sentences(row, document.source.text)
                result = read_result(document, len(sentences), member.standing.origin)
                yield seal(result), removed_blocks([document])
