"""Which documents have one of some words is told of all of them at once."""

from claimcheck.store.holding import Holding
from claimcheck.store.ledger.vocabularies import BYTES, UNLISTED, number_of

DOCUMENTS = (["port", "grew"], ["port"], [], ["lake", "grew"], [UNLISTED], *[["river"]] * 9)


def holding() -> Holding:
    packed = [
        b"".join(number_of(word).to_bytes(BYTES, "little") for word in document) for document in DOCUMENTS
    ]
    return Holding(packed, {"port", "grew", "lake", "sea"})


def told(words: set[str]) -> list[int]:
    found = holding()
    return [at for at, has in enumerate(found.among(found.holders(words)).tolist()) if has]


def test_documents_are_told_that_have_one_of_some_words() -> None:
    assert told({"lake", "port"}) == [0, 1, 3, 4]


def test_a_document_whose_words_are_not_all_listed_may_have_any() -> None:
    assert told({"sea"}) == told(set()) == [4]


def test_everything_has_a_bit_for_each_document() -> None:
    found = holding()
    assert found.among(found.everything).all()
    assert found.everything.bit_count() == len(DOCUMENTS)


def test_no_document_is_nothing_to_ask() -> None:
    empty = Holding([], {"port"})
    assert empty.holders({"port"}) == empty.everything == 0
    assert empty.among(0).tolist() == []
