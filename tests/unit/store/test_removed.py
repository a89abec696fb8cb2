"""Figures in what cleaning has removed."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from claimcheck.language import index_terms
from claimcheck.model.label import Label
from claimcheck.model.passage import Query
from claimcheck.model.report import RemovedFigure
from claimcheck.model.source import Hint
from claimcheck.model.span import Span
from claimcheck.quantities import find_quantities
from claimcheck.store import Entry, Store, build_store

MakeStore = Callable[..., Store]
CLAIM = "Trade with Aral reached $95 billion in 2024"


def look_for(claim: str, store: Store) -> tuple[RemovedFigure, ...]:
    return store.find_removed(Query(tuple(sorted(set(index_terms(claim))))), find_quantities(claim))


def removed(*lines: str, label: Label = Label.BOILERPLATE) -> list[tuple[str, Label]]:
    return [(line, label) for line in lines]


def test_a_figure_in_a_removed_block_is_found_with_its_place(store: MakeStore) -> None:
    found = look_for(CLAIM, store(["One.", *removed("Most read: trade hits $95 billion")]))
    assert [
        (figure.source.id, figure.line, figure.label, figure.reason, figure.text) for figure in found
    ] == [("a.txt", 2, Label.BOILERPLATE, "test", "Most read: trade hits $95 billion")]


@pytest.mark.parametrize(
    "line", ["Trade: 95,000 million dollars", "trade $95bn", "Aral trade 95,000,000,000 dollars"]
)
def test_a_figure_is_the_same_however_it_is_written(store: MakeStore, line: str) -> None:
    assert len(look_for(CLAIM, store(removed(line)))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Trade hits $59 billion",
        "Trade hits 95 billion euros",
        "Trade hits $95 million",
        "Weather: 95 percent rain, trade winds",
        "Coffee for $95 billion",
        "Trade without a figure",
    ],
)
def test_another_figure_or_another_matter_is_not_it(store: MakeStore, line: str) -> None:
    assert look_for(CLAIM, store(removed(line))) == ()


LICENCE = "The licence for broadcasting is 0207463"


def test_a_long_number_that_counts_nothing_is_found_as_written(store: MakeStore) -> None:
    blocks = store(removed("Tel. 0207400, fax 5", "Broadcasting licence no. 0207463"))
    assert [figure.line for figure in look_for(LICENCE, blocks)] == [2]


def test_it_is_not_found_inside_a_longer_number(store: MakeStore) -> None:
    assert look_for(LICENCE, store(removed("Broadcasting licence no. 020746399"))) == ()


def test_a_year_alone_is_no_figure(store: MakeStore) -> None:
    assert look_for("The bridge opened in 2024", store(removed("Bridge club, copyright 2024"))) == ()


def test_a_number_without_a_unit_fits_any(store: MakeStore) -> None:
    assert len(look_for(CLAIM, store(removed('{"trade": "95 billion"}')))) == 1


def test_a_count_is_the_same_only_of_the_same_things(store: MakeStore) -> None:
    blocks = store(removed("Aral: 12 bridges", "Aral: 12 comments"))
    assert [figure.text for figure in look_for("Aral built 12 bridges", blocks)] == ["Aral: 12 bridges"]


def test_to_share_a_currency_is_to_share_nothing(store: MakeStore) -> None:
    claim = "Trade with Aral reached 95 billion dollars"
    assert look_for(claim, store(removed("Coffee for 95 billion dollars"))) == ()


def test_what_was_kept_is_not_searched(store: MakeStore) -> None:
    assert look_for(CLAIM, store(["Trade reached $95 billion."])) == ()


def test_a_claim_without_figure_finds_nothing(store: MakeStore) -> None:
    assert look_for("Trade with Aral rose", store(removed("Trade with Aral rose by 6 percent"))) == ()


def test_a_block_is_reported_once(store: MakeStore) -> None:
    assert len(look_for(CLAIM, store(removed("Trade $95 billion, trade $95 billion")))) == 1


def test_places_come_in_order_of_source_and_start(store: MakeStore) -> None:
    lines = removed("Trade $95 billion", "Aral $95 billion", label=Label.SPAM)
    found = look_for(CLAIM, store(lines, lines))
    assert [(figure.source.id, figure.line) for figure in found] == [
        (name, line) for name in ("a.txt", "b.txt") for line in (1, 2)
    ]


def test_at_most_twenty_places_are_reported(store: MakeStore) -> None:
    assert len(look_for(CLAIM, store(removed(*["Trade $95 billion"] * 30)))) == 20


def test_of_a_long_block_only_the_neighbourhood_of_the_figure_is_shown(store: MakeStore) -> None:
    [figure] = look_for(CLAIM, store(removed("spam " * 1000 + "trade $95 billion " + "spam " * 1000)))
    assert "trade $95 billion" in figure.text
    assert len(figure.text) < 300


def test_removed_blocks_are_counted_without_white_space(store: MakeStore) -> None:
    assert store(["One.", *removed("Share", "Login")], removed("Menu")).removed_blocks == 3


def test_the_place_is_that_of_the_figure_and_the_quote_is_its_line(store: MakeStore) -> None:
    [figure] = look_for(CLAIM, store(["One.", *removed("Aral:\ntrade hits  $95 billion\nin May")]))
    assert (figure.line, figure.column, figure.text) == (3, 13, "trade hits $95 billion")


def test_a_figure_in_a_record_and_on_a_page_is_told_with_both(entry: Callable[..., Entry]) -> None:
    text = "Trade: $95 billion"
    hints = (Hint(Span(0, 1), page=1), Hint(Span(1, len(text)), page=2))
    document, sentences, origin, reference = entry(removed(text), hints=hints)
    reference = replace(reference, path="corpus/dump.jsonl", record="12")
    [figure] = look_for(CLAIM, build_store([(document, sentences, origin, reference)]))
    assert figure.place == "corpus/dump.jsonl#12:1:8, page 2"


def test_text_that_was_kept_and_says_as_much_leaves_nothing_to_tell(store: MakeStore) -> None:
    kept = "Trade with Aral reached $95 billion in 2023."
    assert look_for(CLAIM, store([kept, *removed("Most read: trade with Aral hits $95 billion")])) == ()


def test_text_that_was_kept_and_says_less_does_not_hide_it(store: MakeStore) -> None:
    kept = "The budget of Aral was $95 billion."
    [figure] = look_for(CLAIM, store([kept, *removed("Most read: trade with Aral hits $95 billion")]))
    assert figure.line == 2


def test_a_block_is_read_once_for_all_claims(store: MakeStore, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = store(removed("Trade with Aral: $95 billion"))
    assert len(look_for(CLAIM, blocks)) == 1
    monkeypatch.setattr("claimcheck.store.removed.find_quantities", None)
    assert len(look_for("The trade reached $95 billion", blocks)) == 1
