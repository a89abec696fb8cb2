"""What holds for the tokens of any text."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language import tokenize

TEXTS = st.text(st.one_of(st.characters(), st.sampled_from("aAbU.s'’-+&0123,. \n中亚か$%")), max_size=80)


@given(TEXTS)
def test_a_token_is_the_slice_that_its_place_names(text: str) -> None:
    assert all(text[token.start : token.end] == token.text for token in tokenize(text))


@given(TEXTS)
def test_tokens_leave_out_nothing_but_white_space(text: str) -> None:
    # A number keeps the narrow blanks between its groups of digits.
    covered = "".join("".join(token.text.split()) for token in tokenize(text))
    assert covered == "".join(character for character in text if not character.isspace())


@given(TEXTS)
def test_tokens_stand_in_order_and_apart(text: str) -> None:
    tokens = tokenize(text)
    assert all(before.end <= after.start for before, after in itertools.pairwise(tokens))
