"""Phrases word by word, against comparing whole ones."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cleaning.measures.phrase_steps import ALONE, BEGINS, LINE, Phrase, phrases, steps_of

_WORDS = st.lists(st.integers(101, 104), min_size=1, max_size=4).map(tuple)
_PHRASES = st.lists(st.builds(Phrase, _WORDS, st.integers(0, 5), st.booleans()), max_size=12)
_NUMBERS = {word: word - 100 for word in range(101, 105)}


def _obvious(listed: list[Phrase], run: tuple[int, ...], *, is_line: bool) -> int:
    """Return the group, from 1, of the first phrase that is `run`; 0 where none is."""
    return next((one.group + 1 for one in listed if one.words == run and one.is_line is is_line), 0)


@given(_PHRASES, _WORDS)
def test_steps_lead_to_the_phrases_that_a_run_begins_with(listed: list[Phrase], run: tuple[int, ...]) -> None:
    steps = steps_of(listed, _NUMBERS)
    walked = enumerate(steps.walk(np.array([[_NUMBERS[word] for word in run], [0] * len(run)])), 1)
    found = [
        (length, int(steps.inside[state]), int(steps.lines[state]))
        for length, (rows, states) in walked
        for row, state in zip(rows.tolist(), states.tolist(), strict=True)
        if row == 0
    ]
    ends = ((length, run[:length]) for length in range(1, len(run) + 1))
    expected = [
        (length, *(_obvious(listed, part, is_line=line) for line in (False, True))) for length, part in ends
    ]
    assert [one for one in found if one[1] or one[2]] == [one for one in expected if one[1] or one[2]]


@given(_PHRASES)
def test_a_word_has_the_roles_that_phrases_give_it(listed: list[Phrase]) -> None:
    roles = steps_of(listed, _NUMBERS).roles.tolist()
    for word, number in _NUMBERS.items():
        single = [one for one in listed if one.words == (word,)]
        expected = {
            ALONE: any(not one.is_line for one in single),
            LINE: any(one.is_line for one in single),
            BEGINS: any(one.words[0] == word and len(one.words) > 1 for one in listed),
        }
        assert roles[number] == sum(role for role, has in expected.items() if has)


@given(_PHRASES, st.integers(101, 104), st.integers(101, 104))
def test_two_words_begin_the_phrases_that_have_them_first(
    listed: list[Phrase], first: int, second: int
) -> None:
    found = steps_of(listed, _NUMBERS).begins(np.array([first - 100]), np.array([second - 100]))
    assert found.tolist() == [any(one.words[:2] == (first, second) for one in listed)]


def test_every_phrase_that_is_listed_has_words() -> None:
    assert all(phrase.words for phrase in phrases())
