"""What becomes of each block: rules speak where they are sure, the scores decide the rest, shape gives the label."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.alone import (
    by_advertising,
    by_byline,
    by_caption,
    by_comment,
    by_languages,
    by_note,
    by_shape,
    by_site,
)
from claimcheck.cleaning.author_notes import divided
from claimcheck.cleaning.crowd import judged_in_crowd
from claimcheck.cleaning.dropping import dropped
from claimcheck.cleaning.fallback import never_empty
from claimcheck.cleaning.keeping import kept_blocks
from claimcheck.cleaning.looks import looks_of
from claimcheck.cleaning.markup import credits_named, markup_credit, structure
from claimcheck.cleaning.measures.pages import Page
from claimcheck.cleaning.neighbours import settled
from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.observed import Observations
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.plain_prose import plain_shape
from claimcheck.cleaning.scores import Scores
from claimcheck.cleaning.script_share import only_latin
from claimcheck.cleaning.suspects import Suspects

NEAR = 15
"""Blocks before the first and after the last one kept in which bylines, captions and notes are the article's own."""


Mask = NDArray[np.bool_]
Rule = Callable[[Observation], Opinion | None]


@dataclass(frozen=True, slots=True)
class Judgement:
    """The blocks of a document and what became of each. All lists have one length."""

    page: Page
    """Cut once more where a block is two things."""
    seen: Observations
    alone: list[bool]
    """Whether a block looked like text alone."""
    scores: list[int]
    final: list[Opinion]


def judge(page: Page, scores: Scores, title: str | None, *, written: bool) -> Judgement:
    """Return the opinions on the blocks of `page`.

    Of what is `written` by hand all is text but what a rule removes and what its markup sets apart.
    """
    looks = scores.looks or looks_of(scores.columns)
    kept = _not_set_apart(page) if written else kept_blocks(page, scores)
    at, parts = divided(page, looks.disclaiming.nonzero()[0].tolist())
    seen = Observations(parts)
    ruled = _ruled(seen, [(wanted[at], rule) for wanted, rule in _rules(page, looks.suspects, _near(kept))])
    otherwise = dropped(looks.dropped, page.regions)
    first = [ruled.get(place) or otherwise[block] for place, block in enumerate(at.tolist())]
    unruled = kept[at]
    unruled[list(ruled)] = False
    for place, opinion in _shapes(parts, seen, unruled, looks.short[at].tolist(), looks.prose[at].tolist()):
        first[place] = opinion
    judged = judged_in_crowd(seen, first, latin=only_latin(page.text))
    return Judgement(
        parts,
        seen,
        (scores.alone > 0)[at].tolist(),
        scores.among[at].tolist(),
        never_empty(seen, settled(seen, judged, kept[at].tolist(), title)),
    )


def _not_set_apart(page: Page) -> Mask:
    return np.array([region is None for region in page.regions], np.bool_)


def _rules(page: Page, looks: Suspects, near: Mask) -> list[tuple[Mask, Rule]]:
    """Return the rules in their order, each with the blocks near the text of which it may have something to say."""
    marked = np.zeros_like(near)
    marked[credits_named(page.hints, near.nonzero()[0].tolist())] = True
    return [
        (looks.advertising & near, by_advertising),
        (looks.site & near, by_site),
        (looks.languages & near, by_languages),
        (looks.comment & near, by_comment),
        (looks.note & near, by_note),
        (looks.caption & near, by_caption),
        (looks.byline & near, by_byline),
        (marked, markup_credit),
    ]


def _ruled(seen: Observations, rules: Iterable[tuple[Mask, Rule]]) -> dict[int, Opinion]:
    """Return by place what the rules are sure of; the first one that speaks decides."""
    found: dict[int, Opinion] = {}
    for wanted, rule in rules:
        for place in wanted.nonzero()[0].tolist():
            one = seen[place]
            opinion = None if place in found else rule(one)
            if opinion:
                found[place] = opinion
            one.forget_words()
    return found


def _shapes(
    parts: Page, seen: Observations, wanted: Mask, short: Sequence[bool], prose: Sequence[bool]
) -> Iterator[tuple[int, Opinion]]:
    """Yield the place and the label of each block that is `wanted`: what markup calls it, else what its shape is."""
    for place in wanted.nonzero()[0].tolist():
        text = seen.text(place)
        plain = structure(parts.hints[place], text) or plain_shape(
            text, short=short[place], prose=prose[place]
        )
        if plain:
            yield place, plain
        else:
            one = seen[place]
            yield place, by_shape(one)
            one.forget_words()


def _near(kept: Mask) -> Mask:
    """Return which blocks stand between or near blocks that are kept."""
    (places,) = kept.nonzero()
    near = np.zeros(len(kept), np.bool_)
    if len(places):
        near[max(0, places[0] - NEAR) : places[-1] + NEAR + 1] = True
    return near
