"""Words of a line, split quickly, against regular expressions."""

import re

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cleaning.observations import fold
from claimcheck.cleaning.spelling import bare_words, spelled_words

_TEXTS = st.text("abZ'\u2019\u2018 _1.\u2013\u00e9\u4e2d\u00a0", max_size=40)


@given(_TEXTS)
def test_spelled_words_are_runs_of_letters_with_one_apostrophe(text: str) -> None:
    expected = re.findall(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?", text)
    assert sorted(word.replace("\u2019", "'") for word in spelled_words(text)) == sorted(
        word.replace("\u2019", "'") for word in expected
    )


@given(_TEXTS)
def test_bare_words_are_runs_of_letters_in_order(text: str) -> None:
    assert bare_words(fold(text)) == re.findall(r"[^\W\d_]+", fold(text))
