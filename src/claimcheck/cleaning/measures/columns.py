"""All columns of a block by itself."""

from collections.abc import Sequence

from claimcheck.cleaning.measures.dictionary import known_words, load_dictionary
from claimcheck.cleaning.measures.formulas import formula_columns
from claimcheck.cleaning.measures.layout import layout_columns
from claimcheck.cleaning.measures.lexicon import lexicon_columns
from claimcheck.cleaning.measures.markup import markup_columns
from claimcheck.cleaning.measures.page import page_columns
from claimcheck.cleaning.measures.pieces import Column, pieces_of
from claimcheck.cleaning.measures.shape import shape_columns
from claimcheck.cleaning.regions import Region
from claimcheck.model.source import Hint
from claimcheck.model.span import Span


def own_columns(
    text: str,
    spans: Sequence[Span],
    hints: Sequence[Hint | None],
    regions: Sequence[Region | None],
    *,
    words: str = "plain_words.tsv",
) -> dict[str, Column]:
    """Return the columns of the blocks of `text` at `spans`, each with its hint and set-apart element, if any.

    `words` is the table of the weights of single words.
    """
    pieces = pieces_of(text, spans)
    dictionary = load_dictionary(words)
    known = known_words(pieces, dictionary)
    shape = shape_columns(pieces, known.counts)
    return {
        **shape,
        **layout_columns(text, pieces.places, pieces.places + pieces.full_lengths),
        **formula_columns(pieces, known.numbers, dictionary.phrases),
        **lexicon_columns(known.weights, known.weighed),
        **page_columns(pieces, shape),
        **markup_columns(hints, regions),
    }
