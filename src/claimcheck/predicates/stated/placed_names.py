"""Where named things lie, told in passing: "the view from *the Dorle Tower in Lund*" says that the tower is in Lund.

A town is placed by what is written behind its name alone: "the talks in *Velm, Tarn Province*, failed".

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
_LOCAL = frozenset({"in", "at", "near"})
_REGIONS = frozenset({"province", "county", "prefecture", "oblast", "district"})
_CLOSING = frozenset(". ; : ) ? !".split())
_LISTED = frozenset({Tag.NAME, Tag.COORDINATOR, Tag.DETERMINER})


def find_placed_names(words: Words) -> Iterator[Predication]:
    """Yield that a thing lies where the words right behind its name say."""
    for name, opening, place in zip(words, words[1:], words[2:], strict=False):
        if opening.folded == "in" and place.tag is Tag.NAME and _stands(name):
            verb, said = Verb(_LOCATED, families_of(_LOCATED), (opening,)), _places(words[place.index :])
            if not _goes_on(words[said[-1].index + 1 :]):
                yield Predication(verb, (name,), said, main=False)
    yield from _find_towns(words)


def _find_towns(words: Words) -> Iterator[Predication]:
    """Yield that a town lies in the province named right behind it."""
    for opening, town, comma in zip(words[1:], words[2:], words[3:], strict=False):
        if opening.folded not in _LOCAL or town.tag is not Tag.NAME or comma.text != ",":
            continue
        said = _region(words[comma.index + 1 :])
        if said and not _is_region(town) and _ends(words[said[-1].index + 1 :]):
            yield Predication(Verb(_LOCATED, families_of(_LOCATED), (comma,)), (town,), said, main=False)


def _region(words: Words) -> Words:
    """Return "Tarn Province" and "east Norvia's Tarn Province"; empty for any other thing: "in Oslo, Lund, …"."""
    before = tuple(takewhile(lambda word: word.folded in _BETWEEN - {","}, words))
    names = tuple(takewhile(lambda word: word.tag in _PLACE, words[len(before) :]))
    whole = [word.tag for word in names] in ([Tag.NAME], [Tag.NAME, Tag.POSSESSIVE, Tag.NAME])
    return (*before, *names) if whole and _is_region(names[-1]) else ()


def _is_region(name: Word) -> bool:
    named = tuple(name.folded.split())
    return len(named) > 1 and named[-1] in _REGIONS


def _ends(behind: Words) -> bool:
    """Tell a place named to the end from a list and from one who acts: "in Oslo, *Tarn County won*"."""
    if not behind or behind[0].text in _CLOSING or behind[0].tag is Tag.PREPOSITION:
        return True
    return behind[0].text == "," and all(word.tag not in _LISTED for word in behind[1:2])


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
