"""On which day of a year feasts and other named days fall."""

from dataclasses import dataclass
from datetime import date

from claimcheck.periods.intervals import add_days

_MONDAY, _THURSDAY, _FRIDAY, _SUNDAY = 0, 3, 4, 6


@dataclass(frozen=True, slots=True)
class _Nth:
    """The nth such weekday of a month, and days after it."""

    month: int
    weekday: int
    number: int
    days: int = 0


@dataclass(frozen=True, slots=True)
class _FromEaster:
    """Days after Easter Sunday of the Western churches."""

    days: int


_THANKSGIVING = _Nth(11, _THURSDAY, 4)
FEASTS: dict[str, tuple[int, int] | _Nth | _FromEaster] = {
    "new year's day": (1, 1),
    "new year’s day": (1, 1),
    "valentine's day": (2, 14),
    "valentine’s day": (2, 14),
    "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "armistice day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year’s eve": (12, 31),
    "thanksgiving": _THANKSGIVING,
    "thanksgiving day": _THANKSGIVING,
    "black friday": _Nth(11, _THURSDAY, 4, 1),
    "cyber monday": _Nth(11, _THURSDAY, 4, 4),
    "ash wednesday": _FromEaster(-46),
    "palm sunday": _FromEaster(-7),
    "good friday": _FromEaster(-2),
    "easter": _FromEaster(0),
    "easter sunday": _FromEaster(0),
    "easter monday": _FromEaster(1),
    "ascension day": _FromEaster(39),
    "whit sunday": _FromEaster(49),
    "元旦": (1, 1),
    "国庆节": (10, 1),
    "圣诞节": (12, 25),
}
"""Names in lower case. Days that each country keeps on another date (Labour Day, Mother's Day) are left out."""

_SECOND: dict[str, _Nth] = {
    "thanksgiving": _Nth(10, _MONDAY, 2),
    "thanksgiving day": _Nth(10, _MONDAY, 2),
}
"""The same name in another country: Canada gives thanks in October."""


def feast_day(name: str, year: int, *, second: bool = False) -> date:
    """Return the day of `year` that the feast falls on; the second reading is another country's."""
    rule = _SECOND.get(name, FEASTS[name]) if second else FEASTS[name]
    if isinstance(rule, tuple):
        return date(year, *rule)
    if isinstance(rule, _FromEaster):
        return add_days(_easter(year), rule.days)
    first = date(year, rule.month, 1)
    return add_days(first, (rule.weekday - first.weekday()) % 7 + 7 * (rule.number - 1) + rule.days)


def _easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher)."""
    century, rest = divmod(year, 100)
    epact = (19 * (year % 19) + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
