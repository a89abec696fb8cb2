"""The main stretch by shape alone: where a dump most looks like an article, for want of anything better.

Every block has a weight: sentences add, short lines and site phrases cost. The stretch is the run of blocks with the
greatest sum (Kadane). A weight is what the block tells by itself; it is an integer, so that sums never differ.
"""

from collections.abc import Iterator, Sequence

from claimcheck.cleaning.observations import Observation
from claimcheck.cleaning.opinion import Opinion
from claimcheck.model.label import ASIDE, Label

WEIGHTS = {
    Label.HEADING: -5,
    Label.BOILERPLATE: -6,
    Label.COMMENT: -100,
    Label.TEASER: -50,
    Label.DISCLAIMER: 0,
    Label.SPAM: 0,
    Label.TABLE_ROW: 3,
}
"""Of a block that is no sentence. Spam is put anywhere, also into the article, so it costs nothing."""

CHEAP_REASONS = {
    "loading": 0,
    "advertisement": -1,
    "player": -2,
    "share-bar": -2,
    "call-for-submissions": -10,
}
"""Site phrases that articles are interrupted by."""

MOST_WORDS = 45
"""Words of a sentence block that add to its weight."""

SENTENCE_WORDS, LIST_WORDS = 4, 6
"""Words of a sentence and of a list item that add nothing: so short are links too."""

LEAST_GAIN = 1
"""Of a sentence, however short."""

DEAREST_GAP = 60
"""What a table of contents, a gallery or a form in mid-article may cost: two or three sentences win it back."""

REAL_GAIN = 8
"""Weight of a block that ends a gap."""

_GAPS = frozenset({Label.HEADING, Label.BOILERPLATE})


def weight(seen: Observation, opinion: Opinion) -> int:
    """Return what a block adds to the stretch it stands in."""
    if opinion.label in {Label.BODY, Label.QUOTE}:
        return max(LEAST_GAIN, min(seen.words, MOST_WORDS) - SENTENCE_WORDS)
    if opinion.label is Label.LIST:
        return min(seen.words, MOST_WORDS) - LIST_WORDS
    if opinion.label in ASIDE:
        return 0
    if opinion.label is Label.HEADING and opinion.reason == "markup-heading":
        return -1
    return CHEAP_REASONS.get(opinion.reason, WEIGHTS.get(opinion.label, 0))


def weights_of(seen: Sequence[Observation], opinions: Sequence[Opinion]) -> Iterator[int]:
    """Yield the weight of each block. A run of short lines costs no more than `DEAREST_GAP`, however long it is."""
    spent = 0
    for one, opinion in zip(seen, opinions, strict=True):
        gain = weight(one, opinion)
        if gain > REAL_GAIN:
            spent = 0
        elif gain < 0 and opinion.label in _GAPS:
            gain = -min(-gain, DEAREST_GAP - spent)
            spent -= gain
        yield gain


def main_stretch(weights: Sequence[int]) -> range:
    """Return the indexes of the run with the greatest sum, the first of equals; empty if none is positive."""
    best, best_sum, start, total = range(0), 0, 0, 0
    for index, gain in enumerate(weights):
        if total <= 0:
            start, total = index, 0
        total += gain
        if total > best_sum:
            best, best_sum = range(start, index + 1), total
    return best
