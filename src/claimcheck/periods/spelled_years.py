"""Years written in words: "nineteen ninety-six", "two thousand and five", "twenty twenty-four"."""

import re

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import alternatives, compiled
from claimcheck.periods.mention import Mention, Standing
from claimcheck.periods.reader import Reader
from claimcheck.periods.surroundings import precedes_things

_CENTURIES = {"fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
_ONES = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine".split(), start=1)
}
_TEENS = {
    word: number
    for number, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), start=10
    )
}
_TENS = {
    word: number
    for number, word in zip(
        range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True
    )
}
_REST = (
    rf"(?:(?P<teen>{alternatives(_TEENS)})"
    rf"|(?P<tens>{alternatives(_TENS)})(?:[-\s](?P<ones>{alternatives(_ONES)}))?)"
)
_IN_TWO_HALVES = compiled(
    rf"""(?<![\w-])(?P<century>{alternatives(_CENTURIES)})[-\s]
    (?:{_REST}|(?P<hundred>hundred)|oh?[-\s](?P<single>{alternatives(_ONES)}))\b(?!-)"""
)
_THOUSAND = compiled(
    rf"(?<![\w-])two\s{{1,3}}thousand(?:\s{{1,3}}(?:and\s{{1,3}})?(?:{_REST}|(?P<one>{alternatives(_ONES)})))?\b(?!-)"
)
_LED = compiled(r"\b(?:in|since|during|until|till|throughout|before|after|by|of|year)\s{1,3}\Z")
_REACH = 14


def _in_two_halves(match: re.Match[str]) -> Mention:
    single = _ONES[match["single"].lower()] if match["single"] else 0
    return _mention(match, 100 * _CENTURIES[match["century"].lower()] + single)


def _thousand(match: re.Match[str]) -> Mention:
    one = _ONES[match["one"].lower()] if match["one"] else 0
    return _mention(match, 2000 + one)


def _mention(match: re.Match[str], century: int) -> Mention:
    start, end = match.span()
    led = _LED.search(match.string, max(0, start - _REACH), start) is not None
    certain = led and not precedes_things(match.string, end)
    return Mention(
        Span(start, end),
        Granularity.YEAR,
        century + _rest(match),
        standing=Standing.CERTAIN if certain else Standing.WEAK,
    )


def _rest(match: re.Match[str]) -> int:
    words = (match["teen"], _TEENS), (match["tens"], _TENS), (match["ones"], _ONES)
    return sum(table[word.lower()] for word, table in words if word)


_CLUES = ("teen ", "teen-", "twenty ", "twenty-", "two thousand")

READER = Reader(_CLUES, ((_IN_TWO_HALVES, _in_two_halves), (_THOUSAND, _thousand)))
