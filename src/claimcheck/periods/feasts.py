"""Named days: "Christmas Eve 2019", "Black Friday last year", "on Easter Monday"."""

import re

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.feast_dates import FEASTS
from claimcheck.periods.fragments import YEAR, alternatives, compiled
from claimcheck.periods.mention import Mention
from claimcheck.periods.reader import Reader
from claimcheck.periods.relative.counting import Shift, Unit
from claimcheck.periods.vocabulary import SHIFTS

_NAMES = alternatives(name for name in FEASTS if name.isascii() or "’" in name)
_FEAST = compiled(
    rf"""(?<![\w-])(?P<name>{_NAMES})\b(?:(?:,?\s{{1,3}}|\s{{1,3}}(?:of|in)\s{{1,3}})(?P<year>{YEAR})
    |(?:\s{{1,3}}of)?\s{{1,3}}(?P<which>this|last|next)\s{{1,3}}year\b)?"""
)
_LED = re.compile(
    r"(?:\b(?:on|since|until|till|before|after|by)|\A(?:On|Since|Until|Till|Before|After|By))\s{1,3}\Z"
)
_NAMED_SO = re.compile(r"\s{1,3}[A-Za-z]|[-'’]")
_GOES_ON = re.compile(
    r"\s{1,3}(?:and|at|in|but|when|as|because|with|for|from|to|after|before|the|by|or|of)\b"
)
_REACH = 8


def _feast(match: re.Match[str]) -> Mention | None:
    """Without a year only what stands where a date would: "after Christmas", not "Christmas trees"."""
    if not match["year"] and not (match["name"][0].isupper() and (match["which"] or _is_led(match))):
        return None
    return Mention(
        Span(*match.span()),
        Granularity.DAY,
        int(match["year"]) if match["year"] else None,
        shift=Shift(Unit.YEAR, SHIFTS[match["which"].lower()]) if match["which"] else None,
        feast=re.sub(r"\s+", " ", match["name"].lower()),
    )


def _is_led(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    is_thing = _NAMED_SO.match(text, end) is not None and _GOES_ON.match(text, end) is None
    return _LED.search(text, max(0, start - _REACH), start) is not None and not is_thing


_CLUES = tuple("day eve christmas easter thanksgiving halloween juneteenth".split())
_GATE = re.compile(
    r"\b(?:day|eve|christmas|easter|friday|monday|sunday|wednesday|thanksgiving|halloween|juneteenth)\b",
    re.IGNORECASE,
)

READER = Reader(_CLUES, ((_FEAST, _feast),), _GATE)
