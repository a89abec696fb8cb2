"""Figures as words of an index, so that removed text with a claim's figure is found without reading all of it.

Two figures that `Wanted` takes for the same have a token in common; the reverse need not hold, since what is found is
looked at again. Values are compared up to one part in 10^9; written with eight digits they may come to stand on two
sides of a rounding edge, so both neighbours are written.
"""

import re
from collections.abc import Iterable, Iterator

from claimcheck.language import index_terms
from claimcheck.model.quantity import Quantity
from claimcheck.quantities import find_quantities
from claimcheck.store.wanted import Wanted

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\b\d[\d,]*\b")
_EDGE = 2e-9


def tokens_in(text: str) -> set[str]:
    """Return the tokens of all figures in `text`."""
    if not _DIGIT.search(text):
        return set()
    tokens = {token for quantity in find_quantities(text) for token in _written(quantity)}
    codes = (term for match in _NUMBER.finditer(text) for term in index_terms(match.group()))
    return tokens.union(f"#{term}" for term in codes)


def tokens_of(wanted: Wanted) -> set[str]:
    """Return the tokens one of which a text with a figure that is wanted has."""
    tokens = {token for quantity in wanted.quantities for token in _claimed(quantity)}
    return tokens.union(f"#{code}" for code in wanted.codes)


def _written(quantity: Quantity) -> Iterator[str]:
    yield from _values("v", quantity.value)
    if quantity.dimension:
        yield from _values(_measured(quantity), quantity.value * quantity.scale)
    else:
        yield from _values("u", quantity.value)


def _claimed(quantity: Quantity) -> Iterable[str]:
    if not quantity.dimension:
        return _values("v", quantity.value)
    base = _values(_measured(quantity), quantity.value * quantity.scale)
    return (*_values("u", quantity.value), *base)


def _measured(quantity: Quantity) -> str:
    return f"d{''.join(quantity.dimension.split())}"


def _values(kind: str, value: float) -> tuple[str, ...]:
    return tuple(f"={kind}={value * factor:.8g}" for factor in (1 - _EDGE, 1 + _EDGE))
