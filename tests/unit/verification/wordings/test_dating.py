"""When things began, told of the thing."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.dating import as_dated, beginnings_instead, is_dating


@pytest.mark.parametrize(
    "text",
    [
        "The fund dates from 1961",
        "The fund dates back to 1961",
        "The fund goes back to 1961",
        "The fund has existed since 1961",
        "The fund has been in existence since 1961",
        "The fund has been around since 1961",
    ],
)
def test_since_when_a_thing_is_there_is_read_as_its_date(text: str) -> None:
    said = as_dated(analyse(text).statements[0])
    assert is_dating(said)
    assert "found" in beginnings_instead(said)


@pytest.mark.parametrize(
    "text",
    ["The fund goes back to Lund", "Mara Lind has been away since 1961", "The fund does not date from 1961"],
)
def test_other_statements_date_nothing(text: str) -> None:
    said = as_dated(analyse(text).statements[0])
    assert not is_dating(said)
    assert beginnings_instead(said) == frozenset()
