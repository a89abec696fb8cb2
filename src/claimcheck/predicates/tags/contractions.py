"""Contractions and signs as the words they stand for: "it *isn't* true" is "it is not true", "&" is "and".

Everything that is known of "not yet", "it is not true that" and "will not" is known of two words: read as one word
of its own, "hasn't yet been approved" had been approved.
"""

import re
from collections.abc import Iterator, Sequence

from claimcheck.language.lexicon import Form, Part, readings
from claimcheck.language.tokens import TokenKind
from claimcheck.predicates.tables.lexical import DETERMINERS
from claimcheck.predicates.tags.pieces import Piece

_DENYING = "n't"
_BEFORE_DENIAL = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}
"""What is left of a verb before "n't", where it is not the verb."""

_ENDINGS = {"'ll": "will", "'ve": "have", "'re": "are", "'m": "am"}
_OPEN = "'d"
"""Stands for "had" and for "would"."""

_POINTERS = frozenset("it he she that there what who where here how".split())
"""Behind these "'s" is a verb; behind a name it says whose something is."""

_COMPLETED = frozenset("been had got gone become begun".split())
"""Behind "has"; "is" never stands before them."""


_SIGNS = re.compile(r"['\u2019\u02bc\uff07&]|annot\b|ANNOT\b").search
"""Finds something in a text that has anything to spell out; most sentences have not."""


def spell_out(text: str, pieces: list[Piece]) -> list[Piece]:
    """Return the pieces of `text` with each contraction divided into its words, each with its place."""
    if _SIGNS(text) is None:
        return pieces
    found: list[Piece] = []
    for at, piece in enumerate(pieces):
        before = pieces[at - 1].folded if at else ""
        found += _words(piece, before, pieces[at + 1 : at + 3])
    return found


def _words(piece: Piece, before: str, behind: Sequence[Piece]) -> Iterator[Piece]:
    folded = piece.folded
    if piece.atom is None and piece.text == "&":
        yield _word(piece, "and", piece.start, piece.end)
    elif piece.atom is not None or not piece.text[-1:].isalpha():
        yield piece
    elif folded == "'s" and before in _POINTERS:
        yield _word(piece, "has" if _is_completed(behind) else "is", piece.start, piece.end)
    elif folded == "'s" and before == "let":
        yield _word(piece, "us", piece.start, piece.end)
    elif folded == "cannot":
        yield from _divided(piece, "can", "not", len("not"))
    elif folded.endswith(_DENYING) and len(folded) > len(_DENYING):
        verb = folded.removesuffix(_DENYING)
        yield from _divided(piece, _BEFORE_DENIAL.get(verb, verb), "not", len(_DENYING))
    else:
        stem, apostrophe, rest = folded.rpartition("'")
        ending = apostrophe + rest
        verb = ("had" if _is_past(behind) else "would") if ending == _OPEN else _ENDINGS.get(ending, "")
        if stem and verb:
            yield from _divided(piece, stem, verb, len(ending))
        else:
            yield piece


def _divided(piece: Piece, first: str, second: str, length: int) -> Iterator[Piece]:
    """Yield the two words of a piece, the second of which stands on its last characters."""
    cut = piece.end - length
    yield _word(piece, first, piece.start, cut)
    yield _word(piece, second, cut, piece.end)


def _word(piece: Piece, spelled: str, start: int, end: int) -> Piece:
    text = piece.text[start - piece.start : end - piece.start]
    return piece._replace(text=text, folded=spelled, start=start, end=end, kind=TokenKind.WORD)


def _is_completed(behind: Sequence[Piece]) -> bool:
    """Tell "it's *been* closed" and "she's *sold the* mill" from "it's sold in Lund"."""
    if not behind or not _may_be(Form.PARTICIPLE, behind[0]):
        return bool(behind) and behind[0].folded in _COMPLETED
    governs = len(behind) > 1 and (
        behind[1].text[0].isupper() or (behind[1].folded in DETERMINERS and behind[1].folded != "that")
    )
    return governs or behind[0].folded in _COMPLETED


def _is_past(behind: Sequence[Piece]) -> bool:
    """Tell "he'd *sold*" from "he'd *sell*"."""
    if not behind:
        return False
    return _may_be(Form.PARTICIPLE, behind[0]) and not _may_be(Form.BASE, behind[0])


def _may_be(form: Form, piece: Piece) -> bool:
    return any(one.part is Part.VERB and one.form is form for one in readings(piece.folded))
