"""Numbers written as English words."""

from collections.abc import Sequence
from dataclasses import dataclass

SMALL = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
LARGE = {
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
"""Words that end a group of up to three digits."""

_DENOMINATORS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "hundredth": 100,
    "thousandth": 1000,
}
FRACTIONS = _DENOMINATORS | {f"{word}s": value for word, value in _DENOMINATORS.items()} | {"halves": 2}
"""Fraction words, singular and plural, by what they divide by."""

NUMBER_WORDS = "|".join(
    sorted((*SMALL, *TENS, *LARGE, "hundred", "dozen"), key=lambda word: (-len(word), word))
)
"""The words as one alternation for a regular expression, longest first."""

_MOST_WORDS = 14
NUMERAL = (
    rf"(?:an?[ \u00a0-](?=hundred|dozen|{'|'.join(LARGE)}))?(?:{NUMBER_WORDS})(?![^\W_])"
    rf"(?:[ \u00a0-](?:and[ \u00a0])?(?:{NUMBER_WORDS})(?![^\W_])){{0,{_MOST_WORDS}}}"
)
"""A regular expression (case ignored, at a word's start) for a run of number words; it may hold
more than one number."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A spelled number: its value, the worth of its last digit, and how many words it took."""

    value: int
    quantum: int
    """1 for "two hundred and five", 1,000 for "five thousand", 12 for "two dozen"."""
    words: int


@dataclass(slots=True)
class _Reading:
    """A number being read from left to right: finished groups, and the group of three digits at hand."""

    total: int = 0
    group: int = 0
    limit: int = 10**18
    """The next large word must be smaller than this."""
    quantum: int = 1
    open: bool = True
    """A small number may follow."""

    def take(self, word: str) -> bool:
        """Add `word` if the grammar of numbers allows it here."""
        if word in SMALL:
            return self._take_small(SMALL[word])
        if word in TENS:
            return self._take_tens(TENS[word])
        if word == "hundred":
            return self._take_hundred()
        if word == "dozen":
            return self._take_large(12, dozen=True)
        return word in LARGE and self._take_large(LARGE[word])

    def _take_small(self, value: int) -> bool:
        after_tens = self.group % 100 >= 20 and self.group % 10 == 0 and 0 < value < 10  # noqa: PLR2004
        if not (after_tens or (self.open and self.group % 100 == 0)):
            return False
        self.group, self.quantum, self.open = self.group + value, 1, False
        return True

    def _take_tens(self, value: int) -> bool:
        if not self.open or self.group % 100:
            return False
        self.group, self.quantum, self.open = self.group + value, 1, False
        return True

    def _take_hundred(self) -> bool:
        if not 0 < self.group < 100:  # noqa: PLR2004
            return False
        self.group, self.open = self.group * 100, True
        return True

    def _take_large(self, value: int, *, dozen: bool = False) -> bool:
        if not self.group or value >= self.limit:
            return False
        self.total += self.group * value
        self.group, self.limit, self.quantum, self.open = 0, 0 if dozen else value, value, not dozen
        return True


def read_numeral(words: Sequence[str]) -> Numeral | None:
    """Read the longest number at the start of the lower-case `words`; None where there is none.

    "two hundred and five" is one number; of "two three" only the first is taken.
    """
    reading, taken, index = _Reading(), 0, 0
    if words and words[0] in ("a", "an"):
        reading.group, reading.open, index = 1, False, 1
    while index < len(words):
        joined = words[index] == "and" and taken > 0 and reading.open
        index += joined
        if index >= len(words) or not reading.take(words[index]):
            break
        index += 1
        taken = index
    return Numeral(reading.total + reading.group, reading.quantum, taken) if taken else None
