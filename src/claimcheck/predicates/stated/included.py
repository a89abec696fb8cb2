"""Parts that are named with their whole: "has 4,500 shops, *including 300 in China*" has 300 shops in China."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag

_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_PLACE = frozenset({Tag.DETERMINER, Tag.NAME})


def find_included(statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield the first part that a statement's count includes, if it lies in a place."""
    for statement in statements:
        said = statement.complement
        place = next((at for at, word in enumerate(said) if word.folded == "including"), 0)
        nouns = _nouns(said[:place])
        part = _part(said[place + 1 :])
        if nouns and part and not statement.negated:
            yield replace(statement, complement=(part[0], *nouns, *part[1:]))


def _nouns(whole: Words) -> Words:
    """Return what the count that opens a complement counts."""
    if not whole or whole[0].tag is not Tag.NUMBER:
        return ()
    end = next((at for at, word in enumerate(whole) if at and word.tag not in _COUNTED), len(whole))
    return whole[1:end]


def _part(behind: Words) -> Words:
    """Return "300 in China"; a part with a noun of its own is another thing."""
    if (
        len(behind) < len(("300", "in", "China"))
        or behind[0].tag is not Tag.NUMBER
        or behind[1].folded != "in"
    ):
        return ()
    end = next((at for at in range(2, len(behind)) if behind[at].tag not in _PLACE), len(behind))
    return behind[:end] if behind[end - 1].tag is Tag.NAME else ()
