"""Marks out of ten or a hundred: "6.4/10", "rated 8.1 out of 10". They compare as numbers on one scale.

What follows or stands before tells a mark from a share: "nine out of 10 dentists" are people.
"""

import re
from dataclasses import replace

from claimcheck.quantities.measures.measured import rating_of
from claimcheck.quantities.reading import Reading, is_open

_OUT_OF = re.compile(r"[ ]out[ ]of[ ](?:a[ ]possible[ ])?")
_RATED = re.compile(
    r"\b(?:scor(?:e|es|ed|ing)|rat(?:e|es|ed|ing|ings)|mark(?:s|ed)?|grade[sd]?)(?:[ ][a-z-]{1,12}){0,3}[ ](?:[(]?)$",
    re.IGNORECASE,
)
"""What is said before a mark: "scored an average of", "a rating of less than"."""
_LOOK_BACK = 60
_SCALES = frozenset((10, 100))


def rating(text: str, first: Reading, second: Reading) -> Reading | None:
    """Read "8.1 out of 10", and "8 out of 10" after a word for marks; None where it is no rating."""
    top, bottom = first.figure, second.figure
    if not _OUT_OF.fullmatch(text[top.end : bottom.start]) or bottom.value not in _SCALES:
        return None
    if not 0 < top.value <= bottom.value or not (is_open(first) and is_open(second)):
        return None
    if top.integer and not _RATED.search(text[max(0, top.start - _LOOK_BACK) : top.start]):
        return None
    # No exact count: who gives 8.4 out of 10 may write 8.
    figure = replace(top, end=bottom.end, out_of=int(bottom.value), integer=False)
    return Reading(figure, rating_of(figure), hedge=first.hedge)
