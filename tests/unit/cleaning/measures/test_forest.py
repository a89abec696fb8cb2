"""The forest, against walking each tree."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cleaning.measures.forest import MOST, WEIGHT_UNITS, Forest, load_forest


def _walked(forest: Forest, row: dict[str, int]) -> int:
    trees, leaves = forest.weights.shape
    depth = leaves.bit_length() - 1
    total = forest.bias
    for tree in range(trees):
        place = 0
        for level in range(depth):
            question = forest.questions[level, tree]
            place |= (row[forest.names[forest.asked[question]]] > forest.borders[question, 0]) << level
        total += int(forest.weights[tree, place])
    return max(-MOST, min(MOST, total // WEIGHT_UNITS))


@given(st.integers(0, 2**32), st.integers(1, 300))
def test_scores_are_those_of_walking_each_tree(seed: int, blocks: int) -> None:
    chance = np.random.default_rng(seed)
    forest = Forest(
        ("a", "b"),
        chance.integers(0, 2, 7),
        chance.integers(-9, 9, (7, 1)).astype(np.int16),
        chance.integers(0, 7, (3, 5)),
        chance.integers(-9000, 9000, (5, 8)).astype(np.int32),
        17,
    )
    columns = {name: chance.integers(-12, 12, blocks).astype(np.int32) for name in "ab"}
    expected = [
        _walked(forest, {"a": int(a), "b": int(b)}) for a, b in zip(columns["a"], columns["b"], strict=True)
    ]
    assert forest.scores(columns).tolist() == expected


def test_the_forests_that_ship_know_their_columns() -> None:
    for name in ("plain_alone.txt", "plain_among.txt", "marked_alone.txt", "marked_among.txt"):
        forest = load_forest(name)
        columns = {column: np.array([0, 99_999], np.int32) for column in forest.names}
        zeros = dict.fromkeys(forest.names, 0)
        assert forest.scores(columns).tolist() == [
            _walked(forest, zeros),
            _walked(forest, dict.fromkeys(forest.names, 32_000)),
        ]


def test_no_blocks_have_no_scores() -> None:
    forest = load_forest("plain_alone.txt")
    assert len(forest.scores(dict.fromkeys(forest.names, np.zeros(0, np.int32)))) == 0
