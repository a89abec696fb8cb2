"""The second opinion of a block: what its place in the document and its neighbours make of it."""

from collections.abc import Sequence

from claimcheck.cleaning.credits import presents_person
from claimcheck.cleaning.headlines import TITLE_REACH, headlines
from claimcheck.cleaning.markup import structure
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.plain_prose import shape_of
from claimcheck.cleaning.script_share import in_other_script, main_script, script_of
from claimcheck.model.label import KEPT, Label

_HEADING = Opinion(Label.HEADING, "heading")

NUMBERED_HEADING_WORDS = 16

_CUT_SENTENCE_WORDS, _PROSE, _TITLE_CASE = 8, 0.25, 0.5
"""Words, share of small words and share of capitals that tell half a sentence from a heading."""


SCRIPT_BLOCKS = 8
"""Blocks at the start of the text that tell its script."""

_KEPT_BEFORE_BIOGRAPHY = 3
"""Kept blocks besides the last, without which "Jane Doe is a member …" may be all that a document says."""


def settled(
    seen: Sequence[Observation], opinions: Sequence[Opinion], kept: Sequence[bool], title: str | None = None
) -> list[Opinion]:
    """Return the final opinions. `kept` are the blocks that are text, `title` is what the markup calls the page."""
    stretch = _stretch(kept, opinions)
    final = list(opinions)
    for index in range(stretch.start, stretch.stop):
        if kept[index] and opinions[index].label is Label.LIST:
            final[index] = _placed(index, seen, opinions)
    for index, opinion in headlines(seen, _above_shaped(seen, opinions, stretch), stretch, title):
        final[index] = opinion
    _set_biographies(seen, final, stretch)
    _set_cut_end(seen, opinions, final, stretch)
    return final


def _stretch(kept: Sequence[bool], opinions: Sequence[Opinion]) -> range:
    """Return from the first to the last block that is kept and that no rule removes."""
    places = range(len(kept))
    first, last = (
        next((place for place in side if kept[place] and opinions[place].label in KEPT), None)
        for side in (places, places[::-1])
    )
    return range(0) if first is None or last is None else range(first, last + 1)


def _above_shaped(seen: Sequence[Observation], opinions: Sequence[Opinion], stretch: range) -> list[Opinion]:
    """Return `opinions` with the shape of what stands right above the text, in its script, and no rule is sure of."""
    shaped = list(opinions)
    script = main_script(seen[index].text for index in stretch[:SCRIPT_BLOCKS])
    for index in range(max(0, stretch.start - TITLE_REACH), stretch.start):
        if not opinions[index].sure and _may_be_in(script, seen[index].text):
            shaped[index] = structure(seen[index].hint, seen[index].text) or shape_of(seen[index])
    return shaped


def _may_be_in(script: str | None, text: str) -> bool:
    return script_of(text) is None if script is None else not in_other_script(text, script)


def _placed(index: int, seen: Sequence[Observation], opinions: Sequence[Opinion]) -> Opinion:
    """Return what its place makes of a list item."""
    opinion = opinions[index]
    return _HEADING if not opinion.sure and _is_numbered_heading(index, seen, opinions) else opinion


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
        above = index + 1 < len(final) and final[index + 1].label is Label.DISCLAIMER
        if (index == last or above) and final[index].label is Label.BODY and presents_person(seen[index]):
            final[index] = Opinion(Label.BIOGRAPHY, "author-note" if above else "closing-biography")


def _set_cut_end(
    seen: Sequence[Observation], opinions: Sequence[Opinion], final: list[Opinion], stretch: range
) -> None:
    """A dump that was cut ends in half a sentence, which by itself looks like a heading with nothing below it."""
    last = len(seen) - 1
    if not stretch or stretch.stop < last or final[last].sure or _is_evidence(opinions[last]):
        return
    one = seen[last]
    if one.words >= _CUT_SENTENCE_WORDS and one.function_share > _PROSE and one.capital_share < _TITLE_CASE:
        final[last] = Opinion(Label.BODY, "sentence")


def _is_evidence(opinion: Opinion) -> bool:
    return opinion.label in KEPT and opinion.label is not Label.HEADING
