"""Words that keep what is said beside them from being a fact: the table `data/doubts.txt`."""

from functools import cache

from claimcheck.predicates.tables.data_files import data_rows
from claimcheck.predicates.words import Word


def calls_untrue(word: Word) -> bool:
    """Tell whether a word calls untrue what it is said with: "*fictional*", "*supposedly*"."""
    return _is_in("untrue", word)


def may_call_untrue(word: Word) -> bool:
    """Tell whether a word does so where it is said of a thing that is told: "a *false* claim", no "false alarm"."""
    return _is_in("wrong", word)


def is_mere_talk(word: Word) -> bool:
    """Tell whether a noun names what need not be so: "a *rumour*"."""
    return _is_in("talk", word)


def brings_talk(word: Word) -> bool:
    """Tell whether a noun names what is told, or what brings it: "a forged *letter*"."""
    return _is_in("talk", word) or _is_in("papers", word)


def is_world_of_its_own(word: Word) -> bool:
    """Tell whether a noun names that inside which much is so that is not so outside: "in the *novel*"."""
    return _is_in("inside", word)


def is_thought(word: Word) -> bool:
    """Tell whether a noun names that inside which something is only thought or told: "in the *minds* of its fans"."""
    return _is_in("thoughts", word)


def _is_in(name: str, word: Word) -> bool:
    rows = _rows()[name]
    return word.folded in rows or word.lemma in rows


@cache
def _rows() -> dict[str, frozenset[str]]:
    rows = (row.partition(": ") for row in data_rows("doubts.txt"))
    return {name: frozenset(words.split()) for name, _, words in rows}
