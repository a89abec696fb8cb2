"""What holds of names in every text."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.names import find_definitions, find_names, same_name
from claimcheck.names.find import canonical_words

WORDS = st.sampled_from(
    """
    China Chinese U.S. Xi Jinping President Ministry of and the Health Welfare Kassym-Jomart Central Asia China-Central
    Lake trade (SCO) " . - SCO Shanghai Cooperation Organization chief General İ ŉ ﬁ Ⅳ 中国
    """.split()
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=25).map(" ".join))
FORMS = st.lists(
    st.sampled_from(
        "xi jinping sco shanghai cooperation organization the of petrov petrova kasym-zhomart kassym-jomart astana "
        "nur-sultan lake greater south korea - a".split()
    ),
    max_size=4,
).map(tuple)


@settings(max_examples=150)
@given(TEXTS)
def test_names_are_slices_in_order_without_overlap(text: str) -> None:
    found = find_names(text)

    assert all(text[name.start : name.end] == name.text and name.words for name in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@settings(max_examples=100)
@given(TEXTS)
def test_canonical_words_stay_as_they_are(text: str) -> None:
    assert all(canonical_words(name.words) == name.words for name in find_names(text))


@settings(max_examples=100)
@given(TEXTS)
def test_definitions_stand_in_the_text(text: str) -> None:
    assert all(f"({short})" in text and long in text for short, long in find_definitions(text))


@settings(max_examples=150)
@given(FORMS, FORMS)
def test_the_order_of_two_names_does_not_matter(first: tuple[str, ...], second: tuple[str, ...]) -> None:
    assert same_name(first, second) == same_name(second, first)


@settings(max_examples=100)
@given(FORMS)
def test_a_name_is_the_same_as_itself(name: tuple[str, ...]) -> None:
    assert (same_name(name, name) is None) == (name in {(), ("the",)})
