"""Offices told as work."""

import pytest

from claimcheck.verification import compare
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.serving import as_working, worked_instead, works

SUPPORTS = [
    ("Ola Berg works for the bank as an analyst", "Ola Berg is an analyst for the bank."),
    ("Ola Berg works as an analyst", "Ola Berg is an analyst."),
]
SILENT = [
    ("Ola Berg works as an analyst", "Ola Berg is a painter."),
    ("Ola Berg worked hard as ever", "Ola Berg is an analyst."),
]


@pytest.mark.parametrize(("claim", "sentence"), SUPPORTS)
def test_who_works_as_something_is_that(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "supports"


@pytest.mark.parametrize(("claim", "sentence"), SILENT)
def test_who_works_elsewhere_or_as_a_group_is_not(claim: str, sentence: str) -> None:
    assert compare(claim, sentence).stance.value == "neutral"


def test_who_has_a_post_somewhere_works_there() -> None:
    claim = analyse("Mara Lind works at Lund University").statements[0]
    said = as_working(analyse("Mara Lind is a professor of Lund University").statements[0], claim)
    assert works(claim)
    assert worked_instead(claim) == {"be"}
    assert said is not None
    assert [word.folded for word in said.complement] == ["at", "lund university"]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind is a former professor at Lund University",
        "Mara Lind is a student at Lund University",
        "Mara Lind is not a professor at Lund University",
        "Mara Lind left Lund University",
    ],
)
def test_who_has_no_post_there_does_not_work_there(text: str) -> None:
    claim = analyse("Mara Lind works at Lund University").statements[0]
    assert as_working(analyse(text).statements[0], claim) is None
