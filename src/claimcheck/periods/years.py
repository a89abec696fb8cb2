"""Plain years and stretches of years, told from counts and numbers by what stands around them."""

import re

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import PART, START, TO, YEAR, compiled, full_year, part_name
from claimcheck.periods.mention import Mention, Standing, stretch, void
from claimcheck.periods.reader import EVERY_TEXT, Reader
from claimcheck.periods.surroundings import is_round, precedes_things, stands_alone

_WORD_YEAR = r"(?:the\s{1,3})?(?:calendar\s{1,3})?year\s{1,3}(?:of\s{1,3})?|CY[\s-]?"
_YEAR = compiled(
    rf"""(?<![\w.,/:$€£¥#-])(?P<part>{PART})?(?P<word>{_WORD_YEAR})?
    (?P<era>A\.?D\.?\s?)?(?P<year>{YEAR})(?P<after>\s?(?:BCE?\b|B\.C\.|(?:AD|CE)\b|A\.D\.))?(?!\w|[-–/]\d|[-/]\w)"""
)
_STRETCH = compiled(
    rf"""{START}(?P<between>between\s{{1,3}}(?:the\s{{1,3}}years\s{{1,3}})?)?(?P<year>1\d\d\d|20\d\d)
    (?:{TO}|(?(between)\s{{1,3}}and\s{{1,3}}|(?!)))(?P<last>{YEAR})(?![-/]?\w)"""
)
_SHORT_STRETCH = compiled(
    rf"""{START}(?P<year>1\d\d\d|20\d\d)(?P<mark>[-–/])(?P<last>\d\d|(?<=/)20\d\d|(?<=/)1\d\d\d)(?![-–/.,]?\w|%)"""
)
_ERA = re.compile(
    rf"""{START}(?<![–—])(?:(?:A\.D\.\s?|AD\s)(?P<year>\d{{1,3}})|(?P<first>\d{{1,3}})\s(?:AD|CE|A\.D\.)
    |[Cc][Yy](?P<short>\d\d))(?!\w|\s?[-–—]\s?\d)""",
    re.VERBOSE,
)
_COMPARED = compiled(r"""(?:\byears?|\A)\s{0,3}(?:[<>]\s?=?|[≤≥])\s{0,3}\Z""")
_STRONG = compiled(
    r"""\b(?:in|since|during|until|till|throughout|before|after|between|circa|as\s{1,3}of|pre|post|than|into
    |(?:early|late|recently)\s{1,3}as)\s{1,3}\Z|\b[bd]\.\s{0,2}\Z|\bca?\.\s{0,2}\Z"""
)
_LEANING = compiled(r"""\b(?:of|to|from|by|for|through|with|on|around)\s{1,3}\Z""")
_PRICE_BASE = compiled(
    r"\s{1,3}(?:US\s{1,3})?(?:prices|dollars|euros?|pounds|money|terms)(?=\s{0,3}(?:[.,;:)]|\Z))"
)
"""In "2010 dollars" a figure is only measured by that year."""
_SUM = compiled(
    r"""\b(?:total|number|population|average|sum|score|distance|capacity|maximum|minimum|height|depth|length|speed
    |some|record)\s{1,3}of\s{1,3}\Z"""
)
_DETERMINER = compiled(
    r"""(?:\b(?:the|a|an|its|their|his|her|this|our)\s{1,3}|[^\W\d_]['’]s?\s{1,3})
    (?:(?!estimated|additional|remaining|other|total|some|first|last|further|extra|more|only|about|nearly|over)
    [a-z]{3,20}\s{1,3})?\Z"""
)
_MODERN = 1900
"""Before it, four digits are more often a count than a year."""
_NOTED = compiled(
    r"""(?:[$€£¥]\s?\d[\d.,]{0,12}\s?[a-z]{0,8}|\d\s?(?:%|percent|per\s{1,3}cent)|\b(?:founded|established|formed|created|set\s{1,3}up
    |launched|opened|closed|built|completed|signed|adopted|released|published|born|died|est\.))\s{1,3}\Z"""
)
"""What a note has right before its year, which ends it: "imports $28bn 2023", "central bank founded 1991"."""
_LIVED = compiled(r"\b(?:born|died)\s{1,3}\Z")
"""Before the year of a life in brackets or between commas: "(born 1984)"."""
_ENDS = re.compile(r"\s{0,3}\Z")
_OPENS = re.compile(r"(?:\A|[.!?:;\n]['\"”’)]{0,2})\s{0,3}\Z")
_ACTS = re.compile(
    r"(?:\s{1,3}(?:was|is|will|saw|marks|marked|has|had|brought|became|began|ended|would|may|could)\b|\s?:"
    r"|\s{1,3}and\s{1,3}(?:1[89]|20)\d\d\s{1,3}(?:were|are|will|saw|mark|marked|have|had|brought|became|may|could)\b)"
)
_WORD = re.compile(r"\s{1,3}[^\W\d_]")
_CLOSES = re.compile(r"[.;]?\s{0,3}\Z|[.;]\s")
_CONFIRMS = re.compile(r"['’]s\b|\s{1,3}(?:(?:and|or)\s{1,3}(?:later|earlier)|onwards?)\b")


