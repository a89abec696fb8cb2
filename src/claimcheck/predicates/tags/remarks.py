"""Brackets that speak to the reader, and of nothing: "(see table)", "(pictured left)"."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.words import Tag, Word

_REFERRING = frozenset({"see", "compare"})
_SHOWN = frozenset({"pictured", "shown", "seen", "photographed"})
_LONGEST_PLACE = 3
"""Words behind "pictured" that say where: "(pictured second left)"."""


def settle_remarks(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words with those of remarks as marks: a verb in them would cut the clause in two."""
    remarks = [_remark_from(words, word) for word in words if _opens_remark(words, word)]
    inside = {index for remark in remarks for index in remark}
    return tuple(replace(word, tag=Tag.MARK, form="") if word.index in inside else word for word in words)


def _remark_from(words: Sequence[Word], opening: Word) -> range:
    """Return the places from the first word of a remark to its last."""
    closed = (word.index for word in words[opening.index :] if word.text == ")")
    return range(opening.index, next(closed, opening.index + 1))


def _opens_remark(words: Sequence[Word], word: Word) -> bool:
    opened = word.tag is Tag.VERB and word.index > 0 and words[word.index - 1].text == "("
    behind = words[word.index + 1 : word.index + 1 + _LONGEST_PLACE]
    shown = word.folded in _SHOWN and any(after.text in (")", ",") for after in behind)
    return opened and (word.folded in _REFERRING or shown)
