"""Which words documents have is kept without marks, each word once, and none of them is lost."""

import sqlite3

import pytest

from claimcheck.store.ledger.codec import DamagedError
from claimcheck.store.ledger.schema import TABLES
from claimcheck.store.ledger.vocabularies import (
    UNLISTED,
    VocabularyWriter,
    listed_words,
    number_of,
    vocabularies_of,
    words_in,
)


@pytest.fixture
def ledger() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    for table in TABLES:
        database.execute(table)
    for record, extract in ((1, 1), (2, 2)):
        database.execute("INSERT INTO records (id, extract, number) VALUES (?,?,0)", (record, extract))
        database.execute(
            "INSERT INTO documents (collection, source, record, settled, reference, repeated, removed) "
            "VALUES (7,?,?,x'',x'',0,0)",
            (b"%d.txt" % (9 - record), record),
        )
    VocabularyWriter(database).write([(1, "Lund grew U.S."), (2, "Lund \ud800")])
    return database


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (("Lund grew, Lund", '"grew" (by 5%).'), "Lund grew by 5%)."),
        (("the U.S.), said Mara's",), "the U.S said Mara's"),
        ((" \u2014 ...", ""), "..."),
    ],
)
def test_words_are_listed_once_and_without_the_marks_around_them(texts: tuple[str, ...], words: str) -> None:
    found = words_in(texts)
    assert found.replace("U.S.", "U.S") == words


def test_a_text_without_blanks_is_not_listed_whole() -> None:
    assert words_in(("Lund " + "x" * 5000,)) == f"Lund {UNLISTED}"


def test_a_document_has_the_numbers_of_its_words_and_comes_in_order_of_its_source(
    ledger: sqlite3.Connection,
) -> None:
    told = {source: numbers for _, source, numbers in vocabularies_of(ledger, 7)}
    assert list(told) == [b"7.txt", b"8.txt"]
    for source, words in ((b"8.txt", ("Lund", "grew", "U.S.")), (b"7.txt", ("Lund", "\ud800"))):
        listed = {told[source][at : at + 3] for at in range(0, len(told[source]), 3)}
        assert listed == {number_of(word).to_bytes(3, "little") for word in words}


def test_every_word_is_listed_once(ledger: sqlite3.Connection) -> None:
    assert sorted(listed_words(ledger)) == sorted(["Lund", "grew", "U.S.", "\ud800"])


def test_a_document_without_its_words_is_damage(ledger: sqlite3.Connection) -> None:
    ledger.execute("DELETE FROM vocabularies WHERE record = 2")
    with pytest.raises(DamagedError, match="missing"):
        list(vocabularies_of(ledger, 7))


def test_words_that_are_not_as_they_were_written_are_damage(ledger: sqlite3.Connection) -> None:
    ledger.execute("UPDATE vocabularies SET words = x'0000000001' WHERE record = 1")
    with pytest.raises(DamagedError, match="damaged"):
        list(vocabularies_of(ledger, 7))
