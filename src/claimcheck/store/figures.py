"""Which dimensions the figures of a text have, found when first asked for."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from claimcheck.model.passage import DATE
from claimcheck.periods import find_periods
from claimcheck.periods.vocabulary import DECADES, MONTHS, SEASONS, WEEKDAYS
from claimcheck.quantities import find_quantities

_TIME_WORDS = (
    *(*MONTHS, *WEEKDAYS, *SEASONS, *DECADES),
    *(
        "today",
        "tonight",
        "yesterday",
        "tomorrow",
        "days?",
        "weeks?",
        "weekend",
        "months?",
        "quarters?",
        "half",
    ),
    *("halves", "years?", "decades?", "century", "centuries", "annual", "fiscal"),
)

# Reading times is the dearest thing the store does. A time is written with a digit, a Chinese numeral or one of a few
# words, and most sentences have none of them.
_MAY_NAME_A_TIME = re.compile(
    rf"\d|[〇零○一二三四五六七八九十今去昨]|\b(?:{'|'.join(_TIME_WORDS)})\b", re.IGNORECASE
)

# The commonest of all times needs no reading: "… in 2024, …".
_NAMES_A_YEAR = re.compile(r"\b(?:in|since|during) (?:19|20)\d\d(?=[.,;](?:\s|$)|$)", re.IGNORECASE)


class Figures:
    """Numbered texts by the dimensions of what is written in them as a number or time."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._dimensions: dict[int, frozenset[str]] = {}
        self._dated: dict[int, bool] = {}

    def has_any(self, text: int, dimensions: AbstractSet[str]) -> bool:
        """Tell whether a text has a quantity of one of `dimensions`, or a time where `DATE` is among them."""
        if DATE in dimensions and self._is_dated(text):
            return True
        measured = dimensions - {DATE}
        return bool(measured) and not measured.isdisjoint(self._dimensions_of(text))

    def _dimensions_of(self, text: int) -> frozenset[str]:
        found = self._dimensions.get(text)
        if found is None:
            quantities = find_quantities(self._texts[text])
            found = self._dimensions[text] = frozenset(quantity.dimension for quantity in quantities)
        return found

    def _is_dated(self, text: int) -> bool:
        found = self._dated.get(text)
        if found is None:
            found = self._dated[text] = names_a_time(self._texts[text])
        return found


def names_a_time(text: str) -> bool:
    """Tell whether a time is written in `text`."""
    if _NAMES_A_YEAR.search(text):
        return True
    return _MAY_NAME_A_TIME.search(text) is not None and bool(find_periods(text))
