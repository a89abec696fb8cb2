"""Which hyphens at the end of a line stay."""

import pytest

from claimcheck.sources.pdf.hyphens import joined, unbroken_words

LINES = [
    "The well-known dragon-boat race",
    "and the government said",
    "so of every re-entry and re-entry",
    "reentry it-",
]


@pytest.mark.parametrize(
    ("before", "after", "together"),
    [
        ("the govern-", "ment said", "the government said"),
        ("a dragon-", "boat race", "a dragon-boat race"),
        ("of the Dragon-", "boat race", "of the Dragon-boat race"),
        ("the long-", "term plan", "the long-term plan"),
        ("a state-of-the-", "art plant", "a state-of-the-art plant"),
        ("by the re-", "entry of ships", "by the re-entry of ships"),
        ("short-", "and long-term", "short- and long-term"),
        ("in 2019-", "2020 it rose", "in 2019-2020 it rose"),
        ("a 10-", "year plan", "a 10-year plan"),
        ("the Franco-", "German plan", "the Franco-German plan"),
        ("trade -", "and growth", "trade - and growth"),
        ("trade-", "(or growth)", "trade- (or growth)"),
        ("soft\u00ad", "ware", "software"),
        ("die Aus\u2010", "fuhr", "die Ausfuhr"),
        ("the ministry", "said", "the ministry said"),
        ("两国贸易额", "去年增长", "两国贸易额去年增长"),
        ("수출은 지난해", "증가했다", "수출은 지난해 증가했다"),
    ],
)
def test_lines_are_joined_as_the_author_wrote_them(before: str, after: str, together: str) -> None:
    written, glue = joined(before, after, unbroken_words(LINES))
    assert written + glue + after == together


def test_the_end_of_a_broken_line_is_no_word() -> None:
    assert unbroken_words(["it follows the govern-"])["govern"] == 0


def test_a_word_before_a_dash_within_a_line_is_one() -> None:
    assert unbroken_words(["it rose- slowly"])["rose"] == 1


@pytest.mark.parametrize("line", ["-" * 100_000, "a-" * 100_000, "\u00ad" * 100_000])
def test_a_line_of_hyphens_is_no_trap(line: str) -> None:
    assert joined(line, "and so on", unbroken_words([line]))[0].startswith(line[:-1])
