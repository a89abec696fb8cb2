"""What stands around a word while a sentence is tagged from left to right."""

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.language.lexicon import Form, Part
from claimcheck.predicates.tables.lexical import (
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECT_PRONOUNS,
)
from claimcheck.predicates.tags.pieces import Piece
from claimcheck.predicates.tags.word_forms import word_form
from claimcheck.predicates.words import Tag, Word

NOUN_BEFORE = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE, Tag.PREPOSITION, Tag.NUMBER})
"""Tags after which a noun stands rather than a verb."""

FINITE = BE | HAVE | MODALS
"""Words that are the verb of a clause, or open it."""

_DATING = frozenset({"on", "last", "next", "this", "earlier", "late", "early"})
"""Open dates that are no object of a verb: "coal and gas *last week*"."""

_OBJECT_ATOMS = frozenset({Tag.NAME, Tag.NUMBER, Tag.DATE})
_OBJECT_WORDS = DETERMINERS | PRONOUNS
_PHRASE_WORDS = _OBJECT_WORDS | PREPOSITIONS - {"of"}
_CLAUSE_WORDS = SUBJECT_PRONOUNS - {"that", "which", "who"}


class Place(NamedTuple):
    """A piece that is to be tagged, with its neighbours."""

    piece: Piece
    before: Sequence[Word]
    """All words to the left, tagged."""
    previous: Word | None
    """The word to the left, adverbs and negators skipped."""
    following: Piece | None

    @property
    def last(self) -> Word | None:
        """The word directly to the left."""
        return self.before[-1] if self.before else None


def may_be_noun(piece: Piece | None) -> bool:
    """Tell whether a piece can go on with the noun phrase that stands before it."""
    if piece is None or piece.is_mark:
        return False
    return piece.tag is not Tag.DATE if piece.tag is not None else word_form(piece.folded).may_be_noun


def may_be_base(piece: Piece | None) -> bool:
    """Tell whether a piece can be the base form of a verb."""
    if piece is None or piece.tag is not None or piece.text[0].isupper():
        return False
    return word_form(piece.folded).may_be_base


def may_be_past(piece: Piece | None) -> bool:
    """Tell whether a piece can be the past form of a verb."""
    if piece is None or piece.tag is not None or piece.text[:1].isupper():
        return False
    return any(reading.form is Form.PAST for reading in word_form(piece.folded).verbs)


def is_finite_past(piece: Piece | None) -> bool:
    """Tell whether a piece is a past that is no participle, so that a subject stands before it: "exports *fell*"."""
    if piece is None or not may_be_past(piece):
        return False
    return all(reading.form is not Form.PARTICIPLE for reading in word_form(piece.folded).verbs)


def starts_object(piece: Piece | None) -> bool:
    """Tell whether a piece opens a noun phrase: "*the* treaty", "*China*"."""
    return piece is not None and _opens(piece, _OBJECT_WORDS)


def names_several(piece: Piece | None) -> bool:
    """Tell a noun in the plural, which is no verb that such a noun could be said to do: "*trees*", "*others*"."""
    if piece is None or piece.tag is not None:
        return False
    found = word_form(piece.folded).readings
    several = any(one.part is Part.NOUN and one.form is Form.PLURAL for one in found)
    return several and not any(one.part is Part.VERB and one.form is Form.BASE for one in found)


def starts_phrase(piece: Piece | None) -> bool:
    """Tell whether a piece opens a noun phrase or a prepositional one other than with "of"."""
    return piece is not None and _opens(piece, _PHRASE_WORDS)


def _opens(piece: Piece, words: frozenset[str]) -> bool:
    if piece.tag is Tag.DATE and piece.folded.split(" ", 1)[0] in _DATING:
        return False
    return piece.folded in words if piece.tag is None else piece.tag in _OBJECT_ATOMS


def starts_clause(piece: Piece | None) -> bool:
    """Tell whether a piece is a pronoun that can only be a subject: "since *it* began"."""
    return piece is not None and piece.folded in _CLAUSE_WORDS
