"""Where named things lie, told in passing: "the view from *the Dorle Tower in Lund*" says that the tower is in Lund.

Observation: captions and reports place a bridge, a port or a river right behind its name. Of a university, or anything
else that acts, "in" may tell where it did so.
"""

from collections.abc import Iterator
from itertools import takewhile

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.kinds import classes_of
from claimcheck.predicates.words import Tag, Word

_LOCATED = ("be", "located", "in")
_STANDING = frozenset({"built", "landform"})
_ACTING = "organisation"
_BETWEEN = frozenset(
    ", north south east west central northeast northwest southeast southwest northern southern eastern western".split()
)
_PLACE = frozenset({Tag.NAME, Tag.POSSESSIVE})


def find_placed_names(words: Words) -> Iterator[Predication]:
    """Yield that a thing lies where the words right behind its name say."""
    for name, opening, place in zip(words, words[1:], words[2:], strict=False):
        if opening.folded == "in" and place.tag is Tag.NAME and _stands(name):
            verb, said = Verb(_LOCATED, families_of(_LOCATED), (opening,)), _places(words[place.index :])
            if not _goes_on(words[said[-1].index + 1 :]):
                yield Predication(verb, (name,), said, main=False)


def _goes_on(behind: Words) -> bool:
    """Tell "at the Dorle Tower in Lund *and Oslo*", where "in" may belong to the verb."""
    tags = [word.tag for word in behind[:2]]
    return tags == [Tag.COORDINATOR, Tag.NAME]


def _stands(name: Word) -> bool:
    kinds = classes_of(name.folded.rpartition(" ")[2])
    return name.tag is Tag.NAME and bool(kinds & _STANDING) and _ACTING not in kinds


def _places(words: Words) -> Words:
    """Return the place and those around it: "*Lund, Norvia*"; what is joined by "and" is another."""
    return tuple(takewhile(lambda word: word.tag in _PLACE or word.folded in _BETWEEN, words))
