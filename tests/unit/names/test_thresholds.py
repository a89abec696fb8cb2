"""The numbers that decide about names are the table's, and each is told apart from its neighbours."""

import pytest

from claimcheck.names import NameMatch, same_name, thresholds
from claimcheck.names.spelling import spelled_alike
from claimcheck.names.titles import titles_in


def test_the_least_ratio_of_two_spellings_is_still_one_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thresholds, "SPELLING_RATIO", 93)
    spelled_alike.cache_clear()
    assert (spelled_alike("tokaevski", "tokaevksi"), spelled_alike("kazakstan", "kazakhstan")) == (
        False,
        True,
    )
    spelled_alike.cache_clear()


def test_a_short_name_has_no_misspelling() -> None:
    short, long = "a" * (thresholds.LEAST_SPELLING_LENGTH - 1), "norvikland"
    assert not spelled_alike(short, f"{short}l")
    assert spelled_alike(long, "norvjkland")


def test_a_name_as_short_as_may_be_is_compared_as_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thresholds, "LEAST_TRANSLITERATED_LENGTH", 6)
    assert spelled_alike("zhomar", "jommar")
    assert not spelled_alike("zhoma", "jomma")


def test_more_given_names_than_the_most_are_another_name() -> None:
    given = ("anna",) * thresholds.MOST_GIVEN_NAMES
    assert same_name(("jon", "barlo"), ("jon", *given, "barlo")) is NameMatch.PART
    assert same_name(("jon", "barlo"), ("jon", "anna", *given, "barlo")) is None


def test_a_title_is_no_longer_than_the_longest() -> None:
    words = ["Storm"] * thresholds.LONGEST_TITLE
    longest, longer = " ".join(words), " ".join(["Storm", *words])
    assert len(list(titles_in(f'They saw "{longest}" twice.'))) == 1
    assert not list(titles_in(f'They saw "{longer}" twice.'))
