"""Which words the documents of a ledger have: what tells that they have nothing for a claim, without a look at them."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from zlib import crc32

from claimcheck.language.remembered import Remembered
from claimcheck.store.ledger.codec import DamagedError, with_checksum, without_checksum

BYTES = 3
"""Of the number of a word. Words that have one number are taken for one another, which only opens a document more."""

_LONGEST = 80
"""Characters of a word that is listed: a text without blanks would be listed whole."""

UNLISTED = ","
"""Stands for all that is longer. No word is a mark."""

_MARKS = ",;:!?\"'()[]{}<>\u2018\u2019\u201c\u201d\u00ab\u00bb*_\u2026\u2013\u2014|/"
"""What may stand at either end of a word and is no part of it."""


def words_in(texts: Iterable[str]) -> str:
    """Return the distinct words of some texts, as they stand between blanks but for marks, joined by blanks."""
    pieces = dict.fromkeys(piece for text in texts for piece in text.split())
    words = dict.fromkeys(piece.strip(_MARKS) for piece in pieces)
    words.pop("", None)
    if max(map(len, words), default=0) > _LONGEST:
        words = dict.fromkeys(word if len(word) <= _LONGEST else UNLISTED for word in words)
    return " ".join(words)


class VocabularyWriter:
    """Writes the words of records, and once each word that any of them has; of records that go, the words stay."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Write into a ledger; within a transaction that is not taken back while this is in use."""
        self._database = database
        self._known: set[str] = set()
        self._numbers = Remembered(lambda word: number_of(word).to_bytes(BYTES, "little"))

    def write(self, vocabularies: Iterable[tuple[int, str]]) -> None:
        """Write (record, its words joined by blanks) each."""
        for record, joined in vocabularies:
            words = joined.split(" ") if joined else []
            self._list([word for word in words if word not in self._known])
            numbers = with_checksum(b"".join(sorted(set(map(self._numbers.__getitem__, words)))))
            self._database.execute("INSERT INTO vocabularies VALUES (?,?)", (record, numbers))

    def _list(self, new: Sequence[str]) -> None:
        if new:
            self._database.executemany(
                "INSERT OR IGNORE INTO words VALUES (?)", ((_bytes(word),) for word in new)
            )
            self._known.update(new)


def number_of(word: str) -> int:
    """Return the number of a word, the same in every ledger."""
    return crc32(_bytes(word)) >> 8


def listed_words(database: sqlite3.Connection) -> Iterator[str]:
    """Yield every word that a document has or had."""
    for (word,) in database.execute("SELECT word FROM words"):
        yield word.decode("utf-8", "surrogatepass")


def vocabularies_of(database: sqlite3.Connection, collection: int) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield (document, id of its source, numbers of its words) of a collection, in order of the source's id.

    Raises:
        DamagedError: One is missing, or not what was written.
    """
    rows = database.execute(
        "SELECT documents.id, source, words FROM documents LEFT JOIN vocabularies USING (record) "
        "WHERE collection = ? ORDER BY source",
        (collection,),
    )
    for document, source, numbers in rows:
        if numbers is None:
            raise DamagedError("the words of a document are missing in the ledger")
        yield document, source, without_checksum(numbers)


def _bytes(word: str) -> bytes:
    return word.encode("utf-8", "surrogatepass")
