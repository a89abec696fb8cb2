"""Phrases found by runs of hashes, against trying every phrase at every word."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.cleaning.measures.dictionary import known_words, load_dictionary
from claimcheck.cleaning.measures.formulas import WHOLE_LINE, formula_columns
from claimcheck.cleaning.measures.phrase_steps import GROUPS, LONGEST, listed_phrases
from claimcheck.cleaning.measures.pieces import Column, Pieces
from claimcheck.language import is_cjk

_WORD = re.compile(r"[^\W_]+")
_PHRASES = [
    (tuple(_WORD.findall(phrase))[:LONGEST], group, line)
    for phrase, group, line in listed_phrases()
    if not is_cjk(phrase)
]
_PIECES = st.sampled_from(
    [" ".join(phrase) for phrase, _, _ in _PHRASES if "".join(phrase).isascii()]
    + ["x", "the", "read", "more"]
)
_LINES = st.lists(st.lists(_PIECES, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=5)


def _columns(pieces: Pieces) -> dict[str, Column]:
    dictionary = load_dictionary("plain_words.tsv")
    return formula_columns(pieces, known_words(pieces, dictionary).numbers, dictionary.phrases)


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
    found = _columns(cut_lines(lines))
    for place, line in enumerate(lines):
        expected: Counter[str] = Counter()
        for group, worth in _obvious(line):
            expected[group] += worth
        counted = {group: int(found[f"formula_{group}"][place]) for group in GROUPS}
        assert {group: count for group, count in counted.items() if count} == expected
        assert int(found["formulas"][place]) == expected.total()


def test_lines_without_words_hold_no_phrase(cut_lines: Callable[[list[str]], Pieces]) -> None:
    assert _columns(cut_lines(["***", "--"]))["formulas"].tolist() == [0, 0]


def test_a_phrase_does_not_go_on_in_the_next_block(cut_lines: Callable[[list[str]], Pieces]) -> None:
    found = _columns(cut_lines(["all rights reserved", "all rights", "reserved"]))
    assert found["formula_copyright"].tolist()[1:] == [0, 0] < found["formula_copyright"].tolist()[:1]


def test_words_that_two_phrases_cover_are_counted_once(cut_lines: Callable[[list[str]], Pieces]) -> None:
    found = _columns(cut_lines(["copyright all rights reserved"]))
    assert found["formulas"][0] > 1
    assert found["formula_words"].tolist() == [4]
