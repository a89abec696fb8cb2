"""What is worked out once for an object and kept with it."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

Value = TypeVar("Value")


class Kept(Generic[Value]):
    """A property that works out its value when it is first read; then it is a plain attribute.

    As `functools.cached_property`, but without the lock that one takes up to Python 3.11: a comparison of two sentences
    has some thirty of them, and each would cost a microsecond. Two threads may both work out a value: it is the same.
    """

    def __init__(self, work_out: Callable[[Any], Value]) -> None:
        """Keep what `work_out`, a method without effects, returns."""
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...
    def __get__(self, instance: object | None, owner: type) -> Self | Value:
        if instance is None:
            return self
        # Python looks there first from now on.
        found = instance.__dict__[self._name] = self._work_out(instance)
        return found


kept = Kept
"""For use as a decorator."""
