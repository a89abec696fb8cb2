"""Quarters, halves, runs of months, seasons, decades, centuries and fiscal years."""

import re
from dataclasses import replace

from claimcheck.model.period import Bound, Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import (
    NUMERAL,
    PART,
    START,
    YEAR,
    alternatives,
    compiled,
    day_number,
    full_year,
    numeral,
    part_name,
)
from claimcheck.periods.intervals import DECEMBER
from claimcheck.periods.mention import Mention, Shift, Unit, stretch
from claimcheck.periods.reader import Reader
from claimcheck.periods.vocabulary import CENTURIES, DECADES, ORDINALS, SEASONS, SHIFTS

_PLAIN_YEAR = r"(?:1\d\d\d|20\d\d|2100)"
_OF_YEAR = rf"""(?:(?:[\s,]{{1,3}}|\s{{1,3}}(?:of|in)\s{{1,3}}(?:the\s{{1,3}}year\s{{1,3}})?)
    (?:(?P<fiscal>(?:FY|(?:fiscal|financial)(?:\s{{1,3}}year)?)\s{{0,3}})?(?P<year>{YEAR})
    |(?P<which>this|last|next|the)\s{{1,3}}(?P<fiscal_word>(?:fiscal|financial)\s{{1,3}})?year\b(?!\s{{1,3}}\d)))"""
_NTH = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "latter": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "final": 4, "last": 4,
}  # fmt: skip
_HALVES = (1, 2)
_PARTS_OF_YEAR = {"quarter": Granularity.QUARTER, "half": Granularity.HALF}

_PIECE = compiled(
    rf"""{START}(?:(?P<year_before>{_PLAIN_YEAR})(?:['’]s)?\s{{1,3}}|the\s{{1,3}})?(?P<nth>first|1st|second|2nd|latter|third|3rd|fourth|4th|final|last)[\s-]{{1,3}}
    (?P<kind>quarter|half)\b{_OF_YEAR}?"""
)
_CODE = compiled(
    rf"""{START}(?:(?P<code>[QH][1-4])[\s-]{{0,2}}(?:of\s{{1,3}})?(?P<fiscal>(?:FY|fiscal(?:\s{{1,3}}year)?)\s?)?(?:(?P<year>{YEAR})|['’](?P<short>\d\d))?
    |(?P<year_first>{_PLAIN_YEAR})[\s-]?(?P<code_last>[QH][1-4])|(?P<digit>[1-4])(?P<letter>[QH])(?:\s?(?P<year_last>{YEAR})|['’]?(?P<short_last>\d\d)))
    \b"""
)
_CODE_YEARS = ("year", "short", "year_first", "year_last", "short_last")
_RUN = compiled(
    rf"""{START}(?:the\s{{1,3}})?(?P<end>first|last|final)\s{{1,3}}(?P<count>{NUMERAL})\s{{1,3}}months{_OF_YEAR}"""
)
_SEASON = compiled(
    rf"""{START}(?P<part>{PART})?(?:the\s{{1,3}})?(?P<name>{alternatives(SEASONS)})
    (?P<of>\s{{1,3}}of)?\s{{1,3}}(?P<year>{YEAR})(?P<next>[-/–]\d\d(?:\d\d)?)?"""
)
_RELATIVE_SEASON = compiled(
    rf"""{START}(?P<which>this|last|next)\s{{1,3}}(?P<name>{alternatives(SEASONS)})\b(?!\s{{1,3}}of)"""
)
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
_FISCAL_WORDS = r"(?:fiscal|financial|budget|academic|school|tax|marketing|crop)"
_TWO_YEARS = r"(?:\s?[-/–]\s?|\s{1,3}(?:and|to|or|through)\s{1,3}(?:FY\s?)?)"
_FISCAL = compiled(
    rf"""{START}(?P<part>{PART})?(?:(?:the\s{{1,3}})?(?:FYs?|F\.Y\.|fiscal(?:\s{{1,3}}years?)?
    |{_FISCAL_WORDS}\s{{1,3}}years?)[\s-]{{0,2}}(?:of\s{{1,3}})?['’]?
    (?:{_PLAIN_YEAR}|\d\d(?!\d))(?:{_TWO_YEARS}(?:\d{{4}}|\d\d)(?!\d|[.,]\d))?
    |(?:the\s{{1,3}})?{_PLAIN_YEAR}(?:[-/–](?:\d{{4}}|\d\d))?\s{{1,3}}{_FISCAL_WORDS}\s{{1,3}}year
    |(?:the\s{{1,3}})?{_PLAIN_YEAR}[-/–](?:\d{{4}}|\d\d)\s{{1,3}}season)"""
)
_CURRENT_FISCAL = compiled(
    rf"""{START}(?:this|last|next|the|current|previous)\s{{1,3}}(?:fiscal|financial|budget|academic|school)\s{{1,3}}year\b"""
)


