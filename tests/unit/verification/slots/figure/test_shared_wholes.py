"""Of what a share is."""

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("context", "stance"),
    [
        (("Mara Lind won 54 percent of the vote.",), "supports"),
        (("Mara Lind won 54 percent of the seats.",), "neutral"),
        (("Mara Lind won 54 percent.",), "neutral"),
        ((), "neutral"),
    ],
)
def test_a_share_is_one_of_the_whole_before(context: tuple[str, ...], stance: str) -> None:
    claim = "Ola Berg received 38 percent of the vote"
    assert compare(claim, "Ola Berg received 38 percent.", context=context).stance == stance
