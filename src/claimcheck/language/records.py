"""Dataclasses of which there is one for each word, statement or comparison.

Observation: `frozen=True` keeps a field from being set, and its own `__init__` must go round that: a word, which has
nine fields, takes eight times as long to make. Every sentence has dozens of such objects. So these are frozen for the
type checker, which lets nobody set a field, and plain for whoever runs them.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:
    from dataclasses import dataclass

    def record(*, frozen: bool, eq: bool = True, slots: bool = False) -> Callable[[type], type]:
        """Make a dataclass that is used as if it were frozen: hashed by its fields, unless it says otherwise."""

        def made(cls: type) -> type:
            hashed = frozen and eq and "__hash__" not in cls.__dict__
            return dataclass(cls, eq=eq, slots=slots, unsafe_hash=hashed)

        return made


__all__ = ["record"]
