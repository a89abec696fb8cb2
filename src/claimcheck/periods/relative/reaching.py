"""Times that are only named by another: "the six months to June 2024", "the third week of May", "a year after 2011"."""

import re
from dataclasses import replace

from claimcheck.model.period import Bound, Granularity
from claimcheck.periods.fragments import NUMERAL, alternatives, compiled, numeral
from claimcheck.periods.mention import Mention
from claimcheck.periods.piece_words import piece_before
from claimcheck.periods.relative.counting import Distance, Side, Unit
from claimcheck.periods.vocabulary import ORDINALS, WEEKDAYS

_UNTIL = r"(?:to|ended|ending|through|until|up\s{1,3}to)\s{1,3}(?:(?:on|in)\s{1,3})?(?:the\s{1,3})?\Z"
_RUN_TO = compiled(
    rf"""(?:\b(?:the\s{{1,3}})?(?:first\s{{1,3}})?(?P<count>{NUMERAL})[\s-](?P<unit>days|weeks|months|quarters|years)
    |\b(?:the\s{{1,3}})?(?:(?:full|fiscal|financial)\s{{1,3}})?year|\b(?:the\s{{1,3}})?(?P<one>month|quarter|half))
    \s{{1,3}}{_UNTIL}"""
)
_YEARS_TO = compiled(
    rf"""\bthe\s{{1,3}}(?:(?P<count>{NUMERAL})\s{{1,3}}years|(?P<decade>decade))\s{{1,3}}
    (?:to|ended|ending)\s{{1,3}}(?:in\s{{1,3}})?\Z"""
)
_WEEK_BY = compiled(
    r"""\b(?:the\s{1,3}|a\s{1,3})?week\s{1,3}(?P<side>of|starting|beginning|commencing|ending|ended|to)
    (?:\s{1,3}on)?\s{1,3}(?:the\s{1,3})?\Z"""
)
_SIDES = {"of": Side.AROUND, "ending": Side.ENDING, "ended": Side.ENDING, "to": Side.ENDING}
_AT_DISTANCE = compiled(
    rf"""\b(?P<rough>(?:about|around|some|nearly|almost|over|than|least|roughly|within|{NUMERAL}\s{{1,3}}(?:to|or))\s{{1,3}})?
    (?P<the>the\s{{1,3}})?(?:(?P<count>{NUMERAL})\s{{1,3}})?(?P<unit>day|week|month|quarter|year|decade)s?\s{{1,3}}
    (?P<way>before|after|from|since|following|prior\s{{1,3}}to)\s{{1,3}}(?:the\s{{1,3}})?\Z"""
)
_ORDINAL = alternatives([*ORDINALS, "last", "final", "opening", "closing", "latter"])
_OPEN = compiled(
    rf"""(?:(?:\b(?:{_ORDINAL})|\b\d{{1,2}}(?:st|nd|rd|th))[\s-]{{1,3}}(?:(?:{NUMERAL}|few|several)\s{{1,3}})?
    (?:(?:days?|weeks?|weekends?|months?|quarter|half|third|part|{alternatives(WEEKDAYS)})\s{{1,3}}(?:of|in)
    |(?:years?|decades?)\s{{1,3}}of)
    |\b{NUMERAL}\s{{1,3}}(?:days|weeks|months|quarters)\s{{1,3}}of
    |\bweeks?\s{{1,3}}(?:of|starting|beginning|commencing|ending|ended)(?:\s{{1,3}}on)?
    |\bweeks?\s{{1,3}}\d{{1,2}}(?:\s{{0,3}}(?:-|–|to|and)\s{{0,3}}\d{{1,2}})?(?:\s{{1,3}}(?:of|in)|,)
    |\b(?:part|much|most|some|rest|remainder|bulk|turn)\s{{1,3}}of
    |\b(?:same|corresponding|comparable)\s{{1,3}}(?:period|time|month|quarter|half|week|point)(?:\s{{1,3}}(?:of|in))?
    |\b(?:half|thirds?|quarters?|fifths?|summers|winters|springs|autumns)\s{{1,3}}of
    |\b(?:fiscal|financial)
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

    A part of it that has no certain borders ("most of 2024", "the first few weeks of June") stays open: taking it for
    the whole would support what the text does not say.
    """
    if mention.bound is Bound.LASTING:
        return mention
    readings = (reads(mention, text) for reads in (_run_to, _piece_of, _week_by, _at_distance))
    found = next((reading for reading in readings if reading is not None), mention)
    apart = _before(_OPEN, found, text)
    return replace(found, known=False).covering(apart.start(), found.span.end) if apart else found


def _before(words: re.Pattern[str], mention: Mention, text: str) -> re.Match[str] | None:
    start = mention.span.start
    return words.search(text, max(0, start - _REACH), start)


def _run_to(mention: Mention, text: str) -> Mention | None:
    if mention.granularity is Granularity.YEAR and mention.part is None:
        return _years_to(mention, text)
    lead = _before(_RUN_TO, mention, text) if mention.granularity in _ENDS else None
    if lead is None:
        return None
    months = (numeral(lead["count"]) if lead["count"] else 1) * _MONTHS[_unit(lead)]
    reaching = replace(mention, back=months, known=mention.known and months > 0)
    return reaching.covering(lead.start(), mention.span.end)


def _years_to(mention: Mention, text: str) -> Mention | None:
    lead = _before(_YEARS_TO, mention, text)
    if lead is None:
        return None
    years = 10 if lead["decade"] else numeral(lead["count"])
    return replace(mention, back=12 * years).covering(lead.start(), mention.span.end)


def _unit(lead: re.Match[str]) -> str:
    return str(lead["unit"] or lead["one"] or "years").lower()


def _piece_of(mention: Mention, text: str) -> Mention | None:
    found = piece_before(mention, text)
    return found and replace(mention, piece=found[1]).covering(found[0], mention.span.end)


def _week_by(mention: Mention, text: str) -> Mention | None:
    lead = _before(_WEEK_BY, mention, text) if mention.granularity is Granularity.DAY else None
    if lead is None:
        return None
    distance = Distance(Unit.WEEK, 1, _SIDES.get(lead["side"].lower(), Side.STARTING))
    return replace(mention, distance=distance).covering(lead.start(), mention.span.end)


def _at_distance(mention: Mention, text: str) -> Mention | None:
    """Leave open what is rough, and what may be the whole time between: "the three years before 2015"."""
    lead = _before(_AT_DISTANCE, mention, text)
    if lead is None:
        return None
    if lead["way"].lower() == "since" and (lead["the"] or not lead["count"]):
        return None
    way, unit = lead["way"].lower(), Unit(lead["unit"].lower())
    count = numeral(lead["count"]) if lead["count"] else 1
    is_between = lead["the"] is not None and (lead["count"] is not None or unit is Unit.DECADE)
    is_bare = lead["the"] is None and lead["count"] is None
    amount = -count if way.startswith(("before", "prior")) else count
    distance = Distance(unit, amount, Side.FROM if way in {"from", "since"} else Side.APART)
    known = mention.known and mention.first is None and not (lead["rough"] or is_between or is_bare)
    return replace(mention, distance=distance, known=known).covering(lead.start(), mention.span.end)
