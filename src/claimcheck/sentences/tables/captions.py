"""What stands above a table -> what it says of all its figures."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from claimcheck.names import Name, find_names
from claimcheck.periods import find_periods
from claimcheck.sentences.tables.axes import NOTHING, Heading, read_heading, without_unit
from claimcheck.sentences.tables.caption_words import CONTAINING, FLOWS, KINDS
from claimcheck.sentences.tables.head_words import FORECASTS
from claimcheck.sentences.tables.units import Unit, read_unit

_NUMBERED = re.compile(
    r"^(?:Table|Tab\.|Figure|Annex|Exhibit)\s{1,3}[A-Z]?\d{1,3}(?:[.-]\d{1,3}){0,3}[a-z]?[.:)]?\s{0,3}(?:[-\u2013\u2014]\s)?",
    re.IGNORECASE,
)
_BY = re.compile(r"\sby\s[^,(:]{1,60}", re.IGNORECASE)
_OWNER = re.compile(r"^(?:[^\W\d_]|[ .-]){2,60}(?::\s|\s[\u2013\u2014-]\s|['\u2019]s?\s)(?=\w)")
_OF_KIND = re.compile(rf"\s(?:of|in|for|among|across)\s[^,(:]{{0,60}}?\b(?:{'|'.join(sorted(KINDS))})\b")
_PARTNER = re.compile(r"\b(with|to|from)\s(?:the\s)?$")
_SEVERAL = re.compile(r"\s(?:and|&|or|vs\.?)\s|[,:;\u2013\u2014]", re.IGNORECASE)
"""A caption with one of these names more than one thing that is measured."""

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Caption:
    """What the lines above a table say."""

    heading: Heading = NOTHING
    """Measure, period and unit, where the lines are as plain as the head of a column."""
    unit: Unit | None = None
    partner: str = ""
    """With whom: "with China", "to China"."""
    dated: bool = False
    """Names a time that is no plain one, so that figures without a time of their own have none."""
    closed: bool = False
    """Says something that the figures cannot be read without, and that cannot be told."""
    owned: bool = False
    """Names somebody whose figures they are, so that named rows are parts or partners of that one."""
    words: frozenset[str] = frozenset()
    """All words of the lines, in lower case."""
    several: bool = False
    """The nearest line that names anyone names more than one."""
    divided: bool = False
    """Says by what the rows divide what is measured: "by product"."""


def read_caption(lines: Iterable[str]) -> Caption:
    """Read the lines above a table, the nearest last."""
    split = [_split(_NUMBERED.sub("", line).strip(" :.")) for line in lines]
    units = [unit for unit, _ in split if unit is not None]
    spoken = [line for _, line in split if line]
    words = words_of(" ".join(spoken))
    if len(set(units)) > 1 or not FORECASTS.isdisjoint(words):
        return Caption(closed=True)
    unit = units[0] if units else None
    caption = spoken[-1] if spoken else ""
    partners, owned = _names(spoken)
    heading, timed = _heading(_plain(caption, partners))
    if _SEVERAL.search(heading.measure):
        heading = replace(heading, measure="")
    return Caption(
        heading,
        unit,
        partner=next(iter(partners), ""),
        dated=timed or (not heading.period and any(map(find_periods, spoken))),
        closed=len(set(partners)) > 1,
        owned=owned,
        words=words,
        divided=_BY.search(caption) is not None,
    )


@lru_cache(maxsize=8192)
def mentions_flow(text: str) -> bool:
    """Tell whether a text speaks of what goes from one to another."""
    return not FLOWS.isdisjoint(words_of(text))


def names_several(lines: Sequence[str]) -> bool:
    """Tell whether the last of `lines` that names anyone names more than one."""
    for line in reversed(lines):
        names = {name.words for name in find_names(line)}
        if names:
            return len(names) > 1
    return False


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text in lower case."""
    return frozenset(word.lower() for word in _WORD.findall(text))


def _split(line: str) -> tuple[Unit | None, str]:
    """Return the unit that a line names, in brackets, behind its last comma or alone, and the other words."""
    whole = read_unit(line.strip("()[] "))
    return (whole, "") if whole else without_unit(line)


def _heading(caption: str) -> tuple[Heading, bool]:
    """Read a caption as the head of a column, and tell whether it names times that are no plain one."""
    heading = read_heading(caption)
    times = find_periods(caption)
    if heading or not times:
        return heading, False
    for period in reversed(times):
        caption = caption[: period.span.start] + caption[period.span.end :]
    return read_heading(" ".join(caption.split())), True


def _plain(caption: str, partners: list[str]) -> str:
    """Leave out of a caption what rows and columns say better: "by country", "of Central Asian countries"."""
    caption = _OWNER.sub("", caption)
    for partner in partners:
        caption = caption.replace(partner, "", 1)
    caption = _BY.sub("", caption)
    caption = _OF_KIND.sub("", caption)
    for name in reversed(find_names(caption)):
        before = caption[: name.start].rstrip().rpartition(" ")
        if before[2].lower() in CONTAINING:
            caption = before[0] + caption[name.end :]
    return caption


def _names(lines: Iterable[str]) -> tuple[list[str], bool]:
    """Return the partners that lines name, and whether they name anyone else who is not all of its rows."""
    partners: list[str] = []
    owned = False
    for line in lines:
        for name in find_names(line):
            partner = _PARTNER.search(line[: name.start])
            if _contains_rows(line, name):
                continue
            if partner:
                partners.append(line[partner.start() : name.end])
            else:
                owned = True
    return partners, owned


def _contains_rows(line: str, name: Name) -> bool:
    """Tell whether rows are parts of what is named: "in Central Asia", "of Central Asian countries"."""
    behind = _WORD.match(line[name.end :].lstrip())
    if behind and behind[0].lower() in KINDS:
        return not _PARTNER.search(line[: name.start])
    return line[: name.start].rstrip().rpartition(" ")[2].lower() in CONTAINING
