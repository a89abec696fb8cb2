"""A note that presents the author stands aside; what it disclaims is removed."""

from collections.abc import Callable
from typing import Any

import pytest

TEXT = (
    "Lake ferry carries more passengers than ever\n\n"
    "The ferry carried more people than ever before, and it has paid for itself within five years.\n\n"
    "Two new boats were built for the line, and the first of them was launched in the spring."
)
VIEWS = "The views expressed here are the author's own and do not necessarily reflect ours."


@pytest.mark.parametrize(
    "note",
    [
        "Editor's note: Bo Example is a professor of transport at the Shore University.",
        "The author is a professor at the School of Transport.",
        "Bo Example is a professor of transport (at the Shore University.)",
    ],
)
@pytest.mark.parametrize("joint", [" ", "\n\n"])
def test_a_note_and_its_disclaimer_are_told_apart(fates: Callable[..., Any], note: str, joint: str) -> None:
    found = fates(f"{TEXT}\n\n{note}{joint}{VIEWS}")

    assert found[note][0] == "biography"
    assert found[VIEWS] == ("disclaimer", "disclaimer")


def test_a_chinese_note_is_told_apart_too(fates: Callable[..., Any]) -> None:
    found = fates("渡轮乘客创新高。\n\n作者系湖滨大学教授。本文仅代表作者个人观点。")

    assert found["作者系湖滨大学教授。"][0] == "biography"
    assert found["本文仅代表作者个人观点。"][0] == "disclaimer"


@pytest.mark.parametrize(
    "line",
    [
        f"The editors of the Shore Daily print what is sent to them. {VIEWS}",
        f"{VIEWS} Bo Example is a professor of transport.",
        f"İzmir is a town. The author is a professor of transport. {VIEWS}",
    ],
)
def test_other_disclaimers_stay_in_one_piece(fates: Callable[..., Any], line: str) -> None:
    assert fates(f"{TEXT}\n\n{line}")[line][0] == "disclaimer"


def test_a_note_of_one_sentence_stands_aside_whole(fates: Callable[..., Any]) -> None:
    note = "The author is a professor of transport, and the views expressed here are her own."

    assert fates(f"{TEXT}\n\n{note}")[note] == ("biography", "author-note")
