"""Terms as words of the index and of the table that counts them."""

from collections.abc import Iterable
from hashlib import blake2b

LONGEST = 200
"""Characters of a term that is written as it is; an engine drops terms of some 64,000 without a word."""


def word_of(term: str) -> str:
    """Return `term`, or what stands for a very long one."""
    if len(term) <= LONGEST:
        return term
    return "~" + blake2b(term.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()


def words_of(terms: Iterable[str]) -> str:
    """Return distinct terms as one text, sorted and joined by blanks."""
    distinct = set(terms)
    if max(map(len, distinct), default=0) > LONGEST:
        distinct = set(map(word_of, distinct))
    return " ".join(sorted(distinct))
