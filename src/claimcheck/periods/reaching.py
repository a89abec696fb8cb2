"""Times that are only named by another: "the six months to June 2024", "two weeks after 5 May"."""

import re
from dataclasses import replace

from claimcheck.model.period import Bound, Granularity
from claimcheck.periods.fragments import NUMERAL, alternatives, compiled, numeral
from claimcheck.periods.mention import Mention
from claimcheck.periods.vocabulary import ORDINALS, WEEKDAYS

_LEAD = compiled(
    rf"""(?:\b(?:the\s{{1,3}})?(?:first\s{{1,3}})?(?P<count>{NUMERAL})[\s-](?P<unit>days|weeks|months|quarters|years)
    |\b(?:the\s{{1,3}})?(?:(?:full|fiscal|financial)\s{{1,3}})?year|\b(?:the\s{{1,3}})?(?P<one>month|quarter|half))
    \s{{1,3}}(?:to|ended|ending|through|until|up\s{{1,3}}to)\s{{1,3}}(?:(?:on|in)\s{{1,3}})?(?:the\s{{1,3}})?\Z"""
)
_ORDINAL = alternatives([*ORDINALS, "last", "final", "opening", "closing", "latter"])
_APART = compiled(
    rf"""(?:(?:\b(?:{_ORDINAL})|\d(?:st|nd|rd|th))\s{{1,3}}(?:(?:{NUMERAL}|few|several)\s{{1,3}})?
    (?:days?|weeks?|weekend|months?|quarter|half|third|part|{alternatives(WEEKDAYS)})\s{{1,3}}(?:of|in)
    |\b{NUMERAL}\s{{1,3}}(?:days|weeks|months|quarters)\s{{1,3}}of
    |\b(?:part|much|most|some|rest|remainder|bulk)\s{{1,3}}of
    |\b(?:same|corresponding|comparable)\s{{1,3}}(?:period|time|month|quarter|half|week|point)(?:\s{{1,3}}(?:of|in))?
    |\b(?:fiscal|financial)
    |\bweek\s{{1,3}}(?:of|starting|beginning|commencing|ending|ended|to)(?:\s{{1,3}}on)?
    |\b(?:{NUMERAL}\s{{1,3}})?(?:days?|weeks?|months?|years?|decades?)\s{{1,3}}(?:before|after|from|following|prior\s{{1,3}}to)
    )\s{{1,3}}(?:the\s{{1,3}})?\Z"""
)
_MONTHS = {
    "days": 0,
    "weeks": 0,
    "months": 1,
    "quarters": 3,
    "years": 12,
    "month": 1,
    "quarter": 3,
    "half": 6,
}
_ENDS = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.QUARTER})
_REACH = 60


def reach_back(mention: Mention, text: str) -> Mention:
    """Return the time that `mention` helps to name, or `mention` itself where it stands for itself.

    A part of it or a distance from it that has no certain borders ("the last week of June") stays open: taking it
    for the whole would support what the text does not say.
    """
    if mention.bound is Bound.LASTING:
        return mention
    reach = max(0, mention.span.start - _REACH), mention.span.start
    lead = _LEAD.search(text, *reach) if mention.granularity in _ENDS else None
    if lead is not None:
        months = (numeral(lead["count"]) if lead["count"] else 1) * _MONTHS[_unit(lead)]
        reaching = replace(mention, back=months, known=mention.known and months > 0)
        return reaching.covering(lead.start(), mention.span.end)
    apart = _APART.search(text, *reach)
    return replace(mention, known=False).covering(apart.start(), mention.span.end) if apart else mention


def _unit(lead: re.Match[str]) -> str:
    return str(lead["unit"] or lead["one"] or "years").lower()
