"""Some documents as a whole, for what looks at few of them: pages of a report, texts of a lock."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from claimcheck.cluster.engines import Engine
from claimcheck.cluster.members import Corpus, Member, rows_in
from claimcheck.cluster.steps import Column
from claimcheck.pipeline.library import Entry
from claimcheck.store.ledger.rows import Row

if TYPE_CHECKING:
    from daft import DataFrame


@dataclass(frozen=True, slots=True)
class Fetch:
    """Hands in the rows of some sources."""

    corpus: Corpus
    sources: frozenset[str]
    takes: ClassVar[tuple[str, ...]] = ("extract", "head", "text", "blocks", "sentences")
    gives: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(("source", "path", "corpus"), "text"),
        **dict.fromkeys(("head", "text", "blocks", "sentences"), "bytes"),
    }
    rows_at_once: ClassVar[int] = 256

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield each row that is wanted, with its place."""
        for extract, row in rows_in(self.takes, columns):
            for it in self.corpus.members(extract, row.head):
                if it.source in self.sources:
                    yield it.source, it.path, it.corpus, row.head, row.text, row.blocks, row.sentences


def fetch(
    engine: Engine, documents: "DataFrame", corpus: Corpus, sources: Collection[str]
) -> tuple[Entry, ...]:
    """Return documents as they stand among the others, in order of their ids."""
    if not sources:
        return ()
    rows = engine.rows(engine.mapped(documents, Fetch(corpus, frozenset(sources)), 0))
    return tuple(_entry(corpus, row) for row in sorted(rows, key=lambda it: str(it["source"])))


def _entry(corpus: Corpus, found: Mapping[str, Any]) -> Entry:
    source = found["source"]
    member = Member(source, found["path"], found["corpus"], corpus.standing(source))
    row = Row(0, found["head"], found["text"], found["blocks"], found["sentences"], b"", b"")
    return member.entry(row)


class FetchedTexts(Mapping[str, str]):
    """The texts of sources by their ids, each of which is read when it is asked for."""

    def __init__(self, sources: Collection[str], read: Callable[[str], str]) -> None:
        self._sources = frozenset(sources)
        self._read = read

    def __getitem__(self, source: str) -> str:
        if source not in self._sources:
            raise KeyError(source)
        return self._read(source)

    def __contains__(self, source: object) -> bool:
        return source in self._sources

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._sources))

    def __len__(self) -> int:
        return len(self._sources)
