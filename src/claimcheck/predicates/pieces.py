"""Tokens and atoms in one row: what is to be tagged, before anything is known of it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.language.stems import fold
from claimcheck.language.tokens import TOKEN_PATTERN, TokenKind
from claimcheck.predicates.words import Atom, Tag


# A named tuple, for there is one for each word of a corpus and it is made in half the time of a frozen dataclass.
class Piece(NamedTuple):
    """A token or an atom before it is tagged."""

    text: str
    folded: str
    start: int
    end: int
    kind: str
    """A TokenKind; an atom counts as a word."""
    atom: int | None = None
    """Index into the atoms handed to the reader."""
    tag: Tag | None = None
    """The atom's."""

    @property
    def is_mark(self) -> bool:
        """Tell whether the piece is punctuation."""
        return self.kind == TokenKind.MARK


def lay_atoms(text: str, atoms: Sequence[Atom]) -> list[Piece]:
    """Lay the atoms over the tokens of `text`; a token that an atom cuts gives its remaining parts as tokens.

    Of two atoms that overlap the one that begins first stays.
    """
    pieces: list[Piece] = []
    at = 0
    for index, atom in sorted(enumerate(atoms), key=lambda item: item[1].start):
        if atom.start < at:
            continue
        pieces += _tokens(text, at, atom.start)
        pieces.append(_piece(text, atom, index))
        at = atom.end
    pieces += _tokens(text, at, len(text))
    return pieces


def _piece(text: str, atom: Atom, index: int) -> Piece:
    surface = text[atom.start : atom.end]
    return Piece(surface, surface.casefold(), atom.start, atom.end, TokenKind.WORD, index, atom.tag)


def _tokens(text: str, start: int, end: int) -> Iterator[Piece]:
    # A slice, for the pattern looks ahead and must not look into the atom.
    for match in TOKEN_PATTERN.finditer(text[start:end]):
        token = match.group()
        yield Piece(token, fold(token), start + match.start(), start + match.end(), str(match.lastgroup))
