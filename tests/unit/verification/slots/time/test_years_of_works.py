"""The year that says when a work came out."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.slots.time.years_of_works import is_of_year


@pytest.mark.parametrize(
    ("claim", "of_year"),
    [
        ("Marrow is a 1940 comedy by Ilmar Sand", True),
        ("Marrow is a 1940 stage comedy by Ilmar Sand", True),
        ("Marrow is a 1940 comedy", False),
        ("Marrow is the 1940 comedy by Ilmar Sand", False),
        ("Marrow is a 1940 ferry by Ilmar Sand", False),
        ("Marrow is a 1940 attempt at comedy by Ilmar Sand", False),
        ("Marrow has a 1940 comedy by Ilmar Sand", False),
    ],
)
def test_a_work_is_of_a_year_where_somebody_is_named_besides(claim: str, *, of_year: bool) -> None:
    assert is_of_year(analyse(claim).statements[0]) is of_year
