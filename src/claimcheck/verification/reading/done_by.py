"""Words that say in one who did what to a thing: "the *China-proposed* plan", "a *Lund-based* firm"."""

from dataclasses import replace
from functools import lru_cache

from claimcheck.language.lexicon import verb_lemma
from claimcheck.language.stems import fold
from claimcheck.predicates import Tag, Word

_PLACED = frozenset({"base", "headquarter", "locate"})
"""Deeds behind a place and not behind a doer."""


def doer_and_deed(word: Word) -> tuple[tuple[Word, str], ...]:
    """Return who did it and what was done, each with the preposition that gives its role; empty for other words."""
    if "-" not in word.text or word.tag is Tag.NAME or not word.text[0].isupper():
        return ()
    doer, _, deed = word.text.rpartition("-")
    lemma = _participle(fold(deed))
    if not lemma or not doer:
        return ()
    preposition = "in" if lemma in _PLACED else "by"
    who = replace(word, text=doer, folded=fold(doer), lemma=fold(doer), tag=Tag.NAME)
    what = replace(word, text=deed, folded=fold(deed), lemma=lemma, tag=Tag.VERB)
    return (who, preposition), (what, "")


@lru_cache(maxsize=4096)
def _participle(folded: str) -> str:
    """Return the verb of a past participle; empty for any other word."""
    return (verb_lemma(folded) or "") if folded.endswith("ed") else ""
