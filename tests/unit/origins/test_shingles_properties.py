"""Shingles in the numbers of the processor are those in Python's own numbers."""

from zlib import crc32

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.origins.shingles import SHINGLE_WORDS, shingles_of

PRIME, BASE = (1 << 61) - 1, 1_000_003


def slowly(words: list[str]) -> list[int]:
    """Work out the hashes number by number."""
    numbers = [crc32(word.encode("utf-8", "replace")) + 1 for word in words]
    if numbers:
        numbers = [0] * (SHINGLE_WORDS - len(numbers)) + numbers
    found = set()
    for start in range(len(numbers) - SHINGLE_WORDS + 1):
        value = 0
        for number in numbers[start : start + SHINGLE_WORDS]:
            value = value * BASE + number
        found.add(value % PRIME % (1 << 32))
    return sorted(found)


@given(st.lists(st.text("abc\u00e919\ud800", min_size=1, max_size=40).filter(str.isalnum), max_size=30))
def test_shingles_are_exact(words: list[str]) -> None:
    assert shingles_of(" ".join(words)).tolist() == slowly(words)


@given(st.lists(st.sampled_from(["\u4e2d", "\u56fd", "\u3042"]), max_size=20))
def test_a_character_without_blanks_is_a_word(characters: list[str]) -> None:
    assert shingles_of("".join(characters)).tolist() == slowly(characters)
