"""Countries and their economies."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.economies import as_country

COUNTRY, ECONOMY = "Norvia added 9,000 jobs", "Norvia's economy added 9,000 jobs"


@pytest.mark.parametrize(
    ("claim", "source", "subject"),
    [
        (COUNTRY, ECONOMY, "Norvia"),
        (ECONOMY, COUNTRY, "Norvia economy"),
        (COUNTRY, "The Norvia economy added 9,000 jobs", "Norvia"),
        (COUNTRY, COUNTRY, ""),
        (ECONOMY, ECONOMY, ""),
        ("Norvia won two prizes", "Norvia's economy won two prizes", ""),
        (COUNTRY, "Norvia's coast added 9,000 jobs", ""),
        (ECONOMY, "The firm added 9,000 jobs", ""),
    ],
)
def test_says_of_the_one_what_is_said_of_the_other(claim: str, source: str, subject: str) -> None:
    found = as_country(analyse(source).statements[0], analyse(claim).statements[0])
    assert (show(found.subject) if found else "") == subject
