"""Subjects of which each has its own: "forty protesters and 12 officers were hurt", "Peru and Chile each sold 5"."""

from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.words import Tag

_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_TOGETHER = frozenset({"together", "combined", "total", "altogether", "jointly"})
_EACH = frozenset({"each", "apiece"})
_LEAST_SEVERAL = 3
"""Words of "Peru and Chile"."""

_LEAST_COUNTS = 5
"""Words of "40 protesters and 12 officers"."""

_MOST_WORDS = 5
"""Of a count with what it counts."""


def with_each_subject(statement: Predication) -> tuple[Predication, ...]:
    """Return a statement for each count of its subject, or each thing that "each" is said of; none for one of them."""
    return _counted(statement) or _distributed(statement)


def _distributed(statement: Predication) -> tuple[Predication, ...]:
    """Read "Peru and Chile *each* sold 5", "Peru and Chile sold 5 *each*"."""
    # Most subjects are one thing, which is seen at once.
    if len(statement.subject) < _LEAST_SEVERAL or not any(word.folded in _EACH for word in statement.words):
        return ()
    pieces = _pieces(_without_each(statement.subject))
    if len(pieces) < 2 or not all(piece[-1].tag in (Tag.NAME, Tag.NOUN) for piece in pieces):  # noqa: PLR2004  of one
        return ()
    said = _without_each(statement.complement)
    return tuple(replace(statement, subject=piece, complement=said) for piece in pieces)


def _without_each(words: Words) -> Words:
    return tuple(word for word in words if word.folded not in _EACH)


def _counted(statement: Predication) -> tuple[Predication, ...]:
    if len(statement.subject) < _LEAST_COUNTS:
        return ()
    pieces = _pieces(statement.subject)
    if len(pieces) < 2 or not all(map(_is_count, pieces)):  # noqa: PLR2004  one count is the subject
        return ()
    if any(word.folded in _TOGETHER for word in (*statement.adjunct, *statement.complement)):
        return ()
    return tuple(replace(statement, subject=piece) for piece in pieces)


def _pieces(subject: Words) -> list[Words]:
    pieces: list[Words] = [()]
    for word in subject:
        if word.tag is Tag.COORDINATOR or word.text == ",":
            pieces.append(())
        else:
            pieces[-1] = (*pieces[-1], word)
    return [piece for piece in pieces if piece]


def _is_count(piece: Words) -> bool:
    """Tell "12 injured officers" from "12", of which the noun stands elsewhere."""
    counted = piece[1:]
    return (
        piece[0].tag is Tag.NUMBER
        and 0 < len(counted) < _MOST_WORDS
        and all(word.tag in _COUNTED for word in counted)
        and counted[-1].tag is Tag.NOUN
    )
