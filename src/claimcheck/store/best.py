"""The best texts of an index without scoring all of them."""

import heapq
from collections.abc import Mapping

from claimcheck.store.index import Index


def best(index: Index, weights: Mapping[str, int], count: int) -> dict[int, int]:
    """Return the scores of the `count` best texts and of all that tie with the last of them.

    A text's score is the sum of the `weights` of the terms that it has; a text with none of them is never among the
    best. Heavy terms come first. As soon as the terms left are together worth less than the last of the best, a text
    not met so far cannot come in, and one met can be dropped when all of them would not carry it there (max-score
    pruning, Turtle and Flood 1995). So the long posting lists of common terms are seldom walked.
    """
    scores: dict[int, int] = {}
    spent, left = 0, sum(weights.values())
    for term, weight in sorted(weights.items(), key=lambda pair: (-pair[1], pair[0])):
        floor = _floor(scores, count) if spent > left else 0
        if left < floor:
            least = floor - left
            scores = {text: score for text, score in scores.items() if score >= least}
            for text in index.members(term, scores):
                scores[text] += weight
        else:
            so_far = scores.get
            for text in index.postings(term):
                scores[text] = so_far(text, 0) + weight
        spent, left = spent + weight, left - weight
    floor = _floor(scores, count)
    return {text: score for text, score in scores.items() if score >= floor}


def _floor(scores: Mapping[int, int], count: int) -> int:
    """Return the score of the last of the `count` best so far; 0 while there are fewer."""
    if len(scores) < count:
        return 0
    return heapq.nlargest(count, scores.values())[-1]
