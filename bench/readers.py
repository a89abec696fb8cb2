"""What claimcheck's reading of figures, dates and sentences is compared with.

The other packages are imported when first called, so that this module can be read without them.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from score_quantities import Reading, canonical, pairs

from claimcheck import split_sentences
from claimcheck.language.singular import singular

ReadQuantities = Callable[[dict[str, Any]], list[list[Reading]]]
"""Takes a row with its text; returns for each quantity the values with units that it may be written as in the set."""
ReadDate = Callable[[str, datetime], date | None]
"""Takes a date as it stands in a text, and the day on which the text was written."""
Split = Callable[[str], Sequence[str]]

_COUNTED = re.compile(r" ([a-z]+)(?: ([a-z]+))?")


def own_quantities(row: dict[str, Any]) -> list[list[Reading]]:
    """Read by `claimcheck.find_quantities`."""
    return pairs(row)[1]


def quantulum3_quantities(row: dict[str, Any]) -> list[list[Reading]]:
    """Read by quantulum3 by its rules; its classifier is stored for a scikit-learn of long ago."""
    from quantulum3 import classifier, parser  # noqa: PLC0415 - see the docstring of this module

    classifier.USE_CLF = False
    found = parser.parse(row["text"])
    return [
        [(quantity.value, unit) for unit in _units(row["text"][quantity.span[1] :], quantity.unit.name)]
        for quantity in found
    ]


def _units(following: str, unit: str) -> list[str]:
    """The set names a count by its noun, which quantulum3 leaves: the next word or two are taken for it."""
    match = _COUNTED.match(following)
    if unit != "dimensionless" or match is None:
        return [canonical(unit)]
    words = [word for word in match.groups() if word]
    return [canonical(unit), singular(words[0]), " ".join((*words[:-1], singular(words[-1])))]


def dateutil_date(surface: str, written: datetime) -> date | None:
    """Read by dateutil, which skips words that it does not know."""
    from dateutil import parser  # noqa: PLC0415 - see the docstring of this module

    try:
        return parser.parse(surface, fuzzy=True, default=written.replace(month=1, day=1)).date()
    except (ValueError, OverflowError):
        return None


def dateparser_date(surface: str, written: datetime) -> date | None:
    """Read by dateparser, in English; what is not said is the first."""
    import dateparser  # noqa: PLC0415 - see the docstring of this module

    settings = {"RELATIVE_BASE": written, "PREFER_DAY_OF_MONTH": "first", "PREFER_MONTH_OF_YEAR": "first"}
    found = dateparser.parse(surface, languages=["en"], settings=settings)
    return found.date() if found else None


def own_sentences(text: str) -> list[str]:
    """Split by `claimcheck.split_sentences`."""
    return [sentence.text for sentence in split_sentences(text)]


def sentencex_sentences(text: str) -> Sequence[str]:
    """Split by sentencex as it comes, which claimcheck builds on."""
    import sentencex  # noqa: PLC0415 - see the docstring of this module

    found: Sequence[str] = sentencex.segment("en", text)
    return found


def pysbd_sentences(text: str) -> Sequence[str]:
    """Split by pysbd."""
    found: Sequence[str] = _pysbd().segment(text)
    return found


@cache
def _pysbd() -> Any:
    import pysbd  # noqa: PLC0415 - see the docstring of this module

    return pysbd.Segmenter(language="en", clean=False)
