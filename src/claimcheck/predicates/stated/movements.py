"""Changes beside a level: "exports were $5 billion in 2022, *up 4 percent* from 2021", "*4 percent more* than in 2021".

Left inside the clause, the change's figure would pass for one more level. So it is read as a statement by itself, with
the date of the level that it led to; the date behind "from" is that of the level it is compared with.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_VERBS = {"up": "rise", "down": "fall"}
_MORE = {"more": "rise", "higher": "rise", "less": "fall", "lower": "fall", "fewer": "fall"}
STATING = frozenset(
    "report post record see register have make generate achieve book log announce enjoy".split()
)
"""Verbs of who has a level: "posted a profit of"."""

_COMPARED = frozenset({"from", "on", "over", "than", "compared", "versus"})
_DATING = frozenset({"in", "on", "at", "for", "by", "during", "throughout"})


def without_movement(statement: Predication) -> tuple[Predication, ...]:
    """Return the statement without the change beside its level, then the change."""
    said = statement.complement
    place = next((at for at in range(1, len(said) - 2) if _direction(said[at : at + 6])), None)
    level = said[:place] if place is not None else ()
    if place is None or statement.negated or not any(word.tag is Tag.NUMBER for word in level):
        return (statement,)
    bare = replace(statement, complement=level)
    subject = _what_moved(statement, level)
    if not subject:
        return (bare,)
    lemmas = (_direction(said[place : place + 6]) or "",)
    stating = tuple(word for word in said[place + 1 : place + 3] if word.tag is not Tag.NUMBER)
    verb = Verb(lemmas, families_of(lemmas), stating)
    moved = (*_change(_figure_onwards(said[place + 1 :])), *date_of(level))
    in_order = tuple(sorted(moved, key=lambda word: word.index))
    return bare, replace(statement, verb=verb, subject=subject, complement=in_order, main=False)


def _what_moved(statement: Predication, level: Words) -> Words:
    """Return whose level it is: exports that "were $5 billion", or the profit in "Tarvik *reported a profit of*".

    What moved where "Tarvik sold 5 million cars, up 4 percent" is none of its words.
    """
    if any(name == "be" for name, _ in statement.verb.families):
        return statement.subject
    of = next((at for at, word in enumerate(level) if word.folded == "of"), 0)
    thing = tuple(word for word in level[:of] if word.tag is not Tag.DETERMINER)
    measured = bool(thing) and all(word.tag in (Tag.NOUN, Tag.ADJECTIVE) for word in thing)
    stated = measured and statement.verb.lemmas[0] in STATING and level[of + 1].tag is Tag.NUMBER
    return (*statement.subject, *thing) if stated and statement.subject else ()


def _direction(words: Words) -> str | None:
    """Return the verb of ", up 4 percent" and ", 4 percent more than in 2021".

    ", up from 3 percent" tells an earlier level, and "4 percent more than Norvia's" of no change.
    """
    comma, first, second, *compared = words
    if comma.text != ",":
        return None
    if second.tag is Tag.NUMBER:
        return _VERBS.get(first.folded)
    earlier = first.tag is Tag.NUMBER and _is_time(compared)
    return _MORE.get(second.folded) if earlier else None


def _is_time(compared: Sequence[Word]) -> bool:
    """Tell "than in 2021" and "than a year earlier"."""
    phrase = [word for word in compared if word.folded not in _DATING and word.folded != "than"]
    return bool(phrase) and phrase[0].tag is Tag.DATE


def _figure_onwards(behind: Words) -> Words:
    """Return the figure and what follows it, without the word for its direction."""
    return tuple(word for word in behind[:2] if word.tag is Tag.NUMBER) + behind[2:]


def _change(behind: Words) -> Words:
    """Return the figure of the change, without what the level is compared with."""
    end = next((at for at, word in enumerate(behind) if _ends(word)), len(behind))
    return behind[:end]


def _ends(word: Word) -> bool:
    return word.folded in _COMPARED or word.text == ","


def date_of(level: Words) -> Words:
    """Return the date of a level with its preposition."""
    at = next((at for at, word in enumerate(level) if word.tag is Tag.DATE), None)
    if at is None:
        return ()
    return level[at - 1 : at + 1] if at and level[at - 1].folded in _DATING else level[at : at + 1]
