"""What becomes of each block: rules speak where they are sure, the scores decide the rest, shape gives the label."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.alone import by_advertising, by_credit, by_shape, by_site
from claimcheck.cleaning.author_notes import divided
from claimcheck.cleaning.crowd import judged_in_crowd
from claimcheck.cleaning.dropping import dropped
from claimcheck.cleaning.fallback import never_empty
from claimcheck.cleaning.keeping import kept_blocks
from claimcheck.cleaning.markup import markup_credit, structure
from claimcheck.cleaning.neighbours import settled
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.plain_prose import HEADING, SENTENCE, looks_like_heading, looks_plain, measured_prose
from claimcheck.cleaning.regions import Region
from claimcheck.cleaning.scores import Scores
from claimcheck.cleaning.script_share import only_latin
from claimcheck.cleaning.suspects import suspects

NEAR = 15
"""Blocks before the first and after the last one kept in which bylines, captions and notes are the article's own."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The blocks of a document and what became of each. All lists have one length."""

    seen: list[Observation]
    alone: list[bool]
    """Whether a block looked like text alone."""
    scores: list[int]
    final: list[Opinion]


def judge(
    text: str, seen: Sequence[Observation], scores: Scores, title: str | None, *, written: bool
) -> Judgement:
    """Return the opinions on the blocks of `text`.

    Of what is `written` by hand all is text but what a rule removes and what its markup sets apart.
    """
    regions = [one.region for one in seen]
    kept = (
        np.array([region is None for region in regions], np.bool_) if written else kept_blocks(seen, scores)
    )
    at, blocks = _parts(text, seen, scores)
    first = _opinions(at, blocks, kept, scores, regions)
    judged = judged_in_crowd(blocks, first, latin=only_latin(text))
    return Judgement(
        blocks,
        (scores.alone > 0)[at].tolist(),
        scores.among[at].tolist(),
        never_empty(blocks, settled(blocks, judged, kept[at].tolist(), title)),
    )


def _parts(text: str, seen: Sequence[Observation], scores: Scores) -> tuple[list[int], list[Observation]]:
    """Divide the blocks that may be two things; return all parts, and for each the index of its block."""
    at, blocks = list(range(len(seen))), list(seen)
    for index in (scores.columns["formula_disclaimer"] > 0).nonzero()[0][::-1].tolist():
        parts = divided(text, seen[index])
        at[index : index + 1] = [index] * len(parts)
        blocks[index : index + 1] = parts
    return at, blocks


def _opinions(
    at: Sequence[int],
    parts: Sequence[Observation],
    kept: NDArray[np.bool_],
    scores: Scores,
    regions: Sequence[Region | None],
) -> list[Opinion]:
    """Return for each part what the rules are sure of, else its shape where it is kept, else why it is not."""
    otherwise = dropped(scores.columns, regions)
    looks = suspects(scores.columns)
    near = _near(kept)
    marked = scores.columns["marked"] > 0  # markup may name captions and bylines whatever their words are
    ruled = (looks.advertising & near, looks.site & near, looks.credit & near, marked & near)
    masks = [mask.tolist() for mask in (*ruled, kept, kept & _undivided_prose(scores))]
    flags = list(zip(*masks, strict=True))
    opinions = [otherwise[index] for index in at]
    wanted = (looks.advertising | looks.site | looks.credit | marked) & near | kept
    for place in wanted[at].nonzero()[0].tolist():
        index = at[place]
        opinions[place] = _opinion(parts[place], *flags[index]) or otherwise[index]
        parts[place].forget_words()
    return opinions


def _undivided_prose(scores: Scores) -> NDArray[np.bool_]:
    undivided: NDArray[np.bool_] = scores.columns["formula_disclaimer"] == 0
    return undivided & measured_prose(scores.columns)


def _opinion(
    one: Observation, advertising: bool, site: bool, credit: bool, marked: bool, kept: bool, prose: bool
) -> Opinion | None:
    ruled = (
        (advertising and by_advertising(one))
        or (site and by_site(one))
        or (credit and by_credit(one))
        or (marked and markup_credit(one))
    )
    if ruled:
        return ruled
    return structure(one) or _shape(one, prose) if kept else None


def _shape(one: Observation, prose: bool) -> Opinion:
    if prose and looks_plain(one.text):
        return SENTENCE
    return HEADING if looks_like_heading(one.text) else by_shape(one)


def _near(kept: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which blocks stand between or near blocks that are kept."""
    (places,) = kept.nonzero()
    near = np.zeros(len(kept), np.bool_)
    if len(places):
        near[max(0, places[0] - NEAR) : places[-1] + NEAR + 1] = True
    return near
