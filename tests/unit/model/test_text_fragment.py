"""Links that open a page at a sentence."""

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.text_fragment import LONGEST_EXACT, text_fragment_url

PAGE = "https://harbour.example/2024"


def test_a_sentence_is_linked_as_a_whole() -> None:
    assert text_fragment_url(PAGE, "It carried 3,200 well-known\n people & more.") == (
        f"{PAGE}#:~:text=It%20carried%203%2C200%20well%2Dknown%20people%20%26%20more."
    )


def test_a_long_sentence_is_named_by_its_ends() -> None:
    link = text_fragment_url(PAGE, " ".join(f"word{number}" for number in range(100)))
    assert link == (
        f"{PAGE}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word94%20word95%20word96%20word97%20word98%20word99"
    )


def test_a_long_sentence_without_blanks_is_named_by_its_ends() -> None:
    link = text_fragment_url(PAGE, "甲" * 200 + "乙" * 200)
    assert unquote(link or "") == f"{PAGE}#:~:text={'甲' * 40},{'乙' * 40}"


def test_an_anchor_of_the_address_stays() -> None:
    assert text_fragment_url(f"{PAGE}#top", "Yes.") == f"{PAGE}#top:~:text=Yes."


def test_a_text_directive_of_the_address_is_replaced() -> None:
    assert text_fragment_url(f"{PAGE}#:~:text=No", "Yes.") == f"{PAGE}#:~:text=Yes."


@pytest.mark.parametrize("url", [None, "", "javascript:alert(1)", "file:///etc/passwd", "harbour.example"])
def test_what_is_not_on_the_web_has_no_link(url: str | None) -> None:
    assert text_fragment_url(url, "Yes.") is None


def test_no_words_have_no_link() -> None:
    assert text_fragment_url(PAGE, " \n") is None


def test_what_stands_around_it_is_named_first_and_the_text_alone_second() -> None:
    link = text_fragment_url(
        PAGE, "It carried many.", "ed. The line opened in May. ", " The fleet is old. Nobody kno"
    )
    assert unquote(link or "") == (
        f"{PAGE}#:~:text=line opened in May.-,It carried many.,-The fleet is old.&text=It carried many."
    )


@pytest.mark.parametrize(
    ("prefix", "suffix"), [("News\n", "\nThe fleet"), ("", ""), ("cut", " cut"), ("a\t", "\tb")]
)
def test_what_stands_on_other_lines_or_is_cut_is_not_named(prefix: str, suffix: str) -> None:
    assert text_fragment_url(PAGE, "Yes.", prefix, suffix) == f"{PAGE}#:~:text=Yes."


def test_the_beginning_of_a_line_is_named_whole() -> None:
    link = text_fragment_url(PAGE, "It carried many.", "News\nIn May. ", " So.\n")
    assert unquote(link or "") == f"{PAGE}#:~:text=In May.-,It carried many.,-So.&text=It carried many."


@given(st.text(max_size=2 * LONGEST_EXACT), st.text(max_size=32), st.text(max_size=32))
def test_a_link_is_ascii_and_its_length_is_bounded(text: str, prefix: str, suffix: str) -> None:
    link = text_fragment_url(PAGE, text, prefix, suffix) or ""
    assert link.isascii()
    assert len(link) < len(PAGE) + 2 * 12 * LONGEST_EXACT + 12 * 64 + 40


def test_a_row_is_named_by_its_first_and_last_cell() -> None:
    assert text_fragment_url(PAGE, "Nor land\t\t3,100\t40 ") == f"{PAGE}#:~:text=Nor%20land,40"
