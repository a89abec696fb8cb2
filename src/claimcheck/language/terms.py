"""What a text is found by."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from claimcheck.language.remembered import Remembered
from claimcheck.language.stems import fold, stem
from claimcheck.language.stop_words import STOP_WORDS
from claimcheck.language.tokens import TOKEN_PATTERN, TokenKind

_JOINTS = re.compile(r"[-+&/]")
_FIGURE = re.compile(r"(\d+(?:\.\d+)*)([^\W\d_]+)")
_CAPITAL_WORD = re.compile(r"[A-Z][^\W_]{1,30}")
_CAPITALISED = re.compile(r"[A-Z][^\W_]{1,30}+(?:[ -](?:(?:of|the|for|and) ){0,2}[A-Z][^\W_]{1,30}+){2,11}+")
_LEAST_LETTERS = 3
_MOST_LETTERS = 6
_GROUPING = re.compile(r"[,\u00a0\u202f]")
_MARKS = '.,;:!?"()[]\u201c\u201d'
"""At either end of a word these are tokens of their own, whatever the word is."""

_GROUPED, _GROUPED_NARROWLY = "\u00a0", "\u202f"


def index_terms(text: str) -> tuple[str, ...]:
    """Return the terms of `text`, repeats included.

    Stems of content words, numbers and CJK bigrams come in order of place, then the initials of capitalised runs:
    who asks for the SCO must find the Shanghai Cooperation Organization.
    """
    # No token holds white space but the kind that groups digits, and the same few thousand pieces between blanks make
    # up most of a corpus: looking each piece up takes an eighth of the time of cutting every text into tokens.
    pieces = (text,) if _GROUPED in text or _GROUPED_NARROWLY in text else text.split()
    terms = chain.from_iterable(map(_TERMS.__getitem__, pieces))
    capitalised = _CAPITALISED.findall(text)
    return (*terms, *chain.from_iterable(map(_initials, capitalised))) if capitalised else tuple(terms)


def _initials(capitalised: str) -> Iterator[str]:
    """Yield the initials of every stretch of a run of words that is long enough to be written as an acronym."""
    letters = "".join(
        word[0] for word in _CAPITAL_WORD.findall(capitalised) if word.lower() not in STOP_WORDS
    )
    for width in range(_LEAST_LETTERS, min(len(letters), _MOST_LETTERS) + 1):
        for start in range(len(letters) - width + 1):
            yield letters[start : start + width].lower()


def _terms_of(piece: str) -> tuple[str, ...]:
    word = piece.strip(_MARKS)
    if word != piece and word.isalnum():
        return _TERMS[word]
    return tuple(
        term
        for match in TOKEN_PATTERN.finditer(piece)
        if match.lastgroup != TokenKind.MARK
        for term in _terms_of_token(match.group(), str(match.lastgroup))
    )


def _terms_of_token(token: str, kind: str) -> Iterable[str]:
    if kind == TokenKind.CJK:
        return _bigrams(token)
    return dict.fromkeys(_numbers(token) if kind == TokenKind.NUMBER else _words(token))


def _bigrams(run: str) -> Iterator[str]:
    if len(run) == 1:
        yield run
    for first, second in pairwise(run):
        yield first + second


def _words(token: str) -> Iterator[str]:
    """A hyphenated word is found as a whole and by its parts: "co-operation", "anti-terrorist"."""
    folded = fold(token).replace(".", "")
    if folded not in STOP_WORDS or _is_acronym(token):
        yield stem(folded)
    for part in _parts(folded):
        if part not in STOP_WORDS:
            yield stem(part)


def _numbers(token: str) -> Iterator[str]:
    """A number is found as written, without the marks that group its digits, and without what is glued to it."""
    folded = fold(_GROUPING.sub("", token))
    yield folded
    for part in (folded, *_parts(folded)):
        glued = _FIGURE.fullmatch(part)
        yield glued[1] if glued else stem(part)


def _parts(folded: str) -> list[str]:
    parts = _JOINTS.split(folded)
    return [part for part in parts if part] if len(parts) > 1 else []


def _is_acronym(token: str) -> bool:
    """Tell "US", "U.S." and "WHO" from function words."""
    return len(token) > 1 and token.isupper()


_TERMS = Remembered(_terms_of)
"""Of pieces of a text."""
