"""Sentences and headings that are told quickly are such for the rules too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cleaning.alone import by_shape
from claimcheck.cleaning.measures.columns import own_columns
from claimcheck.cleaning.measures.pages import Page
from claimcheck.cleaning.observations import observe
from claimcheck.cleaning.plain_prose import (
    HEADING,
    SENTENCE,
    looks_like_heading,
    looks_plain,
    measured_prose,
)
from claimcheck.model.span import Span

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
    ]
)
_LINES = st.builds(
    lambda first, words, last: " ".join([first, *words]).strip() + last,
    st.sampled_from(["The", "(a)", "B.", "\u201cWe", "|", "\u2022", "12."]),
    st.lists(_WORDS, max_size=40),
    st.sampled_from([".", "!", "?\u201d", ".)", "", '."', ";"]),
)


def _is_plain(line: str) -> bool:
    columns = own_columns(Page(line, [Span(0, len(line))], [None], [None]))
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
            ]
        ),
        min_size=1,
        max_size=12,
    ).map("".join)
)
def test_a_few_plain_words_are_a_heading_by_their_shape(line: str) -> None:
    assert not looks_like_heading(line) or by_shape(observe(line, 0, len(line))) == HEADING


@pytest.mark.parametrize("line", ["Harvest figures", "The ferry's new berth", "Trade, 2023-24"])
def test_short_headings_are_told_quickly(line: str) -> None:
    assert looks_like_heading(line)


@pytest.mark.parametrize(
    "line", ["- Harvest", "a. Harvest", "It closed.", "News | Sport", "One two three four five six"]
)
def test_what_may_be_something_else_is_left_to_the_rules(line: str) -> None:
    assert not looks_like_heading(line)
