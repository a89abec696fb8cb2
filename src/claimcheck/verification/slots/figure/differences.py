"""Differences and increments: figures that say by how much more, not how much.

Observation: "another 500 cars", "27 new cases" and "12 km longer than the old one" are no totals. They neither show a
total nor contradict one.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from claimcheck.language.lexicon import Form, readings
from claimcheck.model.quantity import Change
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.stated.totals import HAVING, brings_total
from claimcheck.verification.reading.analysis import Figure, Words
from claimcheck.verification.slots.subject.persons import is_set_apart

_ADDING = frozenset({"another", "further", "additional", "extra", "first", "next"})
"""Before a figure: it counts only a part that came to the rest, or the first of it."""

_MORE = frozenset({"more", "less", "fewer"})
_FEWER = frozenset(
    {"less", "fewer", "below", "behind", "short", "shy", "under", "lower", "smaller", "shorter"}
)
"""Tell that it is less than the other, and all other markers that it is more."""

_RESTING = frozenset({"above", "below", "behind"})
_FROM_HERE = frozenset({"ahead", "short", "shy"})
_BEYOND = frozenset({"over", "under"})
_LEVELS = frozenset({"budget", "target", "plan", "estimate", "expectation", "forecast", "quota", "schedule"})
_TIMES = frozenset({"later", "earlier", "number"})
"""Look like comparatives of amounts, and are none."""

_INSIDE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.DETERMINER, Tag.POSSESSIVE})


def is_only_difference(
    source: tuple[Figure, Predication, Words], claim: tuple[Word, Predication, Words]
) -> bool:
    """Tell whether a source's figure is a difference or an increment and the claim's is none, or the other way.

    Each side is the figure, the statement it stands in, and all words of its sentence.
    """
    (word, quantity), statement, words = source
    if any(_is_comparative(stating.folded) or stating.folded in _MORE for stating in statement.verb.words):
        # "12 percent *more* than in 2022" has been read as a rise.
        return False
    marker = _marker(word, statement, words)
    if not marker or (quantity.change is not Change.LEVEL and marker not in _MORE):
        # "Rose a further 3 percent" still rose by 3 percent.
        return False
    ours = _marker(*claim)
    return not ours or (ours in _FEWER) is not (marker in _FEWER)


def _marker(figure: Word, statement: Predication, words: Words) -> str:
    """Return the word that makes a figure a difference or an increment; empty for none."""
    before = words[figure.index - 1].folded if figure.index else ""
    if before in _ADDING and not is_set_apart(figure, statement, words):
        return before
    if brings_total(words, figure) and statement.verb.lemmas[0] in HAVING:
        return "bringing"
    for word, after in _behind(figure, words):
        if word.folded in _ADDING | _MORE or _compares(word, after) or _adds(word, figure, statement):
            return word.folded
        if word.tag not in _INSIDE and word.folded != "of":
            break
    return ""


def _behind(figure: Word, words: Words) -> Iterator[tuple[Word, Word | None]]:
    """Pair each word behind a figure with the one after it."""
    rest = words[figure.index + 1 :]
    return zip_longest(rest, rest[1:])


def _adds(word: Word, figure: Word, statement: Predication) -> bool:
    """Tell "27 *new* cases" of what there is; "opened 3 new shops" is no more than "opened 3 shops"."""
    return word.folded == "new" and word.index == figure.index + 1 and statement.verb.lemmas[0] in HAVING


def _compares(word: Word, after: Word | None) -> bool:
    """Tell "12 km *longer*", "$4 million *over* budget", "9 points *ahead* of"."""
    if word.folded in _RESTING:
        return True
    if after is not None and word.folded in _FROM_HERE:
        return after.folded == "of"
    if after is not None and word.folded in _BEYOND:
        return after.lemma in _LEVELS
    return word.tag in (Tag.ADJECTIVE, Tag.ADVERB) and _is_comparative(word.folded)


@lru_cache(maxsize=4096)
def _is_comparative(folded: str) -> bool:
    return folded not in _TIMES and any(item.form is Form.COMPARATIVE for item in readings(folded))
