"""Tokens and atoms in one row: what is to be tagged, before anything is known of it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.language.stems import fold
from claimcheck.language.tokens import TOKEN_PATTERN, TokenKind
from claimcheck.predicates.words import Atom, Tag

_RANKED = re.compile(
    r"(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))-"
    r"(?:[a-z]{2,12}est|most|best|worst)(?:-[a-z]{2,12})?$",
    re.IGNORECASE,
)

_SHORT_TITLES = frozenset("mr mrs ms mx dr prof gov sen rep lt sgt capt cmdr".split())
"""Said before a person's name; the stop behind them ends nothing: "*Gov.* Mara Lind"."""


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
    passed = start
    # A slice, for the pattern looks ahead and must not look into the atom.
    for match in TOKEN_PATTERN.finditer(text[start:end]):
        token, kind = match.group(), str(match.lastgroup)
        begin = start + match.start()
        if begin < passed:
            continue
        behind = begin + len(token)
        passed = behind + (text.startswith(".", behind) and _is_shortened(text, behind, token))
        cut = _rank_end(token) if "-" in token else 0
        if cut:
            yield _token(token[:cut], begin, kind)
            yield _token(token[cut + 1 :], begin + cut + 1, TokenKind.WORD)
        else:
            yield Piece(token, fold(token), begin, behind, kind)


def _token(text: str, start: int, kind: str) -> Piece:
    return Piece(text, fold(text), start, start + len(text), kind)


def _is_shortened(text: str, stop: int, token: str) -> bool:
    """Tell whether the stop behind a token is that of "Gov. Mara Lind", which parts no words."""
    opens = text[stop + 1 : stop + 2].isspace() and text[stop + 2 : stop + 3].isupper()
    return opens and token.casefold() in _SHORT_TITLES


def _rank_end(token: str) -> int:
    """Return where the rank ends in "third-largest", which is no other than "third largest"; 0 for another word."""
    found = _RANKED.match(token)
    return found.end(1) if found else 0
