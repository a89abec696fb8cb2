"""How many pairs a second `claimcheck.compare` judges, in CPU time on one core.

A pair counts as judged when its stance is known; what else its sentence says is compared when someone reads it.
"""

import time
from collections.abc import Callable, Sequence

from claimcheck import Claim, Sentence, compare

WARM_UP = 200
"""Pairs that load the tables first."""
PASSES = 3
"""The fastest counts: what else the machine does only ever slows it down."""

Pair = tuple[str, str]


def unrelated(pairs: Sequence[Pair]) -> list[Pair]:
    """Put each claim beside the sentence of a pair far from its own: most candidates speak of other matters."""
    away = len(pairs) // 2
    sentences = [sentence for _, sentence in pairs]
    return [
        (claim, sentence)
        for (claim, _), sentence in zip(pairs, sentences[away:] + sentences[:away], strict=True)
    ]


def from_strings(pairs: Sequence[Pair]) -> float:
    """Return pairs a second where every claim and sentence is new."""
    for claim, sentence in pairs[:WARM_UP]:
        compare(claim, sentence)
    return _speed(lambda: [compare(*pair) for pair in pairs[WARM_UP:]], len(pairs) - WARM_UP)


def with_objects(pairs: Sequence[Pair]) -> float:
    """Return pairs a second with `Claim` and `Sentence` objects that have been compared before."""
    objects = [
        (Claim(id="claim", text=claim), Sentence(sentence, 0, len(sentence))) for claim, sentence in pairs
    ]
    speeds = [_speed(lambda: [compare(*pair) for pair in objects], len(objects)) for _ in range(PASSES + 1)]
    return max(speeds[1:])


def _speed(run: Callable[[], object], count: int) -> float:
    began = time.process_time()
    run()
    return count / max(time.process_time() - began, 1e-9)
