"""Where words stand in a text, and what in it is most like them."""

from dataclasses import dataclass

from claimcheck.model.evidence import Quote

_MOST_OCCURRENCES = 1_000
"""A quote of one blank line would be found everywhere; beyond this, more places say nothing more."""

_LONGEST_SEARCH = 200_000
"""Characters in which the nearest text is looked for: that costs quadratic time, and is only a help for the eye."""

_LIKE = 60
"""Least likeness, of 100, of a text that is shown as the nearest. Below, half of the words are others."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place of the words, with the text they stand in."""

    text: str
    start: int
    end: int

    @property
    def line(self) -> int:
        """The line it begins on, from 1."""
        return self.text.count("\n", 0, self.start) + 1

    def stands_between(self, quote: Quote) -> bool:
        """Tell whether the surroundings are those of `quote`."""
        before = self.text[max(0, self.start - len(quote.prefix)) : self.start]
        after = self.text[self.end : self.end + len(quote.suffix)]
        return before == quote.prefix and after == quote.suffix


def occurrences(text: str, exact: str) -> tuple[Occurrence, ...]:
    """Return the places of `exact` in order, also overlapping ones, at most 1,000."""
    found: list[Occurrence] = []
    start = text.find(exact)
    while start >= 0 and len(found) < _MOST_OCCURRENCES:
        found.append(Occurrence(text, start, start + len(exact)))
        start = text.find(exact, start + 1)
    return tuple(found)


def nearest_text(text: str, exact: str) -> str | None:
    """Return the stretch of `text` that is most like `exact`, in single spaces; None where nothing is like it."""
    from rapidfuzz.fuzz import partial_ratio_alignment  # noqa: PLC0415 - only a drifted lock pays for the import

    searched = text[:_LONGEST_SEARCH]
    found = partial_ratio_alignment(exact, searched, score_cutoff=_LIKE)
    if found is None:
        return None
    return " ".join(searched[found.dest_start : found.dest_end].split())
