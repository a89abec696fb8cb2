"""Broken text is noticed, whole text is not."""

from collections.abc import Callable
from typing import Any

import pytest

WHOLE = "The ferry carried more people than ever before, and it has paid for itself within five years."


def kinds(clean: Callable[..., Any], text: str | bytes) -> list[str]:
    return [damage.kind for damage in clean(text).damage]


@pytest.mark.parametrize("word", ["Fran?ais", "na\ufffdve", "caf\u00c3\u00a9", "it\u00e2\u20ac\u2122s"])
def test_lost_characters_are_found_at_their_place(clean: Callable[..., Any], word: str) -> None:
    document = clean(f"Ferry news\n\n{WHOLE} They call it {word} here.")
    (damage,) = document.damage

    assert damage.kind == "lost-characters"
    assert document.source.text[damage.start : damage.end] in word
    assert "UTF-8" in damage.message


@pytest.mark.parametrize(
    "text", ["See https://example.org/watch?video=x for it.", "Really? Yes.", "Is it so?"]
)
def test_a_question_mark_of_its_own_is_no_damage(clean: Callable[..., Any], text: str) -> None:
    assert kinds(clean, f"{WHOLE} {text}") == []


def test_misread_characters_are_found_at_their_place(clean: Callable[..., Any]) -> None:
    document = clean(f"Ferry news\n\n{WHOLE} It opened in 2O24.")
    (damage,) = document.damage

    assert damage.kind == "misread-characters"
    assert document.source.text[damage.start : damage.end] == "2O24"
    assert "original" in damage.message


def test_each_block_tells_of_its_own_loss(clean: Callable[..., Any]) -> None:
    text = f"{WHOLE} They call it Fran?ais.\n\n{WHOLE}\n\n{WHOLE} A na?ve and na?ve idea."
    found = clean(text).damage

    assert [text[damage.start : damage.end] for damage in found] == ["Fran?ais", "na?ve"]


def test_spam_may_be_broken(clean: Callable[..., Any]) -> None:
    spam = "casino bonus | casino Fran?ais | online casino | best casino bonus | free casino"

    assert kinds(clean, f"Ferry news\n\n{WHOLE}\n\n{WHOLE}\n\n{spam}") == []


def test_undecodable_bytes_are_told_apart(clean: Callable[..., Any]) -> None:
    assert "undecodable" in kinds(clean, WHOLE.encode() + " Größe \u00a9 \u2014 caf".encode() + b"\xff.")


@pytest.mark.parametrize("begin", ["and so it went on for years. ", "The fifth is to build more boats. "])
def test_a_chunk_that_begins_in_mid_document_is_noticed(clean: Callable[..., Any], begin: str) -> None:
    assert kinds(clean, begin + WHOLE) == ["cut-start"]


def test_a_table_may_begin_in_lower_case(clean: Callable[..., Any]) -> None:
    head, row = "<th>port<th>year<th>passengers", "<td>Olm<td>2023<td>5,400,000"
    document = clean(f"<table><tr>{head}<tr>{row}</table>", media_type="text/html")

    assert (document.blocks[0].label, document.damage) == ("table-row", ())


def test_a_chunk_cut_in_mid_sentence_is_noticed(clean: Callable[..., Any]) -> None:
    assert kinds(clean, f"{WHOLE}\n\nThe town has been providing help for the building of new boats for") == [
        "cut-end"
    ]


@pytest.mark.parametrize("end", ["• two more boats", "Loading...", "By Bo Example"])
def test_a_page_that_goes_on_was_not_cut(clean: Callable[..., Any], end: str) -> None:
    assert kinds(clean, f"Ferry news\n\n{WHOLE}\n\n{end}") == []


def test_nothing_is_broken_in_nothing(clean: Callable[..., Any]) -> None:
    assert kinds(clean, "") == []
