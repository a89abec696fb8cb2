"""Moves told beside a level: "was 6 percent, *down from 7 percent*", "fell to 6 percent *from 7 a year earlier*".

The level is a statement, and so is the earlier one; that the one became the other is a third.
"""

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.stated.earlier_levels import date_end
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_VERBS = {"up": "rise", "down": "fall"}
_ENDS = frozenset({"to", "from"})


def find_whole_moves(statement: Predication) -> Iterator[Predication]:
    """Yield the move that a statement tells beside a level, with both of its ends where it has them."""
    if statement.negated or statement.verb.passive:
        return
    families = {name for name, _ in statement.verb.families}
    if "be" in families:
        yield from _moved_beside(statement)
    elif "rise" in families:
        yield from _moved_from(statement)


def _moved_beside(statement: Predication) -> Iterator[Predication]:
    """Read ", down from 7.3 percent" and "was down to 6.1 percent from 7.3" as falls."""
    said = statement.complement
    place = next((at for at, word in enumerate(said[:-2]) if _opens(word, said[at + 1], said[at + 2])), None)
    if place is None:
        return
    level, behind = said[:place], said[place + 1 :]
    if level and (level[-1].text != "," or level[0].tag is not Tag.NUMBER):
        return
    lemmas = (_VERBS[said[place].folded],)
    verb = Verb(lemmas, families_of(lemmas), (said[place],))
    ends = _without_earlier_date(behind)
    reached = (_to(said[place]), *level[:-1]) if level else ()
    yield replace(statement, verb=verb, complement=(*reached, *ends), main=False)


def _opens(moved: Word, end: Word, figure: Word) -> bool:
    return moved.folded in _VERBS and end.folded in _ENDS and figure.tag is Tag.NUMBER


def _to(word: Word) -> Word:
    return replace(word, folded="to", lemma="to", tag=Tag.PREPOSITION)


def _moved_from(statement: Predication) -> Iterator[Predication]:
    """Keep the earlier level in its move, where a date of its own has made it a statement by itself."""
    said = _without_earlier_date(statement.complement)
    both_ends = sum(word.tag is Tag.NUMBER for word in said) > 1
    if both_ends and said != statement.complement:
        yield replace(statement, complement=said, main=False)


def _without_earlier_date(said: Words) -> Words:
    """Leave out when the earlier level was: "from 7.3 percent *a year earlier*"."""
    place = next(
        (
            at
            for at in range(len(said) - 2)
            if said[at].folded == "from" and said[at + 1].tag is Tag.NUMBER and date_end(said, at + 1)
        ),
        None,
    )
    if place is None:
        return said
    end = date_end(said, place + 1)
    dated = end - 2 if said[end - 2].tag is Tag.PREPOSITION else end - 1
    return (*said[:dated], *said[end:])
