"""The weights of words, against summing them word by word."""

import re
from collections.abc import Callable
from math import isqrt

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.cleaning.data_files import data_lines
from claimcheck.cleaning.measures.dictionary import known_words, load_dictionary
from claimcheck.cleaning.measures.lexicon import FIRST_MARK, lexicon_columns, weighted
from claimcheck.cleaning.measures.pieces import Column, Pieces

Cutter = Callable[[list[str]], Pieces]

_TABLES = ("plain_words.tsv", "marked_words.tsv")
_WORD = re.compile("[a-z0-9]+")


def _weights(name: str) -> dict[str, int]:
    return {word: int(weight) for word, _, weight in (line.partition("\t") for line in data_lines(name))}


_WEIGHTS = {name: _weights(name) for name in _TABLES}
_WORDS = st.sampled_from(
    [
        word.removeprefix(FIRST_MARK)
        for table in _WEIGHTS.values()
        for word in table
        if _WORD.fullmatch(word.removeprefix(FIRST_MARK))
    ]
    + ["qqxqq", "--", "."]
)
_LINES = st.lists(st.lists(_WORDS, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=6)


def _columns(pieces: Pieces, name: str) -> dict[str, Column]:
    known = known_words(pieces, load_dictionary(name))
    return lexicon_columns(known.weights, known.weighed)


def _obvious(line: str, table: dict[str, int]) -> tuple[int, int]:
    """Return the sum of the weights of a line and how many words have one, the first word twice."""
    words = _WORD.findall(line)
    weights = [table.get(word, 0) for word in words]
    weights += [table.get(FIRST_MARK + word, 0) for word in words[:1]]
    return sum(weights), sum(weight != 0 for weight in weights)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(_LINES, st.sampled_from(_TABLES))
def test_weights_are_summed_word_by_word(cut_lines: Cutter, lines: list[str], name: str) -> None:
    found = _columns(cut_lines(lines), name)
    expected = [_obvious(line, _WEIGHTS[name]) for line in lines]
    assert found["lexicon"].tolist() == [total for total, _ in expected]
    assert found["lexicon_words"].tolist() == [known for _, known in expected]


@given(st.integers(-(10**6), 10**6), st.integers(0, 1999))
def test_the_mean_is_the_sum_by_the_root_of_the_words_towards_zero(total: int, known: int) -> None:
    size = 16 * abs(total) // max(16, isqrt(256 * known))
    found = weighted(np.array([total]), np.array([known]))
    assert found.tolist() == [size if total > 0 else -size]


def test_a_block_of_ever_so_many_words_is_like_one_of_two_thousand() -> None:
    found = weighted(np.array([10**6, 10**6]), np.array([1999, 10**5]))
    assert found[0] == found[1]


@pytest.mark.parametrize("name", _TABLES)
def test_a_word_weighs_otherwise_where_it_begins_the_block(cut_lines: Cutter, name: str) -> None:
    marked = next(
        word for word in _WEIGHTS[name] if word.startswith(FIRST_MARK) and _WORD.fullmatch(word[1:])
    )
    lines = [f"{marked[1:]} qqxqq", f"qqxqq {marked[1:]}"]
    first, later = _columns(cut_lines(lines), name)["lexicon"].tolist()
    assert first - later == _WEIGHTS[name][marked]


def test_blocks_without_words_weigh_nothing(cut_lines: Cutter) -> None:
    found = _columns(cut_lines(["***", "--"]), "plain_words.tsv")
    assert all(column.tolist() == [0, 0] for column in found.values())


@pytest.mark.parametrize("name", _TABLES)
def test_every_word_of_a_table_stands_there_once_and_weighs_something(name: str) -> None:
    assert len(list(data_lines(name))) == len(_WEIGHTS[name])
    assert 0 not in _WEIGHTS[name].values()
