"""How a source's period lies to the claim's."""

from datetime import date

import pytest

from claimcheck.model.period import Period
from claimcheck.periods import PeriodRelation, compare_periods, find_periods

REFERENCE = date(2022, 6, 20)


def _period(text: str, reference: date | None = None) -> Period:
    (period,) = find_periods(text, reference=reference)
    return period


@pytest.mark.parametrize(
    ("claim", "source", "relation"),
    [
        ("in 2024", "in 2024", "equal"),
        ("in 2024", "from January to December 2024", "equal"),
        ("in the first quarter of 2024", "from January to March 2024", "equal"),
        ("in 2024", "on 3 March 2024", "inside"),
        ("in 2024", "in the first half of 2024", "inside"),
        ("in early 2022", "in January 2022", "inside"),
        ("in the 1990s", "in 1994", "inside"),
        ("before 2020", "in 2019", "inside"),
        ("since 2001", "in 2010", "inside"),
        ("since 2001", "since 2005", "inside"),
        ("on 3 March 2024", "in 2024", "covers"),
        ("on 6 June 2022", "from June 6 to 9, 2022", "covers"),
        ("in 2019", "before 2020", "covers"),
        ("by 2030", "by 2031", "covers"),
        ("in the 20th century", "in the 1990s", "inside"),
        ("from 2019 to 2023", "from 2022 to 2024", "overlap"),
        ("since 2001", "before 2005", "overlap"),
        ("in early 2022", "in May 2022", "overlap"),
        ("in early 2022", "in late 2022", "disjoint"),
        ("in 2024", "in 2023", "disjoint"),
        ("as of 9 March 2020", "as of 5 March 2020", "disjoint"),
        ("before 2020", "after 2020", "disjoint"),
        ("in 2020", "before 2020", "disjoint"),
        ("in 2024", "this year", "unknown"),
        ("in 2024", "in FY2024", "unknown"),
        ("in FY2024", "in 2024", "unknown"),
        ("in FY2024", "in fiscal 2024", "equal"),
        ("in FY24", "in the 2024 financial year", "equal"),
        ("fiscal year 2023/24", "financial year 2023-2024", "equal"),
        ("in FY2024", "in fiscal year 2023/24", "unknown"),
        ("in FY2024", "early fiscal 2024", "unknown"),
        ("in FY2024", "since FY2024", "unknown"),
        ("fiscal year 2023/24", "academic year 2023/24", "unknown"),
        ("this fiscal year", "this fiscal year", "unknown"),
        ("on 6 June 2022", "from June 6 to 9", "unknown"),
        ("in 2022", "in winter 2022", "unknown"),
        ("before 17 March", "on 16 March 2020", "inside"),
        ("before 17 March", "on 17 March 2020", "disjoint"),
        ("by 17 March", "on 17 March", "inside"),
        ("after 16 March", "on 17 March", "inside"),
        ("after 16 March", "in March 2020", "overlap"),
        ("since 16 March", "on 16 March 2020", "inside"),
        ("until 16 March", "on 15 March 2020", "unknown"),
    ],
)
def test_tells_how_the_two_lie(claim: str, source: str, relation: str) -> None:
    assert compare_periods(_period(claim), _period(source)) is PeriodRelation(relation)


@pytest.mark.parametrize(
    ("claim", "source", "relation"),
    [
        ("on June 9", "on 9 June 2022", "equal"),
        ("on June 9", "on June 9", "equal"),
        ("on 29 February", "on February 29", "equal"),
        ("on June 9", "on June 8", "disjoint"),
        ("on June 9", "on 8 June 2022", "disjoint"),
        ("in June", "on 8 June 2022", "inside"),
        ("on June 9", "in June 2022", "covers"),
        ("on June 7", "from June 6 to 9", "covers"),
        ("from June 6 to 9", "on June 7, 2022", "inside"),
        ("in the fourth quarter", "in December 2022", "inside"),
        ("in February", "from December 2023 to March 2024", "covers"),
        ("on June 9", "this year", "unknown"),
        ("until June", "until June 2022", "unknown"),
    ],
)
def test_a_claim_without_a_year_takes_the_sources(claim: str, source: str, relation: str) -> None:
    assert compare_periods(_period(claim), _period(source)) is PeriodRelation(relation)


def test_a_yearless_source_is_placed_by_its_documents_date() -> None:
    source = _period("from June 6 to 9", REFERENCE)
    assert compare_periods(_period("on 6 June 2022"), source) is PeriodRelation.COVERS


def test_a_relative_source_is_placed_by_its_documents_date() -> None:
    assert compare_periods(_period("in 2021"), _period("last year", REFERENCE)) is PeriodRelation.EQUAL


def test_an_open_sided_source_is_compared_with_a_yearless_claim() -> None:
    assert compare_periods(_period("on June 9"), _period("since 2001")) is PeriodRelation.COVERS
    assert compare_periods(_period("on June 9"), _period("before 2001")) is PeriodRelation.DISJOINT


@pytest.mark.parametrize(
    ("claim", "source", "relation"),
    [
        ("on 5 March 2018", "on 5/3/2018", "unknown"),
        ("on 3 May 2018", "on 5/3/2018", "unknown"),
        ("on 5/3/2018", "on 5 March 2018", "unknown"),
        ("on 5/3/2018", "on 5/3/2018", "equal"),
        ("on 5/3/2018", "on 3/5/2018", "unknown"),
        ("in 2018", "on 5/3/2018", "inside"),
        ("in the first half of 2018", "on 5/3/2018", "inside"),
        ("in March 2018", "on 5/3/2018", "unknown"),
        ("in 2017", "on 5/3/2018", "disjoint"),
        ("on 4 March 2018", "on 5/3/2018", "disjoint"),
        ("on 31 March 2018", "on 31/3/2018", "equal"),
        ("on 5/3", "on 5 March 2018", "unknown"),
        ("on 5/3", "on 6 July 2018", "disjoint"),
        ("on 31/3", "on 31 March 2018", "equal"),
        ("on Sunday 5/3", "on 5 March 2018", "unknown"),
    ],
)
def test_a_day_with_two_readings_lies_so_only_where_it_does_in_both(
    claim: str, source: str, relation: str
) -> None:
    assert compare_periods(_period(claim), _period(source)) is PeriodRelation(relation)


@pytest.mark.parametrize(
    ("claim", "source", "relation"),
    [
        ("in June 2022", "in the third week of June 2022", "inside"),
        ("in June 2022", "in the first week of June 2022", "unknown"),
        ("on 18 June 2022", "in the third week of June 2022", "covers"),
        ("on 28 June 2022", "in the third week of June 2022", "disjoint"),
        ("in the third week of June 2022", "in the third week of June 2022", "equal"),
        ("on 27 May 1999", "two weeks after 13 May 1999", "unknown"),
        ("in 1999", "two weeks after 13 May 1999", "inside"),
        ("on 3 March 1999", "two weeks after 13 May 1999", "disjoint"),
        ("in 2014", "three years after 2011", "equal"),
        ("on 7 May 2010", "two days after 5 May 2010", "equal"),
        ("on 26 November 2015", "on Thanksgiving 2015", "unknown"),
        ("on 25 December 2015", "on Christmas Day 2015", "equal"),
        ("in fiscal 2017", "in fiscal years 2017 and 2018", "unknown"),
        ("in 2018", "in the 2018/2019 season", "unknown"),
    ],
)
def test_what_people_count_in_two_ways_is_compared_as_either(claim: str, source: str, relation: str) -> None:
    assert compare_periods(_period(claim), _period(source)) is PeriodRelation(relation)
