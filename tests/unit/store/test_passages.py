"""A sentence with its surroundings."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from claimcheck.model.evidence import Quote
from claimcheck.model.label import Label
from claimcheck.model.passage import Passage
from claimcheck.model.source import Hint, Metadata
from claimcheck.model.span import Span
from claimcheck.store import Entry
from claimcheck.store.numbering import Numbering
from claimcheck.store.passages import Passages

MakeEntry = Callable[..., Entry]


def passage_of(entry: Entry, text: str) -> Passage:
    place = [sentence.text for sentence in entry[1]].index(text)
    return Passages(Numbering([entry])).at(place)


def test_a_passage_says_where_it_stands(entry: MakeEntry) -> None:
    made = entry(["First.", "Second. Third."])
    passage = passage_of(made, "Third.")
    assert (passage.line, passage.origin, passage.source) == (2, "origin of a.txt", made[3])


def test_a_quote_has_32_characters_on_each_side(entry: MakeEntry) -> None:
    passage = passage_of(entry(["a" * 39 + ".", "Middle.", "b" * 40]), "Middle.")
    assert passage.quote == Quote("Middle.", "a" * 30 + ".\n", "\n" + "b" * 31)


def test_a_quote_at_the_edge_of_a_text_has_what_there_is(entry: MakeEntry) -> None:
    assert passage_of(entry(["Alone."]), "Alone.").quote == Quote("Alone.", "", "")


def test_context_is_title_heading_and_two_sentences_before(entry: MakeEntry) -> None:
    lines = [
        ("Big  title", Label.TITLE),
        ("Old", Label.HEADING),
        "Zero. One.",
        ("Part", Label.HEADING),
        "Two. Three.",
    ]
    assert passage_of(entry(lines), "Three.").context == ("Big title", "Part", "One.", "Two.")


def test_context_comes_only_from_above(entry: MakeEntry) -> None:
    lines = ["One.", ("Later", Label.HEADING), "Two."]
    assert passage_of(entry(lines), "One.").context == ()


def test_the_title_of_the_metadata_comes_first(entry: MakeEntry) -> None:
    made = entry([("As written", Label.TITLE), "One."], metadata=Metadata(title="As known"))
    assert passage_of(made, "One.").context == ("As known",)


def test_a_title_that_stands_as_heading_too_is_given_once(entry: MakeEntry) -> None:
    made = entry([("Same", Label.TITLE), ("Same", Label.HEADING), "One."])
    assert passage_of(made, "One.").context == ("Same",)


def test_running_text_goes_on_over_what_stands_aside(entry: MakeEntry) -> None:
    lines = ["One.", ("A bus.", Label.CAPTION), ("By A B.", Label.BYLINE), "Two."]
    assert passage_of(entry(lines), "Two.").context == ("One.",)


def test_running_text_does_not_go_on_over_a_whole_gallery(entry: MakeEntry) -> None:
    gallery = [(f"Picture {number}.", Label.CAPTION) for number in range(20)]
    assert passage_of(entry(["One.", *gallery[:19], "Two."]), "Two.").context == ("One.",)
    assert passage_of(entry(["One.", *gallery, "Two."]), "Two.").context == ()


def test_what_stands_aside_has_its_own_block_as_context(entry: MakeEntry) -> None:
    lines = ["One.", ("A bus. It is red.", Label.CAPTION)]
    assert passage_of(entry(lines), "It is red.").context == ("A bus.",)


def test_relative_dates_are_resolved_by_the_date_of_publication(entry: MakeEntry) -> None:
    metadata = Metadata(published=date(2024, 1, 2), updated=date(2025, 1, 2))
    assert passage_of(entry(["One."], metadata=metadata), "One.").reference == date(2024, 1, 2)


def test_else_by_the_date_of_the_last_change(entry: MakeEntry) -> None:
    metadata = Metadata(updated=date(2025, 1, 2))
    assert passage_of(entry(["One."], metadata=metadata), "One.").reference == date(2025, 1, 2)


def test_acronyms_are_known_throughout_the_document(entry: MakeEntry) -> None:
    made = entry(["One.", "The Aral Sea Organization (ASO) met."])
    assert passage_of(made, "One.").defined == (("ASO", "Aral Sea Organization"),)


def test_a_page_is_known_where_the_format_has_pages(entry: MakeEntry) -> None:
    hints = (Hint(Span(0, 5), page=1), Hint(Span(5, 10), page=2))
    made = entry(["One.", "Two."], hints=hints)
    assert [passage_of(made, text).page for text in ("One.", "Two.")] == [1, 2]


def test_without_pages_there_is_no_page(entry: MakeEntry) -> None:
    assert passage_of(entry(["One."]), "One.").page is None
    assert passage_of(entry(["One."], hints=(Hint(Span(0, 4), tag="p"),)), "One.").page is None


def test_a_biography_is_about_the_author(entry: MakeEntry) -> None:
    made = entry([("He writes.", Label.BIOGRAPHY)], metadata=Metadata(authors=("Ann Lee",)))
    assert passage_of(made, "He writes.").person == "Ann Lee"


def test_of_several_authors_a_biography_is_about_the_one_it_names(entry: MakeEntry) -> None:
    authors = Metadata(authors=("Ann Lee", "Bo Ray"))
    made = entry([("Ray writes. She reads.", Label.BIOGRAPHY)], metadata=authors)
    assert [passage_of(made, text).person for text in ("Ray writes.", "She reads.")] == ["Bo Ray", None]


def test_only_a_biography_has_a_person(entry: MakeEntry) -> None:
    assert passage_of(entry(["One."], metadata=Metadata(authors=("Ann Lee",))), "One.").person is None


def test_a_biography_without_byline_has_none(entry: MakeEntry) -> None:
    assert passage_of(entry([("He writes.", Label.BIOGRAPHY)]), "He writes.").person is None


def test_context_of_a_statement_is_what_it_was_read_with_and_no_row_above(entry: MakeEntry) -> None:
    document, sentences, *rest = entry([("Title", Label.TITLE), "One.", "Row."])
    read = replace(sentences[-1], normal="A's GDP was 40.", headers=("Table 1", "GDP"))
    place = len(sentences)
    passage = Passages(Numbering([(document, (*sentences, read), *rest)])).at(place)
    assert passage.context == ("Title", "Table 1", "GDP")


def test_statements_behind_the_sentences_leave_their_context_alone(entry: MakeEntry) -> None:
    document, sentences, *rest = entry(["One.", "Two."])
    read = replace(sentences[0], normal="A's GDP was 40.", headers=("GDP",))
    passage = Passages(Numbering([(document, (*sentences, read), *rest)])).at(1)
    assert passage.context == ("One.",)
