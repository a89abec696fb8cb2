"""Numbering places and distinct texts."""

from collections.abc import Callable

from claimcheck.model.label import Label
from claimcheck.model.sentence import Sentence
from claimcheck.store import Entry
from claimcheck.store.numbering import Numbering

MakeEntry = Callable[..., Entry]


def test_equal_texts_are_one_with_all_their_places(entry: MakeEntry) -> None:
    numbering = Numbering([entry(["Trade rose. It fell."], "a.txt"), entry(["It fell. It fell."], "b.txt")])
    assert numbering.texts == ("Trade rose.", "It fell.")
    assert [numbering.places(text) for text in range(2)] == [(0,), (1, 2, 3)]


def test_texts_are_told_apart_by_their_normal_form(entry: MakeEntry) -> None:
    document, _, origin, reference = entry(["x"])
    one = Sentence("Trade  rose", 0, 1, normal="Trade rose")
    other = Sentence("Trade\trose", 0, 1, normal="Trade rose")
    assert Numbering([(document, (one, other), origin, reference)]).texts == ("Trade rose",)


def test_only_what_may_be_evidence_has_a_text(entry: MakeEntry) -> None:
    numbering = Numbering(
        [entry([("Title", Label.TITLE), ("By A B", Label.BYLINE), "Trade rose.", ("Bus.", Label.CAPTION)])]
    )
    assert numbering.texts == ("Trade rose.", "Bus.")


def test_every_sentence_counts(entry: MakeEntry) -> None:
    assert (
        Numbering([entry([("Title", Label.TITLE), "Trade rose."]), entry(["Trade rose."], "b.txt")]).sentences
        == 3
    )


def test_a_place_leads_to_its_document_and_sentence(entry: MakeEntry) -> None:
    numbering = Numbering([entry(["One. Two."], "a.txt"), entry([], "b.txt"), entry(["Three."], "c.txt")])
    assert [numbering.locate(place) for place in range(3)] == [(0, 0), (0, 1), (2, 0)]


def test_numbers_do_not_depend_on_the_order_of_documents(entry: MakeEntry) -> None:
    entries = [entry([f"{name} rose. All rose."], f"{name}.txt") for name in "cab"]
    assert Numbering(entries).texts == Numbering(sorted(entries, key=lambda found: found[3].id)).texts


def test_nothing_makes_an_empty_ledger() -> None:
    assert (Numbering([]).sentences, Numbering([]).texts) == (0, ())
