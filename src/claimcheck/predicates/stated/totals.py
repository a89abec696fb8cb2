"""Sums that a count is brought to: "nine cases were confirmed, *bringing the total to 143*".

Observation: reports that add up day by day give what came new in their main clause and the sum in a participle. Read as
it stands, the first figure passes for the sum, and the sum is nobody's. So the main clause is said once more with the
sum in place of what came new, where both count the same things.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_BRINGING = frozenset({"bring", "raise", "take", "push", "lift", "put", "make", "increase"})
_SUMS = frozenset({"total", "number", "count", "tally", "toll", "sum"})
_UP_TO = frozenset({"to", "at", "of"})
HAVING = frozenset({"have", "be", "report", "record", "register", "log", "confirm", "announce"})
"""Verbs of what there is: what comes new to it is no sum."""

_ADDING_UP = frozenset({"win", "score", "claim", "take", "kill", "injure", "arrest"})
"""Verbs of deeds that are counted as they are told: who "won 143 medals" won them one by one."""

_DYING = frozenset({"die", "kill", "perish"})
_DEATHS = frozenset({"death", "fatality"})
_ADDED = frozenset({"more", "new", "other", "others", "additional", "further", "another", "extra"})
_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_LONGEST = 12
"""Words from the verb to the sum."""

_BEFORE_SUM = frozenset(
    {Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.POSSESSIVE, Tag.PRONOUN, Tag.NAME, Tag.ADVERB}
)
"""What a sum may have before it; "tally" looks like an adverb."""


def find_totals(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield the statements that count, with the sum that the sentence says they come to; `words` are all of it."""
    phrase = _bringing_phrase(words)
    if not phrase:
        return
    for statement in statements:
        if statement.negated or statement.verb.nominal or phrase[0] in statement.verb.words:
            continue
        figure = _figure_before(statement, phrase[0])
        if figure is not None and _counts_alike(statement, figure, phrase):
            yield _as_standing(_with_sum(statement, figure, phrase[-1]), phrase[-1])


def brings_total(words: Words, figure: Word) -> bool:
    """Tell whether a figure is one that came new to a sum told behind it."""
    phrase = _bringing_phrase(words)
    return bool(phrase) and figure.index < phrase[0].index


def _bringing_phrase(words: Words) -> Words:
    """Return "bringing the total number of cases to 143", from the verb to the sum."""
    for place, word in enumerate(words):
        if word.lemma in _BRINGING and word.tag is Tag.VERB and _says_what_follows(words, place):
            end = _sum_behind(words[place + 1 : place + _LONGEST])
            if end:
                return words[place : place + 1 + end]
    return ()


def _says_what_follows(words: Words, place: int) -> bool:
    """Tell "*bringing* the total" and "which *brought* the total"."""
    before = words[max(place - 1, 0) : place]
    return words[place].form == "gerund" or any(word.tag is Tag.RELATIVE for word in before)


def _sum_behind(words: Words) -> int:
    """Return how many words lead to and hold the sum; 0 where none is brought."""
    number = next((at for at, word in enumerate(words) if word.tag is Tag.NUMBER), 0)
    leading = words[: max(number - 1, 0)]
    heads = _first_phrase(leading)[-1:]
    summed = any(word.lemma in _SUMS for word in heads) and words[number - 1].folded in _UP_TO
    return number + 1 if summed else 0


def _first_phrase(words: Words) -> Words:
    end = next((at for at, word in enumerate(words) if word.tag not in _BEFORE_SUM), len(words))
    return words[:end]


def _figure_before(statement: Predication, verb: Word) -> Word | None:
    """Return the one figure with which a statement opens its subject or its complement."""
    for side in (statement.subject, statement.complement):
        opening = next((word for word in side if word.folded not in _ADDED), None)
        if opening is not None and opening.tag is Tag.NUMBER and opening.index < verb.index:
            return opening
    return None


def _counts_alike(statement: Predication, figure: Word, phrase: Words) -> bool:
    """Tell whether the sum is one of what the statement counts: a death toll is none of cases."""
    counted = _counted(statement, figure)
    named = {word.lemma for word in phrase if word.tag is Tag.NOUN} - _SUMS
    if named & _DEATHS or any(word.lemma == "toll" for word in phrase):
        return bool(counted & _DEATHS) or not _DYING.isdisjoint(statement.verb.lemmas)
    return bool(counted) and named <= counted


def _counted(statement: Predication, figure: Word) -> frozenset[str]:
    """Return the nouns and adjectives behind a figure."""
    side = statement.subject if figure in statement.subject else statement.complement
    behind = tuple(word for word in side[side.index(figure) + 1 :] if word.folded not in _ADDED)
    end = next((at for at, word in enumerate(behind) if word.tag not in _COUNTED), len(behind))
    return frozenset(word.lemma for word in behind[:end])


def _with_sum(statement: Predication, figure: Word, total: Word) -> Predication:
    subject, complement = (
        tuple(total if word is figure else word for word in side if not _adds(word, figure))
        for side in (statement.subject, statement.complement)
    )
    return replace(statement, subject=subject, complement=complement)


def _as_standing(statement: Predication, total: Word) -> Predication:
    """Read a deed as what its doer has by it: who "opened nine shops, bringing its total to 143" has 143.

    The sum is not of the deed's day; and the dead and the goals have no owner.
    """
    if not HAVING.isdisjoint(statement.verb.lemmas):
        return statement
    undated = replace(
        statement, complement=_undated(statement.complement), adjunct=_undated(statement.adjunct)
    )
    if total in statement.subject or statement.verb.passive or statement.verb.lemmas[0] in _ADDING_UP:
        return undated
    verb = Verb(("have",), families_of(("have",)), statement.verb.words)
    return replace(undated, verb=verb)


def _undated(words: Words) -> Words:
    """Leave out the dates of a phrase, each with its preposition."""
    return tuple(
        word
        for word, after in zip_longest(words, words[1:])
        if word.tag is not Tag.DATE and not (word.tag is Tag.PREPOSITION and after and after.tag is Tag.DATE)
    )


def _adds(word: Word, figure: Word) -> bool:
    """Tell the "more" and "new" beside a figure that only came to the sum."""
    return word.folded in _ADDED and abs(word.index - figure.index) == 1
