"""What speaks to the reader, and of nothing: "(see table)", "(pictured left)", the "1." of a list."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.language.lexicon import Form
from claimcheck.predicates.tables.lexical import NOTING
from claimcheck.predicates.words import Tag, Word

_REFERRING = frozenset({"see", "compare"})
_SHOWN = frozenset({"pictured", "shown", "seen", "photographed"})
_SHORTEST_ITEM = len("1|.|Lund".split("|"))
_LONGEST_NUMBER = 3
_LONGEST_PLACE = 3
"""Words behind "pictured" that say where: "(pictured second left)"."""


def settle_remarks(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words with those of remarks as marks: a verb in them would cut the clause in two."""
    words = (*map(_noted, words[:1], words[1:2]), *words[1:]) if len(words) > 1 else words
    bracketed = (word for before, word in pairwise(words) if before.text == "(")
    remarks = [_remark_from(words, word) for word in bracketed if _opens_remark(words, word)]
    inside = {index for remark in remarks for index in remark} | set(_numbering(words))
    if not inside:
        return tuple(words)
    return tuple(
        replace(word, tag=Tag.MARK, form="") if word.index in inside and word.atom is None else word
        for word in words
    )


def _noted(word: Word, after: Word) -> Word:
    """Take "*Note* that it closed" for a verb, which is no noun with a relative clause."""
    noted = word.folded in NOTING and after.folded == "that"
    return replace(word, tag=Tag.VERB, lemma=word.folded, form=Form.BASE.value) if noted else word


def _numbering(words: Sequence[Word]) -> range:
    """Return the places of the number that a list gives a sentence: "*2.* Lund closed the mill"."""
    opened = len(words) > _SHORTEST_ITEM and words[1].text in (".", ")")
    numbered = (
        opened
        and words[0].atom is None
        and words[0].text.isdecimal()
        and len(words[0].text) < _LONGEST_NUMBER
    )
    return range(2) if numbered else range(0)


def _remark_from(words: Sequence[Word], opening: Word) -> range:
    """Return the places from the first word of a remark to its last."""
    closed = (word.index for word in words[opening.index :] if word.text == ")")
    return range(opening.index, next(closed, opening.index + 1))


def _opens_remark(words: Sequence[Word], word: Word) -> bool:
    if word.tag is not Tag.VERB:
        return False
    behind = words[word.index + 1 : word.index + 1 + _LONGEST_PLACE]
    shown = word.folded in _SHOWN and any(after.text in (")", ",") for after in behind)
    return word.folded in _REFERRING or shown
