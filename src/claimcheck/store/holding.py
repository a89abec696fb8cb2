"""Which documents have which words, for all documents at once."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

import numpy as np

from claimcheck.store.ledger.vocabularies import BYTES, UNLISTED
from claimcheck.store.word_lists import WordLists


class Holding:
    """Documents by their words; a set of documents is a number with a bit for each."""

    def __init__(self, vocabularies: Sequence[bytes], words: Iterable[str]) -> None:
        """Take the numbers of the words of each document, and which words will be asked for."""
        self.everything = (1 << len(vocabularies)) - 1
        self._size = len(vocabularies)
        self._asked: dict[int, tuple[AbstractSet[str], int]] = {}
        sizes = [len(vocabulary) // BYTES for vocabulary in vocabularies]
        owners = np.repeat(np.arange(self._size, dtype=np.uint32), sizes)
        self._lists = WordLists([(b"".join(vocabularies), owners)], (*words, UNLISTED))
        self._unlisted = self._having([UNLISTED])

    def holders(self, words: AbstractSet[str]) -> int:
        """Return the documents that have one of some words, or words that are not known; the set stays as it is."""
        known = self._asked.get(id(words))
        if known is None:
            known = self._asked[id(words)] = words, self._having(words) | self._unlisted
        return known[1]

    def among(self, documents: int) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
        """Return for each document whether it is one of some."""
        packed = np.frombuffer(documents.to_bytes(self._size // 8 + 1, "little"), np.uint8)
        return np.unpackbits(packed, bitorder="little")[: self._size].astype(bool)

    def _having(self, words: Iterable[str]) -> int:
        having = np.zeros(self._size, bool)
        for documents in self._lists.having(words):
            having[documents] = True
        return int.from_bytes(np.packbits(having, bitorder="little").tobytes(), "little")
