"""Sentences that may be versions of one, by their words."""

import pytest

from claimcheck.model.sentence import Sentence
from claimcheck.verification.conflicts import contrasting
from claimcheck.verification.conflicts.versions import may_be_versions
from tests.unit.verification.conflicts.conftest import FindConflict

_FERRY = "The ferry to Orn carried 412 passengers on its first day."


@pytest.mark.parametrize(
    ("one", "another", "may_be"),
    [
        (_FERRY, "The ferry to Orn carried 398 passengers on its first day.", True),
        (_FERRY, "THE FERRY TO ORN CARRIED 398 PASSENGERS ON ITS FIRST DAY.", True),
        (_FERRY, "The ferry now carries cars to the islands of the north.", False),
        ("12", "13", True),
    ],
)
def test_versions_share_half_their_words(one: str, another: str, *, may_be: bool) -> None:
    assert may_be_versions(_sentence(one), _sentence(another)) is may_be


def test_what_shares_fewer_words_is_not_read(monkeypatch: pytest.MonkeyPatch, conflict: FindConflict) -> None:
    read: list[str] = []
    monkeypatch.setattr(contrasting, "analyse", lambda text, _: read.append(text))
    monkeypatch.setattr(contrasting, "frame_of", lambda _: None)
    claim = "The ferry to Orn carried 412 passengers"
    conflict(claim, "A ferry left Orn.", "Many passengers wait in the rain at the other end of the town.")
    assert not read
    conflict(claim, "A ferry left Orn.", "A ferry left Tarn.")
    assert read


def _sentence(text: str) -> Sentence:
    return Sentence(text, 0, len(text))
