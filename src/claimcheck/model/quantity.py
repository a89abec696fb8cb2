"""A number in a text, and how exactly it was written."""

from dataclasses import dataclass
from enum import StrEnum

from claimcheck.model.span import Span


class Comparator(StrEnum):
    """How a number is bounded."""

    EQUAL = "="
    ABOUT = "~"
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


class QuantityKind(StrEnum):
    """Kinds of number that never compare with one another."""

    MONEY = "money"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage-point"
    MEASURE = "measure"
    """A physical unit; `Quantity.dimension` says which."""
    COUNT = "count"
    MULTIPLE = "multiple"
    """"three times", "doubled"."""
    AGE = "age"
    SCORE = "score"
    BARE = "bare"
    """A number whose unit the text leaves open."""


class Change(StrEnum):
    """Whether a number is where something stands or by how much it moved."""

    LEVEL = "level"
    RISE = "rise"
    FALL = "fall"
    MOVED = "moved"
    """A change whose direction the text leaves open."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with the interval it was written for. Numbers compare equal to floats; an open side is None."""

    value: float
    low: float | None
    high: float | None
    unit: str
    """ISO 4217 code, ``percent``, ``percentage_point``, a singular unit, or a count's head noun."""
    comparator: Comparator
    start: int
    end: int
    kind: QuantityKind = QuantityKind.BARE
    low_included: bool = True
    high_included: bool = False
    half_unit: float = 0.0
    """Half of the last written digit's worth: 0.05e9 for "95.2 billion"; 0 for exact small counts."""
    dimension: str = ""
    """What converts into what: ``length``, ``mass``, ``money:USD``, ``percent``, ``count``."""
    scale: float = 1.0
    """Factor from `unit` to the dimension's base unit."""
    hedge: str | None = None
    """The hedging words as written ("almost", "≈")."""
    change: Change = Change.LEVEL
    per: str | None = None
    """The denominator of a rate, singular ("day", "year", "person")."""
    nouns: tuple[str, ...] = ()
    """The counted noun phrase, lower case, modifiers first, head last: ("outcome", "documents")."""
    figure: str = ""
    """The number and its scale word as written, without hedge and unit ("95 billion")."""
    number_start: int = -1
    number_end: int = -1
    """Span of the number with scale and unit, without hedge or comparator."""

    @property
    def span(self) -> Span:
        """Where the quantity stands, hedge and unit included."""
        return Span(self.start, self.end)