def _in_year(mention: Mention, match: re.Match[str]) -> Mention:
    """Place a part of a year in the year that is named with it, which may be a fiscal one."""
    groups = match.groupdict()
    if groups.get("fiscal") or groups.get("fiscal_word"):
        return replace(mention, known=False)
    if groups["which"]:
        return replace(mention, shift=Shift(Unit.YEAR, SHIFTS[groups["which"].lower()]))
    return replace(mention, year=int(groups["year"])) if groups["year"] else mention


def _piece(match: re.Match[str]) -> Mention | None:
    """Without a year a quarter is one of the year; a half may be of a match, a book, anything."""
    kind = _PARTS_OF_YEAR[match["kind"].lower()]
    number = min(_NTH[match["nth"].lower()], 4 if kind is Granularity.QUARTER else 2)
    if match["year_before"]:
        return Mention(Span(*match.span()), kind, int(match["year_before"]), number=number)
    if match["year"] is None and match["which"] is None and not _is_quarter(match, kind):
        return None
    return _in_year(Mention(Span(*match.span()), kind, number=number), match)


def _is_quarter(match: re.Match[str], kind: Granularity) -> bool:
    follows = match.string[match.end() : match.end() + 4]
    return (
        kind is Granularity.QUARTER
        and match["nth"].lower() != "last"
        and match[0].lower().startswith("the")
        and follows.split()[:1] != ["of"]
    )


def _code(match: re.Match[str]) -> Mention | None:
    code = match["code"] or match["code_last"] or match["letter"] + match["digit"]
    year = next(filter(None, (match[name] for name in _CODE_YEARS)), None)
    letter, number = code[0].upper(), int(code[1])
    if (not code[0].isupper() and not year) or (letter == "H" and (number not in _HALVES or not year)):
        return None
    return Mention(
        Span(*match.span()),
        Granularity.QUARTER if letter == "Q" else Granularity.HALF,
        full_year(year) if year else None,
        number=number,
        known=not match["fiscal"],
    )


def _run(match: re.Match[str]) -> Mention | None:
    months = numeral(match["count"])
    if months not in range(1, DECEMBER + 1):
        return None
    month = 1 if match["end"].lower() == "first" else DECEMBER + 1 - months
    mention = Mention(Span(*match.span()), Granularity.RANGE, month=month, number=months)
    return _in_year(mention, match)


def _season(match: re.Match[str]) -> Mention | None:
    """A winter lies in two years: which of the two names it is plain only where both are written."""
    name = match["name"].lower()
    if name == "fall" and not (match["of"] or match["part"] or _is_led(match)):
        return None
    return Mention(
        Span(*match.span()),
        Granularity.SEASON,
        int(match["year"]),
        number=SEASONS[name],
        part=part_name(match["part"]),
        known=name != "winter" or match["next"] is not None,
    )


def _is_led(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 8) : match.start()].split()
    return bool(before) and before[-1].lower() in {"in", "since", "by", "until", "from"}


def _relative_season(match: re.Match[str]) -> Mention:
    which, name = match["which"].lower(), match["name"].lower()
    return Mention(
        Span(*match.span()),
        Granularity.SEASON,
        number=SEASONS[name],
        shift=Shift(Unit.YEAR, SHIFTS[which], nearest=True),
        known=name != "winter",
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


def _fiscal(match: re.Match[str]) -> Mention:
    """Fiscal years start in January, April, July or October, as the country will: the borders stay open."""
    part = part_name(match.groupdict().get("part"))
    return Mention(Span(*match.span()), Granularity.FISCAL_YEAR, part=part, known=False)


_GATE = re.compile(
    r"\d|quarter|half|months|summer|spring|autumn|fall|winter|ies\b|centur|year\b|fiscal", re.IGNORECASE
)

READER = Reader(
    _GATE,
    (
        (_PIECE, _piece),
        (_CODE, _code),
        (_RUN, _run),
        (_SEASON, _season),
        (_RELATIVE_SEASON, _relative_season),
        (_DECADE, _decade),
        (_SHORT_DECADE, _short_decade),
        (_SPELLED_DECADE, _spelled_decade),
        (_CENTURY, _century),
        (_CENTURIES, _centuries),
        (_FISCAL, _fiscal),
        (_CURRENT_FISCAL, _fiscal),
    ),
)
