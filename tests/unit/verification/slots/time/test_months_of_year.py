"""A month without a year in a clause that has one."""

import pytest

from claimcheck.periods import period_text
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.slots.time.months_of_year import with_year


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("In 2020 trade fell 5 percent in March.", [("2020-03-01", "2020-04-01")]),
        ("In 2020 trade fell 5 percent in December.", [("2020-12-01", "2021-01-01")]),
        ("Trade fell 5 percent in 2020.", [("2020-01-01", "2021-01-01")]),
        (
            "In 2020 trade fell by less than in 2019.",
            [("2020-01-01", "2021-01-01"), ("2019-01-01", "2020-01-01")],
        ),
    ],
)
def test_the_opening_year_is_that_of_the_month(text: str, periods: list[tuple[str, str]]) -> None:
    analysis = analyse(text)
    statement = analysis.statements[0]
    found = with_year(analysis.periods_in(statement.words), statement.adjunct)
    assert [(str(period.start), str(period.end)) for _, period in found] == periods


def test_a_day_without_a_year_is_left_as_it_is() -> None:
    analysis = analyse("In 2020 the port closed on 3 March.")
    statement = analysis.statements[0]
    assert [
        period_text(period)
        for _, period in with_year(analysis.periods_in(statement.words), statement.adjunct)
    ] != ["March 2020"]
