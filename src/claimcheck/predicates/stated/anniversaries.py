"""Years that mark what is between others: "2022 marks the 30th anniversary of relations *between Peru and Chile*".

Who tells that of a year says as much of those between whom it is: in that year they mark it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag

_MARKING = frozenset({"mark", "celebrate"})
_PARTY = frozenset({Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.NUMBER, Tag.COORDINATOR})


def find_anniversaries(statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield for each year that marks something between several that they mark it in that year."""
    for item in statements:
        when = item.subject
        dated = bool(when) and all(word.tag is Tag.DATE for word in when)
        if dated and item.verb.lemmas[0] in _MARKING and not item.verb.passive:
            thing, parties = _split(item.complement)
            if any(word.tag is Tag.COORDINATOR for word in parties):
                yield replace(item, subject=parties, complement=(*thing, *when), main=False)


def _split(said: Words) -> tuple[Words, Words]:
    """Return what is marked, and between whom it is."""
    place = next((at for at, word in enumerate(said) if word.folded == "between"), len(said))
    behind = said[place + 1 :]
    end = next((at for at, word in enumerate(behind) if word.tag not in _PARTY), len(behind))
    return said[:place], behind[:end]
