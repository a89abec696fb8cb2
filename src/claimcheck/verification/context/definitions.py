"""The short forms that a text and what stands around it define."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.language.stems import fold
from claimcheck.names import find_definitions, find_short_forms


def definitions_in(
    claim: str, sentence: str, *context: str, pairs: Sequence[tuple[str, str]]
) -> Mapping[str, tuple[str, ...]]:
    """Collect acronyms -> words of the long form; the claim's own definition goes before the nearest one."""
    pairs = (*_shortened_in((*context, sentence)), *pairs)
    known = {fold(short): tuple(fold(long).split()) for short, long in pairs}
    for text in (*context, sentence, claim):
        known.update(_defined_in(text))
    return known


@lru_cache(maxsize=20_000)
def _shortened_in(texts: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return find_short_forms("\n".join(texts))


@lru_cache(maxsize=50_000)
def _defined_in(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if "(" not in text and ", or " not in text:
        return ()
    return tuple((fold(short), tuple(fold(long).split())) for short, long in find_definitions(text))
