"""Changes told by "up" and "down"."""

import pytest

from claimcheck.verification.analysis import analyse
from claimcheck.verification.moving import as_moved


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
