"""The second opinion of a block: what its place in the document and its neighbours make of it."""

from collections.abc import Sequence

from claimcheck.cleaning.credits import presents_person
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.model.label import KEPT, Label

_OUTSIDE = Opinion(Label.TEASER, "outside-main-stretch")
_CROWDED = Opinion(Label.BOILERPLATE, "run-of-short-lines")

HEADINGS_IN_A_ROW = 6
"""Short lines in a row, with a sentence after them, that may still be headings."""

TITLES_IN_A_ROW = 2
"""A headline and the subtitle or section name above it."""

TITLE_REACH = 12
"""Blocks before the first sentence in which the title stands."""

_TITLE_WORDS = range(3, 35)


def settled(
    seen: Sequence[Observation], opinions: Sequence[Opinion], stretch: range, title: str | None = None
) -> list[Opinion]:
    """Return the final opinions. `stretch` is where the article stands, `title` what the markup calls it."""
    final = [
        opinion
        if opinion.sure
        else _inside(index, opinions, stretch)
        if index in stretch
        else _outside(opinion)
        for index, opinion in enumerate(opinions)
    ]
    _set_titles(seen, opinions, final, stretch, title)
    _set_biography(seen, final, stretch)
    return final


def _outside(opinion: Opinion) -> Opinion:
    return _CROWDED if opinion.label is Label.HEADING else _OUTSIDE


def _inside(index: int, opinions: Sequence[Opinion], stretch: range) -> Opinion:
    opinion = opinions[index]
    if opinion.label is not Label.HEADING or opinion.reason == "markup-heading":
        return opinion
    if _short_run(index, opinions, stretch) > HEADINGS_IN_A_ROW:
        return _CROWDED
    return Opinion(Label.HEADING, "heading")


def _short_run(index: int, opinions: Sequence[Opinion], stretch: range) -> int:
    """How many short lines stand together here, not counting what is no text of the page at all."""
    first = last = index
    while first > stretch.start and opinions[first - 1].label is Label.HEADING:
        first -= 1
    while last + 1 < stretch.stop and opinions[last + 1].label is Label.HEADING:
        last += 1
    return last - first + 1


def _set_titles(
    seen: Sequence[Observation],
    opinions: Sequence[Opinion],
    final: list[Opinion],
    stretch: range,
    title: str | None,
) -> None:
    """The headline is the short line nearest above the first sentence; what stands right above it is a heading."""
    candidates = [
        index
        for index in range(max(0, stretch.start - TITLE_REACH), stretch.start)
        if opinions[index].label is Label.HEADING and seen[index].words in _TITLE_WORDS
    ]
    known = [
        index for index in candidates if title and seen[index].bare and seen[index].folded in title.lower()
    ]
    group = known or _last_group(candidates, opinions)
    for place, index in enumerate(group):
        final[index] = Opinion(Label.HEADING, "heading") if place else Opinion(Label.TITLE, "headline")


def _last_group(candidates: list[int], opinions: Sequence[Opinion]) -> list[int]:
    group: list[int] = []
    for index in reversed(candidates):
        between = opinions[index + 1 : group[0]] if group else ()
        if any(opinion.label is Label.HEADING for opinion in between) or len(group) == TITLES_IN_A_ROW:
            break
        group.insert(0, index)
    return group


def _set_biography(seen: Sequence[Observation], final: list[Opinion], stretch: range) -> None:
    """What presents a person ("Jane Doe is a professor of …") is a biography where it is the last thing said."""
    kept = [index for index in stretch if final[index].label in KEPT]
    if len(kept) > 3 and presents_person(seen[kept[-1]]) and final[kept[-1]].label is Label.BODY:  # noqa: PLR2004
        final[kept[-1]] = Opinion(Label.BIOGRAPHY, "closing-biography")
