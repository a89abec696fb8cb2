"""Verbs of several words, found where a text spells them: "set *the bank* up" is not one, "set up" is."""

from collections.abc import Sequence

from claimcheck.predicates.predication import Verb
from claimcheck.predicates.tables.families import families_of, phrasal_verbs
from claimcheck.predicates.words import Tag, Word

_SMALL = frozenset({Tag.ADVERB, Tag.DETERMINER, Tag.ADJECTIVE, Tag.NEGATOR})
_MOST_BETWEEN = 2
"""Small words that may stand between two words of one verb: "paid *a brief* visit to"."""


def find_phrasal(
    words: Sequence[Word], head: int, begun: tuple[str, ...], *, passive: bool = False
) -> Verb | None:
    """Return the longest verb of the table that `words` spell from `head` on.

    `begun` are the lemmas that the word at `head` stands for: its own, or "be" and itself.
    """
    candidates = phrasal_verbs().get(begun[0])
    if candidates is None:
        return None
    near = _within_reach(words, head + 1)
    spelled = {spelling for word in near for spelling in (word.folded, word.lemma)}
    for lemmas in candidates:
        rest = lemmas[len(begun) :]
        if lemmas[: len(begun)] == begun and (not rest or rest[0] in spelled):
            found = _spelled(words, head, rest)
            if found is not None:
                return Verb(lemmas, families_of(lemmas), found, passive)
    return None


def _spelled(words: Sequence[Word], head: int, rest: Sequence[str]) -> tuple[Word, ...] | None:
    """Return the words that spell a verb, the one at `head` included, or None where they do not."""
    found = [words[head]]
    for lemma in rest:
        near = _within_reach(words, found[-1].index + 1)
        word = next((word for word in near if lemma in (word.folded, word.lemma)), None)
        if word is None:
            return None
        found.append(word)
    return tuple(found)


def _within_reach(words: Sequence[Word], begin: int) -> list[Word]:
    """Return the words of which one may go on with a verb: the next, and those behind small ones."""
    near: list[Word] = []
    for word in words[begin : begin + _MOST_BETWEEN + 1]:
        if word.tag is not Tag.TO:
            near.append(word)
        if word.tag not in _SMALL:
            break
    return near
