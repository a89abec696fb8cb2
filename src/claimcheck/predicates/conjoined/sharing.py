"""What the conjuncts of a list share: a date, a cause, or the preposition before a name."""

from collections.abc import Sequence

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.words import Tag, Word

_COUNTED = frozenset({Tag.NUMBER, Tag.ADJECTIVE, Tag.NOUN})


def with_shared(pieces: Sequence[Words]) -> list[Words]:
    """Give counts the one date, and the cause, that their list has.

    "5 ships and 3 trains *in 2001*", "5 *as of May* and 3 trains", "5 cases and 3 deaths *due to* floods".
    """
    if not all(any(word.tag is Tag.NUMBER for word in piece) for piece in pieces):
        return list(pieces)
    cause = _cause(pieces[-1])
    caused = [(*piece, *cause) for piece in pieces[:-1]]
    return _dated([*caused, pieces[-1]])


def _cause(piece: Words) -> Words:
    """Return the phrase behind "due to" at the end of a list."""
    begin = next((place for place, word in enumerate(piece) if word.folded == "due"), len(piece))
    end = next((place for place in range(begin, len(piece)) if piece[place].tag is Tag.MARK), len(piece))
    return piece[begin:end]


def with_shared_place(pieces: Sequence[Words]) -> list[Words]:
    """Give bare counts the place of the last one: "there were 5 cases, and 3 deaths *in Chad*"."""
    last = pieces[-1]
    begin = next((at for at, word in enumerate(last[:-1]) if word.tag is Tag.PREPOSITION), 0)
    placed = begin > 1 and last[begin].folded == "in" and last[begin + 1].tag is Tag.NAME
    bare = all(word.tag in _COUNTED for piece in pieces[:-1] for word in piece)
    if not placed or not bare or not all(word.tag in _COUNTED for word in last[:begin]):
        return list(pieces)
    return [*((*piece, *last[begin : begin + 2]) for piece in pieces[:-1]), last]


def _dated(pieces: Sequence[Words]) -> list[Words]:
    dates = [date for piece in pieces if (date := date_phrase(piece))]
    shared = len(dates) == 1 and (_ends_dated(pieces[-1]) or dates[0][0].folded == "as")
    return [piece if date_phrase(piece) or not shared else (*piece, *dates[0]) for piece in pieces]


def shares_date(first: Words, last: Words) -> bool:
    """Tell "3 mines in Peru and Chile *in 2019*", whose one date is that of all, from "3 medals in Oslo and the cup …".

    The words beside the coordinator are both names, or both none: else each may have a time of its own.
    """
    dated = date_phrase(last)
    begin = last.index(dated[0]) if dated else 0
    bare = begin > 0 and not any(word.tag is Tag.NUMBER for word in last)
    if not bare or any(word.tag is Tag.DATE for word in first):
        return False
    opens = next((word for word in last[:begin] if word.is_nominal), None)
    return opens is not None and (opens.tag is Tag.NAME) is (first[-1].tag is Tag.NAME)


def _ends_dated(piece: Words) -> bool:
    """Tell "3 trains *in May*", whose date is that of the whole list, from "*in May*, 3 trains"."""
    number = max((place for place, word in enumerate(piece) if word.tag is Tag.NUMBER), default=0)
    return any(word.tag is Tag.DATE for word in piece[number:])


def date_phrase(piece: Words) -> Words:
    """Return a piece's date with the prepositions before it."""
    end = next((place + 1 for place, word in enumerate(piece) if word.tag is Tag.DATE), 0)
    begin = max(0, end - 1)
    while begin and piece[begin - 1].tag is Tag.PREPOSITION:
        begin -= 1
    return piece[begin:end]


def shares_preposition(piece: Words, before: Sequence[Word]) -> bool:
    """Tell whether a name goes on with the one before: "5 ships in Norway and *Sweden*, and 3 in Chad"."""
    names = [word for word in before if word.tag is not Tag.DETERMINER][-2:]
    open_ended = [word.tag for word in names] == [Tag.PREPOSITION, Tag.NAME]
    return open_ended and all(word.tag in (Tag.NAME, Tag.DETERMINER) for word in piece)
