"""How atoms are laid over the tokens of a text."""

from claimcheck.predicates.tags.pieces import lay_atoms
from claimcheck.predicates.words import Atom, Tag


def test_cuts_a_token_that_an_atom_begins_in() -> None:
    pieces = lay_atoms("pre-1990s art", [Atom(4, 8, Tag.DATE)])
    assert [(piece.text, piece.start, piece.tag) for piece in pieces] == [
        ("pre", 0, None),
        ("-", 3, None),
        ("1990", 4, Tag.DATE),
        ("s", 8, None),
        ("art", 10, None),
    ]


def test_keeps_the_first_of_two_atoms_that_overlap() -> None:
    pieces = lay_atoms("New York City", [Atom(4, 13, Tag.NAME), Atom(0, 8, Tag.NAME)])
    assert [(piece.text, piece.atom) for piece in pieces] == [("New York", 1), ("City", None)]


def test_folds_what_is_no_atom() -> None:
    assert [piece.folded for piece in lay_atoms("Cafés SANK", [])] == ["cafes", "sank"]


def test_tells_marks_from_words() -> None:
    assert [piece.is_mark for piece in lay_atoms("sank, 5 船", [])] == [False, True, False, False]
