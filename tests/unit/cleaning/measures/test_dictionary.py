"""What a dictionary knows of words, against looking at each."""

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.cleaning.measures.dictionary import KnownWords
from claimcheck.cleaning.measures.pieces import Pieces
from claimcheck.cleaning.measures.vocabulary import WORDS

Cutter = Callable[[list[str]], Pieces]
LookUp = Callable[[Pieces], KnownWords]

_SAMPLES = ["the", "The", "photo", "PHOTO", "said", "may", "2024", "qqxqq", "A", "AP", "7th", "--"]
_LINES = st.lists(st.lists(st.sampled_from(_SAMPLES), min_size=1, max_size=9), min_size=1, max_size=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(_LINES)
def test_words_are_counted_by_kind_and_by_their_characters(
    cut_lines: Cutter, look_up: LookUp, lines: list[list[str]]
) -> None:
    found = {
        kind: count.tolist() for kind, count in look_up(cut_lines(list(map(" ".join, lines)))).counts.items()
    }
    for kind, words in WORDS.items():
        assert found[kind] == [sum(word.lower() in words.split() for word in line) for line in lines]
    assert found["capital"] == [sum(word[0].isupper() for word in line) for line in lines]
    assert found["shouted"] == [sum(word.isupper() and len(word) > 1 for word in line) for line in lines]
    assert found["number"] == [sum(word[0].isdigit() for word in line) for line in lines]


def test_no_count_overflows_into_another(cut_lines: Cutter, look_up: LookUp) -> None:
    found = look_up(cut_lines(["the " * 1000, "photo"])).counts
    assert found["function"].tolist() == [1000, 0]
    assert {kind for kind, count in found.items() if count[0]} == {"function", "agency"}


def test_only_the_first_three_words_open_a_credit(cut_lines: Cutter, look_up: LookUp) -> None:
    lines = ["Photo by Bo", "a boat went by night", "about the author", "Bo", "the boat", "by"]
    assert look_up(cut_lines(lines)).opens_credit.tolist() == [2, 0, 1, 0, 0, 1]
