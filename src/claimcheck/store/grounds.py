"""What a result rests on, and which changes of a collection leave it as it was.

A result is that of its claim's candidates. While the weights of the claim's words stay as they are, a text keeps its
score whatever comes and goes beside it. So the candidates are others only where a text that comes or goes is one of
them: where it scores as much as the last of the best, or has what a candidate for its figure must have.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from claimcheck.language import idf
from claimcheck.model.passage import Query
from claimcheck.model.quantity import Quantity
from claimcheck.store.ledger.figure_tokens import tokens_of
from claimcheck.store.ledger.places import frequencies
from claimcheck.store.ledger.words import word_of
from claimcheck.store.limits import BEST
from claimcheck.store.wanted import wanted_of


@dataclass(frozen=True, slots=True)
class Grounds:
    """What of a collection a result rests on, besides the claim and the code that judges."""

    weights: dict[str, int]
    """Of the claim's terms, as words of the index; of those that no text has, none."""
    terms: tuple[str, ...]
    """All of these words."""
    floor: int
    """The score of the last of the best candidates; 0 where all texts that have one of the terms are candidates."""
    required: tuple[tuple[str, ...], ...]
    """A candidate for its figure has one of each; empty where the claim asks for none."""
    dimensions: tuple[str, ...]
    """Of one of which its figure is."""
    removed: tuple[tuple[str, ...], ...]
    """A removed block that was looked at has one of each; empty where none was looked for."""
    sources: tuple[str, ...]
    """Ids of the sources that the result names."""


@dataclass(frozen=True, slots=True)
class Touched:
    """A text that comes, goes, or says something else where it stands."""

    words: str
    """Its terms, joined by blanks."""
    text: str


class Touch:
    """What of a collection a change touches; to be asked which results it shakes."""

    def __init__(
        self,
        texts: Mapping[int, Touched],
        removed: Iterable[str],
        sources: Iterable[str],
        has_figure: Callable[[int, str, frozenset[str]], bool],
    ) -> None:
        """Take the touched texts by number, the words of touched removed blocks, and the sources that changed.

        `has_figure` tells whether a text of a number has a figure of one of some dimensions.
        """
        self._texts = texts
        self._removed = [frozenset(words.split()) for words in removed]
        self._sources = frozenset(sources)
        self._has_figure = has_figure
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        for number, touched in texts.items():
            for word in touched.words.split():
                self._having[word].append(number)

    def shakes(self, grounds: Grounds, weights: Mapping[str, int]) -> bool:
        """Tell whether a result may be another one, now that words weigh what `weights` says."""
        return (
            any(weights.get(term) != grounds.weights.get(term) for term in grounds.terms)
            or not self._sources.isdisjoint(grounds.sources)
            or self._reaches(grounds)
            or self._fits(grounds)
            or self._was_looked_for(grounds)
        )

    def _reaches(self, grounds: Grounds) -> bool:
        """Tell whether a touched text is one of the best."""
        scores: Counter[int] = Counter()
        for term, weight in grounds.weights.items():
            for text in self._having.get(term, ()):
                scores[text] += weight
        return any(score >= grounds.floor for score in scores.values())

    def _fits(self, grounds: Grounds) -> bool:
        """Tell whether a touched text is a candidate for its figure."""
        if not grounds.required or not grounds.dimensions:
            return False
        groups = [
            {text for term in group for text in self._having.get(term, ())} for group in grounds.required
        ]
        dimensions = frozenset(grounds.dimensions)
        fitting = set.intersection(*groups)
        return any(self._has_figure(text, self._texts[text].text, dimensions) for text in sorted(fitting))

    def _was_looked_for(self, grounds: Grounds) -> bool:
        """Tell whether a touched block is one of those in which the claim's figure was looked for."""
        return bool(grounds.removed) and any(
            not any(words.isdisjoint(group) for group in grounds.removed) for words in self._removed
        )


def weights_of(database: sqlite3.Connection, collection: int, words: Iterable[str]) -> dict[str, int]:
    """Return what words weigh in a collection; those that no text has are left out."""
    (texts,) = database.execute("SELECT texts FROM collections WHERE id = ?", (collection,)).fetchone()
    counted = frequencies(database, collection, words)
    return {word: idf(texts, frequency) for word, frequency in counted.items()}


def floor_of(scores: Iterable[int]) -> int:
    """Return the score of the last of the best of all candidates; 0 where there are too few to leave any out."""
    ordered = sorted(scores, reverse=True)
    return ordered[BEST - 1] if len(ordered) >= BEST else 0


def required_by(query: Query) -> tuple[tuple[str, ...], ...]:
    """Return the groups of words of each of which a candidate for its figure must have one."""
    groups = [terms for terms in (query.nouns, query.names) if terms]
    return tuple(tuple(sorted(map(word_of, terms))) for terms in groups) if query.dimensions else ()


def looked_for(query: Query, quantities: tuple[Quantity, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the groups of words of each of which a removed block with a claim's figure has one."""
    wanted = wanted_of(query, quantities)
    groups = (wanted.content, tokens_of(wanted))
    return tuple(tuple(sorted(map(word_of, group))) for group in groups) if wanted and wanted.content else ()
