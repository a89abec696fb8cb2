"""White space of all kinds as plain spaces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.spaces import plain_spaces, single_spaces

TEXTS = st.text(st.sampled_from("a1 2\u00a0\u202f\u3000\t\n"), max_size=30)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("3\u00a0percent", "3 percent"),
        ("4\u202f210 people", "4\u00a0210 people"),
        ("in 2019\u00a0210 people", "in 2019 210 people"),
        ("a\tb\nc", "a b c"),
    ],
)
def test_a_space_is_plain_unless_it_groups_digits(text: str, plain: str) -> None:
    assert plain_spaces(text) == plain


@given(TEXTS)
def test_nothing_is_moved(text: str) -> None:
    plain = plain_spaces(text)
    assert len(plain) == len(text)
    assert all(one == other for one, other in zip(text, plain, strict=True) if not one.isspace())


@given(TEXTS)
def test_single_spaces_know_where_each_character_stood(text: str) -> None:
    spaced = single_spaces(text)
    offsets = range(len(text)) if spaced.offsets is None else spaced.offsets
    assert "  " not in spaced.text
    assert spaced.text == spaced.text.strip(" ")
    assert all(one == text[at] or text[at].isspace() for one, at in zip(spaced.text, offsets, strict=True))
