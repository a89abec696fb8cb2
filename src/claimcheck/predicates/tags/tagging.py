"""What each word of a sentence does, by closed classes, a lexicon and its neighbours.

The rules look one word to each side, from left to right, and know nothing of meaning.
"""

from collections.abc import Sequence
from itertools import zip_longest

from claimcheck.language.tokens import TokenKind
from claimcheck.predicates.tags.content_words import Tagged, tag_content_word
from claimcheck.predicates.tags.contractions import spell_out
from claimcheck.predicates.tags.fixed_phrases import settle_phrases
from claimcheck.predicates.tags.function_words import function_tag, is_possessive
from claimcheck.predicates.tags.papers import settle_papers
from claimcheck.predicates.tags.pieces import lay_atoms
from claimcheck.predicates.tags.places import Place
from claimcheck.predicates.tags.remarks import settle_remarks
from claimcheck.predicates.tags.resumed_verbs import resume_verbs
from claimcheck.predicates.tags.verbless import supply_verb
from claimcheck.predicates.words import Atom, Tag, Word

_PASSED_OVER = frozenset({Tag.ADVERB, Tag.NEGATOR})
"""Tags of words that change nothing in how the words beside them are read."""


def tag_words(text: str, atoms: Sequence[Atom] = ()) -> tuple[Word, ...]:
    """Return the words of `text` with their tags, in order; each atom is one word."""
    pieces = spell_out(text, lay_atoms(text, atoms))
    words: list[Word] = []
    previous: Word | None = None
    for piece, following in zip_longest(pieces, pieces[1:]):
        word = _word(Place(piece, words, previous, following))
        words.append(word)
        if word.tag not in _PASSED_OVER:
            previous = word
    return supply_verb(resume_verbs(settle_papers(settle_remarks(settle_phrases(words)))))


def _word(place: Place) -> Word:
    tag, lemma, form = _tag(place)
    text, folded, start, end, _, atom, _ = place.piece
    return Word(len(place.before), text, folded, start, end, tag, lemma, form, atom)


def _tag(place: Place) -> Tagged:
    piece = place.piece
    if piece.tag is not None:
        return piece.tag, piece.folded, ""
    if piece.kind == TokenKind.WORD:
        tag = function_tag(place)
        return (tag, piece.folded, "") if tag else tag_content_word(place)
    if piece.is_mark:
        return Tag.POSSESSIVE if is_possessive(place) else Tag.MARK, piece.folded, ""
    return Tag.NOUN, piece.folded, ""
