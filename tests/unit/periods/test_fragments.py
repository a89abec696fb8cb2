"""A pattern is compiled when it is first used, and then is what it would have been."""

import re

import pytest

from claimcheck.periods.fragments import START, compiled


def test_a_pattern_is_compiled_by_its_first_use() -> None:
    pattern = compiled(r"(?P<year>\d{4}) \s (?:to|until) \s (?P<end>\d{4})")
    assert pattern.search("from 1998 UNTIL 2004") is not None
    assert [match["end"] for match in pattern.finditer("1998 to 2004, 2005 To 2007")] == ["2004", "2007"]
    assert pattern.groups == 2


def test_a_wrong_pattern_is_told_by_its_first_use() -> None:
    with pytest.raises(re.error):
        compiled("(").search("")


@pytest.mark.parametrize(
    ("before", "begins"), [("年", True), (" ", True), ("a", False), ("É", False), ("_", False)]
)
def test_what_begins_may_stand_behind_a_character_that_has_no_case(before: str, begins: bool) -> None:
    assert bool(compiled(rf"{START}2004").search(f"{before}2004")) is begins
