"""What holds for every text."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.period import Granularity, Period
from claimcheck.periods import PeriodRelation, compare_periods, find_periods, period_text

WORDS = (
    "in since by until before after from to between and of the early mid- late end start this last next past "
    "year month week quarter century decade January Feb. May march August Dec Monday Tue today yesterday ago earlier "
    "first second third 1 2 6 9 15 29 30 31 1st 22nd 19th 1066 1500 1999 2000 2024 '90s 1990s 2100 Q1 H2 FY2024 "
    "fiscal summer winter fall two thirty days years 2023/24 2019-23 12/31/1999 2024-06-15 5/3/2018 - – / , . "
    "people trade on 5/3 10/1/18 20181002 2016-W12 week weekend W12 Christmas Easter Thanksgiving Day Eve "
    "years weeks days ago before after from now fortnight the 14th Friday AD CE >= < hundred oh FY18 "
    "第 个 季度 周 前三 最后 29日 同期 民国 元年 财年 公元前 十四五 时期 年 月 日 "
    "2024年 6月 15日 去年 上半年 世纪 至 以来 之前"
).split()

texts = st.one_of(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join), st.text(max_size=60))
references = st.one_of(st.none(), st.dates())


@given(texts, references)
def test_spans_lie_in_order_inside_the_text_and_hold_its_words(text: str, reference: date | None) -> None:
    end = 0
    for period in find_periods(text, reference=reference):
        assert end <= period.span.start < period.span.end <= len(text)
        assert period.span.of(text) == period.text
        end = period.span.end


@given(texts, references)
def test_a_period_starts_before_it_ends(text: str, reference: date | None) -> None:
    for period in find_periods(text, reference=reference):
        assert period.start is None or period.end is None or period.start < period.end


@given(texts, references)
def test_another_reading_is_a_time_that_differs(text: str, reference: date | None) -> None:
    for period in find_periods(text, reference=reference):
        if period.alternative is not None:
            start, end = period.alternative
            assert period.alternative not in {(period.start, period.end), (None, None)}
            assert start is None or end is None or start < end


@given(texts, references)
def test_the_same_text_gives_the_same_periods(text: str, reference: date | None) -> None:
    assert find_periods(text, reference=reference) == find_periods(text, reference=reference)


@given(texts, references)
def test_a_period_without_dates_says_so_without_a_reference_too(text: str, reference: date | None) -> None:
    with_reference = find_periods(text, reference=reference)
    without = find_periods(text)
    assert [period.span for period in with_reference] == [period.span for period in without]


@given(texts, references)
def test_every_period_can_be_shown(text: str, reference: date | None) -> None:
    assert all(period_text(period) for period in find_periods(text, reference=reference))


@given(texts, references)
def test_a_resolved_period_equals_itself(text: str, reference: date | None) -> None:
    for period in find_periods(text, reference=reference):
        if _is_resolved(period):
            assert compare_periods(period, period) is PeriodRelation.EQUAL


@given(texts, texts, st.dates())
def test_inside_and_covers_mirror_each_other(first: str, second: str, reference: date) -> None:
    mirrored = {
        PeriodRelation.INSIDE: PeriodRelation.COVERS,
        PeriodRelation.COVERS: PeriodRelation.INSIDE,
    }
    for claim in filter(_is_resolved, find_periods(first, reference=reference)):
        for source in filter(_is_resolved, find_periods(second, reference=reference)):
            relation = compare_periods(claim, source)
            assert compare_periods(source, claim) is mirrored.get(relation, relation)


@given(texts, texts, references, references)
def test_any_two_periods_can_be_compared(
    first: str, second: str, reference: date | None, other: date | None
) -> None:
    for claim in find_periods(first, reference=reference):
        for source in find_periods(second, reference=other):
            assert compare_periods(claim, source) in PeriodRelation


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "1",
            "1-",
            "1/",
            "1/1/2018-",
            "2024-",
            "2024 ",
            "2024/",
            "June ",
            "June-",
            "6 to ",
            " ",
            "20181002",
        ),
        *(
            "the early ",
            "the first ",
            "the last ten days of ",
            "a week after ",
            "five years since ",
            "the week of ",
        ),
        *("on ", "Friday the 13th ", "on Christmas ", "AD ", "Q1 ", "nineteen ", "99th century and ", ">= "),
        *("2024年", "1月", "29日", "前三", "第", "十", "民国", "一二三四"),
    ],
)
def test_time_grows_with_the_text_and_not_faster(piece: str) -> None:
    """Thirty kilobytes take a fraction of this even on a busy machine; quadratic time would take minutes."""
    text = piece * (30_000 // len(piece))
    begun = time.process_time()
    find_periods(text, reference=date(2025, 3, 10))
    assert time.process_time() - begun < 10


def _is_resolved(period: Period) -> bool:
    known = period.start is not None or period.end is not None
    return known and period.granularity is not Granularity.FISCAL_YEAR
