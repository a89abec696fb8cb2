"""What is inserted in a phrase and only says more of the same thing."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.insertions import (
    without_apposition,
    without_brackets,
    without_told_of_last,
)
from claimcheck.verification.reading.phrases import show


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Tarvik (TRV)", "Tarvik"),
        ("Tarvik (ticker: TRV) shares", "Tarvik shares"),
        ("Lind (born 1981)", "Lind"),
        ("Lind (4 May 1881)", "Lind"),
        ("the exports (goods only)", "the exports (goods only)"),
        ("the exports (coal)", "the exports (coal)"),
        ("the rate ()", "the rate"),
        ("Tarvik (TRV", "Tarvik (TRV"),
        ("(TRV) shares", "(TRV) shares"),
    ],
)
def test_leaves_out_brackets_that_only_name_once_more(text: str, left: str) -> None:
    assert show(without_brackets(analyse(text).words)) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Tarvik, a maker of pumps,", "Tarvik"),
        ("Tarvik, a maker of pumps and valves", "Tarvik"),
        ("Tarvik, a maker of pumps, and Norvik", "Tarvik, a maker of pumps, and Norvik"),
        ("Tarvik, the Norvik", "Tarvik, the Norvik"),
        ("Tarvik, maker of pumps", "Tarvik, maker of pumps"),
        ("Tarvik", "Tarvik"),
        ("Tarvik,", "Tarvik"),
    ],
)
def test_cuts_an_apposition_that_ends_a_phrase(text: str, left: str) -> None:
    assert show(without_apposition(analyse(text).words)).replace(" ,", ",") == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("the son of Berg, a painter", "the son of Berg"),
        ("Berg's son, a painter", "Berg's son"),
        ("the son of Berg, a painter and sculptor", "the son of Berg"),
        ("the son of Berg, a painter and a judge", "the son of Berg, a painter and a judge"),
        ("a plan for Lund, a map, the bill", "a plan for Lund, a map, the bill"),
        ("a poet, a painter", "a poet, a painter"),
    ],
)
def test_cuts_what_is_told_of_the_last_name(text: str, left: str) -> None:
    assert show(without_told_of_last(analyse(text).words, listing=True)).replace(" ,", ",") == left


def test_where_nothing_is_listed_what_follows_is_told_of_the_last_name() -> None:
    words = analyse("the son of Berg, a painter and a judge").words
    assert show(without_told_of_last(words, listing=False)) == "the son of Berg"
