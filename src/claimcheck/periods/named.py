"""Quarters, halves, runs of months and seasons."""

import re
from dataclasses import replace

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import (
    NUMERAL,
    PART,
    START,
    YEAR,
    alternatives,
    compiled,
    full_year,
    numeral,
    part_name,
)
from claimcheck.periods.intervals import DECEMBER
from claimcheck.periods.mention import Mention
from claimcheck.periods.reader import Reader
from claimcheck.periods.relative.counting import Shift, Unit
from claimcheck.periods.vocabulary import SEASONS, SHIFTS

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
_FISCAL_WORD = r"(?P<fiscal>(?:FY|fiscal(?:\s{1,3}year)?)\s?)?"
_CODE = compiled(
    rf"""{START}(?:(?P<code>[QH][1-4])[\s-]{{0,2}}(?:of\s{{1,3}})?{_FISCAL_WORD}
    (?:(?P<year>{YEAR})|['’](?P<short>\d\d)|(?P<which>this|last|next)\s{{1,3}}year)?
    |(?P<year_first>{_PLAIN_YEAR})[\s-]?(?P<code_last>[QH][1-4])
    |(?P<digit>[1-4])(?P<letter>[QH])(?:\s?(?P<year_last>{YEAR})|['’]?(?P<short_last>\d\d)))\b"""
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
        and (match[0].lower().startswith("the") or "-" in match[0])
        and follows.split()[:1] != ["of"]
    )


def _code(match: re.Match[str]) -> Mention | None:
    code = match["code"] or match["code_last"] or match["letter"] + match["digit"]
    year = next(filter(None, (match[name] for name in _CODE_YEARS)), None)
    letter, number = code[0].upper(), int(code[1])
    if (not code[0].isupper() and not year) or (
        letter == "H" and (number not in _HALVES or not (year or match["which"]))
    ):
        return None
    return Mention(
        Span(*match.span()),
        Granularity.QUARTER if letter == "Q" else Granularity.HALF,
        full_year(year) if year else None,
        number=number,
        shift=Shift(Unit.YEAR, SHIFTS[match["which"].lower()]) if match["which"] else None,
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


_CLUES = tuple(
    "q1 q2 q3 q4 h1 h2 h3 h4 1q 2q 3q 4q 1h 2h 3h 4h quarter half months summer spring autumn fall winter".split()
)

READER = Reader(
    _CLUES,
    (
        (_PIECE, _piece),
        (_CODE, _code),
        (_RUN, _run),
        (_SEASON, _season),
        (_RELATIVE_SEASON, _relative_season),
    ),
)
