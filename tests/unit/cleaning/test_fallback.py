"""A document that has words of its own is never left without any."""

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    "text", ["Trade 2024: 95 billion", "One short line\nAnother one", "Price list | 2024 | all boats | north"]
)
def test_what_is_there_is_kept_and_says_so(clean: Callable[..., Any], text: str) -> None:
    document = clean(text)

    assert document.text.split() == text.split()
    assert {block.reason for block in document.blocks if block.label != "layout"} == {"fallback"}


def test_a_short_title_above_a_short_text_is_a_title(clean: Callable[..., Any]) -> None:
    document = clean("Ferry report\n\nThe ferry carried 120,000 people in 2024.")

    assert [block.label for block in document.blocks if block.label != "layout"] == ["title", "body"]


def test_a_page_wrapped_in_a_menu_is_still_read(clean: Callable[..., Any]) -> None:
    document = clean(
        "<nav><p>The ferry carried more people than ever before.</p></nav>", media_type="text/html"
    )

    assert "ferry" in document.text


@pytest.mark.parametrize("text", ["Loading...\nLoading...", "All rights reserved.", "slot gacor", "", " \n "])
def test_a_page_of_nothing_but_site_phrases_says_nothing(clean: Callable[..., Any], text: str) -> None:
    assert clean(text).text == ""