def _year(match: re.Match[str]) -> Mention:
    span = Span(*match.span())
    if (match["after"] or "").strip().upper().startswith("B"):
        return void(span.start, span.end)
    return Mention(
        span,
        Granularity.YEAR,
        int(match["year"]),
        part=part_name(match["part"]),
        standing=Standing.CERTAIN if _is_year(match) else Standing.WEAK,
    )


def _is_year(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    if match["part"] or match["word"] or match["era"] or match["after"]:
        return True
    if _PRICE_BASE.match(text, end):
        return False
    if _is_enclosed(text, start, end) or _CONFIRMS.match(text, end) or _is_compared(text, start, end):
        return True
    if _counts(text, int(match["year"]), end):
        return False
    return (
        _is_led(text, start, int(match["year"]))
        or _is_subject(text, start, end)
        or _ends_note(text, start, end)
    )


def _ends_note(text: str, start: int, end: int) -> bool:
    return _ENDS.match(text, end) is not None and _NOTED.search(text, max(0, start - 24), start) is not None


def _is_enclosed(text: str, start: int, end: int) -> bool:
    """Tell whether it stands as in "(2006)", "(Paris, 2006)", or all alone."""
    before, after = text[max(0, start - 2) : start].strip(), text[end : end + 1]
    if stands_alone(text, start, end):
        return True
    if before.endswith(",") and _CLOSES.match(text, end):
        return True
    if after in {")", ",", ";"} and _LIVED.search(text, max(0, start - 8), start):
        return True
    return (before.endswith("(") and after in {")", ",", ";"}) or (before.endswith(",") and after == ")")


def _is_compared(text: str, start: int, end: int) -> bool:
    """Tell a claim's field such as "period: >= 2019" and "the year > 2019" from a count."""
    sign = _COMPARED.search(text, max(0, start - 10), start)
    return sign is not None and (bool(sign[0].strip("<>=≤≥ \n")) or not text[end:].strip())


def _counts(text: str, year: int, end: int) -> bool:
    return precedes_things(text, end) and (is_round(year) or year < _MODERN)


def _is_led(text: str, start: int, year: int) -> bool:
    near = max(0, start - 24)
    if _STRONG.search(text, near, start):
        return True
    if not _LEANING.search(text, near, start) or _SUM.search(text, near, start):
        return False
    return year >= _MODERN or not is_round(year)


def _is_subject(text: str, start: int, end: int) -> bool:
    if _DETERMINER.search(text, max(0, start - 32), start):
        return _WORD.match(text, end) is not None
    return _OPENS.search(text, max(0, start - 6), start) is not None and _ACTS.match(text, end) is not None


def _era(match: re.Match[str]) -> Mention | None:
    year = full_year(match["short"]) if match["short"] else int(match["year"] or match["first"])
    return Mention(Span(*match.span()), Granularity.YEAR, year) if year else None


def _stretch(match: re.Match[str]) -> Mention | None:
    first, last = int(match["year"]), int(match["last"])
    return _between(match, first, last) if first < last else void(*match.span())


def _short_stretch(match: re.Match[str]) -> Mention | None:
    """Read "2019-23" as five years, but "2023/24" as one season, school or budget year: whose, nobody says."""
    first = int(match["year"])
    last = int(match["last"]) if len(match["last"]) > len("19") else first - first % 100 + int(match["last"])
    if (first + 1) % 100 == last % 100:
        return Mention(Span(*match.span()), Granularity.FISCAL_YEAR, known=False)
    return _between(match, first, last) if first < last and match["mark"] != "/" else void(*match.span())


def _between(match: re.Match[str], first: int, last: int) -> Mention:
    text, (start, end) = match.string, match.span()
    span = Span(start, end)
    if _counts(text, last, end) or not (
        match.groupdict().get("between") or _may_be_years(text, start, first)
    ):
        return void(start, end)
    return stretch(*(Mention(span, Granularity.YEAR, year) for year in (first, last)), span=span)


def _may_be_years(text: str, start: int, first: int) -> bool:
    return first >= _MODERN or text[max(0, start - 1) : start] == "(" or _is_led(text, start, first)


_GATE = re.compile(r"[12ACc](?:\d{3}|\.?D\b|E\b|[Yy]\d)")
"""Of letters that begin these few expressions, which is seen faster than which expression begins."""

READER = Reader(
    EVERY_TEXT, ((_YEAR, _year), (_STRETCH, _stretch), (_SHORT_STRETCH, _short_stretch), (_ERA, _era)), _GATE
)
