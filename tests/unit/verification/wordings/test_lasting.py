"""How long things lasted."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.wordings.lasting import as_gone_on, goings_on_instead


def _stated(text: str) -> Predication:
    return analyse(text).statements[0]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The strike ended after four days.", "The strike: four days"),
        ("The four-day strike ended on Monday.", "The strike: four-day"),
        ("The strike ended after four days of talks.", "-"),
        ("The strike ended on Monday.", "-"),
        ("A four-day strike ended.", "-"),
        ("The strike did not end after four days.", "-"),
        ("The four-day strike began.", "-"),
    ],
)
def test_states_after_how_long_a_thing_ended(source: str, expected: str) -> None:
    found = as_gone_on(_stated(source), _stated("The strike lasted four days."))
    assert ("-" if found is None else f"{show(found.subject)}: {show(found.complement)}") == expected


def test_what_lasts_without_a_figure_is_told_by_no_other_verb() -> None:
    assert goings_on_instead(_stated("The strike lasted for long.")) == frozenset()
