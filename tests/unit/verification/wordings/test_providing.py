"""Giving told from either end."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.providing import as_provided


@pytest.mark.parametrize(
    ("text", "complement"),
    [
        ("Norvia provided Peru with maps in 2020", "maps Peru Peru in 2020"),
        ("Norvia lent Peru $2 million", "$2 million Peru Peru"),
        ("Norvia gave Peru a map", "a map Peru Peru"),
    ],
)
def test_what_is_given_stands_first(text: str, complement: str) -> None:
    said = as_provided(analyse(text).statements[0]).complement
    assert [word.folded for word in said if word.folded == "to"] == ["to"]
    assert said[0].text == complement.split(maxsplit=1)[0] or show(said[:1]) == "$2 million"


@pytest.mark.parametrize(
    "text",
    [
        "Norvia provided maps to Peru",
        "Norvia provided maps",
        "Norvia provided for Peru with maps",
        "Norvia provided Peru with",
        "Norvia sent Peru students",
        "Norvia gave maps to Peru",
        "Norvia read Peru a letter",
        "Peru was provided with maps",
    ],
)
def test_any_other_statement_stays_as_it_is(text: str) -> None:
    statement = analyse(text).statements[0]
    assert as_provided(statement) is statement
