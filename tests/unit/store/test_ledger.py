"""Numbering places and distinct texts."""

from collections.abc import Callable

from claimcheck.model.label import Label
from claimcheck.model.sentence import Sentence
from claimcheck.store import Entry
from claimcheck.store.ledger import Ledger

MakeEntry = Callable[..., Entry]


def test_equal_texts_are_one_with_all_their_places(entry: MakeEntry) -> None:
    ledger = Ledger([entry(["Trade rose. It fell."], "a.txt"), entry(["It fell. It fell."], "b.txt")])
    assert ledger.texts == ("Trade rose.", "It fell.")
    assert [ledger.places(text) for text in range(2)] == [(0,), (1, 2, 3)]


def test_texts_are_told_apart_by_their_normal_form(entry: MakeEntry) -> None:
    document, _, origin, reference = entry(["x"])
    one = Sentence("Trade  rose", 0, 1, normal="Trade rose")
    other = Sentence("Trade\trose", 0, 1, normal="Trade rose")
    assert Ledger([(document, (one, other), origin, reference)]).texts == ("Trade rose",)


def test_only_what_may_be_evidence_has_a_text(entry: MakeEntry) -> None:
    ledger = Ledger(
        [entry([("Title", Label.TITLE), ("By A B", Label.BYLINE), "Trade rose.", ("Bus.", Label.CAPTION)])]
    )
    assert ledger.texts == ("Trade rose.", "Bus.")


def test_every_sentence_counts(entry: MakeEntry) -> None:
    assert (
        Ledger([entry([("Title", Label.TITLE), "Trade rose."]), entry(["Trade rose."], "b.txt")]).sentences
        == 3
    )


def test_a_place_leads_to_its_document_and_sentence(entry: MakeEntry) -> None:
    ledger = Ledger([entry(["One. Two."], "a.txt"), entry([], "b.txt"), entry(["Three."], "c.txt")])
    assert [ledger.locate(place) for place in range(3)] == [(0, 0), (0, 1), (2, 0)]


def test_numbers_do_not_depend_on_the_order_of_documents(entry: MakeEntry) -> None:
    entries = [entry([f"{name} rose. All rose."], f"{name}.txt") for name in "cab"]
    assert Ledger(entries).texts == Ledger(sorted(entries, key=lambda found: found[3].id)).texts


def test_nothing_makes_an_empty_ledger() -> None:
    assert (Ledger([]).sentences, Ledger([]).texts) == (0, ())
