"""Where blocks begin and end."""

import textwrap

import pytest

from claimcheck.cleaning.paragraphs import paragraphs


def blocks(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


WRAPPED = (
    "The ferry carried more people across the lake last year than\n"
    "it did in any of the years before, and it has paid for\n"
    "itself. In 2024 it was used by 120,000 people, of whom nearly\n"
    "half came from abroad. The harbour office expects that more\n"
    "Europeans will come."
)


def test_a_wrapped_paragraph_is_one_block() -> None:
    assert blocks(WRAPPED) == [WRAPPED]


def test_a_line_that_ends_in_mid_phrase_goes_on() -> None:
    text = "The boats will call at the island and at the old pier in\nLakeside from next year on."

    assert blocks(text) == [text]


def test_a_blank_line_ends_a_paragraph() -> None:
    assert blocks(f"{WRAPPED}\n\n{WRAPPED}") == [WRAPPED, WRAPPED]


@pytest.mark.parametrize(
    "text", ["Home\nabout us\ncontact", "One sentence here.\nAnother there.", "• one\n• two\r\n• three"]
)
def test_lines_that_were_not_wrapped_stay_apart(text: str) -> None:
    assert blocks(text) == text.split("\n") or blocks(text) == text.replace("\r", "").split("\n")


def test_a_list_item_never_joins_a_wrapped_paragraph() -> None:
    assert blocks(f"{WRAPPED}\n- an item that stands right below the paragraph that was wrapped") == [
        WRAPPED,
        "- an item that stands right below the paragraph that was wrapped",
    ]


def test_invisible_characters_are_trimmed() -> None:
    assert blocks("\ufeff\u00a0 one \u200b\n\u3000\n") == ["one"]


def test_a_line_that_ends_with_a_comma_goes_on() -> None:
    text = "The boats will call at the island, at the old pier,\nLakeside, and at the new one."

    assert blocks(text) == [text]


CAPITALS = "The agreement on the line was signed by the Lake\nUnion and the Shore Council in Lakeside in May."


def test_a_wrap_before_a_name_is_known_by_the_other_paragraphs() -> None:
    width = max(map(len, CAPITALS.split("\n")))
    others = "\n\n".join(
        textwrap.fill(paragraph.replace("\n", " "), width) for paragraph in (WRAPPED, WRAPPED)
    )

    assert blocks(f"{others}\n\n{CAPITALS}")[-1] == CAPITALS
    assert blocks(CAPITALS) == CAPITALS.split("\n")


def test_short_lines_of_a_wrapped_text_stay_apart() -> None:
    assert blocks(f"{WRAPPED}\n\n{WRAPPED}\n\nShare\nPrint")[-2:] == ["Share", "Print"]


@pytest.mark.parametrize("width", [28, 36, 44, 60, 100])
def test_a_paragraph_is_one_block_however_narrow_it_was_set(width: int) -> None:
    text = textwrap.fill(WRAPPED.replace("\n", " "), width)

    assert blocks(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "boats and ferries\npiers\nislands of the lake\nhow to get there",
        "Boats and ferries here\nPiers and islands here\nTickets and prices too\nPeople and contacts so",
    ],
)
def test_short_lines_of_a_menu_are_no_column(text: str) -> None:
    assert blocks(text) == text.split("\n")
