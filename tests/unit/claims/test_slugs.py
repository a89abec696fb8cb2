"""The id of a claim that was given none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.slugs import MAX_SLUG, slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trade ≈ $95B in 2024", "trade-95b-in-2024"),
        ("  A_b -- C!  ", "a-b-c"),
        ("Größe 5 %", "größe-5"),
        ("上海 合作", "上海-合作"),
        ("???", ""),
        ("a" * 70, "a" * 60),
        ("a" * 59 + " b", "a" * 59),
    ],
)
def test_a_slug_is_lower_case_with_one_hyphen_for_all_else(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text())
def test_a_slug_is_short_and_its_hyphens_stand_alone_and_inside(text: str) -> None:
    made = slug(text)
    assert len(made) <= MAX_SLUG
    assert "--" not in made
    assert made == made.strip("-")


@given(st.text(max_size=50))
def test_a_slug_of_a_slug_is_the_slug(text: str) -> None:
    # Unicode has capitals whose small letter is two characters, the second no letter.
    once = slug(text)
    assert slug(once) == once
