"""Verbs that say the same of some objects only: the table `data/light_verbs.txt`."""

from functools import cache

from claimcheck.predicates.tables.data_files import data_rows


def light_families(verb: str, thing: str) -> frozenset[int]:
    """Return the numbers of the groups in which a verb's lemma says the same of an object's lemma as its fellows."""
    return _verbs().get(verb, frozenset()) & _things().get(thing, frozenset())


@cache
def light_verbs(verb: str) -> frozenset[str]:
    """Return the lemmas that say the same as `verb` of some object."""
    groups = _verbs().get(verb, frozenset())
    return frozenset(other for other, found in _verbs().items() if found & groups) if groups else frozenset()


def main_verb_of(thing: str) -> str:
    """Return the lemma that goes first with an object's lemma, "score" for "goal"; empty where none is known."""
    return _main_verbs().get(thing, "")


@cache
def _main_verbs() -> dict[str, str]:
    found: dict[str, str] = {}
    for things, verbs in (row.split(": ") for row in data_rows("light_verbs.txt")):
        for thing in things.split():
            found.setdefault(thing, verbs.split()[0])
    return found


@cache
def _things() -> dict[str, frozenset[int]]:
    return _side(0)


@cache
def _verbs() -> dict[str, frozenset[int]]:
    return _side(1)


def _side(side: int) -> dict[str, frozenset[int]]:
    """Return each word on one side of the colon -> the numbers of its rows."""
    found: dict[str, set[int]] = {}
    for number, row in enumerate(data_rows("light_verbs.txt")):
        for word in row.split(": ")[side].split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(rows) for word, rows in found.items()}
