"""Nouns of change and what changed."""

from collections.abc import Callable

import pytest

from claimcheck.predicates.stated.change_nouns import split_change
from claimcheck.predicates.words import Word

Tagger = Callable[[str], tuple[Word, ...]]


@pytest.mark.parametrize(
    ("phrase", "lemma", "changed"),
    [
        ("the export growth", "rise", "export"),
        ("{Norvia}'s export growth", "rise", "Norvia 's export"),
        ("growth in exports", "rise", "exports"),
        ("the decline of coal output", "fall", "coal output"),
        ("the population growth rate", "rise", "population"),
    ],
)
def test_what_changed_stands_before_the_noun_or_behind_it(
    phrase: str, lemma: str, changed: str, tagged: Tagger
) -> None:
    split = split_change(tagged(phrase))

    assert split is not None
    assert (split[0], " ".join(word.text for word in split[1])) == (lemma, changed)


@pytest.mark.parametrize(
    "phrase", ["the growth rate", "growth", "{Norvia}'s growth", "the export tax", "growth stocks"]
)
def test_a_change_of_nothing_named_is_none(phrase: str, tagged: Tagger) -> None:
    assert split_change(tagged(phrase)) is None


def test_economic_growth_is_that_of_the_economy(tagged: Tagger) -> None:
    split = split_change(tagged("economic growth"))

    assert split is not None
    assert [word.lemma for word in split[1]] == ["economy"]
