"""What stands beside the thing spoken of, and so is another: "the hotel *next to it*"."""

from itertools import pairwise

from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of

_PLACING = frozenset(
    {"to", "beside", "behind", "before", "after", "above", "below", "opposite", "near", "around"}
)
_POINTING = frozenset({"it", "him", "her", "them"})


def is_beside_it(side: Words) -> bool:
    """Tell "the hotel *next to it*" and "the king *before him*", which are not the one spoken of."""
    head = head_of(side)
    return head is not None and any(
        word.folded in _PLACING and after.folded in _POINTING and word.index > head.index
        for word, after in pairwise(side)
    )
