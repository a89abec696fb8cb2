"""Changes told by "up" and "down"."""

import pytest

from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.assertion import assertions_of
from claimcheck.verification.wordings.moving import as_moved


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("Sales were up 8 percent", ("rise",)),
        ("Sales were down 8 percent", ("fall",)),
        ("Sales were up", ("be",)),
        ("Sales were up to 8 percent", ("be",)),
        ("Sales moved up 8 percent", ("move",)),
    ],
)
def test_reads_up_and_down_before_a_figure_as_a_change(text: str, lemmas: tuple[str, ...]) -> None:
    assert as_moved(analyse(text).statements[0]).verb.lemmas == lemmas


@pytest.mark.parametrize(
    ("claim", "parts"),
    [
        ("Sales were $5 million in 2003, up 4 percent from 2002", 2),
        ("Sales were up 3 percent in 2003", 1),
        ("Growth was up from 3 percent in 2003 and marked the best showing since 1999", 2),
    ],
)
def test_a_change_is_a_part_of_a_claim_only_beside_a_level(claim: str, parts: int) -> None:
    assert len(assertions_of(analyse(claim))) == parts
