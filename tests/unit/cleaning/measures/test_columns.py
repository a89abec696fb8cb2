"""All columns of a block by itself, and those that the fitted weights ask for."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.cleaning.measures.columns import own_columns
from claimcheck.cleaning.measures.forest import load_forest
from claimcheck.cleaning.measures.pages import unmarked
from claimcheck.cleaning.measures.surroundings import surrounding_columns
from claimcheck.cleaning.paragraphs import paragraphs

ZERO = np.zeros(1, np.int32)


def _own(text: str) -> dict[str, np.ndarray[tuple[int], np.dtype[np.int32]]]:
    return own_columns(unmarked(text, paragraphs(text) or [(0, 1)]))


@pytest.mark.parametrize("kind", ["plain", "marked"])
def test_weights_of_a_block_alone_ask_for_nothing_around_it(kind: str) -> None:
    assert set(load_forest(f"{kind}_alone.txt").names) <= _own("word").keys()


@pytest.mark.parametrize("kind", ["plain", "marked"])
def test_weights_of_a_block_among_its_neighbours_ask_only_for_columns_that_exist(kind: str) -> None:
    own = _own("word")
    assert (
        set(load_forest(f"{kind}_among.txt").names)
        <= own.keys() | surrounding_columns(own, ZERO, ZERO).keys()
    )


@settings(deadline=None)
@given(st.text(st.sampled_from("ab. |\n\t1\u4e2d\u0436\U0001f600\u202e\x00"), min_size=1, max_size=80))
def test_every_column_has_a_whole_number_for_every_block(text: str) -> None:
    blocks = paragraphs(text) or [(0, 1)]
    for name, column in _own(text).items():
        assert column.dtype == np.int32, name
        assert len(column) == len(blocks), name


def test_the_columns_do_not_depend_on_what_stands_in_the_text_between_blocks() -> None:
    line = "The ferry carried 120,000 passengers in 2024, the harbour office said."
    alone = own_columns(unmarked(line, [(0, len(line))]))
    among = own_columns(unmarked(f"x\n{line}\ny", [(2, 2 + len(line))]))
    assert {name: column.tolist() for name, column in alone.items()} == {
        name: column.tolist() for name, column in among.items()
    }
