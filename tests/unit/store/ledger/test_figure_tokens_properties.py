"""Figures that are the same have a token in common, so that the index misses none."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.quantities import find_quantities
from claimcheck.store.ledger.figure_tokens import tokens_in, tokens_of
from claimcheck.store.wanted import Wanted

amounts = st.integers(0, 10**9) | st.decimals(0, 10**6, places=2, allow_nan=False)
units = st.sampled_from(
    ["", " percent", " billion dollars", " km", " miles", " tonnes", " schools", " million"]
)
figures = st.builds(lambda amount, unit: f"{amount}{unit}", amounts, units)


@given(st.lists(figures, min_size=1, max_size=3), figures)
def test_what_is_sighted_has_a_token_in_common(written: list[str], claimed: str) -> None:
    text = "Trade: " + ", ".join(written) + "."
    codes = frozenset(word for word in claimed.split() if word.isdigit() and len(word) > 4)
    wanted = Wanted(find_quantities(f"Trade was {claimed}."), codes, frozenset({"trade"}))
    if wanted.sight(text, find_quantities(text)):
        assert tokens_in(text) & tokens_of(wanted)


def test_text_without_a_digit_has_no_tokens() -> None:
    assert tokens_in("Twelve schools were opened.") == set()
