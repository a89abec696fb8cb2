"""What its whole page shows of a block: lines that come again, and words that the text around shares."""

from collections.abc import Iterator
from itertools import pairwise, starmap

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.pieces import Column, Indexes, Pieces
from claimcheck.cleaning.measures.words import Hashes, joined

_MOST = 50
"""Times that are told apart."""

_BUCKETS = 14
"""Bits of a word's hash that tell words of one page apart well enough."""

_COMMON = 40
"""A word that is more than one in so many of a page's says nothing of its topic."""

_SENTENCE_WORDS = 12
"""Words from which on a block that ends in a stop counts for the topic."""


def page_columns(pieces: Pieces, shape: dict[str, Column]) -> dict[str, Column]:
    """Return the columns of repetition and topic, from the pieces and their shape."""
    words = pieces.word_counts
    lines, starts = _line_hashes(pieces, words), _start_hashes(pieces, words)
    pages = np.concatenate([pieces.pages, pieces.pages])
    times, before = _repeated(pages, np.concatenate([lines, starts]))  # the two kinds are never the same
    prose = (shape["words"] >= _SENTENCE_WORDS) & (shape["inner_stops"] + shape["ends_stop"] > 0)
    return {
        "same_line": times[: len(words)],
        "seen_before": before[: len(words)],
        "same_start": np.where(words > 1, times[len(words) :], 0).astype(np.int32),
        **_topic(pieces, prose),
    }


def _line_hashes(pieces: Pieces, words: Indexes) -> Hashes:
    """Hash each block: its words, each weighted by its place, so that order counts."""
    places = np.arange(len(pieces.words.hashes)) - pieces.first_words.take(pieces.word_blocks)
    weighted = pieces.words.hashes * (2 * places + 1).astype(np.uint64)
    sums = np.zeros(len(weighted) + 1, np.uint64)
    weighted.cumsum(out=sums[1:])
    found: Hashes = sums[pieces.first_words[1:]] - sums[pieces.first_words[:-1]]
    return np.where(words > 0, found, np.arange(len(words)).astype(np.uint64))


def _start_hashes(pieces: Pieces, words: Indexes) -> Hashes:
    """Hash the first two words of each block ("Posted by …")."""
    if not len(pieces.words.hashes):
        return np.arange(len(words), 2 * len(words), dtype=np.uint64)
    next_page = pieces.pages.searchsorted(pieces.pages, "right")
    last = np.maximum(pieces.first_words.take(next_page) - 1, 0)
    first = pieces.first_words[:-1]
    return joined(
        pieces.words.hashes[np.minimum(first, last)], pieces.words.hashes[np.minimum(first + 1, last)]
    )


def _repeated(pages: Indexes, hashes: Hashes) -> tuple[Column, Column]:
    """Return how often each hash occurs in its page, and how often it did before."""
    order = np.lexsort((hashes, pages))
    ordered, page = hashes.take(order), pages.take(order)
    begins = np.ones(len(order) + 1, np.bool_)
    begins[1:-1] = (ordered[1:] != ordered[:-1]) | (page[1:] != page[:-1])
    (bounds,) = begins.nonzero()
    starts, sizes = bounds[:-1], bounds[1:] - bounds[:-1]
    times, before = np.empty(len(order), np.int32), np.empty(len(order), np.int32)
    times[order] = np.minimum(sizes, _MOST).repeat(sizes)
    before[order] = np.minimum(np.arange(len(order)) - starts.repeat(sizes), _MOST)
    return times, before


def _topic(pieces: Pieces, prose: NDArray[np.bool_]) -> dict[str, Column]:
    """Return the share of each block's telling words that stand in prose too, and in any other place."""
    buckets = (pieces.words.hashes >> np.uint64(64 - _BUCKETS)).astype(np.int64)
    own = prose.take(pieces.word_blocks)
    times, in_prose, words = (np.empty_like(buckets) for _ in range(3))
    for at in _words_of_pages(pieces):  # page by page, for counts of all would be too large to be at hand
        page = buckets[at]
        times[at] = _times(page, among=page)
        in_prose[at] = _times(page, among=page[own[at]])
        words[at] = len(page)
    telling = times * _COMMON <= np.maximum(words, 4 * _COMMON)
    shared = telling & (in_prose > own)
    told, shared, echoed = pieces.sum_words(np.array([telling, shared, telling & (times > 1)]))
    return {
        "topic": np.where(told > 0, 1000 * shared // np.maximum(told, 1), -1).astype(np.int32),
        "topic_words": shared.astype(np.int32),
        "echo": np.where(told > 0, 1000 * echoed // np.maximum(told, 1), -1).astype(np.int32),
    }


def _words_of_pages(pieces: Pieces) -> Iterator[slice]:
    """Yield where among all words those of each page stand."""
    first_blocks = pieces.pages.searchsorted(np.arange(pieces.pages[-1] + 2))
    return starmap(slice, pairwise(pieces.first_words.take(first_blocks).tolist()))


def _times(buckets: Indexes, *, among: Indexes) -> Indexes:
    """Return for each of `buckets` how often it is `among` others."""
    return np.bincount(among, minlength=1 << _BUCKETS).take(buckets)
