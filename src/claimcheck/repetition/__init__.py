"""Lines that repeat over the documents of one host -> an overlay on their labels."""

from claimcheck.repetition.guess import guess_repetitions, guessed_of, repetitions_without_copies
from claimcheck.repetition.overlay import REASON, find_repetitions
from claimcheck.repetition.prints import LinePrints, line_prints

__all__ = [
    "REASON",
    "LinePrints",
    "find_repetitions",
    "guess_repetitions",
    "guessed_of",
    "line_prints",
    "repetitions_without_copies",
]
