"""Where things lie, by what they are."""

import pytest

from claimcheck.predicates import Predication
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.wordings.situating import as_bordering, as_situated, situated_instead


def _statement(text: str) -> Predication:
    return analyse(text).statements[0]


def _said(found: Predication | None) -> str | None:
    return " ".join(word.folded for word in found.complement) if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hovik is a fishing village in northern Norvia.", "northern norvia"),
        ("Hovik is a village in Tarn.", None),
        ("Hovik is a bank in Norvia.", None),
        ("Hovik is the village in Norvia.", None),
        ("Hovik is a village near Norvia.", None),
        ("Hovik was seen in Norvia.", None),
        ("Hovik is in Norvia.", None),
    ],
)
def test_a_kind_of_place_lies_where_it_is_one(text: str, expected: str | None) -> None:
    assert _said(as_situated(_statement(text), _statement("Hovik is located in Norvia."))) == expected


def test_no_other_claim_asks_where() -> None:
    claim = _statement("Hovik grew in Norvia.")
    assert as_situated(_statement("Hovik is a village in Norvia."), claim) is None
    assert situated_instead(claim) == frozenset()


@pytest.mark.parametrize(
    ("text", "claim", "expected"),
    [
        ("Norland is bordered by Tarn.", "Norland borders Tarn.", "tarn"),
        ("Norland is bordered on the west by Tarn.", "Norland borders Tarn.", "tarn on the west"),
        ("Norland is bordered.", "Norland borders Tarn.", None),
        ("Norland is bordered by Tarn.", "Norland is bordered by Tarn.", None),
        ("Norland is ruled by Tarn.", "Norland rules Tarn.", None),
    ],
)
def test_each_side_has_a_border(text: str, claim: str, expected: str | None) -> None:
    assert _said(as_bordering(_statement(text), _statement(claim))) == expected
