"""Results told by a noun with a score."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("{Velm}'s [4-1] win over {Orsk} pleased the fans.", ["Velm | beat | Orsk 4-1 | noun"]),
        ("{Velm} opened with a [4-1] victory against the {Orsk}.", ["Velm | beat | Orsk 4-1 | noun"]),
        ("{Velm} started with a [3-0] defeat to {Orsk}.", ["Velm | lose | to Orsk 3-0 | noun"]),
        ("{Velm} got a [1-1] draw at {Orsk}.", ["Velm | draw | with Orsk 1-1 | noun"]),
        (
            "{Velm}'s [2-0] {Dorle Cup} win over club {Orsk} came early.",
            ["Velm | beat | Orsk 2-0 Dorle Cup | noun"],
        ),
        ("{Velm} recorded a [4-1] win over {Orsk} in <2012>.", ["Velm | beat | Orsk 4-1 in 2012 | noun"]),
        ("{Velm}'s win over {Orsk} pleased the fans.", []),
        ("{Velm}'s [4-1] win pleased the fans.", []),
        ("{Velm} hoped for a [4-1] win over {Orsk}.", []),
        ("{Velm} did not start with a [4-1] win over {Orsk}.", []),
        ("The fans of {Velm} got a [4-1] win over {Orsk}.", []),
        ("A [4-1] win over {Orsk} was got by {Velm}.", []),
        ("{Velm}'s [4-1] win over the years pleased the fans.", []),
    ],
)
def test_whose_result_it_is_played_so(
    sentence: str, stated: list[str], written: Callable[[str], list[str]]
) -> None:
    played = ("beat", "lose", "draw")
    found = [statement for statement in written(sentence) if statement.split(" | ")[1] in played]
    assert found == stated
