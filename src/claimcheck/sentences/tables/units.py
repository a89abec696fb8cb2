"""What heads and captions say of the unit of figures: "($ billion)", "million tonnes", "in thousands"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.model.quantity import QuantityKind
from claimcheck.quantities import find_quantities
from claimcheck.sentences.tables.unit_words import AMBIGUOUS, COUNTED, CURRENCIES, SCALES, SHORT_SCALES, SIGNS

_TOKEN = re.compile(r"[^\W\d_]*[$\u20ac\u00a3\u00a5]|%|'?000s?|[^\s$\u20ac\u00a3\u00a5%,]+")
_FILLING = frozenset({"in", "of", "current", "unit", "units", "unit:", "units:"})
_TELLING = frozenset({QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE})
_LONGEST = 40
_PROBE = "12.5"


@dataclass(frozen=True, slots=True)
class Unit:
    """How a figure is written out: the sign before it, and the words behind it."""

    before: str = ""
    behind: str = ""
    scaled: bool = False
    """Says by what the figure is multiplied."""

    @property
    def is_percent(self) -> bool:
        """A share, which no scale above a table can mean."""
        return self.behind.startswith(("%", " percent", " per cent"))

    @property
    def is_full(self) -> bool:
        """Names a unit besides its scale."""
        return bool(self.before) or " " in self.behind.strip()

    def written(self, number: str) -> tuple[str, str, str]:
        """Return sign, number and what follows it."""
        return self.before, number, self.behind


NO_UNIT = Unit()


@lru_cache(maxsize=4096)
def read_unit(words: str) -> Unit | None:
    """Return the unit that `words` name; None where they are no unit, or more than that.

    What the quantities of a text would not read with a unit is none: "m" alone may be metres or millions.
    """
    if len(words) > _LONGEST:
        return None
    tokens = _TOKEN.findall(words.strip().replace("\u2019", "'"))
    tokens = [token.strip(".") for token in tokens if token.lower() not in _FILLING]
    if not tokens or not AMBIGUOUS.isdisjoint(tokens):
        return None
    money = any(_currency(token) for token in tokens)
    scales = [token for token in tokens if _scale(token, money=money)]
    rest = [token for token in tokens if token not in scales]
    if len(scales) > 1:
        return None
    scale = _scale(scales[0], money=money) if scales else ""
    return _built(scale, rest)


def _built(scale: str, rest: list[str]) -> Unit | None:
    counted = len(rest) == 1 and rest[0].lower() in COUNTED
    if not rest or counted:
        return Unit("", f" {scale}" if scale else "", scaled=bool(scale)) if scale or counted else None
    currency = _currency(" ".join(rest)) or (_currency(rest[0]) if len(rest) == 1 else "")
    sign = currency if currency in SIGNS else ""
    tail = "" if sign else currency or " ".join(rest)
    joint = "" if tail.startswith("%") and not scale else " "
    behind = f" {scale}" * bool(scale) + f"{joint}{tail}" * bool(tail)
    unit = Unit(sign, behind, scaled=bool(scale))
    return unit if _is_read(unit, scale) else None


def _is_read(unit: Unit, scale: str) -> bool:
    """Ask the reader of quantities whether a figure with the unit is one quantity, to its last word."""
    written = "".join(unit.written(_PROBE))
    found = find_quantities(f"It was {written}.")
    if len(found) != 1 or found[0].kind not in _TELLING or (scale and scale not in found[0].figure):
        return False
    end = found[0].end - len("It was ")
    return end == len(written) or (found[0].kind is QuantityKind.PERCENT and written[end:].startswith(" of "))


def _scale(token: str, *, money: bool) -> str:
    folded = token.lower()
    return SCALES.get(folded, "") or (SHORT_SCALES.get(folded, "") if money else "")


def _currency(token: str) -> str:
    return CURRENCIES.get(token.lower(), "")
