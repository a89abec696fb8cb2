"""The derived index: which texts have which terms, and the best of them by integer weights.

tantivy does the looking up; terms, weights and ranks are ours. Each term of a query is worth its weight whatever the
engine thinks of it (`const_score`), and a sum of weights stays far below 2^24, up to which its 32-bit floats count
exactly. So what is found does not depend on threads, segments or deletions, as the engine's own BM25 does.
"""

import json
import shutil
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import takewhile
from pathlib import Path
from typing import Any

import tantivy

from claimcheck.store.limits import BEST

_MANIFEST = "fits.json"
_MEMORY = 60_000_000
"""Bytes of new entries that the engine gathers before it writes a segment."""

REMOVED = 1 << 62
"""Entries from this number on are removed blocks: this, plus the document's number, plus the block's."""

_BLOCK_BITS = 24

_FIRST_LIMIT, _FIRST_OF_MANY = 128, 512
"""Entries asked for at first. Walking lists takes longer than handing over entries where there are many of them."""

PRUNED_FROM = 300_000
"""Entries of an index from which on one question more, which tells what need not be walked, pays."""

_PROBED = 4
"""Terms, the heaviest, by which is told what the last of the best scores at least; mostly that finds it."""


class BrokenIndexError(Exception):
    """The index does not fit the ledger, or is damaged: it has to be built anew."""


class TextIndex:
    """An index opened for looking up."""

    def __init__(self, folder: Path, generation: int) -> None:
        """Open the index of that generation.

        Raises:
            BrokenIndexError: There is none that fits, or its files are not what was written.
        """
        wrong = misfit(folder, generation)
        if wrong:
            raise BrokenIndexError(wrong)
        self._schema = _schema()
        self._searcher = _guarded(lambda: tantivy.Index(self._schema, path=str(folder)).searcher())

    @property
    def _is_large(self) -> bool:
        return bool(self._searcher.num_docs >= PRUNED_FROM)

    def best(
        self, weights: Mapping[str, int], required: Sequence[Iterable[str]] = ()
    ) -> Iterator[tuple[int, list[int]]]:
        """Yield (score, texts) from the best score down; of each text that has one of the terms of `weights`.

        `required` are groups of terms of each of which a text must have one; then it need have none of the others.
        """
        told: int | None = None
        if self._is_large and not required:
            for score, texts in self._heavy_best(weights):
                told = score
                yield score, texts
        clauses = [(tantivy.Occur.Must, self._any("terms", terms)) for terms in required]
        clauses += [(tantivy.Occur.Should, self._weighed(*pair)) for pair in weights.items()]
        for score, texts in self._groups(tantivy.Query.boolean_query(clauses)) if clauses else ():
            if told is None or score < told:
                yield score, texts

    def _heavy_best(self, weights: Mapping[str, int]) -> Iterator[tuple[int, list[int]]]:
        """Yield what `best` does, down to what a text can score that has none of the heaviest terms.

        Common terms weigh little and have long lists, which need not be walked for the best (max-score pruning, Turtle
        and Flood 1995). How many terms are heavy is told by the score that the last of the best has at least.
        """
        terms = sorted(weights, key=lambda term: (-weights[term], term))
        probe = self._having(weights, terms[:_PROBED])
        probed = self._search(probe, _FIRST_OF_MANY)
        reached = probed[BEST - 1][0] if len(probed) >= BEST else 0
        count, bound = _PROBED, sum(weights[term] for term in terms[_PROBED:])
        while bound >= reached and count < len(terms):
            bound -= weights[terms[count]]
            count += 1
        if count < len(terms):
            enough = count == _PROBED
            query = probe if enough else self._having(weights, terms[:count])
            groups = self._groups(query, probed if enough else None)
            yield from takewhile(lambda group: group[0] > bound, groups)

    def _having(self, weights: Mapping[str, int], heavy: Sequence[str]) -> tantivy.Query:
        """Ask for what has one of the heavy terms; the lists of the others are only looked into for that."""
        query = tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, self._weighed(term, weights[term])) for term in heavy]
        )
        for term in sorted(weights.keys() - set(heavy)):
            light = (tantivy.Occur.Should, self._weighed(term, weights[term]))
            query = tantivy.Query.boolean_query([(tantivy.Occur.Must, query), light])
        return query

    def _weighed(self, term: str, weight: int) -> tantivy.Query:
        return tantivy.Query.boost_query(self._term("terms", term), float(weight))

    def having(self, term: str) -> list[int]:
        """Return all texts that have a term. Raises BrokenIndexError."""
        query = self._term("terms", term)

        def numbers() -> Any:
            count = self._searcher.search(query, 1, count=True).count
            hits: Any = self._searcher.search(query, count, count=False).hits if count else []
            return self._searcher.fast_field_values("number", [address for _, address in hits])

        found: list[int] = _guarded(numbers)
        return found

    def removed(self, content: Iterable[str], figures: Iterable[str]) -> list[tuple[int, int]]:
        """Return (document, block) of the removed blocks that have one of `content` and one of `figures`."""
        groups = (self._any("removed", content), self._any("removed", figures))
        query = tantivy.Query.boolean_query([(tantivy.Occur.Must, group) for group in groups])
        numbers = [number for _, found in self._groups(query) for number in found]
        return [((number - REMOVED) >> _BLOCK_BITS, number & ((1 << _BLOCK_BITS) - 1)) for number in numbers]

    def _groups(
        self, query: tantivy.Query, first: list[tuple[int, int]] | None = None
    ) -> Iterator[tuple[int, list[int]]]:
        """Yield entries by score, asking for more of them only as they are wanted; `first` were asked for already."""
        done, limit = 0, _FIRST_OF_MANY if self._is_large else _FIRST_LIMIT
        scored = self._search(query, limit) if first is None else first
        while True:
            whole = len(scored) < limit
            edge = None if whole else scored[-1][0]
            groups: dict[int, list[int]] = {}
            for score, number in scored:
                groups.setdefault(score, []).append(number)
            for score, numbers in list(groups.items())[done:]:
                if score == edge:
                    break
                done += 1
                yield score, numbers
            if whole:
                return
            limit *= 4
            scored = self._search(query, limit)

    def _search(self, query: tantivy.Query, limit: int) -> list[tuple[int, int]]:
        def search() -> list[tuple[int, int]]:
            hits: Any = self._searcher.search(query, limit, count=False).hits
            numbers = self._searcher.fast_field_values("number", [address for _, address in hits])
            return [(round(score), number) for (score, _), number in zip(hits, numbers, strict=True)]

        found: list[tuple[int, int]] = _guarded(search)
        return found

    def _term(self, name: str, term: str) -> tantivy.Query:
        return tantivy.Query.const_score_query(
            tantivy.Query.term_query(self._schema, name, term, "basic"), 1.0
        )

    def _any(self, name: str, terms: Iterable[str]) -> tantivy.Query:
        """A text must have one of them, which adds nothing to its score."""
        clauses = [(tantivy.Occur.Should, self._term(name, term)) for term in sorted(set(terms))]
        return tantivy.Query.boost_query(
            tantivy.Query.const_score_query(tantivy.Query.boolean_query(clauses), 1.0), 0.0
        )


