"""What holds for any text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model.evidence import Outcome
from claimcheck.model.quantity import Quantity
from claimcheck.quantities import compare_quantities, find_quantities

PIECES = (
    "about almost over up to rose fell by to between and from of the in % percent percentage points km miles $ € "
    "A$ billion million thousand 95 95.2 1,400 3,300 12 0 2024 half two-thirds a dozen one five twenty-one people "
    "countries members - – , . ( ) ± + 30th June 9 per day 3-1 54-year-old 950亿美元 三万人 百分之五 ¥ yuan dollars"
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


@given(texts, texts)
@settings(max_examples=150, deadline=None)
def test_a_mismatch_holds_from_both_sides(first: str, second: str) -> None:
    for one in find_quantities(first):
        for other in find_quantities(second):
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


@pytest.mark.parametrize("unit", ["1,", "9", ",", "1,234,", "1.", "a ", "aaaa-", "$", "十", "\n", "'"])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.process_time()
    find_quantities(text)
    assert time.process_time() - began < 1
