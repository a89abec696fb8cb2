"""Singular forms of English nouns."""

from functools import lru_cache

from claimcheck.language.stems import fold

_IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "oxen": "ox",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "halves": "half",
    "leaves": "leaf",
    "loaves": "loaf",
    "shelves": "shelf",
    "thieves": "thief",
    "wolves": "wolf",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "media": "medium",
    "bacteria": "bacterium",
    "viruses": "virus",
    "buses": "bus",
    "campuses": "campus",
    "censuses": "census",
    "bonuses": "bonus",
    "crises": "crisis",
    "analyses": "analysis",
    "theses": "thesis",
    "movies": "movie",
    "cookies": "cookie",
    "ties": "tie",
    "lies": "lie",
    "pies": "pie",
    "calories": "calorie",
    "zombies": "zombie",
    "shoes": "shoe",
    "toes": "toe",
    "axes": "axe",
    "caches": "cache",
    "headaches": "headache",
    "avalanches": "avalanche",
}

_WORD_ENDINGS = ("men", "women", "children", "people")
"""Irregular plurals that compounds end in: "fishermen", "grandchildren"."""

INVARIANT = frozenset(
    """
    aircraft spacecraft hovercraft watercraft fish sheep deer cattle series species offspring salmon
    police troops personnel staff crew percent headquarters means works barracks crossroads shrimp cod
    trout bison swine poultry livestock dead wounded injured missing killed hertz
    """.split()
)
"""Words that count several things without looking like a plural."""

_NOT_PLURAL = frozenset(
    """
    this his its us is was has does as yes always perhaps less plus thus news gas bus bias chaos lens
    across towards besides sometimes afterwards overseas whereas versus process access business
    """.split()
)
_SINGULAR_ENDINGS = ("ss", "us", "is", "'s")


def is_plural(word: str) -> bool:
    """Tell whether `word` looks like a plural noun, or counts several things as it is ("aircraft")."""
    folded = fold(word)
    if folded in _IRREGULAR or folded in INVARIANT or folded.endswith(_WORD_ENDINGS):
        return True
    return _has_plural_s(folded)


def _has_plural_s(folded: str) -> bool:
    if len(folded) < 3 or not folded.endswith("s") or folded in _NOT_PLURAL:  # noqa: PLR2004
        return False
    return not folded.endswith(_SINGULAR_ENDINGS)


@lru_cache(maxsize=16384)
def singular(word: str) -> str:
    """Return the singular of the folded noun: "Countries" -> "country"; a singular comes back as it is."""
    folded = fold(word)
    if folded in _IRREGULAR:
        return _IRREGULAR[folded]
    for ending in _WORD_ENDINGS:
        if folded.endswith(ending) and folded not in INVARIANT:
            return folded.removesuffix(ending) + _IRREGULAR[ending]
    if folded in INVARIANT or not _has_plural_s(folded):
        return folded
    return _without_s(folded)


def _without_s(plural: str) -> str:
    if plural.endswith("ies") and len(plural) > 4:  # noqa: PLR2004
        return plural[:-3] + "y"
    if plural.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return plural[:-2]
    return plural[:-1]
