"""Why a block is no part of the text, told by what it measures."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.cleaning.dropping import REPEATED, SPAM_WORDS, dropped, kinds_of_dropped
from claimcheck.cleaning.measures.columns import own_columns
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.reasons import REASONS
from claimcheck.cleaning.regions import Region
from claimcheck.model.label import REMOVED, Label
from claimcheck.model.source import Hint
from claimcheck.model.span import Span
from tests.unit.cleaning.line_pages import page_of

RELATED: Region = (Label.TEASER, "markup-related")
SENTENCE = "A diver found the wreck of a ship that had been missing for more than a hundred years."


def _dropped(
    lines: Sequence[str], regions: Sequence[Region | None] = (), hints: Sequence[Hint | None] = ()
) -> list[Opinion]:
    page = page_of(lines, hints=hints, regions=regions)
    return dropped(kinds_of_dropped(own_columns(page)), page.regions)


@pytest.mark.parametrize(
    ("line", "label", "reason"),
    [
        (SENTENCE, "teaser", "outside-main-stretch"),
        ("A diver found it.", "teaser", "outside-main-stretch"),
        ("North shore", "boilerplate", "run-of-short-lines"),
        ("Lake | Shore | Island | Port", "boilerplate", "separated-links"),
        ("***", "boilerplate", "no-words"),
        ("12", "boilerplate", "run-of-short-lines"),
        ("slot gacor", "spam", "spam-phrase"),
        ("Related stories", "teaser", "related-stories"),
        ("All rights reserved", "boilerplate", "copyright"),
    ],
)
def test_what_a_line_measures_tells_why_it_is_dropped(line: str, label: str, reason: str) -> None:
    (found,) = _dropped([line])
    assert (found.label.value, found.reason) == (label, reason)


def test_a_line_is_repeated_from_the_third_time_on() -> None:
    assert {one.reason for one in _dropped(["Grey box"] * REPEATED)} == {"repeated-line"}
    assert {one.reason for one in _dropped(["Grey box"] * (REPEATED - 1))} == {"run-of-short-lines"}


def test_a_line_of_links_is_a_list_of_links_however_long() -> None:
    hints = [Hint(Span(0, 1), "p", link_density=share) for share in (0.61, 0.6)]
    assert [one.reason for one in _dropped([SENTENCE] * 2, hints=hints)] == [
        "link-list",
        "outside-main-stretch",
    ]


def test_a_phrase_of_advertising_says_nothing_of_a_long_line() -> None:
    line = " ".join(["word"] * SPAM_WORDS)
    assert _dropped([f"slot gacor {line}"])[0].reason == "outside-main-stretch"


@pytest.mark.parametrize("line", [SENTENCE, "North shore", "Lake | Shore | Island | Port", "***"])
def test_what_the_markup_sets_apart_is_what_the_markup_calls_it(line: str) -> None:
    assert _dropped([line], [RELATED]) == [Opinion(*RELATED, sure=True)]


@pytest.mark.parametrize("line", ["slot gacor", "All rights reserved"])
def test_what_the_words_are_sure_of_counts_for_more_than_the_markup(line: str) -> None:
    assert _dropped([line], [RELATED]) == _dropped([line])
    assert _dropped([line])[0].sure


@settings(deadline=None)
@given(st.lists(st.text("aB .|\t1\u2022\u4e2d\u0436", min_size=1, max_size=40), min_size=1, max_size=10))
def test_whatever_is_dropped_has_a_label_of_removal_and_a_reason_that_is_explained(lines: list[str]) -> None:
    found = _dropped(lines)
    assert len(found) == len(lines)
    assert all(one.label in REMOVED and one.reason in REASONS for one in found)
