"""Groups of countries that go by one name and have the same members always: "the five Central Asian countries".

Alliances and unions whose members come and go are left out: who belonged to them depends on the day. So are
"Scandinavia", "the Balkans" and the like, which are drawn in several ways.
"""

from functools import lru_cache

from claimcheck.names.places import CANONICAL
from claimcheck.names.regions import WIDEST

Name = tuple[str, ...]

_GROUPS = """
central asia: kazakhstan, kyrgyzstan, tajikistan, turkmenistan, uzbekistan
south caucasus: armenia, azerbaijan, georgia
baltic: estonia, latvia, lithuania
benelux: belgium, luxembourg, netherlands
nordic: denmark, finland, iceland, norway, sweden
"""
"""Facts of geography, written down by hand."""


def _groups() -> dict[Name, frozenset[Name]]:
    rows = (row.split(": ") for row in _GROUPS.strip().splitlines())
    return {
        tuple(name.split()): frozenset(tuple(member.split()) for member in members.split(", "))
        for name, members in rows
    }


_MEMBERS = _groups()
_NUMERALS = ("zero", "one", "two", "three", "four", "five")
_NONE: frozenset[Name] = frozenset()


def members_of(name: Name) -> frozenset[Name]:
    """Return the members of a group of countries, all as folded words; nothing where the name is no group's."""
    return _MEMBERS.get(name, _NONE)


def is_region(folded: str) -> bool:
    """Tell whether a folded name is that of a part of the world: "central asian", "africa"."""
    name = _canonical(folded)
    return name in _MEMBERS or name in WIDEST


def counts_members(figure: str, folded: str) -> bool:
    """Tell whether a folded number is that of all members of a group: "*five* Central Asian countries"."""
    size = len(members_of(_canonical(folded)))
    return size > 0 and figure in (str(size), _NUMERALS[size])


@lru_cache(maxsize=4096)
def _canonical(folded: str) -> Name:
    words = tuple(folded.split())
    return CANONICAL.get(words, words)
