"""What the measures of blocks tell of each by itself, for the rules; of the blocks of many pages in one go."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.dropping import kinds_of_dropped
from claimcheck.cleaning.measures.pieces import Column, Indexes
from claimcheck.cleaning.plain_prose import measured_prose, measured_short
from claimcheck.cleaning.suspects import Suspects, suspects

Mask = NDArray[np.bool_]


class Looks(NamedTuple):
    """A row for each question, with the answer for each block."""

    suspects: Suspects
    short: Mask
    """May be nothing but a few words."""
    prose: Mask
    """Ends as a sentence does, with words enough for one."""
    disclaiming: Mask
    """Holds a phrase of a disclaimer."""
    dropped: Indexes
    """What it would be if it were not kept (see `dropped`)."""

    def of(self, at: slice) -> "Looks":
        """Return the answers for the blocks `at`."""
        suspected = Suspects(*[mask[at] for mask in self.suspects])
        return Looks(suspected, self.short[at], self.prose[at], self.disclaiming[at], self.dropped[at])


def looks_of(columns: Mapping[str, Column]) -> Looks:
    """Look at all blocks of these columns."""
    return Looks(
        suspects(columns),
        measured_short(columns),
        measured_prose(columns),
        columns["formula_disclaimer"] > 0,
        kinds_of_dropped(columns),
    )
