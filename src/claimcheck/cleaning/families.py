"""Which family of site phrases a line belongs to."""

import re

from claimcheck.cleaning.observations import Observation, bare
from claimcheck.cleaning.phrase_index import PhraseIndex
from claimcheck.cleaning.phrases import FAMILIES, LANGUAGE_NAMES, Family

_WHOLE = {bare(phrase): family for family in reversed(FAMILIES) for phrase in family.whole if bare(phrase)}
_INSIDE = PhraseIndex((phrase, family) for family in FAMILIES for phrase in family.inside)
_STARTS: dict[str, list[tuple[str, Family]]] = {}
for _family in FAMILIES:
    for _phrase in _family.starts:
        _STARTS.setdefault(_phrase[0], []).append((_phrase, _family))
_BEGINNINGS = {first: tuple(phrase for phrase, _ in pairs) for first, pairs in _STARTS.items()}
"""The same for a look at all of them at once; few lines begin so."""

_LANGUAGE = re.compile("|".join(map(re.escape, LANGUAGE_NAMES)))
_SWITCHER_WORDS = 60

_START_LIMIT = 60
"""Words of a line whose beginning decides, unless its family says fewer."""


def family_of(seen: Observation) -> Family | None:
    """Return the first family that recognises `seen`, or None."""
    return _WHOLE.get(seen.bare) or _starting(seen) or _inside(seen)


def _starting(seen: Observation) -> Family | None:
    if not seen.folded.startswith(_BEGINNINGS.get(seen.folded[0], ())):
        return None
    for phrase, family in _STARTS[seen.folded[0]]:
        if seen.folded.startswith(phrase) and seen.words <= min(_START_LIMIT, family.words):
            return family
    return None


def _inside(seen: Observation) -> Family | None:
    families = _INSIDE.found(seen.folded, seen.vocabulary, cjk=seen.cjk_share > 0)
    return next((family for family in families if seen.words <= family.words), None)


def names_languages(seen: Observation) -> bool:
    """Tell whether a short line offers other languages in their own names ("English 中文 Français")."""
    named = len(set(_LANGUAGE.findall(seen.folded)))
    if named < 2 or seen.stopped or seen.words > _SWITCHER_WORDS:  # noqa: PLR2004
        return False
    return named > 2 or seen.words <= 2 * named + 2  # noqa: PLR2004
