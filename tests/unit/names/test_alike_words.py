"""Words that are one name in several spellings, looked up among many."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.names import same_name
from claimcheck.names.alike_words import AlikeWords
from claimcheck.names.former import FORMER
from claimcheck.names.match import names_of_one_word
from claimcheck.names.spelling import as_read, first_letters

RENAMED = sorted({form for old, new, _ in FORMER for form in (old, new) if " " not in form})
STEMS = (
    "kharkiv",
    "harkiv",
    "zhomart",
    "jomart",
    "wladimir",
    "vladimir",
    "tokayev",
    "tokaev",
    "kassym-jomart",
    "t.j",
)
words = st.one_of(
    st.sampled_from([*STEMS, *RENAMED]),
    st.text(string.ascii_lowercase + "-.", min_size=1, max_size=9).filter(
        lambda word: word.strip("-.") != ""
    ),
    st.tuples(st.sampled_from(STEMS), st.text(string.ascii_lowercase, max_size=2)).map("".join),
)


@given(st.lists(words, max_size=12, unique=True), words)
def test_what_is_found_is_what_comparing_with_each_would_find(known: list[str], word: str) -> None:
    alike = AlikeWords()
    for one in known:
        alike.add(one)
    assert sorted(alike.find(word)) == sorted(one for one in known if same_name((one,), (word,)) is not None)


@pytest.mark.parametrize(("letter", "among"), [("k", "khqxc"), ("j", "jzd"), ("v", "vw"), ("m", "m")])
def test_spellings_may_begin_with_other_letters(letter: str, among: str) -> None:
    assert first_letters(letter) == set(among)


@given(words, words)
def test_words_that_are_read_alike_begin_with_one_of_those(one: str, other: str) -> None:
    if as_read(one) == as_read(other):
        assert other[0] in first_letters(one[0])


names = st.lists(
    st.sampled_from("british united kingdom health institute of lund public bank czech-norse".split()),
    min_size=2,
    max_size=5,
).map(tuple)


@given(names, st.one_of(words, st.text("bukhiolpucn", min_size=2, max_size=5)))
def test_a_single_word_that_is_a_longer_name_is_among_its_names(name: tuple[str, ...], word: str) -> None:
    if same_name(name, (word,)) is not None:
        letters = "".join(character for character in word if character.isalnum())
        assert {word, letters} & names_of_one_word(name)
