"""Decades and centuries: "the 1990s", "the late nineties", "the 18th and 19th centuries"."""

import re

from claimcheck.model.period import Bound, Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import PART, alternatives, compiled, day_number, part_name
from claimcheck.periods.mention import Mention, stretch
from claimcheck.periods.reader import Reader
from claimcheck.periods.vocabulary import CENTURIES, DECADES, ORDINALS

_DECADE = compiled(rf"""(?<![\w.,$£€-])(?P<part>{PART})?(?:the\s{{1,3}})?(?P<year>1\d\d0|20\d0)['’]?s\b""")
_SHORT_DECADE = compiled(
    rf"""(?<![\w.,$£€-])(?P<part>{PART})?(?:the\s{{1,3}}['’]?|['’])(?P<tens>[3-9])0\s?['’]?s\b"""
)
_SPELLED_DECADE = compiled(
    rf"""(?<![\w.,-])(?P<part>{PART})?the\s{{1,3}}(?:nineteen[\s-])?(?P<name>{alternatives(DECADES)})\b"""
)
_NTH_CENTURY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{alternatives(ORDINALS)})"
_CENTURY = compiled(
    rf"""(?<![\w.,])(?P<part>{PART})?(?:the\s{{1,3}})?(?:(?P<digits>\d{{1,2}})(?:st|nd|rd|th)|(?P<word>{alternatives(ORDINALS)}))
    [\s-]century\b(?P<before>\s{{1,3}}(?:BCE?\b|B\.C\.))?"""
)
_CENTURIES = compiled(
    rf"""(?<![\w.,])(?:the\s{{1,3}})?(?P<first>{_NTH_CENTURY})\s{{1,3}}and\s{{1,3}}(?:the\s{{1,3}})?
    (?P<last>{_NTH_CENTURY})\s{{1,3}}centuries\b(?!\s{{1,3}}(?:BCE?\b|B\.C\.))"""
)


def _decade(match: re.Match[str]) -> Mention:
    """Take "the 1800s" for a century, but "the 2000s" for a decade, as most people do."""
    year = int(match["year"])
    granularity = Granularity.CENTURY if year in range(1000, 2000, 100) else Granularity.DECADE
    return Mention(Span(*match.span()), granularity, year, part=part_name(match["part"]))


def _short_decade(match: re.Match[str]) -> Mention:
    year = 1900 + 10 * int(match["tens"])
    return Mention(Span(*match.span()), Granularity.DECADE, year, part=part_name(match["part"]))


def _spelled_decade(match: re.Match[str]) -> Mention:
    year = 1900 + DECADES[match["name"].lower()]
    return Mention(Span(*match.span()), Granularity.DECADE, year, part=part_name(match["part"]))


def _century(match: re.Match[str]) -> Mention | None:
    """The 19th century is taken for 1800 to 1899, as people count and ISO 8601 does."""
    word = match["word"]
    number = ORDINALS[re.sub(r"\s+", "-", word.lower())] if word else int(match["digits"])
    if match["before"] or number not in CENTURIES:
        return None
    year = 100 * (number - 1)
    return Mention(Span(*match.span()), Granularity.CENTURY, year, part=part_name(match["part"]))


def _centuries(match: re.Match[str]) -> Mention | None:
    """Read "the 18th and 19th centuries" as some time in the two."""
    span = Span(*match.span())
    numbers = day_number(match["first"]), day_number(match["last"])
    if numbers[0] >= numbers[1] or numbers[0] not in CENTURIES or numbers[1] not in CENTURIES:
        return None
    ends = (Mention(span, Granularity.CENTURY, 100 * (number - 1)) for number in numbers)
    return stretch(*ends, span=span, bound=Bound.IN)


_CLUES = ("0", "ties", "centur")
_GATE = re.compile(r"0\s?['’]?s\b|ties\b|centur", re.IGNORECASE)

READER = Reader(
    _CLUES,
    (
        (_DECADE, _decade),
        (_SHORT_DECADE, _short_decade),
        (_SPELLED_DECADE, _spelled_decade),
        (_CENTURY, _century),
        (_CENTURIES, _centuries),
    ),
    _GATE,
)
