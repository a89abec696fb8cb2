"""Titles of works, and what tells them from other words."""

import pytest

from claimcheck.names import find_names
from claimcheck.names.titles import kind_behind, kind_of, titles_in

TITLES = [
    ('"Seven Gates" won a prize.', [("seven", "gates")]),
    ("\u201cSeven Gates\u201d won a prize.", [("seven", "gates")]),
    ('Abroad, "7 Gates" won a prize.', [("7", "gates")]),
    ("The song 7 Gates won a prize.", [("7", "gates")]),
    ('The film "Focus" won a prize.', [("focus",)]),
    ('"Thank U, Dorle" won a prize.', [("thank", "u", "dorle")]),
    ("Brindle: Chapter 3 won a prize.", [("brindle", "chapter", "3")]),
    ("Weather 2: The Storm of Lund won a prize.", [("weather", "2", "the", "storm", "of", "lund")]),
    ("It fell. Brandel: Long Winter's director left.", [("brandel", "long", "winter")]),
    ("The film Brindle: Road won a prize.", [("brindle", "road")]),
]


@pytest.mark.parametrize(("text", "words"), TITLES)
def test_a_title_is_found_by_its_marks_or_its_kind(text: str, words: list[tuple[str, ...]]) -> None:
    assert [found for _, _, found in titles_in(text)] == words


@pytest.mark.parametrize(
    "text",
    [
        'He said "Yes Please" and left.',
        "The need to act is clear.",
        'They spoke of "the need to act".',
        '"Peace" was all she wanted.',
        "The town has 7 Gates.",
        'An empty "" mark.',
        "The song 7 gates won.",
        "Norway: Ola Berg has resigned.",
        "Brandel: Mayor Ola Berg has resigned.",
        "Weather: Heavy Rain is expected.",
        "Brandel: Prices have risen.",
        "They saw Brandel: Long Winter won.",
        "Vol. 3: The Road is new.",
    ],
)
def test_other_words_are_no_title(text: str) -> None:
    assert list(titles_in(text)) == []


@pytest.mark.parametrize(
    ("text", "kind", "end"),
    [
        ("Dorle (film) won", "film", 12),
        ("Dorle (2005 film) won", "film", 17),
        ("Dorle (Norvian movie) won", "film", 21),
        ("Dorle (river) won", "", 5),
        ("Dorle won", "", 5),
    ],
)
def test_brackets_behind_a_name_say_its_kind(text: str, kind: str, end: int) -> None:
    assert kind_behind(text, 5) == (kind, end)


def test_kinds_are_compared_by_family() -> None:
    assert (kind_of("movie"), kind_of("film"), kind_of("river")) == ("film", "film", "")


def test_a_name_holds_its_brackets() -> None:
    (name,) = find_names("Dorle (2005 film) won.")
    assert (name.text, name.words, name.kind) == ("Dorle (2005 film)", ("dorle",), "film")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The House That Ola Built sold well.", [("house", "that", "ola", "built")]),
        ("Norvia Signs Pact With Sorland", [("norvia", "signs", "pact"), ("sorland",)]),
    ],
)
def test_small_words_written_large_join_a_title_but_not_a_headline(
    text: str, words: list[tuple[str, ...]]
) -> None:
    assert [name.words for name in find_names(text)] == words
