"""What a bare figure counts behind the greatest number of something: "has the most ports in Norvia, with *66*".

Observation: who tells that a place has the highest number of deaths tells behind a comma how many, and leaves the noun
out. Where a time is told, the figure is that of a day or a season: "the most deaths since May, with 66".
"""

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.words import Tag

_MOST = frozenset({"most", "fewest"})
_NUMBERED = frozenset({"highest", "largest", "greatest", "biggest", "lowest", "smallest"})
_LONGEST = 5
"""Words of "the second highest number of"."""

_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.NAME})
_WHERE = frozenset({"in", "of", "among", "within", "on"})
_PLACE = frozenset({Tag.NAME, Tag.NOUN, Tag.DETERMINER, Tag.ADJECTIVE, Tag.POSSESSIVE, Tag.COORDINATOR})
_TIMES = frozenset(
    "day week weekend month quarter year decade century season term history career game match".split()
)

_PARTS = frozenset(
    {"north", "south", "east", "west", "area", "centre", "center", "part", "half", "suburb", "coast"}
)
"""Where one may have only some of what it has: "the most shops in the *north*, with 66"."""


def counted_most(complement: Words) -> Words:
    """Return what the greatest number is told of, as in "the highest number of *deaths* in the country"."""
    begin = _after_most(complement)
    if not begin:
        return ()
    end = next(
        (at for at in range(begin, len(complement)) if complement[at].tag not in _COUNTED), len(complement)
    )
    things, rest = complement[begin:end], complement[end:]
    plural = bool(things) and things[-1].folded != things[-1].lemma
    return things if plural and _is_only_where(rest) else ()


def _after_most(complement: Words) -> int:
    """Return the place behind "the most" or "the (second) highest number of"; 0 where a phrase opens otherwise."""
    said = [word.folded for word in complement[:_LONGEST]]
    if said[:1] != ["the"]:
        return 0
    if said[1:2] and said[1] in _MOST:
        return 2
    ranked = next((at for at, word in enumerate(said) if word in _NUMBERED), len(said))
    return ranked + 3 if said[ranked + 1 : ranked + 3] == ["number", "of"] else 0


def _is_only_where(rest: Words) -> bool:
    """Tell "in the country, of any state in it" from "since May", "in a day" and "per head"."""
    plain = all(word.tag in _PLACE or word.folded in _WHERE for word in rest)
    return plain and not any(word.lemma in _TIMES | _PARTS for word in rest)
