"""Blocks of a page are observed when they are asked for."""

from claimcheck.cleaning.observations import SAMPLE
from claimcheck.cleaning.observed import Observations
from tests.unit.cleaning.line_pages import page_of


def test_a_page_is_observed_block_by_block() -> None:
    seen = Observations(page_of(["One", "Two", "Three"]))
    assert [one.text for one in seen] == ["One", "Two", "Three"]
    assert [one.text for one in seen[1:]] == ["Two", "Three"]


def test_a_block_is_observed_once() -> None:
    seen = Observations(page_of(["One", "Two"]))
    assert seen[-1] is seen[1]


def test_the_text_of_a_block_is_known_without_observing_it() -> None:
    page = page_of(["One", "x" * (SAMPLE + 1)])
    seen = Observations(page)
    assert [seen.text(place) for place in (0, 1)] == [one.text for one in seen] == ["One", "x" * SAMPLE]
