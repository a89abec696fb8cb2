"""Which words written with a capital could stand for a name, or belong to another form of it.

Another form begins like one of the name's words, or is a former name.
"""

from functools import lru_cache

from claimcheck.names import same_name
from claimcheck.names.capitals import CAPITALS, SEATS
from claimcheck.names.former import FORMER
from claimcheck.names.groups import members_of
from claimcheck.names.markets import STATED_BY
from claimcheck.names.spelling import first_letters

LONGEST_ACRONYM = 6


@lru_cache(maxsize=4096)
def initials(name: tuple[str, ...]) -> frozenset[str]:
    """Return what other forms of a name begin with, beside its former names."""
    return frozenset().union(*(first_letters(word[0]) for word in name))


@lru_cache(maxsize=65536)
def may_name(name: tuple[str, ...], word: str) -> bool:
    """Tell whether a folded word with one of those initials could be, or belong to, another form of a name."""
    if may_be_short(name, word) and any(word[:1] == part[0] for part in name):
        return True
    return any(same_name((part,), (word,)) is not None for part in name)


def may_be_short(name: tuple[str, ...], word: str) -> bool:
    """Tell whether one of a name and a word that begin alike could be the acronym of the other.

    An acronym and its long form share the first letter and nothing else that could be asked for here.
    """
    short = name[0] if len(name) == 1 else word
    return len(short) <= LONGEST_ACRONYM


@lru_cache(maxsize=4096)
def other_names(name: tuple[str, ...]) -> frozenset[str]:
    """Return the words of a place's former and present names."""
    pairs = ((old, new) for old, new, _ in FORMER)
    return frozenset(
        word for pair in pairs if " ".join(name) in pair for form in pair for word in form.split()
    )


@lru_cache(maxsize=4096)
def names_instead(name: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return other names whose words may stand for a name: a group's members, a capital or its state, a market."""
    seat = (table[name] for table in (SEATS, CAPITALS) if name in table)
    return (*sorted(members_of(name)), *seat, *sorted(STATED_BY.get(name, ())))
