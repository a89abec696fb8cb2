"""Earlier levels: "exports rose *from $3 billion in 2019* to $5 billion", "was 5 percent, *compared with 3 in 2019*".

Left inside the clause, the earlier date would pass for the later figure's. So a level that has a date of its own is
read as a statement by itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_DATING = frozenset({"in", "on", "at", "for", "during", "throughout"})
_MOVED = frozenset({"up", "down"})
_LEVELS = frozenset({"be", "rise", "have"})
"""Families of verbs whose subject had the earlier level."""

_LONGEST_PHRASE = 8


def without_earlier_level(statement: Predication) -> tuple[Predication, ...]:
    """Return the statement without the earlier level that it starts from, then what that says of the subject."""
    said = statement.complement
    begin = next((at for at, word in enumerate(said[:-2]) if _opens(word, said[at + 1])), None)
    end = date_end(said, begin + 1) if begin is not None else 0
    if begin is None or not end:
        return (statement,)
    cut = _with_movement(said, begin)
    rest = (*said[:cut], *said[end:])
    if not any(word.tag is Tag.NUMBER for word in rest):
        return (statement,)
    later = replace(statement, complement=rest)
    families = {name for name, _ in statement.verb.families}
    if statement.verb.passive or statement.negated or not families & _LEVELS:
        return (later,)
    being = Verb(("be",), families_of(("be",)), statement.verb.words)
    verb = statement.verb if "have" in families else being
    return later, replace(statement, verb=verb, complement=said[begin + 1 : end], adjunct=(), main=False)


def find_compared(statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield the level that another is compared with: "was 5 percent in 2020, *compared with 4 percent in 2019*"."""
    for host, item in pairwise(statements):
        said = item.complement
        compared = item.verb.lemmas == ("compare",) and len(said) > 1 and said[0].folded in ("with", "to")
        end = date_end(said, 1) if compared and said[1].tag is Tag.NUMBER else 0
        families = {name for name, _ in host.verb.families}
        level = bool(families & _LEVELS) and any(word.tag is Tag.NUMBER for word in host.complement)
        if end and level and not host.negated and not host.verb.passive:
            being = Verb(("be",), families_of(("be",)), host.verb.words)
            verb = host.verb if "have" in families else being
            yield replace(host, verb=verb, complement=said[1:end], adjunct=(), main=False)


def _opens(word: Word, after: Word) -> bool:
    return word.folded == "from" and after.tag is Tag.NUMBER


def date_end(said: Words, figure: int) -> int:
    """Return where the date behind the figure at a place ends, 0 where it has none: "from *3 percent in 2019* to"."""
    place = figure + 1
    while place < len(said) and said[place].tag in _COUNTED and place < figure + _LONGEST_PHRASE:
        place += 1
    if place < len(said) and said[place].folded in _DATING:
        place += 1
    return place + 1 if place < len(said) and said[place].tag is Tag.DATE else 0


def _with_movement(said: Words, begin: int) -> int:
    """Return where the phrase begins with what stands before its "from": ", up from"."""
    if begin and said[begin - 1].folded in _MOVED:
        begin -= 1
    return begin - 1 if begin and said[begin - 1].text == "," else begin
