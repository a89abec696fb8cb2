"""Changes beside a level: "exports were $5 billion in 2022, *up 4 percent* from 2021".

Left inside the clause, the change's figure would pass for one more level. So it is read as a statement by itself, with
the date of the level that it led to; the date behind "from" is that of the level it is compared with.
"""

from dataclasses import replace

from claimcheck.predicates.clause import Words
from claimcheck.predicates.families import families_of
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.words import Tag, Word

_VERBS = {"up": "rise", "down": "fall"}
_COMPARED = frozenset({"from", "on", "over", "compared", "versus"})
_DATING = frozenset({"in", "on", "at", "for", "by", "during"})


def without_movement(statement: Predication) -> tuple[Predication, ...]:
    """Return the statement without the change beside its level, then the change."""
    said = statement.complement
    place = next((at for at in range(1, len(said) - 2) if _opens(said[at : at + 3])), None)
    level = said[:place] if place is not None else ()
    if place is None or statement.negated or not any(word.tag is Tag.NUMBER for word in level):
        return (statement,)
    lemmas = (_VERBS[said[place + 1].folded],)
    verb = Verb(lemmas, families_of(lemmas), (said[place + 1],))
    moved = (*_change(said[place + 2 :]), *_date_of(level))
    in_order = tuple(sorted(moved, key=lambda word: word.index))
    return replace(statement, complement=level), replace(
        statement, verb=verb, complement=in_order, main=False
    )


def _opens(words: Words) -> bool:
    """Tell ", up 4 percent"; ", up from 3 percent" tells an earlier level."""
    return words[0].text == "," and words[1].folded in _VERBS and words[2].tag is Tag.NUMBER


def _change(behind: Words) -> Words:
    """Return the figure of the change, without what the level is compared with."""
    end = next((at for at, word in enumerate(behind) if _ends(word)), len(behind))
    return behind[:end]


def _ends(word: Word) -> bool:
    return word.folded in _COMPARED or word.text == ","


def _date_of(level: Words) -> Words:
    """Return the date of a level with its preposition."""
    at = next((at for at, word in enumerate(level) if word.tag is Tag.DATE), None)
    if at is None:
        return ()
    return level[at - 1 : at + 1] if at and level[at - 1].folded in _DATING else level[at : at + 1]
