"""Sentences and headings that are told quickly are such for the rules too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cleaning.alone import by_shape
from claimcheck.cleaning.measures.columns import own_columns
from claimcheck.cleaning.observations import observe
from claimcheck.cleaning.plain_prose import (
    HEADING,
    ITEM,
    SENTENCE,
    looks_like_heading,
    looks_like_item,
    looks_plain,
    measured_prose,
    measured_short,
    plain_shape,
    shape_of,
)
from tests.unit.cleaning.line_pages import page_of

_WORDS = st.sampled_from(
    [
        "the",
        "of",
        "House",
        "don't",
        "it\u2019s",
        "a1b2",
        "1,234",
        "\u2013",
        "caf\u00e9",
        "x\u00b2",
        "\t",
        "\u4e2d",
        "iv)",
        "-",
        "/",
        "5%:",
    ]
)
_LINES = st.builds(
    lambda first, words, last: " ".join([first, *words]).strip() + last,
    st.sampled_from(["The", "(a)", "B.", "\u201cWe", "|", "\u2022", "12.", "*", "- x", "\u2013  "]),
    st.lists(_WORDS, max_size=40),
    st.sampled_from([".", "!", "?\u201d", ".)", "", '."', ";", ":", ':"']),
)


def _is_plain(line: str) -> bool:
    columns = own_columns(page_of([line]))
    return bool(measured_prose(columns)[0]) and looks_plain(line)


@given(_LINES)
def test_plain_prose_is_a_sentence_by_its_shape(line: str) -> None:
    assert not _is_plain(line) or by_shape(observe(line, 0, len(line))) == SENTENCE


def test_most_prose_is_plain() -> None:
    assert _is_plain("The mayor said on Monday that the bridge over the river would be closed for a year.")


@given(
    st.lists(
        st.sampled_from(
            [
                "a",
                "iv",
                "The",
                "US",
                "don't",
                "caf\u00e9",
                "12",
                "&",
                "-",
                ",",
                "'",
                " ",
                ".",
                ")",
                "|",
                "\u4e2d",
                ":",
                "$",
            ]
        ),
        min_size=1,
        max_size=24,
    ).map("".join)
)
def test_a_few_plain_words_are_a_heading_by_their_shape(line: str) -> None:
    assert not looks_like_heading(line) or by_shape(observe(line, 0, len(line))) == HEADING


@given(_LINES)
def test_an_item_that_is_told_quickly_is_one_by_its_shape(line: str) -> None:
    assert not looks_like_item(line) or by_shape(observe(line, 0, len(line))) == ITEM


@given(_LINES)
def test_what_is_told_quickly_is_what_the_shape_is(line: str) -> None:
    columns = own_columns(page_of([line]))
    short, prose = bool(measured_short(columns)[0]), bool(measured_prose(columns)[0])
    seen = observe(line, 0, len(line))
    assert plain_shape(line, short=short, prose=prose) in {None, by_shape(seen)}
    assert shape_of(seen) == by_shape(seen)


@given(_LINES)
def test_whatever_is_a_heading_of_few_words_is_measured_short(line: str) -> None:
    assert not looks_like_heading(line) or bool(measured_short(own_columns(page_of([line])))[0])


@pytest.mark.parametrize("line", ["* A new berth", "- The ferry: how it came about.", "\u2013 Boats"])
def test_plain_items_of_lists_are_told_quickly(line: str) -> None:
    assert looks_like_item(line)


@pytest.mark.parametrize("line", ["*", "*Boats", "* News | Sport", "\u2022 Boats", "* Home / Boats"])
def test_what_may_be_a_row_of_links_is_no_plain_item(line: str) -> None:
    assert not looks_like_item(line)


@pytest.mark.parametrize("line", ["Harvest figures", "The ferry's new berth", "Trade, 2023-24", "Fare: $12"])
def test_short_headings_are_told_quickly(line: str) -> None:
    assert looks_like_heading(line)


@pytest.mark.parametrize(
    "line", ["- Harvest", "a. Harvest", "It closed.", "News | Sport", " ".join(["word"] * 18), "a b c d e f:"]
)
def test_what_may_be_something_else_is_left_to_the_rules(line: str) -> None:
    assert not looks_like_heading(line)
