"""Subjects of which each has its own."""

import pytest

from claimcheck.verification.reading.analysis import analyse


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Forty protesters and 12 officers were hurt.", ["Forty protesters", "12 officers"]),
        ("Forty protesters and 12 officers were hurt together.", ["Forty protesters and 12 officers"]),
        ("Forty protesters were hurt.", ["Forty protesters"]),
        ("Peru and Chile each sold 5 ships.", ["Peru", "Chile"]),
        ("Peru and Chile sold 5 ships each.", ["Peru", "Chile"]),
        ("Peru and Chile sold 5 ships.", ["Peru and Chile"]),
        ("Peru each sold 5 ships.", ["Peru each"]),
    ],
)
def test_each_count_and_each_thing_has_a_statement(text: str, subjects: list[str]) -> None:
    found = [item for item in analyse(text).statements if not item.verb.nominal]
    assert [" ".join(word.text for word in item.subject) for item in found] == subjects
