"""Phrases of sites and of advertising, word by word."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.data_files import data_lines
from claimcheck.cleaning.measures.words import hashes_of_lines
from claimcheck.cleaning.phrases import FAMILIES

LONGEST = 6
"""Words of a phrase that are compared; a longer one is known by its first six."""

GROUPS = (*dict.fromkeys(family.reason for family in FAMILIES), "spam", "half-spam")
"""The families of site phrases, and advertising that is never and that is sometimes said in earnest."""

ALONE, LINE, BEGINS = 1, 2, 4
"""What a word may be: a phrase by itself, a phrase if it is all of a block, the first word of longer phrases."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase by the hashes of its words."""

    words: tuple[int, ...]
    group: int
    """Index into `GROUPS`."""
    is_line: bool
    """It has to be the whole block."""


@dataclass(frozen=True, slots=True)
class PhraseSteps:
    """From the state that the words so far lead to, each next word leads to another state, or to none."""

    steps: NDArray[np.int64]
    """Every state with every word that leads on from it, both as one number (the state times the number of words, and
    the word), in order; the first state is 0."""
    following: NDArray[np.int64]
    """The state that each step leads to."""
    inside: NDArray[np.int64]
    """By state: the group of the phrase that ends there, from 1; 0 where none does."""
    lines: NDArray[np.int64]
    """The same of phrases that have to be the whole block."""
    roles: NDArray[np.uint8]
    """By number of a word; most have none, and no phrase is looked for there."""
    pairs: NDArray[np.int64]
    """The first two words of every longer phrase, each two as one number (the first times the number of
    words, and the second), in order."""

    def begins(self, first: NDArray[np.int64], second: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Tell of each two words, by their numbers, whether a phrase begins with them."""
        wanted = first * len(self.roles) + second
        if not len(self.pairs):
            return np.zeros(len(wanted), np.bool_)
        found: NDArray[np.bool_] = self.pairs.take(self.pairs.searchsorted(wanted), mode="clip") == wanted
        return found

    def walk(self, runs: NDArray[np.int64]) -> Iterator[tuple[NDArray[np.intp], NDArray[np.int64]]]:
        """Yield after each word of `runs` (run by word) which of them still go on as phrases, and where each has got.

        That is a state; what ends there is in `inside` and `lines`.
        """
        rows, states = np.arange(len(runs)), np.zeros(len(runs), np.int64)
        for words in runs.T if len(self.steps) else ():
            wanted = states * len(self.roles) + words.take(rows)
            places = self.steps.searchsorted(wanted)
            (on,) = (self.steps.take(places, mode="clip") == wanted).nonzero()
            if not len(on):
                return
            rows, states = rows.take(on), self.following.take(places.take(on))
            yield rows, states


def steps_of(phrases: Iterable[Phrase], numbers: Mapping[int, int]) -> PhraseSteps:
    """Return the steps of `phrases`, of whose words `numbers` gives the number by hash. Of equals the first counts."""
    following: dict[tuple[int, int], int] = {}
    inside, lines = [0], [0]
    roles = np.zeros(len(numbers) + 1, np.uint8)
    pairs: set[int] = set()
    for phrase in phrases:
        state = 0
        words = [numbers[word] for word in phrase.words]
        for word in words:
            state = following.setdefault((state, word), len(inside))
            if state == len(inside):
                inside.append(0)
                lines.append(0)
        ends = lines if phrase.is_line else inside
        ends[state] = ends[state] or phrase.group + 1
        if len(words) > 1:
            roles[words[0]] |= BEGINS
            pairs.add(words[0] * len(roles) + words[1])
        else:
            roles[words[0]] |= LINE if phrase.is_line else ALONE
    steps = sorted((state * len(roles) + word, after) for (state, word), after in following.items())
    return PhraseSteps(
        np.array([step for step, _ in steps], np.int64),
        np.array([after for _, after in steps], np.int64),
        np.array(inside, np.int64),
        np.array(lines, np.int64),
        roles,
        np.array(sorted(pairs), np.int64),
    )


def phrases() -> Iterator[Phrase]:
    """Yield every phrase that has words."""
    listed = list(listed_phrases())
    hashes = hashes_of_lines([text for text, _, _ in listed])
    for (_, group, is_line), words in zip(listed, hashes, strict=True):
        if words:
            yield Phrase(tuple(words[:LONGEST]), GROUPS.index(group), is_line)


def listed_phrases() -> Iterator[tuple[str, str, bool]]:
    """Yield every phrase with its group, and whether it has to be the whole line."""
    for family in FAMILIES:
        yield from ((phrase, family.reason, True) for phrase in family.whole)
        yield from ((phrase, family.reason, False) for phrase in (*family.starts, *family.inside))
    for line in data_lines("spam_phrases.txt"):
        yield line.removeprefix("? "), "half-spam" if line.startswith("? ") else "spam", False
