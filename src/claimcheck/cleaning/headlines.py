"""Which lines above the text name it: headline and subtitle."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.model.label import Label

TITLES_IN_A_ROW = 2
"""A headline and the subtitle or section name above it."""

TITLE_REACH = 12
"""Blocks before the first sentence in which the title stands."""

_TITLE_WORDS = range(3, 35)

_QUESTION_WORDS = 25
"""Words of the longest question that is a headline."""

_TAGLINE = re.compile(r"from .{0,60}\b(?:encyclop(?:a?e|\u00e6)dia|wiki)$")
"""What wikis write between a page's name and its text, for who prints it."""

_QUOTES = ("\u201c", "\u2018", '"', "'", "\u00ab", "\u300c")


def headlines(
    seen: Sequence[Observation], opinions: Sequence[Opinion], stretch: range, title: str | None
) -> Iterator[tuple[int, Opinion]]:
    """Yield (index, opinion) of the lines that name the text: the short ones nearest above its first sentence.

    `title` is what the markup calls it, `stretch` where the text stands.
    """
    above = range(max(0, stretch.start - TITLE_REACH), stretch.start + _leading(seen, opinions, stretch))
    short = [index for index in above if _may_name(seen[index], opinions[index])]
    long_enough = [index for index in short if _may_be_title(seen[index], opinions[index])]
    # Short words above a text are mostly a menu; where there are no more than a title and a section, they are these.
    candidates = long_enough or (short if len(short) <= TITLES_IN_A_ROW else [])
    known = [
        index for index in candidates if title and seen[index].bare and seen[index].folded in title.lower()
    ]
    for place, index in enumerate(known or _last_group(candidates, opinions)):
        yield index, Opinion(Label.HEADING, "heading") if place else Opinion(Label.TITLE, "headline")


def _may_name(seen: Observation, opinion: Opinion) -> bool:
    if _TAGLINE.match(seen.folded):
        return False
    return opinion.label is Label.HEADING or _asks(seen, opinion)


def _asks(seen: Observation, opinion: Opinion) -> bool:
    """Tell whether a line is one question, which by itself looks like a sentence of the text."""
    if opinion.label is not Label.BODY or opinion.sure or seen.words > _QUESTION_WORDS:
        return False
    return seen.text.endswith(("?", "\uff1f")) and not seen.inner_stop and not seen.text.startswith(_QUOTES)


def _may_be_title(seen: Observation, opinion: Opinion) -> bool:
    return seen.words in _TITLE_WORDS or opinion.reason == "markup-heading" or _asks(seen, opinion)


def _leading(seen: Sequence[Observation], opinions: Sequence[Opinion], stretch: range) -> int:
    """Count the blocks before the first sentence of the stretch itself: headings, questions, removed ones between."""
    return len(list(takewhile(lambda index: _leads(seen[index], opinions[index]), stretch)))


def _leads(seen: Observation, opinion: Opinion) -> bool:
    return opinion.label is Label.HEADING or opinion.sure or _asks(seen, opinion)


def _last_group(candidates: list[int], opinions: Sequence[Opinion]) -> list[int]:
    group: list[int] = []
    for index in reversed(candidates):
        between = opinions[index + 1 : group[0]] if group else ()
        if any(opinion.label is Label.HEADING for opinion in between) or len(group) == TITLES_IN_A_ROW:
            break
        group.insert(0, index)
    return group
