"""All columns of a block by itself."""

from collections.abc import Sequence
from itertools import chain

import numpy as np

from claimcheck.cleaning.measures.dictionary import known_words, load_dictionary
from claimcheck.cleaning.measures.formulas import formula_columns
from claimcheck.cleaning.measures.layout import layout_columns
from claimcheck.cleaning.measures.lexicon import lexicon_columns
from claimcheck.cleaning.measures.markup import markup_columns
from claimcheck.cleaning.measures.page import page_columns
from claimcheck.cleaning.measures.pages import Page, blocks_of
from claimcheck.cleaning.measures.pieces import Column, Pieces, pieces_of
from claimcheck.cleaning.measures.shape import shape_columns


def own_columns(*pages: Page, words: str = "plain_words.tsv") -> dict[str, Column]:
    """Return the columns of the blocks of `pages`, one page after the other; each page has blocks.

    What a column holds of a block does not depend on the other pages. `words` is the table of the weights of single
    words.
    """
    pieces = pieces_of(*pages)
    dictionary = load_dictionary(words)
    known = known_words(pieces, dictionary)
    shape = shape_columns(pieces, known.counts)
    return {
        **shape,
        **joined([_layout(page.text, pieces, at) for page, at in zip(pages, blocks_of(pages), strict=True)]),
        **formula_columns(pieces, known.numbers, dictionary.phrases),
        **lexicon_columns(known.weights, known.weighed),
        "opens_credit": known.opens_credit,
        **page_columns(pieces, shape),
        **markup_columns(
            [*chain.from_iterable(page.hints for page in pages)],
            [*chain.from_iterable(page.regions for page in pages)],
        ),
    }


def _layout(text: str, pieces: Pieces, at: slice) -> dict[str, Column]:
    return layout_columns(text, pieces.places[at], pieces.places[at] + pieces.full_lengths[at])


def joined(parts: Sequence[dict[str, Column]]) -> dict[str, Column]:
    """Put the columns of several pages one after the other."""
    if len(parts) == 1:
        return parts[0]
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
