"""Lines that repeat over the documents of one host -> an overlay on their labels."""

from claimcheck.repetition.columns import Lines, lines_of
from claimcheck.repetition.guess import guess_repetitions, guessed_in
from claimcheck.repetition.overlay import REASON, Overlay, find_repetitions, repetitions_in
from claimcheck.repetition.pages import HeldPages, Pages, folded_line
from claimcheck.repetition.prints import LinePrints, line_prints

__all__ = [
    "REASON",
    "HeldPages",
    "LinePrints",
    "Lines",
    "Overlay",
    "Pages",
    "find_repetitions",
    "folded_line",
    "guess_repetitions",
    "guessed_in",
    "line_prints",
    "lines_of",
    "repetitions_in",
]
