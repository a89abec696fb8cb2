"""Phrases found by runs of hashes, against trying every phrase at every word."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.cleaning.measures.formulas import GROUPS, LONGEST, WHOLE_LINE, _phrases, formula_columns
from claimcheck.cleaning.measures.pieces import Pieces
from claimcheck.language import is_cjk

_WORD = re.compile(r"[^\W_]+")
_PHRASES = [
    (tuple(_WORD.findall(phrase))[:LONGEST], group, line)
    for phrase, group, line in _phrases()
    if not is_cjk(phrase)
]
_PIECES = st.sampled_from(
    [" ".join(phrase) for phrase, _, _ in _PHRASES if "".join(phrase).isascii()]
    + ["x", "the", "read", "more"]
)
_LINES = st.lists(st.lists(_PIECES, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=5)


def _obvious(line: str) -> Iterator[tuple[str, int]]:
    """Yield the group and worth of every phrase in a line; of two groups with one phrase the first has it."""
    words = tuple(_WORD.findall(line))
    for whole, worth in ((False, 1), (True, WHOLE_LINE)):
        groups = {
            phrase: group for phrase, group, is_line in reversed(_PHRASES) if is_line is whole and phrase
        }
        for start in range(len(words)):
            for length in range(1, LONGEST + 1):
                run = words[start : start + length]
                if len(run) == length and run in groups and (not whole or run == words):
                    yield groups[run], worth


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(_LINES)
def test_phrases_are_found_as_by_trying_each(
    cut_lines: Callable[[list[str]], Pieces], lines: list[str]
) -> None:
    found = formula_columns(cut_lines(lines))
    for place, line in enumerate(lines):
        expected: Counter[str] = Counter()
        for group, worth in _obvious(line):
            expected[group] += worth
        counted = {group: int(found[f"formula_{group}"][place]) for group in GROUPS}
        assert {group: count for group, count in counted.items() if count} == expected
        assert int(found["formulas"][place]) == expected.total()


def test_lines_without_words_hold_no_phrase(cut_lines: Callable[[list[str]], Pieces]) -> None:
    assert formula_columns(cut_lines(["***", "--"]))["formulas"].tolist() == [0, 0]
