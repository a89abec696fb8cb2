"""Where blocks begin and end."""

import pytest

from claimcheck.cleaning.paragraphs import paragraphs


def blocks(text: str) -> list[str]:
    return [span.of(text) for span in paragraphs(text)]


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
