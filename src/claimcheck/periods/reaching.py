"""Stretches that are named by their end: "the six months to June 2024", "the year ended 31 March 2024"."""

from dataclasses import replace

from claimcheck.model.period import Granularity
from claimcheck.periods.fragments import NUMERAL, compiled, numeral
from claimcheck.periods.mention import Mention

_LEAD = compiled(
    rf"""(?:\b(?:the\s{{1,3}})?(?:first\s{{1,3}})?(?P<count>{NUMERAL})[\s-](?P<unit>days|weeks|months|quarters|years)
    |\b(?:the\s{{1,3}})?(?:(?:full|fiscal|financial)\s{{1,3}})?year|\b(?:the\s{{1,3}})?(?P<one>month|quarter|half))
    \s{{1,3}}(?:to|ended|ending|through|until|up\s{{1,3}}to)\s{{1,3}}(?:(?:on|in)\s{{1,3}})?(?:the\s{{1,3}})?\Z"""
)
_MONTHS = {"months": 1, "quarters": 3, "years": 12, "month": 1, "quarter": 3, "half": 6}
_ENDS = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.QUARTER})
_REACH = 60


def reach_back(mention: Mention, text: str) -> Mention:
    """Return the stretch that `mention` is only the end of, or `mention` itself."""
    start = mention.span.start
    if mention.granularity not in _ENDS:
        return mention
    lead = _LEAD.search(text, max(0, start - _REACH), start)
    if lead is None:
        return mention
    count = numeral(lead["count"]) if lead["count"] else 1
    months = count * _MONTHS.get((lead["unit"] or lead["one"] or "years").lower(), 0)
    return replace(mention.covering(lead.start(), mention.span.end), back=months, known=mention.known and months > 0)
