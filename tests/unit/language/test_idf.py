"""Term weights."""

import math

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language import idf


def test_a_term_of_every_text_weighs_nothing() -> None:
    assert idf(10, 10) == 0


def test_the_weight_is_the_rounded_logarithm() -> None:
    assert idf(99, 0) == round(64 * math.log(100)) == 295


@given(st.integers(1, 10**7), st.data())
def test_a_rarer_term_never_weighs_less(texts: int, data: st.DataObject) -> None:
    frequency = data.draw(st.integers(0, texts - 1))
    assert idf(texts, frequency) >= idf(texts, frequency + 1) >= 0
