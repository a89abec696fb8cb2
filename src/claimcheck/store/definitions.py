"""The short forms that a document defines, also of people: found when asked for, which few passages need."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, overload

from claimcheck.model.document import Document
from claimcheck.names import find_definitions, find_family_names, find_short_forms

_Pair = tuple[str, str]
"""Short form, long form."""


class Definitions(Sequence[_Pair]):
    """(short form, long form) of each; equal to another with the same pairs, and pickled as a tuple of them."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def __len__(self) -> int:
        return len(self._pairs)

    @overload
    def __getitem__(self, index: int) -> _Pair: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[_Pair, ...]: ...

    def __getitem__(self, index: int | slice) -> _Pair | tuple[_Pair, ...]:
        return self._pairs[index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._pairs == tuple(other)

    def __hash__(self) -> int:
        return hash(self._pairs)

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (self._pairs,)

    @cached_property
    def _pairs(self) -> tuple[_Pair, ...]:
        text = self._document.text
        return (*find_short_forms(text), *find_definitions(text), *find_family_names(text))
