"""A repaired text knows where its characters came from."""

import re

from claimcheck.language.aligned import Aligned

TWO_LETTERS = re.compile("ab")


def test_what_is_replaced_comes_from_where_it_stood() -> None:
    repaired = Aligned("xaby").replaced(TWO_LETTERS, lambda _: "123")

    assert (repaired.text, repaired.offsets) == ("x123y", [0, 1, 1, 1, 3])


def test_replacing_again_still_leads_to_the_first_text() -> None:
    repaired = Aligned("aab b").replaced(TWO_LETTERS, lambda _: "").replaced(re.compile(" "), lambda _: "--")

    assert (repaired.text, repaired.offsets) == ("a--b", [0, 3, 3, 4])


def test_a_piece_with_offsets_of_its_own_keeps_them() -> None:
    repaired = Aligned("x abc").replaced(re.compile("abc"), lambda _: Aligned("AC", [0, 2]))

    assert (repaired.text, repaired.offsets) == ("x AC", [0, 1, 2, 4])


def test_a_text_without_matches_is_itself() -> None:
    text = Aligned("plain")

    assert text.replaced(TWO_LETTERS, lambda _: "!") is text


def test_a_match_may_be_left_as_it_is() -> None:
    text = Aligned("ab")

    assert text.replaced(TWO_LETTERS, lambda _: None) is text


def test_a_text_may_vanish() -> None:
    assert Aligned("ab").replaced(TWO_LETTERS, lambda _: "") == Aligned("", [])


def test_recoded_characters_stand_where_they_stood() -> None:
    assert Aligned("ab", [3, 7]).recoded("cd") == Aligned("cd", [3, 7])
