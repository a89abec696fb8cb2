"""The lines that name a text are found above it."""

from collections.abc import Callable
from typing import Any

import pytest

BODY = (
    "The lake ferry carried 120,000 passengers in 2024, the harbour office said, which was more than ever before.",
    "Two new boats were built for the line in the north of the country, and the first of them was launched in March.",
    "The town has paid for half of the cost, while the rest comes from the region and from a fund for rural transport.",
)
TITLE = "Lake ferry carries more passengers than ever"
QUESTIONS = ["Will the ferry ever pay for itself?", "Who pays?"]


def page(*, top: str = "", middle: str = "") -> str:
    """Return the article with something above it or in its middle."""
    return "\n\n".join(part for part in (top, TITLE, *BODY[:2], middle, *BODY[2:]) if part)


def test_the_line_above_the_text_is_the_title(fates: Callable[..., Any]) -> None:
    found = fates(page(top="Voice\n\nBy Bo Example"))

    assert found[TITLE] == ("title", "headline")


def test_a_subtitle_is_a_heading(fates: Callable[..., Any]) -> None:
    found = fates(page(top="Ferry on the way up again"))

    assert (found["Ferry on the way up again"][0], found[TITLE][0]) == ("title", "heading")


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("between", ["", "By Bo Example | 2024-05-03", "Share"])
def test_a_headline_may_be_a_question(fates: Callable[..., Any], question: str, between: str) -> None:
    found = fates("\n\n".join(filter(None, ["Home", question, between, *BODY])))

    assert found[question] == ("title", "headline")


def test_a_question_below_the_headline_is_a_subtitle(fates: Callable[..., Any]) -> None:
    found = fates("\n\n".join([TITLE, QUESTIONS[0], *BODY]))

    assert (found[TITLE][0], found[QUESTIONS[0]][0]) == ("title", "heading")


@pytest.mark.parametrize("question", [QUESTIONS[0], "\u201cWho pays?\u201d he asked. And who does not?"])
def test_a_question_in_the_text_is_text(fates: Callable[..., Any], question: str) -> None:
    assert fates(page(middle=question))[question][0] == "body"


@pytest.mark.parametrize(
    "title", ["Lake Ferry", "Ferry", "Lake Ferry\nTimetable", "Lake Ferry\n\nOctober 2024"]
)
def test_a_short_page_keeps_its_short_title(fates: Callable[..., Any], title: str) -> None:
    found = fates(f"{title}\n\n{BODY[0]}")

    assert found[title.partition("\n")[0]] == ("title", "headline")
    assert found[BODY[0]][0] == "body"


@pytest.mark.parametrize(
    "line", ["From Wikipedia, the free encyclopedia", "From the Lake Encyclop\u00e6dia", "From Lakes Wiki"]
)
def test_the_line_that_a_wiki_prints_below_a_title_is_none(fates: Callable[..., Any], line: str) -> None:
    found = fates("\n\n".join(["Lake Orvid", line, *BODY]))

    assert found["Lake Orvid"] == ("title", "headline")
    assert found[line][0] != "title"
