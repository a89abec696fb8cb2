"""Claims on two things at once: "signed a treaty and a loan agreement" says that each of them was signed."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag
from claimcheck.verification.reading.analysis import Words

_OPENING = frozenset({"a", "an", "the", "its", "their", "his", "her"})
_ONE = frozenset({"a", "an"})
_FIGURES = frozenset({Tag.NUMBER, Tag.DATE})
_TOGETHER = frozenset("combine compare join link unite merge connect mix pair separate choose".split())
"""Verbs of what is done to two things together, and to neither alone."""


def by_object(statement: Predication) -> tuple[Predication, ...]:
    """Return a claim's statement for each of two things that it is said of, else the statement as it is.

    "And a" opens a thing of its own. What stands behind the second alone, a place or a date, may be said of both.
    """
    words = statement.complement
    cut = _cut(words)
    together = statement.verb.lemmas[0] in _TOGETHER
    if not cut or statement.negated or statement.verb.passive or statement.verb.nominal or together:
        return (statement,)
    first, second = words[:cut], words[cut + 1 :]
    first = first[:-1] if first[-1].text == "," else first
    if _has_more(second) and not _has_more(first):
        return (statement,)
    return replace(statement, complement=first), replace(statement, complement=second)


def _cut(words: Words) -> int:
    """Return where "and" stands between two things with an article each; 0 for anything else."""
    cuts = [
        at
        for at, word in enumerate(words[:-1])
        if word.tag is Tag.COORDINATOR and word.folded == "and" and words[at + 1].folded in _ONE
    ]
    plain = len(cuts) == 1 and words[0].folded in _OPENING and not any(word.tag in _FIGURES for word in words)
    return cuts[0] if plain and not any(word.folded == "between" for word in words) else 0


def _has_more(words: Words) -> bool:
    """Tell whether a phrase goes on behind its thing: "a bank *in Lund*", but not "a treaty *of friendship*"."""
    return any(word.tag is Tag.PREPOSITION and word.folded != "of" for word in words)
