"""How the lines of a block stand on the page: blank lines around it, and its indent."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from claimcheck.cleaning.measures.pieces import Column
from claimcheck.model.span import Span

_EDGE = 9
"""Breaks that are counted at most, and those before the first and after the last block."""

_WIDEST_INDENT = 99


def layout_columns(text: str, spans: Sequence[Span]) -> dict[str, Column]:
    """Return line breaks before and after each block (one means that no blank line stands between) and its indent."""
    breaks = [_EDGE]
    breaks += [text.count("\n", one.end, other.start) for one, other in pairwise(spans)]
    breaks.append(_EDGE)
    bounded = np.minimum(np.array(breaks, np.int32), _EDGE)
    indents = [
        span.start - 1 - text.rfind("\n", max(0, span.start - _WIDEST_INDENT), span.start) for span in spans
    ]
    return {
        "breaks_before": bounded[:-1],
        "breaks_after": bounded[1:],
        "indent": np.minimum(np.array(indents, np.int32), _WIDEST_INDENT),
    }
