"""What a text is found by."""

import itertools
from collections.abc import Iterator

from claimcheck.language.stems import stem
from claimcheck.language.stop_words import STOP_WORDS
from claimcheck.language.tokens import Token, TokenKind, tokenize


def index_terms(text: str) -> tuple[str, ...]:
    """Return the terms of `text` in order, repeats included: stems of content words, numbers, CJK bigrams."""
    return tuple(term for token in tokenize(text) for term in _terms_of(token))


def _terms_of(token: Token) -> Iterator[str]:
    if token.kind is TokenKind.CJK:
        yield from _bigrams(token.text)
    elif token.kind is TokenKind.NUMBER:
        yield token.folded.replace(",", "")
    elif token.kind is TokenKind.WORD:
        yield from _words(token.folded)


def _bigrams(run: str) -> Iterator[str]:
    if len(run) == 1:
        yield run
    for first, second in itertools.pairwise(run):
        yield first + second


def _words(folded: str) -> Iterator[str]:
    """A hyphenated word is found as a whole and by its parts: "co-operation", "anti-terrorist"."""
    parts = folded.replace("+", "-").split("-")
    for word in dict.fromkeys((folded, *parts)) if len(parts) > 1 else (folded,):
        if word and word not in STOP_WORDS:
            yield stem(word)
