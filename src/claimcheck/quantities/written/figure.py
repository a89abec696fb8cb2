"""A number as it stands in a text, before anything around it is read."""

from decimal import Decimal

from claimcheck.language.records import record

_LONG_INTEGER = 4
"""Digits from which on zeros at the end are taken for rounding."""
_ROUND_ZEROS = 2


@record(frozen=True, slots=True)
class Figure:
    """A number with its scale word, without unit, sign, hedge and comparator. Spans index into the text."""

    value: Decimal
    quantum: Decimal
    """What one more in the last significant digit is worth: 0.1e9 for "95.2 billion"."""
    start: int
    end: int
    integer: bool = False
    """An integer without a scale word."""
    rounded: bool = False
    """Zeros at its end were taken for rounding, which is trusted less than written digits."""
    share: bool = False
    """A fraction of something: "two-thirds", "half of", "one in five"; `value` is in percent."""
    percent: bool = False
    """The number itself says percent: "百分之五"."""
    multiple: bool = False
    """The number itself says how many times: "doubled", "twice as"."""
    out_of: int = 0
    """The scale of a mark, ten or a hundred: "6.4/10"; 0 where the number is no mark."""
    factor: Decimal = Decimal(1)
    """What its scale words multiply by."""
    open: bool = False
    """There is more than the number says: "thousands", "二十多万"."""
    blurred: bool = False
    """The word itself says about so many: "a couple"."""
    feet: bool = False
    """The marks of feet and inches are part of it: 6'2"."""
    upper: Decimal | None = None
    """The second of two numbers written as one: "二三十" is 20 to 30."""
    spelled: bool = False
    digits: str = ""
    """The bare digits as written, empty for a spelled number."""

    @property
    def exact(self) -> bool:
        """Tell whether a count written so means this very number: "10 points", not "1,400" or "2 million"."""
        return self.integer and not self.rounded and self.quantum == 1


def significant(digits: str) -> tuple[Decimal, bool]:
    """Return the worth of the last significant digit of `digits` and whether zeros were discounted for it.

    `digits` is a plain number without separators. Zeros at the end count as written, except two or more at
    the end of an integer of four or more digits.
    """
    whole, point, fraction = digits.partition(".")
    if point:
        return Decimal(1).scaleb(-len(fraction)), False
    zeros = len(whole) - len(whole.rstrip("0"))
    if len(whole) >= _LONG_INTEGER and _ROUND_ZEROS <= zeros < len(whole):
        return Decimal(1).scaleb(zeros), True
    return Decimal(1), False
