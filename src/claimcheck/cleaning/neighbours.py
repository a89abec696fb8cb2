"""The second opinion of a block: what its place in the document and its neighbours make of it."""

from collections.abc import Sequence
from itertools import groupby

from claimcheck.cleaning.credits import presents_person
from claimcheck.cleaning.headlines import headlines
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.model.label import KEPT, Label

_OUTSIDE = Opinion(Label.TEASER, "outside-main-stretch")
_CROWDED = Opinion(Label.BOILERPLATE, "run-of-short-lines")

_HEADING = Opinion(Label.HEADING, "heading")

NUMBERED_HEADING_WORDS = 16

_CUT_SENTENCE_WORDS, _PROSE, _TITLE_CASE = 8, 0.25, 0.5
"""Words, share of small words and share of capitals that tell half a sentence from a heading."""

HEADINGS_IN_A_ROW = 6
"""Short lines in a row, with a sentence after them, that may still be headings."""


_KEPT_BEFORE_BIOGRAPHY = 3
"""Kept blocks besides the last, without which "Jane Doe is a member …" may be all that a document says."""


def settled(
    seen: Sequence[Observation], opinions: Sequence[Opinion], stretch: range, title: str | None = None
) -> list[Opinion]:
    """Return the final opinions. `stretch` is where the article stands, `title` what the markup calls it."""
    runs = _short_runs(opinions)
    final = [
        _placed(index, seen, opinions, runs[index]) if index in stretch else _outside(opinion)
        for index, opinion in enumerate(opinions)
    ]
    for index, opinion in headlines(seen, opinions, stretch, title):
        final[index] = opinion
    _set_biographies(seen, final, stretch)
    _set_cut_end(seen, opinions, final, stretch)
    return final


def _outside(opinion: Opinion) -> Opinion:
    if opinion.sure:
        return opinion
    return _CROWDED if opinion.label is Label.HEADING else _OUTSIDE


def _placed(index: int, seen: Sequence[Observation], opinions: Sequence[Opinion], run: int) -> Opinion:
    """Return the opinion of a block in the main stretch; `run` is how many short lines stand together here."""
    opinion = opinions[index]
    if opinion.sure or opinion.reason == "markup-heading":
        return opinion
    if opinion.label is Label.LIST:
        return _HEADING if _is_numbered_heading(index, seen, opinions) else opinion
    if opinion.label is Label.HEADING:
        return _CROWDED if run > HEADINGS_IN_A_ROW else _HEADING
    return opinion


def _short_runs(opinions: Sequence[Opinion]) -> list[int]:
    """Return for each block how many short lines stand together where it stands."""
    runs: list[int] = []
    for is_short, group in groupby(opinion.label is Label.HEADING for opinion in opinions):
        length = len(list(group))
        runs += [length if is_short else 0] * length
    return runs


def _is_numbered_heading(index: int, seen: Sequence[Observation], opinions: Sequence[Opinion]) -> bool:
    """Tell whether a numbered line stands alone above a paragraph: "IV. The future of …"."""
    one = seen[index]
    if (
        one.bullet
        or one.stopped
        or not one.numbered
        or one.words > NUMBERED_HEADING_WORDS
        or one.hint is not None
    ):
        return False
    around = (opinions[index - 1 : index] if index else []), opinions[index + 1 : index + 2]
    listed = any(opinion.label is Label.LIST for side in around for opinion in side)
    return not listed and any(opinion.label is Label.BODY for opinion in around[1])


def _set_biographies(seen: Sequence[Observation], final: list[Opinion], stretch: range) -> None:
    """What presents a person ("Jane Doe is a professor of …") is a biography where it is the last thing said.

    It is one as well right above a disclaimer of that person's views.
    """
    kept = [index for index in stretch if final[index].label in KEPT]
    last = kept[-1] if len(kept) > _KEPT_BEFORE_BIOGRAPHY else None
    for index in kept[1:]:
        disclaimed = final[index + 1 : index + 2]
        above = bool(disclaimed) and disclaimed[0].label is Label.DISCLAIMER
        if (index == last or above) and final[index].label is Label.BODY and presents_person(seen[index]):
            final[index] = Opinion(Label.BIOGRAPHY, "author-note" if above else "closing-biography")


def _set_cut_end(
    seen: Sequence[Observation], opinions: Sequence[Opinion], final: list[Opinion], stretch: range
) -> None:
    """A dump that was cut ends in half a sentence, which by itself looks like a heading with nothing below it."""
    last = len(seen) - 1
    if (
        not stretch
        or stretch.stop != last
        or opinions[last].label is not Label.HEADING
        or opinions[last].sure
    ):
        return
    one = seen[last]
    if one.words >= _CUT_SENTENCE_WORDS and one.function_share > _PROSE and one.capital_share < _TITLE_CASE:
        final[last] = Opinion(Label.BODY, "sentence")
