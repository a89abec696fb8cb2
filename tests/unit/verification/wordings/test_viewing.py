"""What was called up so many times."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.viewing import as_viewed, views_instead, views_unsaid


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


def _told(statement: Predication | None) -> str | None:
    words = (*statement.verb.lemmas, *(word.folded for word in statement.complement)) if statement else ()
    return " ".join(words) or None


@pytest.mark.parametrize(
    ("text", "claim", "told"),
    [
        ("The clip was viewed 52 times.", "The clip has 52 views.", "have 52 views"),
        ("The clip has 52 views.", "The clip was viewed 52 times.", "view 52 times"),
        ("The clip was shared 52 times.", "The clip has 52 views.", None),
        ("The clip viewed 52 times.", "The clip has 52 views.", None),
        ("The clip was not viewed 52 times.", "The clip has 52 views.", None),
        ("The clip was viewed by 52 people.", "The clip has 52 views.", None),
        ("The clip was sold 52 times.", "The clip was viewed 52 times.", None),
    ],
)
def test_views_are_times_that_something_was_viewed(text: str, claim: str, told: str | None) -> None:
    assert _told(as_viewed(_statement(text), _statement(claim))) == told


def test_only_views_are_told_by_viewing() -> None:
    claim = _statement("The clip has 52 views.")
    assert views_instead(claim) == {"view"}
    assert "view" in views_unsaid(claim)
    assert "have" in views_instead(_statement("The clip was viewed 52 times."))
    assert views_unsaid(_statement("The clip was viewed 52 times.")) == {"time"}
    assert not views_instead(_statement("The clip was short."))
