"""Fiscal, academic and other years that start when their owner will: "FY2018", "the 2017-18 season"."""

import re

from claimcheck.model.period import Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import PART, START, compiled, part_name
from claimcheck.periods.mention import Mention
from claimcheck.periods.reader import Reader

_PLAIN_YEAR = r"(?:1\d\d\d|20\d\d|2100)"
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


def _fiscal(match: re.Match[str]) -> Mention:
    """Fiscal years start in January, April, July or October, as the country will: the borders stay open."""
    part = part_name(match.groupdict().get("part"))
    return Mention(Span(*match.span()), Granularity.FISCAL_YEAR, part=part, known=False)


_CLUES = ("fiscal", "financial", "fy", "f.y.", "year", "season")

READER = Reader(_CLUES, ((_FISCAL, _fiscal), (_CURRENT_FISCAL, _fiscal)))