class IndexWriter:
    """An index opened for writing. Nothing is seen of it before `commit`.

    It raises nothing: where the engine or the disk fails, what is written is lost, and the index does not fit the
    ledger, which lets the next run build it anew.
    """

    def __init__(self, folder: Path, generation: int, *, anew: bool) -> None:
        """Change the index of that generation, or begin a new one."""
        self._folder = folder
        self._writer: tantivy.IndexWriter | None = None
        with suppress(BrokenIndexError, OSError):
            if anew:
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir(parents=True)
            if anew or not misfit(folder, generation):
                index = _guarded(lambda: tantivy.Index(_schema(), path=str(folder)))
                self._writer = _guarded(lambda: index.writer(_MEMORY, 1))

    def add_text(self, text: int, words: str) -> None:
        """Add a text with its terms."""
        self._add(text, "terms", words)

    def drop_text(self, text: int) -> None:
        """Remove a text."""
        # `delete_documents_by_term` takes every number for a signed one and so finds none in an unsigned field.
        query = tantivy.Query.term_query(_schema(), "number", text)
        self._try(lambda writer: writer.delete_documents_by_query(query))

    def add_removed(self, document: int, blocks: Iterable[tuple[int, str]]) -> None:
        """Add removed blocks of a document, each with its terms and figures."""
        for block, words in blocks:
            self._add(_number(document, block), "removed", words)

    def drop_removed(self, document: int, blocks: Iterable[tuple[int, str]]) -> None:
        """Remove removed blocks."""
        for block, _ in blocks:
            self.drop_text(_number(document, block))

    def commit(self, generation: int) -> None:
        """Make what was written the index of that generation of the ledger."""
        with suppress(OSError):
            (self._folder / _MANIFEST).unlink(missing_ok=True)
            self._try(lambda writer: writer.commit())
            self._try(lambda writer: writer.wait_merging_threads())
            if self._writer is not None:
                manifest = {"generation": generation, "files": _sums(self._folder)}
                (self._folder / _MANIFEST).write_text(json.dumps(manifest), encoding="ascii")
        self._writer = None

    def _add(self, number: int, name: str, words: str) -> None:
        entry = tantivy.Document()
        entry.add_unsigned("number", number)
        entry.add_text(name, words)
        self._try(lambda writer: writer.add_document(entry))

    def _try(self, call: Callable[[tantivy.IndexWriter], object]) -> None:
        writer = self._writer
        if writer is not None:
            try:
                _guarded(lambda: call(writer))
            except BrokenIndexError:
                self._writer = None


def _number(document: int, block: int) -> int:
    return REMOVED + (document << _BLOCK_BITS) + block


def misfit(folder: Path, generation: int) -> str:
    """Say why the index in `folder` is not that of a generation of the ledger; nothing where it is."""
    try:
        manifest = json.loads((folder / _MANIFEST).read_bytes())
        if manifest["generation"] != generation:
            return "is of another generation than the ledger"
        return "" if manifest["files"] == _sums(folder) else "is damaged"
    except OSError:
        return "is missing"
    except (ValueError, KeyError, TypeError):
        return "is damaged"


def _sums(folder: Path) -> dict[str, int]:
    """Return a checksum of each file of an index; the engine checks none of its own before it uses them."""
    return {
        path.name: zlib.crc32(path.read_bytes())
        for path in sorted(folder.iterdir())
        if path.name != _MANIFEST and path.suffix != ".lock"
    }


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("number", stored=False, indexed=True, fast=True)
    for name in ("terms", "removed"):
        builder.add_text_field(name, stored=False, tokenizer_name="whitespace", index_option="basic")
    return builder.build()


def _guarded(call: Callable[[], Any]) -> Any:
    """Call into the engine, whose panics are no ordinary exceptions.

    Raises:
        BrokenIndexError: The engine failed.
        KeyboardInterrupt: The user wants it.
    """
    try:
        return call()
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        raise BrokenIndexError(str(error)) from error
