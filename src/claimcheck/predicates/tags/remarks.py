"""Brackets that speak to the reader, and of nothing: "(see table)", "(pictured left)"."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.words import Tag, Word

_REFERRING = frozenset({"see", "compare"})
_SHOWN = frozenset({"pictured", "shown", "seen", "photographed"})
_LONGEST_PLACE = 3
"""Words behind "pictured" that say where: "(pictured second left)"."""


def settle_remarks(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words with no verb at the head of a remark: it would cut the clause in two."""
    return tuple(
        replace(word, tag=Tag.ADVERB, form="") if _opens_remark(words, word) else word for word in words
    )


def _opens_remark(words: Sequence[Word], word: Word) -> bool:
    opened = word.tag is Tag.VERB and word.index > 0 and words[word.index - 1].text == "("
    behind = words[word.index + 1 : word.index + 1 + _LONGEST_PLACE]
    shown = word.folded in _SHOWN and any(after.text in (")", ",") for after in behind)
    return opened and (word.folded in _REFERRING or shown)
