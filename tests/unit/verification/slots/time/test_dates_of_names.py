"""Dates in brackets behind a name are the name's, and not the clause's."""

import pytest

from claimcheck.model.evidence import Stance
from claimcheck.verification import compare


@pytest.mark.parametrize("year", ["1990", "2004"])
def test_the_year_of_a_work_is_not_that_of_its_prizes(year: str) -> None:
    found = compare(f"Orvid won two prizes in {year}", f"Orvid ({year}) won two prizes.")
    assert found.stance is Stance.NEUTRAL


def test_the_year_of_a_work_is_no_rival_to_that_of_its_prizes() -> None:
    found = compare("Orvid won two prizes in 1991", "Orvid (1990) won two prizes.")
    assert found.stance is Stance.NEUTRAL


def test_a_year_without_brackets_is_the_clauses() -> None:
    found = compare("Orvid won two prizes in 1991", "Orvid (1990) won two prizes in 1991.")
    assert found.stance is Stance.SUPPORTS
