"""What holds for any text, hostile ones included."""

import sys
from itertools import pairwise
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.predicates import Atom, Predication, Tag, Word, read_predications, tag_words

WORDS = """
    the a of in by to and or but not no never only that which who if when said claimed will may is was has been being
    signed sank rise rises fell growth signing approval report
    false true trade ships bank China 2001 respectively according set up
    , . ; : ? " ' 's -- 中国 “ ” failed plans without nobody
    """.split()

texts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Atom]]:
    """Draw a text and atoms that lie in it, in order and apart."""
    text = draw(texts)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    tags = st.sampled_from((Tag.NAME, Tag.NUMBER, Tag.DATE))
    return text, [Atom(start, end, draw(tags)) for start, end in zip(cuts[::2], cuts[1::2], strict=False)]


@given(marked_texts())
def test_words_lie_in_the_text_in_order(marked: tuple[str, list[Atom]]) -> None:
    text, atoms = marked
    words = tag_words(text, atoms)
    assert [word.index for word in words] == list(range(len(words)))
    assert [text[word.start : word.end] for word in words] == [word.text for word in words]
    assert all(one.end <= other.start for one, other in pairwise(words))


@given(marked_texts())
def test_each_atom_is_one_word_with_its_tag(marked: tuple[str, list[Atom]]) -> None:
    text, atoms = marked
    found = [(word.start, word.end, word.tag) for word in tag_words(text, atoms) if word.atom is not None]
    assert found == [(atom.start, atom.end, atom.tag) for atom in atoms]


@given(marked_texts())
def test_only_white_space_is_no_word(marked: tuple[str, list[Atom]]) -> None:
    text, atoms = marked
    rest = list(text)
    for word in tag_words(text, atoms):
        rest[word.start : word.end] = " " * (word.end - word.start)
    assert "".join(rest).strip() == ""


@given(marked_texts())
def test_statements_are_made_of_the_words_of_the_sentence(marked: tuple[str, list[Atom]]) -> None:
    words = tag_words(*marked)
    for statement in read_predications(words):
        assert statement.verb.words
        assert set(_words_of(statement)) <= set(words)


def _words_of(statement: Predication) -> tuple[Word, ...]:
    return (*statement.words, *statement.speaker, *statement.by_phrase)


@given(marked_texts())
def test_the_same_text_is_read_the_same(marked: tuple[str, list[Atom]]) -> None:
    first, second = (read_predications(tag_words(*marked)) for _ in range(2))
    assert str(first) == str(second)


@pytest.mark.parametrize(
    "unit",
    [
        "trade ",
        "signed ",
        "very ",
        "eating ",
        "and eating ",
        "and did ",
        "!",
        ", ",
        "growth 5 in ",
        "ships and trains and ",
        "that it was ",
        "to go ",
        "and signed respectively 6 ",
        "which sank ",
        "the ship, built in 1910, ",
        "the report that ",
        "but not ",
        "customers view ",
        "said ",
        "signing of the ",
        "has very ",
        "'s ",
        "(",
        "中",
    ],
)
def test_the_work_grows_with_the_text_and_no_faster(unit: str) -> None:
    short, long = (_lines_run(unit * (size // len(unit))) for size in (2_500, 5_000))
    assert long < 2.4 * short + 2_000


def _lines_run(text: str) -> int:
    """Count the lines of Python that reading a text runs: the same on a busy machine."""
    lines = 0

    def trace(frame: FrameType, event: str, argument: object) -> Any:  # noqa: ARG001
        nonlocal lines
        lines += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read_predications(tag_words(text))
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize("step", [1, 7, 13, 29])
def test_a_text_of_twenty_kilobytes_is_read(step: int) -> None:
    words = tag_words(" ".join(WORDS[place * step % len(WORDS)] for place in range(4_000)))
    assert len(words) >= 4_000
    assert read_predications(words)
