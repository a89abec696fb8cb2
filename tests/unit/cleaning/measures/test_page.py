"""What a page shows of its blocks, against counting line by line."""

import re
from collections import Counter
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.cleaning.measures.dictionary import known_words, load_dictionary
from claimcheck.cleaning.measures.page import page_columns
from claimcheck.cleaning.measures.pieces import Pieces
from claimcheck.cleaning.measures.shape import shape_columns

Cutter = Callable[[list[str]], Pieces]
Columns = dict[str, list[int]]

_WORD = re.compile("[a-z]+")
_NAMES = st.sampled_from("ferry pier boat shore lake town hill mayor road train".split())
_LINES = st.builds(
    lambda words, stop: " ".join(words) + stop,
    st.lists(_NAMES, min_size=2, max_size=15),
    st.sampled_from(["", ".", "!"]),
)
_PAGES = st.lists(_LINES, min_size=1, max_size=8)
_PROSE = "she said that a pier would be built where the old boats lie."
_quick = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def _columns(pieces: Pieces) -> Columns:
    shape = shape_columns(pieces, known_words(pieces, load_dictionary("plain_words.tsv")).counts)
    return {name: column.tolist() for name, column in page_columns(pieces, shape).items()}


def _permille(part: int, whole: int) -> int:
    return 1000 * part // whole if whole else -1


@_quick
@given(_PAGES)
def test_lines_that_come_again_are_counted(cut_lines: Cutter, lines: list[str]) -> None:
    found, words = _columns(cut_lines(lines)), [tuple(_WORD.findall(line)) for line in lines]
    assert found["same_line"] == [words.count(line) for line in words]
    assert found["seen_before"] == [words[:at].count(line) for at, line in enumerate(words)]


@_quick
@given(_PAGES)
def test_lines_that_begin_with_the_same_two_words_are_counted(cut_lines: Cutter, lines: list[str]) -> None:
    starts = [_WORD.findall(line)[:2] for line in lines]
    assert _columns(cut_lines(lines))["same_start"] == [starts.count(start) for start in starts]


@_quick
@given(_PAGES)
def test_words_are_shared_with_the_prose_around(cut_lines: Cutter, lines: list[str]) -> None:
    found, words = _columns(cut_lines(lines)), [_WORD.findall(line) for line in lines]
    prose = [len(line) >= 12 and text[-1] in ".!" for line, text in zip(words, lines, strict=True)]
    everywhere = Counter(word for line in words for word in line)
    in_prose = Counter(word for line, is_prose in zip(words, prose, strict=True) if is_prose for word in line)
    for at, (line, is_prose) in enumerate(zip(words, prose, strict=True)):
        telling = [word for word in line if everywhere[word] <= 4]
        shared = sum(in_prose[word] > is_prose for word in telling)
        assert found["topic_words"][at] == shared
        assert found["topic"][at] == _permille(shared, len(telling))
        assert found["echo"][at] == _permille(sum(everywhere[word] > 1 for word in telling), len(telling))


def test_the_order_of_words_makes_the_line(cut_lines: Cutter) -> None:
    assert _columns(cut_lines(["read more", "more read", "Read more!"]))["same_line"] == [2, 1, 2]


def test_lines_without_words_are_not_the_same(cut_lines: Cutter) -> None:
    found = _columns(cut_lines(["***", "***", "--"]))
    assert found["same_line"] == [1, 1, 1]
    assert found["same_start"] == [0, 0, 0]
    assert found["topic"] == found["echo"] == [-1, -1, -1]


def test_a_line_of_one_word_has_no_start_to_share(cut_lines: Cutter) -> None:
    assert _columns(cut_lines(["Share", "Share"]))["same_start"] == [0, 0]


def test_times_beyond_fifty_are_not_told_apart(cut_lines: Cutter) -> None:
    found = _columns(cut_lines(["Loading more"] * 60))
    assert max(found["same_line"]) == max(found["seen_before"]) == max(found["same_start"]) == 50


def test_words_of_the_topic_are_those_of_other_prose(cut_lines: Cutter) -> None:
    found = _columns(cut_lines([_PROSE, "old boats", "sports results", "sports news"]))
    assert found["topic"] == [0, 1000, 0, 0]
    assert found["echo"][1:] == [1000, 500, 500]
