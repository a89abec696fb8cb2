"""Places on a page have names that last."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.reports.html.anchors import anchors


def test_an_anchor_is_made_of_letters_and_digits() -> None:
    assert anchors("claim", ["Trade 2024: <b>", "", "--"]) == ("claim-trade-2024-b", "claim-", "claim-_2")


def test_alike_names_are_numbered() -> None:
    assert anchors("x", ["a b", "a-b", "A/B"]) == ("x-a-b", "x-a-b_2", "x-a-b_3")


@given(st.lists(st.text(max_size=5), max_size=30))
def test_no_two_places_share_an_anchor(names: list[str]) -> None:
    assert len(set(anchors("x", names))) == len(names)
