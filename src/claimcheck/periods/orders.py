"""Which figure of "10/1/2018" is the day, where another date of the text shows it."""

from collections.abc import Iterable
from dataclasses import replace

from claimcheck.periods.mention import Mention, Order
from claimcheck.periods.numeric_days import in_order


def in_shown_order(mentions: Iterable[Mention]) -> list[Mention]:
    """Return all with ambiguous days read as the plain ones are: beside 31/12/2018 the first figure is the day.

    Where the text shows no order, or both, a day stays ambiguous: read month first, and compared as either.
    """
    found = list(mentions)
    shown = {day.order for mention in found for day in _days(mention)} & {Order.DAY_FIRST, Order.MONTH_FIRST}
    return [_ordered(mention, shown) for mention in found] if len(shown) == 1 else found


def _days(mention: Mention) -> tuple[Mention, ...]:
    if mention.first is not None and mention.last is not None:
        return mention.first, mention.last
    return (mention,)


def _ordered(mention: Mention, shown: set[Order | None]) -> Mention:
    if mention.first is None or mention.last is None:
        return in_order(mention, shown)
    return replace(mention, first=in_order(mention.first, shown), last=in_order(mention.last, shown))
