"""What kind of thing a definite noun may stand for: the table `data/kinds.txt`, and the offices of persons."""

from functools import cache

from claimcheck.language.roles import roles
from claimcheck.predicates.tables.data_files import data_rows

PERSON = "person"
PLACE = "place"


def classes_of(lemma: str) -> frozenset[str]:
    """Return the classes of things that a noun names; empty where it tells nothing of that."""
    found = frozenset(name for name, nouns in _classes().items() if lemma in nouns)
    return found | {PERSON} if lemma in roles() else found


def is_general(lemma: str) -> bool:
    """Tell whether a noun may stand for anything of its class: "the company" for a bank."""
    return lemma in _general()


def general_noun(lemma: str) -> str:
    """Return a noun for anything of the first class that a noun names; empty where it tells no class."""
    return next((min(general) for _, general, others in _rows() if lemma in general | others), "")


@cache
def _rows() -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """Return (class, its general nouns, the others)."""
    rows = (row.partition(": ") for row in data_rows("kinds.txt"))
    split = ((name, nouns.partition(" | ")) for name, _, nouns in rows)
    return tuple((name, frozenset(wide.split()), frozenset(rest.split())) for name, (wide, _, rest) in split)


@cache
def _classes() -> dict[str, frozenset[str]]:
    return {name: general | others for name, general, others in _rows()}


@cache
def _general() -> frozenset[str]:
    return frozenset().union(*(general for _, general, _ in _rows()))
