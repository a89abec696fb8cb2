"""Words divided at the end of a line: which hyphens belong to the word.

A wrong guess loses a match and makes none, for a word that is no word equals nothing. Parts that are also mere
syllables ("part-ner", "control-led", "be-half") are left out of the lists.
"""

_AFTER_ANY = frozenset(
    """
    aged backed based called century driven friendly funded general known level owned related scale sized term
    thirds year years
    """.split()
)
"""Words that are the second half of compounds, and of no divided word."""

_NUMBERS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty
    ninety hundred
    """.split()
)
_UNITS = frozenset(
    "one two three four five six seven eight nine first second third fourth fifth sixth".split()
)
_AFTER_NUMBER = _UNITS | frozenset(
    """
    day dollar half hour member mile minute month nation page part party person point seat star storey story time
    tonne way week
    """.split()
)
_PAIRS = frozenset(
    """
    all-time part-time full-time real-time first-time long-time year-old month-old day-old so-called well-being
    by-election tax-free duty-free state-run state-led self-made man-made long-run short-run high-speed
    high-tech low-cost large-scale world-class non-oil non-tariff non-profit
    """.split()
)
_LONGEST = 40
"""Characters of a word that are looked at."""


def keeps_hyphen(text: str, start: int, end: int) -> bool:
    """Tell whether the hyphen at `start`, which ends a line, stays when the word goes on at `end`.

    "Anglo-/American", "twenty-/one" and "state-/owned" keep it; where nothing tells, as in "co-/operation", it was put
    there to divide a word.
    """
    before, after = _word_before(text, start), _word_after(text, end)
    if not after[:1].islower() or "-" in before:
        return True
    before = before.lower()
    return (
        after in _AFTER_ANY
        or f"{before}-{after}" in _PAIRS
        or (before in _NUMBERS and after in _AFTER_NUMBER)
    )


def _word_before(text: str, end: int) -> str:
    start = end
    while start > max(0, end - _LONGEST) and (text[start - 1].isalnum() or text[start - 1] == "-"):
        start -= 1
    return text[start:end]


def _word_after(text: str, start: int) -> str:
    end = start
    while end < min(len(text), start + _LONGEST) and text[end].isalnum():
        end += 1
    return text[start:end]
