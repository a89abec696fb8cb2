"""Finding the quantities of a text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from claimcheck.language.spaces import plain_spaces
from claimcheck.model.quantity import Quantity, QuantityKind
from claimcheck.quantities.chinese.words import MAY_FOLLOW
from claimcheck.quantities.exclusions import (
    Exclusions,
    is_adjective,
    is_name_number,
    is_place_in_row,
    is_pronoun,
)
from claimcheck.quantities.hedges import hedge_after
from claimcheck.quantities.joining import join
from claimcheck.quantities.measures.ambiguous_money import settled
from claimcheck.quantities.measures.measured import Measured, measure
from claimcheck.quantities.reading import Reading
from claimcheck.quantities.writing import write
from claimcheck.quantities.written.digits import with_half
from claimcheck.quantities.written.figure import Figure
from claimcheck.quantities.written.figures import find_figures
from claimcheck.quantities.written.wide import narrowed
from claimcheck.quantities.years import is_year

_KEPT, _KEPT_LENGTH = 4096, 500
"""Texts that are kept at hand with their quantities, and their longest: a claim is asked for them by who looks for
sentences and by who compares, and so is each sentence that has its figure."""

_REPEATED = re.compile(r"[ ]\((?P<digits>\d{1,6})\)")


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities of `text` in order of place, not overlapping.

    Years, dates, times, ordinals, labels and the numbers of names are none. The value of a range is its middle;
    `low` and `high` then are its ends.
    """
    return _kept(text) if len(text) <= _KEPT_LENGTH else _found(text)


def _found(text: str) -> tuple[Quantity, ...]:
    text = narrowed(plain_spaces(text))
    figures = list(find_figures(text))
    if not figures:
        return ()
    readings = join(text, list(_readings(text, figures)))
    ceilings = [*(reading.measured.start for reading in readings[1:]), len(text)]
    found: list[Quantity] = []
    for reading, ceiling in zip(readings, ceilings, strict=False):
        found.append(write(text, reading, floor=found[-1].end if found else 0, ceiling=ceiling))
    return tuple(found)


_kept = lru_cache(maxsize=_KEPT)(_found)


def _readings(text: str, figures: list[Figure]) -> Iterator[Reading]:
    exclusions = Exclusions(text)
    reached = 0
    for figure in figures:
        if figure.start < reached or exclusions.covers(figure):
            continue
        reading = _reading(text, figure)
        if not _is_no_quantity(text, figure, reading.measured):
            if reading.measured.start < reached:  # of "95 $ one" the sign goes to the first
                reading = replace(reading, measured=replace(reading.measured, start=reached))
            reached = reading.measured.end
            yield reading


def _reading(text: str, figure: Figure) -> Reading:
    hedge = hedge_after(text, figure.end)
    measured = measure(text, figure, hedge.end if hedge else _behind_repetition(text, figure))
    if measured.kind is QuantityKind.MEASURE and text.startswith("半", measured.end):
        figure, measured = with_half(figure), replace(measured, end=measured.end + 1)
    upper = None if figure.upper is None else replace(figure, value=figure.upper)
    return Reading(figure, settled(text, measured), hedge, upper)


def _behind_repetition(text: str, figure: Figure) -> int:
    """Return where the words behind a number begin; contracts write "two (2) years"."""
    match = _REPEATED.match(text, figure.end) if figure.spelled else None
    return match.end() if match and int(match["digits"]) == figure.value else figure.end


def _is_no_quantity(text: str, figure: Figure, measured: Measured) -> bool:
    bare = measured.kind is QuantityKind.BARE
    if (
        is_place_in_row(text, figure)
        or is_pronoun(text, figure, counts=not bare)
        or is_adjective(text, figure, measured.kind)
    ):
        return True
    if measured.kind is not QuantityKind.COUNT and not bare:
        return False
    following = text[figure.end : figure.end + 1]
    glued = bare and not figure.spelled and following.isalpha() and following not in MAY_FOLLOW
    return glued or is_year(text, figure) or is_name_number(text, figure)
