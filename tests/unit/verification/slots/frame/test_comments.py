"""What stands behind a pause: what is known to be harmless, and all else."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.slots.frame.comments import is_harmless
from claimcheck.verification.slots.frame.parts import Part, parts_of

HARMLESS = (
    "making it the longest in the county",
    "based on a novel",
    "thought to be the oldest",
    "in line with the plan",
    "a town of weavers",
    "oil, and timber",
    "and the work went on",
    "which he sold in 1999",
    "the ministry said",
    "said the mayor of Lund",
    "Norvia lost two ships",
    "as analysts feared",
    "if not without trouble",
    "so the ferries run again",
    "too",
)
COMMENTS = (
    "my foot",
    "supposedly",
    "a rumour",
    "but only in the film",
    "but not really",
    "or that is what they say",
    "which never happened",
    "the mayor thought",
    "thought the mayor",
    "the plot goes",
    "so they say",
    "as the joke goes",
    "if the rumours are true",
    "contrary to the records",
    "in your dreams",
)


def part_of(text: str) -> Part:
    return next(part for part in parts_of(analyse(f"Norvia signed it, {text}.").words) if part.mark == ",")


@pytest.mark.parametrize("text", HARMLESS)
def test_what_news_puts_behind_a_statement_is_harmless(text: str) -> None:
    assert is_harmless(part_of(text), inside=False)


@pytest.mark.parametrize("text", COMMENTS)
def test_a_comment_is_not(text: str) -> None:
    assert not is_harmless(part_of(text), inside=False)


def test_a_mark_inside_a_word_is_no_pause() -> None:
    words = analyse("Norvia - a well-known kingdom - signed it (again).").words
    assert [part.mark for part in parts_of(words)][:3] == ["", "-", "-"]
    assert any(part.mark == "(" for part in parts_of(words))
