"""How long and deep a thing is, by noun and by adjective."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.dimensions import as_dimension, as_measured


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


def _written(found: Predication | None) -> str | None:
    parts = (found.subject, found.verb.words, found.complement) if found else ()
    return " | ".join(" ".join(word.folded for word in part) for part in parts) or None


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The depth of the lake is 87 metres.", "the lake | is | 87 metres deep"),
        ("The lake's depth is 87 metres.", "the lake | is | 87 metres deep"),
        ("The lake has a maximum depth of 87 metres in May.", "the lake | has | 87 metres deep in may"),
        ("The average depth of the lake is 87 metres.", None),
        ("The lake has an average depth of 87 metres.", None),
        ("The length of the lake is 87 metres.", None),
        ("The lake has a shore of 87 metres.", None),
        ("The lake has a depth.", None),
        ("The depth of the lake is unknown.", None),
        ("The depth of the lake is not 87 metres.", None),
    ],
)
def test_a_depth_says_how_deep(source: str, expected: str | None) -> None:
    claim = _statement("The lake is 87 metres deep.")
    assert _written(as_dimension(_statement(source), claim)) == expected


def test_no_other_claim_asks_for_an_adjective() -> None:
    claim = _statement("The lake is 87 metres away.")
    assert as_dimension(_statement("The depth of the lake is 87 metres."), claim) is None


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("The lake has a depth of 87 metres.", "the lake | is | depth of 87 metres"),
        ("The lake's depth is 87 metres.", "the lake depth | is | 87 metres"),
        ("The lake's length is 87 metres.", None),
        ("The lake is old.", None),
    ],
)
def test_an_adjective_says_which_measure(claim: str, expected: str | None) -> None:
    assert _written(as_measured(_statement("The lake is 87 metres deep."), _statement(claim))) == expected
