"""Characters as arrays, against a look at each one."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cleaning.measures.characters import CJK, DIGIT, LOWER, SPACE, STOP, SYMBOL, UPPER, characters


@given(st.text(max_size=80))
def test_every_character_keeps_its_code_and_lower_case(text: str) -> None:
    found = characters(text)
    assert found.codes.tolist() == [ord(one) for one in text]
    lower = [one.lower() if ord(one) < 0x10000 and len(one.lower()) == 1 else one for one in text]
    straight = ["'" if one in "\u2018\u2019" else one for one in lower]
    assert found.folded.tolist() == [ord(one) for one in straight]


@given(st.text(st.characters(categories=["Lu", "Ll", "Nd"], max_codepoint=0x2FF), max_size=80))
def test_kinds_follow_the_category_of_unicode(text: str) -> None:
    kinds = {"Lu": UPPER, "Ll": LOWER, "Nd": DIGIT}
    assert characters(text).kinds.tolist() == [kinds[unicodedata.category(one)] for one in text]


def test_marks_have_kinds_of_their_own() -> None:
    assert characters("。 \u4e2d\u2713").kinds.tolist() == [STOP, SPACE, CJK, SYMBOL]


def test_characters_beyond_the_first_plane_are_told_apart() -> None:
    found = characters("a\U00020001\U0001f600")
    assert found.kinds.tolist() == [LOWER, CJK, SYMBOL]
    assert found.codes.tolist() == [0x61, 0x20001, 0x1F600]


def test_a_lone_surrogate_is_a_symbol() -> None:
    assert characters("\ud800").kinds.tolist() == [SYMBOL]


def test_no_text_has_no_characters() -> None:
    assert len(characters("").codes) == 0
