"""What markup tells of a block, as columns."""

import numpy as np
import pytest

from claimcheck.cleaning.measures.markup import NAMES, markup_columns
from claimcheck.cleaning.regions import Region
from claimcheck.model.label import Label
from claimcheck.model.source import Hint
from claimcheck.model.span import Span

SPAN = Span(0, 5)
ASIDE: Region = (Label.BOILERPLATE, "markup-aside")


def _value(name: str, hint: Hint, region: Region | None = None) -> int:
    return int(markup_columns([hint], [region])[name][0])


def test_a_text_without_markup_has_every_column_and_all_are_zero() -> None:
    found = markup_columns([None, None], [None, None])
    assert {name: column.tolist() for name, column in found.items()} == {name: [0, 0] for name in NAMES}


def test_a_block_without_a_hint_among_others_is_zero_throughout() -> None:
    found = markup_columns([Hint(SPAN, "p", ("html", "p")), None], [None, ASIDE])
    assert [int(found[name][1]) for name in NAMES] == [0] * len(NAMES)
    assert found["marked"].tolist() == [1, 0]


def test_no_blocks_have_no_columns_filled() -> None:
    assert all(len(column) == 0 for column in markup_columns([], []).values())


def test_what_a_hint_says_is_given_in_whole_numbers() -> None:
    hint = Hint(SPAN, "h2", ("html", "main.page", "article", "h2"), 2, 0.25, links=3, parent_link_density=0.5)
    found = markup_columns([hint], [None])
    assert {name: int(found[name][0]) for name in NAMES if name != "tag"} == {
        "marked": 1,
        "depth": 4,
        "heading": 2,
        "link_share": 250,
        "links": 3,
        "parent_link_share": 500,
        "in_main": 2,
        "apart": 0,
    }
    assert all(column.dtype == np.int32 for column in found.values())


def test_tags_that_hold_prose_more_often_rank_higher() -> None:
    ranks = [_value("tag", Hint(SPAN, tag)) for tag in ("unheard-of", "button", "li", "div", "h2", "p")]
    assert ranks == sorted(set(ranks))
    assert ranks[0] == 0


@pytest.mark.parametrize("element", ["articles", "div.article", "domain"])
def test_only_the_elements_for_the_text_are_main(element: str) -> None:
    assert _value("in_main", Hint(SPAN, "p", ("html", element))) == 0


def test_each_element_set_apart_has_a_number_of_its_own() -> None:
    reasons = ("navigation", "form", "footer", "comments", "related", "aside")
    numbers = {_value("apart", Hint(SPAN), (Label.BOILERPLATE, f"markup-{reason}")) for reason in reasons}
    assert len(numbers) == len(reasons)
    assert 0 not in numbers


def test_other_elements_are_not_set_apart() -> None:
    assert _value("apart", Hint(SPAN), (Label.BOILERPLATE, "page-number")) == 0
