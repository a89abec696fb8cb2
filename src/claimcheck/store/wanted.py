"""A claim's figures, looked for in text that is no evidence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isclose

from claimcheck.language import index_terms
from claimcheck.model.passage import Query
from claimcheck.model.quantity import Quantity
from claimcheck.model.span import Span

BESIDE = 120
"""Characters on each side of a figure that are looked at; a block of spam can be a whole page."""

_NUMBER = re.compile(r"\b\d[\d,]*\b")
_CODE = re.compile(r"\d{5,}")
"""No year or day is that long."""

_LARGE = 1000
_TELLING_DIGITS = 3

_AMOUNT_TERMS = frozenset(
    index_terms(
        "thousand million billion trillion percent dollar euro yuan yen pound rouble US tonne kilometre year"
    )
)
"""Terms that say how much, not of what: sharing one makes two lines no more alike."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A figure of the claim in some text."""

    span: Span
    shared: int
    """How many other content words of the claim stand beside it."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a claim is looked for."""

    quantities: tuple[Quantity, ...]
    codes: frozenset[str]
    """Terms of long numbers that count nothing: a licence, a telephone number."""
    content: frozenset[str]
    """The other terms of the claim that say what it is about."""

    def __bool__(self) -> bool:
        return bool(self.quantities or self.codes)

    def sight(self, text: str, written: Sequence[Quantity]) -> Sighting | None:
        """Return the figure in `text` that has the most words of the claim beside it, the first of equal ones.

        `written` are the quantities of `text`. A figure without any word of the claim beside it is another figure.
        """
        found = (
            Sighting(span, len(self._shared(text, span) - own)) for span, own in self._figures(text, written)
        )
        return max((each for each in found if each.shared), key=lambda each: each.shared, default=None)

    def _figures(self, text: str, written: Sequence[Quantity]) -> Iterator[tuple[Span, frozenset[str]]]:
        """Yield the place of each figure with the terms that are the figure's own."""
        for quantity in written:
            if any(_is_same(quantity, claimed) for claimed in self.quantities):
                yield quantity.span, _counted(quantity)
        for match in _NUMBER.finditer(text) if self.codes else ():
            if not self.codes.isdisjoint(index_terms(match.group())):
                yield Span(*match.span()), frozenset()

    def _shared(self, text: str, figure: Span) -> frozenset[str]:
        return self.content.intersection(
            index_terms(text[max(0, figure.start - BESIDE) : figure.end + BESIDE])
        )


def wanted_of(query: Query, quantities: tuple[Quantity, ...]) -> Wanted:
    """Return what to look for: `quantities`, numbers of the query that are none, and the words beside them."""
    figures = {term for quantity in quantities for term in index_terms(quantity.figure)}
    codes = frozenset(term for term in query.terms if _CODE.fullmatch(term) and term not in figures)
    others = figures | _AMOUNT_TERMS
    content = frozenset(term for term in query.terms if term not in others and not term[0].isdigit())
    return Wanted(quantities, codes, content)


def _is_same(written: Quantity, claimed: Quantity) -> bool:
    """Compare value and dimension, for counts also what is counted; a telling number without a unit fits any.

    In tables and scripts numbers mostly stand alone.
    """
    if "" in {written.dimension, claimed.dimension}:
        return isclose(written.value, claimed.value) and _is_telling(written)
    if written.dimension != claimed.dimension or (
        written.dimension == "count" and written.unit != claimed.unit
    ):
        return False
    return isclose(written.value * written.scale, claimed.value * claimed.scale)


def _is_telling(quantity: Quantity) -> bool:
    """Tell whether a number says something by itself: small round ones stand on every page. Years are no quantities."""
    digits = re.sub(r"\D", "", quantity.figure).strip("0")
    return quantity.value >= _LARGE or "." in quantity.figure or len(digits) >= _TELLING_DIGITS


def _counted(quantity: Quantity) -> frozenset[str]:
    """Return the terms of what is counted, which a small count must not stand alone with: "in 5 countries"."""
    if quantity.dimension != "count" or quantity.value >= _LARGE:
        return frozenset()
    return frozenset(index_terms(" ".join((quantity.unit, *quantity.nouns))))
