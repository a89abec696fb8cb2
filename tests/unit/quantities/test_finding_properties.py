"""What holds for any text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model.evidence import Outcome
from claimcheck.model.quantity import Comparator, Quantity
from claimcheck.quantities import compare_quantities, find_quantities

PIECES = (
    "about almost over up to rose fell by to between and from of the in % percent percentage points km miles $ € "
    "A$ billion million thousand 95 95.2 1,400 3,300 12 0 2024 half two-thirds a dozen one five twenty-one people "
    "countries members - – , . ( ) ± + 30th June 9 per day 3-1 54-year-old 950亿美元 三万人 百分之五 ¥ yuan dollars "
    "thousands of several hundred couple half a quarter ½ minus point who years old 1 000 半 几十 多 二三十 三分之二 "
    "１２％ 6'2\" :"
).split()
texts = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.text(max_size=60)


@given(texts)
@settings(max_examples=150, deadline=None)
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    reached = 0
    for quantity in find_quantities(text):
        assert reached <= quantity.start <= quantity.number_start < quantity.number_end <= quantity.end
        assert quantity.end <= len(text)
        reached = quantity.end


@given(texts)
@settings(max_examples=150, deadline=None)
def test_the_value_lies_between_low_and_high(text: str) -> None:
    for quantity in find_quantities(text):
        assert quantity.low is None or quantity.low <= quantity.value
        assert quantity.high is None or quantity.value <= quantity.high


@given(texts)
@settings(max_examples=100, deadline=None)
def test_the_same_text_gives_the_same_quantities(text: str) -> None:
    assert find_quantities(text) == find_quantities(text)


@given(texts)
@settings(max_examples=150, deadline=None)
def test_a_quantity_matches_itself(text: str) -> None:
    for quantity in find_quantities(text):
        assert compare_quantities(quantity, quantity).outcome is Outcome.MATCH


NO_BOUNDS = (Comparator.EQUAL, Comparator.ABOUT)


@given(texts, texts)
@settings(max_examples=150, deadline=None)
def test_a_mismatch_of_two_figures_or_two_bounds_holds_from_both_sides(first: str, second: str) -> None:
    """A source's exact 95 excludes a claim's "over 95"; whether a source's "over 95" was counted is not known."""
    for one in find_quantities(first):
        for other in find_quantities(second):
            if (one.comparator in NO_BOUNDS) is not (other.comparator in NO_BOUNDS):
                continue
            forth, back = compare_quantities(one, other), compare_quantities(other, one)
            assert (forth.outcome is Outcome.MISMATCH) == (back.outcome is Outcome.MISMATCH)


NUMBERS = st.integers(1, 9999).map(lambda number: f"{number / 10:g}") | st.integers(1, 999_999).map(
    lambda number: f"{number:,}"
)


@given(
    st.sampled_from(("", "about ", "almost ", "over ", "at least ", "up to ")),
    NUMBERS,
    st.sampled_from((" km", " percent", " million euros", " people", " tonnes")),
)
@settings(max_examples=100, deadline=None)
def test_what_a_span_covers_reads_the_same_alone(hedge: str, number: str, unit: str) -> None:
    text = f"It had {hedge}{number}{unit}, they said."
    (found,) = find_quantities(text)
    (alone,) = find_quantities(text[found.start : found.end])
    assert _without_place(found) == _without_place(alone)


def _without_place(quantity: Quantity) -> tuple[object, ...]:
    return (
        quantity.value,
        quantity.low,
        quantity.high,
        quantity.unit,
        quantity.kind,
        quantity.comparator,
        quantity.half_unit,
        quantity.nouns,
    )


@given(st.integers(1, 999), st.sampled_from((("thousand", 10**3), ("million", 10**6), ("billion", 10**9))))
@settings(max_examples=60, deadline=None)
def test_a_scale_word_means_what_its_zeros_mean(number: int, scale: tuple[str, int]) -> None:
    word, factor = scale
    (short,), (long,) = (
        find_quantities(f"{written} euros") for written in (f"{number} {word}", f"{number * factor:,}")
    )
    assert short.value == long.value


@given(st.integers(1000, 999_999_999))
@settings(max_examples=60, deadline=None)
def test_separators_do_not_change_a_number(number: int) -> None:
    grouped = f"{number:,}"
    written = (str(number), grouped, grouped.replace(",", "\u202f"), grouped.replace(",", " "))
    assert {find_quantities(f"a sum of {each} euros")[0].value for each in written} == {number}


_HAN_DIGITS = "零一二三四五六七八九"


def _in_han(number: int) -> str:
    """Write a number below 10^8 in Chinese, slowly and plainly."""
    if number >= 10**4:
        rest = number % 10**4
        link = "零" if 0 < rest < 1000 else ""
        return _in_han(number // 10**4) + "万" + link + (_in_han(rest) if rest else "")
    for place, sign in ((1000, "千"), (100, "百"), (10, "十")):
        if number >= place:
            rest = number % place
            link = "零" if 0 < rest < place // 10 else ""
            return _HAN_DIGITS[number // place] + sign + link + (_in_han(rest) if rest else "")
    return _HAN_DIGITS[number]


@given(st.integers(2, 10**8 - 1))
@settings(max_examples=150, deadline=None)
def test_chinese_numerals_read_as_they_are_written(number: int) -> None:
    (quantity,) = find_quantities(f"共{_in_han(number)}人")
    assert (quantity.value, quantity.unit) == (number, "person")


@pytest.mark.parametrize(
    "unit", ["1,", "9", ",", "1,234,", "1.", "a ", "aaaa-", "$", "十", "\n", "'", "几", "1.000,"]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.process_time()
    find_quantities(text)
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    "unit", ["1 000 ", "百分之", "thousands of ", "Foch 1 ", "5万", "per 1", "from 5 to ", "a couple "]
)
def test_text_made_of_numbers_takes_linear_time(unit: str) -> None:
    text = unit * (6_000 // len(unit))
    began = time.process_time()
    find_quantities(text)
    assert time.process_time() - began < 1
