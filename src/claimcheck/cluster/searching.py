"""The candidates of claims: the best of each part of a corpus, and of these the best of all.

A text that is among the 50 best of the corpus, or ties with the last of them, is so in every part that holds it: no
part has more texts above it than the whole. The same goes for the first 2,000 with a claim's figure, by score and then
by first place: in the part that holds a text's first place nothing stands above it that does not in the whole. So what
the parts hand in has all that is wanted, and ranking it once more gives the set that one index would give.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any, ClassVar

from claimcheck.cluster.counting import texts_of
from claimcheck.cluster.members import Corpus, Member, rows_in
from claimcheck.cluster.steps import Column
from claimcheck.store.best import best
from claimcheck.store.figures import Figures
from claimcheck.store.index import Index
from claimcheck.store.ledger.codec import seal, unseal
from claimcheck.store.ledger.rows import Row
from claimcheck.store.limits import BEST, MOST_WITH_FIGURE

_FINDABLE = ("extract", "head", "text", "blocks", "sentences", "findable")

Place = tuple[str, int]
"""Id of the source, number of the sentence in it."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a corpus for a claim, as words of the index."""

    claim: int
    weights: Mapping[str, int]
    nouns: frozenset[str]
    names: frozenset[str]
    dimensions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Found:
    """A text that may be a candidate."""

    text: int
    score: int
    first: Place
    is_best: bool
    has_figure: bool

    @property
    def rank(self) -> tuple[int, Place]:
        """Sorts texts from the best down."""
        return -self.score, self.first


@dataclass(frozen=True, slots=True)
class Search:
    """Finds the best texts of a part of the corpus for each claim."""

    corpus: Corpus
    questions: tuple[Question, ...]
    takes: ClassVar[tuple[str, ...]] = _FINDABLE
    gives: ClassVar[Mapping[str, str]] = {"claim": "number", "packed": "bytes"}
    rows_at_once: ClassVar[int] = 1024

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield for each claim what is found in these rows, where anything is."""
        part = _Part(self.corpus, columns, frozenset(word for it in self.questions for word in _words(it)))
        for question in self.questions:
            found = part.found(question)
            if found:
                yield question.claim, seal(found)


@dataclass(frozen=True, slots=True)
class Merge:
    """Ranks what the parts of the corpus have found."""

    takes: ClassVar[tuple[str, ...]] = ("claim", "packed")
    gives: ClassVar[Mapping[str, str]] = {"claim": "number", "found": "bytes", "capped": "number"}
    rows_at_once: ClassVar[int] = 1

    def __call__(self, *columns: Column) -> Iterator[tuple[Any, ...]]:
        """Yield the candidates of each claim, best first, and whether some with its figure were left out."""
        for claim, packed in zip(*columns, strict=True):
            found, capped = merged([it for part in packed for it in unseal(part, tuple[Found, ...])])
            yield claim, seal(found), int(capped)


def merged(found: Sequence[Found]) -> tuple[tuple[Found, ...], bool]:
    """Return the candidates among what parts of a corpus have found, and whether some with a figure were left out."""
    texts: dict[int, Found] = {}
    for one in found:
        known = texts.get(one.text, one)
        texts[one.text] = Found(
            one.text,
            one.score,
            min(known.first, one.first),
            known.is_best or one.is_best,
            known.has_figure or one.has_figure,
        )
    ranked = sorted(texts.values(), key=lambda it: it.rank)
    bests = [it for it in ranked if it.is_best]
    floor = bests[BEST - 1].score if len(bests) >= BEST else 0
    with_figure = [it for it in ranked if it.has_figure]
    kept = {it.text for it in with_figure[:MOST_WITH_FIGURE]}
    return (
        tuple(
            Found(it.text, it.score, it.first, it.is_best and it.score >= floor, it.text in kept)
            for it in ranked
            if (it.is_best and it.score >= floor) or it.text in kept
        ),
        len(with_figure) > MOST_WITH_FIGURE,
    )


def _words(question: Question) -> frozenset[str]:
    return question.nouns.union(question.names, question.weights)


class _Texts(Sequence[str]):
    """The texts of a part, each of which is read when it is asked for."""

    def __init__(self, rows: Sequence[tuple[Member, Row]], places: Sequence[tuple[int, int]]) -> None:
        self._rows = rows
        self._places = places
        self._opened: dict[int, Any] = {}

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, number: Any) -> Any:
        document, place = self._places[number]
        sentences = self._opened.get(document)
        if sentences is None:
            member, row = self._rows[document]
            sentences = self._opened[document] = member.store_entry(row)[1]
        sentence = sentences[place]
        return sentence.normal or sentence.text


class _Part:
    """The distinct texts of some documents that have a word of any claim."""

    def __init__(self, corpus: Corpus, columns: Sequence[Column], wanted: frozenset[str]) -> None:
        self._rows: list[tuple[Member, Row]] = []
        self._places: list[tuple[int, int]] = []
        self._numbers: list[int] = []
        self._firsts: list[Place] = []
        self._index = Index(())
        known: dict[int, int] = {}
        for extract, row in rows_in(_FINDABLE, columns):
            for member in corpus.members(extract, row.head):
                self._add(member, row, known, wanted)

    def _add(self, member: Member, row: Row, known: dict[int, int], wanted: frozenset[str]) -> None:
        self._rows.append((member, row))
        for place, text, terms in texts_of(member, row):
            number = known.get(text)
            if number is not None:
                self._firsts[number] = min(self._firsts[number], (member.source, place))
                continue
            words = wanted.intersection(terms.split(" "))
            if words:
                known[text] = len(self._numbers)
                self._numbers.append(text)
                self._firsts.append((member.source, place))
                self._places.append((len(self._rows) - 1, place))
                self._index.add(words)

    @cached_property
    def _figures(self) -> Figures:
        return Figures(_Texts(self._rows, self._places))

    def found(self, question: Question) -> tuple[Found, ...]:
        """Return the best texts for a claim, and the first of those with its figure."""
        bests = best(self._index, question.weights, BEST)
        with_figure = self._with_figure(question)
        return tuple(
            Found(self._numbers[it], score, self._firsts[it], it in bests, it in with_figure)
            for it, score in {**bests, **with_figure}.items()
        )

    def _with_figure(self, question: Question) -> dict[int, int]:
        wanted = [self._index.having_any(words) for words in (question.nouns, question.names) if words]
        if not question.dimensions or not wanted:
            return {}
        scores = self._index.scores(question.weights, set.intersection(*wanted))
        ranked = sorted(scores, key=lambda it: (-scores[it], self._firsts[it]))
        fitting = (it for it in ranked if self._figures.has_any(it, question.dimensions))
        # One more than is wanted tells that there are too many.
        return {it: scores[it] for it in islice(fitting, MOST_WITH_FIGURE + 1)}
