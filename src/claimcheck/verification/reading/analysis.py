"""A sentence as the comparisons see it: its words, figures, dates, names and statements."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from functools import lru_cache

from claimcheck.language.abbreviations import find_long_forms
from claimcheck.language.kept import kept
from claimcheck.language.records import record
from claimcheck.model.period import Period
from claimcheck.model.quantity import Quantity, QuantityKind
from claimcheck.names import Name, find_names
from claimcheck.periods import find_periods
from claimcheck.predicates import Atom, Predication, Tag, Word, read_predications, tag_words
from claimcheck.quantities import find_quantities
from claimcheck.verification.reading.awaited import settle_awaited
from claimcheck.verification.reading.headlines import in_small_letters
from claimcheck.verification.reading.lifespans import find_lifespans
from claimcheck.verification.reading.typesetting import as_plainly_set

Words = tuple[Word, ...]
Figure = tuple[Word, Quantity]
Dated = tuple[Word, Period]
_Mark = tuple[int, int, Tag, Quantity | Period | Name | None]
"""Start, end, what it does in its sentence, and the value read."""

_EXCEEDING = ("exceed", "topped", "topping", "tops", "surpass", "fall", "fell")
"""Bounds that are verbs: "*exceeded* $5 billion", "*fell short of* $5 billion"."""


@record(frozen=True, eq=False)
class Analysis:
    """All that is known of one sentence; made once and kept, so that identity serves as equality.

    Not slotted, because what is derived from it is kept with it.
    """

    text: str
    words: Words
    statements: tuple[Predication, ...]
    quantities: dict[int, Quantity]
    """Atom index -> figure."""
    periods: dict[int, Period]
    names: dict[int, Name]

    def quantities_in(self, words: Iterable[Word]) -> tuple[Figure, ...]:
        """Return the figures among `words`, with the word each stands for."""
        if not self.quantities:
            return ()
        found = ((word, word.atom) for word in words if word.atom is not None)
        return tuple((word, self.quantities[atom]) for word, atom in found if atom in self.quantities)

    def periods_in(self, words: Iterable[Word]) -> tuple[Dated, ...]:
        """Return the dates among `words`, with the word each stands for."""
        if not self.periods:
            return ()
        found = ((word, word.atom) for word in words if word.atom is not None)
        return tuple((word, self.periods[atom]) for word, atom in found if atom in self.periods)

    def name_of(self, word: Word) -> Name | None:
        """Return the name a word stands for."""
        return self.names.get(word.atom) if word.atom is not None else None

    def has_any(self, words: AbstractSet[str]) -> bool:
        """Tell whether the sentence has one of `words`: most comparisons look for words that few sentences have."""
        return not self._said.isdisjoint(words)

    @kept
    def _said(self) -> frozenset[str]:
        """The lemma of every word, and each folded word, those inside names, too."""
        parts = (part for word in self.words for part in word.folded.split())
        return frozenset((*parts, *(word.lemma for word in self.words)))

    @kept
    def hanging(self) -> tuple[tuple[Predication, Words], ...]:
        """The statements that hang on another one, each with its words."""
        return tuple((item, item.words) for item in self.statements if not item.main)


LONGEST_SENTENCE = 20_000
"""Characters of the longest text that is read as one sentence. A page without a full stop is none: what is said at
its two ends belongs together as little, and clauses that share a subject are read for each other, so that two
megabytes of it took more than ten minutes."""

_MULTIPLYING = frozenset({"doubled", "tripled", "trebled", "quadrupled", "quintupled", "halved"})


@lru_cache(maxsize=20_000)
def analyse(text: str, reference: date | None = None, families: frozenset[str] = frozenset()) -> Analysis:
    """Read a sentence.

    `reference` is the date by which "last year" and "on 6 June" are resolved; `families` are folded words that the
    text around it shows to be names of people ("King").
    """
    if len(text) > LONGEST_SENTENCE:
        return Analysis(text, (), (), {}, {}, {})
    written, text = text, in_small_letters(as_plainly_set(text))
    marks = _apart(sorted(_marks(text, reference, families), key=lambda mark: (mark[0], -mark[1])))
    atoms = tuple(Atom(start, end, tag) for start, end, tag, _ in marks)
    found = [item for *_, item in marks]
    words = tag_words(text, atoms)
    statements = read_predications(words)
    periods = {at: item for at, item in enumerate(found) if isinstance(item, Period)}
    lives = find_lifespans(words, statements) if "(" in text else ()
    statements, awaited = settle_awaited(statements, periods, reference) if periods else (statements, {})
    return Analysis(
        written,
        words,
        (*statements, *(statement for statement, _ in lives)),
        {at: item for at, item in enumerate(found) if isinstance(item, Quantity)},
        periods | awaited | {-number: period for number, (_, period) in enumerate(lives, start=1)},
        {at: item for at, item in enumerate(found) if isinstance(item, Name)},
    )


def _marks(text: str, reference: date | None, families: frozenset[str]) -> Iterator[_Mark]:
    for period in find_periods(text, reference=reference):
        yield period.span.start, period.span.end, Tag.DATE, period
    names = [(name.start, name.end, Tag.NAME, name) for name in find_names(text, families)]
    # Of marks that begin and end alike the first is kept: "4 Minutes" was found to be a title, "Eight" is a number.
    yield from (mark for mark in names if text[mark[0]].isdigit())
    for quantity in find_quantities(text):
        if _is_verb(text, quantity):
            continue
        yield _figure_start(text, quantity), _figure_end(text, quantity), Tag.NUMBER, quantity
    # One word for the clause reader, as its abbreviation is, and no name, though it may have capitals.
    yield from ((start, end, Tag.NOUN, None) for start, end in find_long_forms(text))
    yield from names


def _is_verb(text: str, quantity: Quantity) -> bool:
    """Tell "exports *doubled*", which is the verb of its clause; "more than doubled" is a bound beside that."""
    word = text[quantity.start : quantity.end].casefold()
    return quantity.kind is QuantityKind.MULTIPLE and word in _MULTIPLYING


def _apart(marks: Iterable[_Mark]) -> list[_Mark]:
    """Keep of marks that overlap the one that begins first, then the longer: the order they come in."""
    kept: list[_Mark] = []
    for mark in marks:
        if not kept or mark[0] >= kept[-1][1]:
            kept.append(mark)
    return kept


def _figure_start(text: str, quantity: Quantity) -> int:
    """A bound that is a verb ("*exceeded* $5 billion") stays the verb of its clause."""
    verb = text[quantity.start : quantity.number_start].casefold().startswith(_EXCEEDING)
    return quantity.number_start if verb else quantity.start


def _figure_end(text: str, quantity: Quantity) -> int:
    """For a count the figure alone: what is counted stays a phrase of words."""
    if quantity.kind is not QuantityKind.COUNT or not quantity.figure:
        return quantity.end
    at = text.find(quantity.figure, quantity.start, quantity.end)
    end = at + len(quantity.figure) if at >= 0 else quantity.end
    return quantity.end if text[end : end + 1] == "-" else end
