"""Joining two neighbouring times: "from 2012 to 2019", "June 30 - July 2, 2024", "May and June 2020"."""

from collections.abc import Iterable
from dataclasses import replace

from claimcheck.model.period import Bound, Granularity
from claimcheck.model.span import Span
from claimcheck.periods.fragments import TO, compiled
from claimcheck.periods.mention import Mention, Standing, in_year_of, stretch
from claimcheck.periods.relative.counting import Unit

_TO = compiled(rf"{TO}(?:the\s{{1,3}})?|\s?[至到]\s?")
_AND = compiled(r"\s{1,3}(?:and|or)\s{1,3}(?:the\s{1,3}|in\s{1,3})?|\s?[/&]\s?|,\s{0,3}(?:and\s{1,3})?")
_FROM = compiled(r"(?:\b(?:from|starting)\s{1,3}(?:the\s{1,3})?|[从自])\Z")
_OF = compiled(r"(?:\s{1,3}(?:period|quarter|half|season|term))?\s{1,3}(?:of|in)\s{1,3}(?:the\s{1,3})?")
_GAP = compiled(r"[\s,]{1,3}")
_AND_CHINESE = compiled(r"[和与]")
_BETWEEN_CHINESE = compiled(r"之?间")
_BETWEEN = compiled(r"\bbetween\s{1,3}(?:the\s{1,3})?\Z")
_REACH = 20


def join(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """Join what is written as one range and lend the year of a list's last member to the others."""
    joined: list[Mention] = []
    for mention in mentions:
        joined.append(mention)
        while len(joined) > 1 and (pair := _pair(joined[-2], joined[-1], text)):
            joined[-2:] = pair
            if len(pair) > 1:
                break
    return [_with_lead(mention, text) for mention in _lend_back(joined, text)]


def _pair(first: Mention, last: Mention, text: str) -> list[Mention] | None:
    """Return the one range that two neighbours make, or both where only a list member is confirmed."""
    if Standing.VOID in {first.standing, last.standing} or last.span.start - first.span.end > _REACH:
        return None
    gap = first.span.end, last.span.start
    if _names_year_of(first, last, text):
        return [in_year_of(first, last).covering(first.span.start, last.span.end)]
    if _is_range(first, last, text):
        return [_range(first, last, text)]
    if _AND.fullmatch(text, *gap) and last.standing is Standing.WEAK and first.standing is Standing.CERTAIN:
        return [first, replace(last, standing=Standing.CERTAIN)] if _alike(first, last) else None
    return None


def _names_year_of(first: Mention, last: Mention, text: str) -> bool:
    """Tell "September 11 in 2001", "the January-May period of 2024" and "October two thousand and five"."""
    if last.granularity is not Granularity.YEAR or last.part or not first.takes_year:
        return False
    gap = first.span.end, last.span.start
    in_words = last.year is not None and text[last.span.start].isalpha()
    return _OF.fullmatch(text, *gap) is not None or (in_words and _GAP.fullmatch(text, *gap) is not None)


def _alike(first: Mention, last: Mention) -> bool:
    return first.granularity is last.granularity and not (first.last or last.last)


def _is_range(first: Mention, last: Mention, text: str) -> bool:
    gap = first.span.end, last.span.start
    if first.last or last.last or not _fits(first, last):
        return False
    if _TO.fullmatch(text, *gap):
        return True
    if _AND_CHINESE.fullmatch(text, *gap):
        return _BETWEEN_CHINESE.match(text, last.span.end) is not None
    start = first.span.start
    between = _BETWEEN.search(text, max(0, start - _REACH), start)
    return between is not None and _AND.fullmatch(text, *gap) is not None


def _fits(first: Mention, last: Mention) -> bool:
    """Tell "2014 through May 2018" from "March to 2024", which is no range."""
    return first.year is not None or last.granularity is not Granularity.YEAR


def _range(first: Mention, last: Mention, text: str) -> Mention:
    start = first.span.start
    between = _BETWEEN.search(text, max(0, start - _REACH), start)
    if first.takes_year:
        first = _lent(first, last)
    return stretch(first, last, span=Span(start, last.span.end), bound=Bound.IN if between else Bound.LASTING)


def _with_lead(mention: Mention, text: str) -> Mention:
    """Let a range begin with its "from" or "between"."""
    if mention.last is None:
        return mention
    start = mention.span.start
    near = max(0, start - _REACH)
    lead = (_FROM if mention.bound is Bound.LASTING else _BETWEEN).search(text, near, start)
    return mention.covering(lead.start(), mention.span.end) if lead else mention


def _lent(first: Mention, last: Mention) -> Mention:
    """Give the year of a range's end to its start: the year before where the start would lie after the end."""
    if last.year is None:
        return in_year_of(first, last) if last.shift and last.shift.unit is Unit.YEAR else first
    wraps = (first.month or 0, first.day or 0) > (last.month or 13, last.day or 32)
    return replace(first, year=last.year - 1 if wraps else last.year)


def _lend_back(mentions: list[Mention], text: str) -> list[Mention]:
    """In "May and June 2020" both are of 2020."""
    for index in range(len(mentions) - 2, -1, -1):
        first, last = mentions[index], mentions[index + 1]
        if (
            _alike(first, last)
            and first.takes_year
            and last.year is not None
            and Standing.VOID not in {first.standing, last.standing}
            and last.span.start - first.span.end <= _REACH
            and _AND.fullmatch(text, first.span.end, last.span.start)
        ):
            mentions[index] = replace(first, year=last.year, standing=Standing.CERTAIN)
    return mentions
