"""Which blocks are kept: by their score, but for places where text hardly ever stands."""

from collections.abc import Sequence

import numpy as np
import pytest

from claimcheck.cleaning.keeping import _BULLETS, CLOSING_SHARE, ITEM, SURE, kept_blocks
from claimcheck.cleaning.measures.columns import own_columns
from claimcheck.cleaning.regions import Region
from claimcheck.cleaning.scores import Scores
from claimcheck.model.label import Label
from claimcheck.model.source import Hint
from claimcheck.model.span import Span
from tests.unit.cleaning.line_pages import page_of

CLEAR = 600
"""A score that no place makes doubtful."""

SENTENCE = "The ferry carried more people than ever before, and it has paid for itself within five years."
LONG = " ".join([SENTENCE] * (CLOSING_SHARE + 1))
NAVIGATION: Region = (Label.BOILERPLATE, "markup-navigation")
RELATED: Region = (Label.TEASER, "markup-related")
COMMENTS: Region = (Label.COMMENT, "markup-comments")

Line = tuple[str, int]


def _kept(
    lines: Sequence[Line], regions: Sequence[Region | None] = (), hints: Sequence[Hint | None] = ()
) -> list[bool]:
    """Return which of the lines, each with its score, are kept."""
    page = page_of([line for line, _ in lines], hints=hints, regions=regions)
    among = np.array([score for _, score in lines], np.int32)
    return kept_blocks(page, Scores(own_columns(page), among, among)).tolist()


@pytest.mark.parametrize(
    ("region", "score"), [(NAVIGATION, 40), (RELATED, SURE), (COMMENTS, SURE), (None, 40)]
)
def test_where_the_markup_puts_a_block_tells_what_score_it_needs(region: Region | None, score: int) -> None:
    page = [(SENTENCE, CLEAR), (SENTENCE, score), (SENTENCE, CLEAR)]
    assert _kept(page, [None, region, None]) == [True, True, True]
    if score == SURE:
        page[1] = (SENTENCE, score - 1)
        assert _kept(page, [None, region, None]) == [True, False, True]


def test_below_a_closing_related_stories_a_block_has_to_be_sure() -> None:
    page = [(LONG, CLEAR), ("Related stories", -CLEAR), (SENTENCE, SURE - 1)]
    assert _kept(page) == [True, False, False]
    assert _kept([*page[:2], (SENTENCE, SURE)]) == [True, False, True]


def test_a_related_stories_above_most_of_the_text_closes_nothing() -> None:
    page = [(SENTENCE, CLEAR), ("Related stories", -CLEAR), (LONG, SURE - 1)]
    assert _kept(page) == [True, False, True]


def test_the_first_heading_of_other_stories_that_closes_the_text_counts() -> None:
    heading = ("Related stories", -CLEAR)
    page = [(SENTENCE, CLEAR), heading, (LONG, CLEAR), (LONG, CLEAR), heading, (SENTENCE, SURE - 1)]
    assert _kept(page) == [True, False, True, True, False, False]


@pytest.mark.parametrize("bullet", "\u2022\u25aa\u25cf\u00b7\u2713")
def test_bulleted_items_right_below_the_text_stay(bullet: str) -> None:
    items = [(f"{bullet} boats", ITEM), (f"{bullet} piers", ITEM)]
    assert _kept([(SENTENCE, CLEAR), *items]) == [True, True, True]


@pytest.mark.parametrize(
    "lines",
    [
        [(SENTENCE, CLEAR), ("\u2022 boats", ITEM - 1)],
        [(SENTENCE, CLEAR), ("boats", ITEM)],
        [("\u2022 boats", ITEM), (SENTENCE, CLEAR)],
        [(SENTENCE, CLEAR), ("Home", -CLEAR), ("\u2022 boats", ITEM)],
    ],
    ids=["hopeless", "no-bullet", "above-the-text", "apart-from-the-text"],
)
def test_other_doubtful_lines_do_not_stay(lines: list[Line]) -> None:
    assert _kept(lines) == [line == SENTENCE for line, _ in lines]


def _table(rows: Sequence[str]) -> list[Hint]:
    return [Hint(Span(0, 1), "tr", ("table", "tr"), row=row, table=1) for row in rows]


def test_a_table_of_which_most_rows_are_kept_is_kept_whole() -> None:
    page = [("year\tboats", -CLEAR), ("2023\t4", CLEAR), ("2024\t6", CLEAR)]
    assert _kept(page, hints=_table(["head", "plain", "plain"])) == [True, True, True]


def test_a_table_of_which_few_rows_are_kept_or_that_has_no_head_stays_as_it_is() -> None:
    few = [("year\tboats", -CLEAR), ("2023\t4", -CLEAR), ("2024\t6", CLEAR)]
    assert _kept(few, hints=_table(["head", "plain", "plain"])) == [False, False, True]
    headless = [("2023\t4", -CLEAR), ("2024\t6", CLEAR)]
    assert _kept(headless, hints=_table(["plain", "plain"])) == [False, True]


@pytest.mark.parametrize("bullet", sorted(_BULLETS))
def test_every_bullet_begins_an_item_of_the_text_above(bullet: str) -> None:
    assert _kept([(SENTENCE, CLEAR), (f"{bullet} milk", ITEM)]) == [True, True]
