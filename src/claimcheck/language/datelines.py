"""Datelines: the place, day and agency that a news report begins with, "ALMATY, Jan. 15 (Steppe Wire) -- ".

They say where and when a report was filed, nothing of what it reports.
"""

import re
from dataclasses import dataclass

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_WORD = r"[A-Z\u00c0-\u00de][\w.'\u2019-]{0,30}"
_DATELINE = re.compile(
    rf"(?:(?P<place>{_WORD}(?:[ /]{_WORD}){{0,3}}(?:, {_WORD}(?: {_WORD}){{0,2}})?)"
    rf"(?:,? (?:(?P<month>{_MONTH}) (?P<day>\d{{1,2}})|(?P<day_first>\d{{1,2}}) (?P<month_second>{_MONTH}))"
    r"(?:,? (?P<year>(?:19|20)\d\d))?)?)?"
    r"(?:,?\s?[(\[](?P<agency>[^()\[\]\n\d]{2,40})[)\]])?\s{0,3}(?:--?|\u2013|\u2014)\s{1,3}"
    r"(?=[\"'\u2018\u201c]?[^\W_a-z])"
)
_CHINESE = re.compile(
    r"(?P<agency>[\u4e00-\u9fff]{2,6}社|[\u4e00-\u9fff]{1,4}网|)(?P<place>[\u4e00-\u9fff]{1,10})"
    r"(?:(?P<year>(?:19|20)\d\d)年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日[电電讯訊]"
    r"(?:\s?[(（][^()（）\n]{1,40}[)）])?[\s:：]{0,3}"
)
_SIGNS = ("-", "\u2013", "\u2014", "日电", "日電", "日讯", "日訊")
_REACH = 120
"""Characters at the start of a text in which its dateline ends."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says; `end` is where in the text the report itself begins."""

    end: int
    agency: str | None = None
    """As it is written."""
    month: int | None = None
    day: int | None = None
    year: int | None = None


def find_dateline(text: str) -> Dateline | None:
    """Return the dateline that `text` begins with, or None.

    A place alone is none: besides it, there must be an agency in brackets or a day, and without a day or an agency
    the place must be in capitals ("NATO (the alliance) is" and "Trade (in goods) — up" begin with none).
    """
    head = text[:_REACH]
    if not any(sign in head for sign in _SIGNS):
        return None
    found = _DATELINE.match(text)
    if found is not None:
        return _english(found) if _is_dateline(found) else None
    found = _CHINESE.match(text)
    return _dated(found, found["month"], found["day"]) if found else None


def _is_dateline(found: re.Match[str]) -> bool:
    dated = found["month"] or found["month_second"]
    if found["place"] is None:
        return found["agency"] is not None and found["agency"][0].isupper()
    in_capitals = found["place"].partition(",")[0].isupper()
    if found["agency"]:
        return in_capitals or dated is not None
    return in_capitals and dated is not None


def _english(found: re.Match[str]) -> Dateline:
    name = found["month"] or found["month_second"]
    month = str(_MONTHS.index(name[:3].lower()) + 1) if name else None
    return _dated(found, month, found["day"] or found["day_first"])


def _dated(found: re.Match[str], month: str | None, day: str | None) -> Dateline:
    agency = (found["agency"] or "").strip()
    return Dateline(found.end(), agency or None, _number(month), _number(day), _number(found["year"]))


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None
