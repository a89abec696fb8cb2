"""Nouns and adjectives that name the same thing, opposites, and words that carry no content of their own."""

from functools import cache, lru_cache

from claimcheck.language.lexicon import Part, readings
from claimcheck.predicates.tables.data_files import data_rows

TRANSPARENT = frozenset(
    """
    volume value number total amount level figure quantity sum count worth size scale turnover majority group series
    set range kind type form share body round batch pair lot stock degree rate
    """.split()
)
"""Head nouns behind which the thing meant stands: "the *value* of trade", "trade *volume*"."""

NARROWING_FREE = frozenset(
    """
    bilateral total overall annual year two-way mutual combined aggregate whole entire full yearly recent latest new
    respective joint shared common collective period so-called official estimated landmark historic major key important
    significant large huge big main global worldwide nationwide namely various different many numerous other
    large-scale widespread massive effective decisive swift timely resolute outcome
    """.split()
)
"""Qualifiers that restate the roles or praise, and so do not make another thing of what is measured."""

LIGHT = frozenset(
    """
    also already even just still then thus therefore however moreover notably indeed meanwhile so too very quite
    about around some roughly approximately nearly almost approx. over under more less than up least most
    recently currently later eventually finally subsequently respectively officially formally now again once
    bilateral two-way namely including include such together ever yet well altogether overall own both further basis
    """.split()
)
"""Words of a claim that need no counterpart: they hedge, point or connect."""

GENERIC = frozenset(
    """
    side party nation country state member participant leader minister official meeting summit conference event
    organisation organization group bloc body grouping alliance union company firm business club team institution
    initiative agreement treaty pact accord deal document plan project programme program scheme proposal declaration
    region area city town village place site building structure museum school university hospital bridge dam port
    author writer president chairman director man woman person people figure amount sum total number vote law bill
    measure ministry agency office authority government study report survey company mechanism partnership partner
    two three four five six seven eight nine ten
    festival match game race season election poll storm fire flood epidemic outbreak disease virus film book novel
    album song work series show ship vessel plane aircraft train vehicle car facility plant factory mine station line
    route network service system product model version device vaccine drug trial experiment mission operation campaign
    """.split()
)
"""Nouns by which a text points back with "the": "the two sides", "the bloc", "the museum"."""

UNIQUE = frozenset({"capital", "headquarters", "seat", "birthplace", "currency"})
"""Nouns of which a thing has one."""


_DENYING = ("un", "in", "im", "il", "ir", "dis", "non")
_NO_DENIALS = frozenset(
    "invaluable inflammable infamous indifferent inhabited inhabitable impassive impertinent inside inland incoming "
    "inner inward disused disposable immediate intense inverse internal".split()
)
"""Begin like a denial and are none, or not of what is left of them."""


def noun_families(lemma: str) -> frozenset[int]:
    """Return the numbers of the families a lemma belongs to; empty where it stands for itself."""
    return _families().get(lemma, frozenset())


def opposites(lemma: str) -> frozenset[str]:
    """Return the lemmas that exclude `lemma`."""
    return _opposites().get(lemma, frozenset())


@lru_cache(maxsize=20_000)
def denials(lemma: str) -> frozenset[str]:
    """Return what a prefix makes of an adjective, or what is left without it: "valid", "invalid"."""
    denied = {prefix + lemma for prefix in _DENYING if _are_adjectives(lemma, prefix + lemma)}
    bare = {
        lemma.removeprefix(prefix)
        for prefix in _DENYING
        if lemma.startswith(prefix) and _are_adjectives(lemma, lemma.removeprefix(prefix))
    }
    return frozenset(denied | bare)


def _are_adjectives(*lemmas: str) -> bool:
    return not _NO_DENIALS.intersection(lemmas) and all(
        any(reading.part is Part.ADJECTIVE for reading in readings(lemma)) for lemma in lemmas
    )


@cache
def _families() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(data_rows("noun_families.txt")):
        for word in row.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in data_rows("opposites.txt"):
        one, other = row.split()
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}
