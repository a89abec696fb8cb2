"""Claims inside other sentences: frames that keep their truth support them, frames that take it away do not."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from claimcheck import Stance, compare

DATA = yaml.safe_load((Path(__file__).parents[1] / "data" / "frames.yaml").read_text(encoding="utf-8"))
COMMON = ("The", "Exports")
"""Words with a capital at the head of a sentence alone."""


class Framed(NamedTuple):
    """A claim and the sentence that a frame makes of it."""

    claim: str
    sentence: str


def framed(frame: str) -> Iterator[Framed]:
    """Yield each claim of the data with its sentence."""
    for subject, rest in DATA["claims"]:
        inside = subject[0].lower() + subject[1:] if subject.split()[0] in COMMON else subject
        filled = frame.replace("{C}", f"{subject} {rest}").replace("{c}", f"{inside} {rest}")
        filled = filled.replace("{S}", subject).replace("{s}", inside).replace("{V}", rest)
        yield Framed(f"{subject} {rest}", filled)


def supported(frame: str) -> list[str]:
    """Return the sentences that support their claims."""
    return [item.sentence for item in framed(frame) if compare(*item).stance is Stance.SUPPORTS]


def contradicted(frame: str) -> list[str]:
    """Return the sentences that refute their claims."""
    return [item.sentence for item in framed(frame) if compare(*item).stance is Stance.REFUTES]


@pytest.mark.parametrize("frame", DATA["keeps"])
def test_a_frame_that_keeps_the_truth_supports(frame: str) -> None:
    assert supported(frame) == [item.sentence for item in framed(frame)]


@pytest.mark.parametrize("frame", [*DATA["keeps"], *DATA["keeps_not_yet"]])
def test_a_frame_that_keeps_the_truth_refutes_nothing(frame: str) -> None:
    assert contradicted(frame) == []


@pytest.mark.parametrize("frame", DATA["takes"])
def test_a_frame_that_takes_the_truth_supports_nothing(frame: str) -> None:
    assert supported(frame) == []


@pytest.mark.xfail(strict=True, reason="a known failure")
@pytest.mark.parametrize("frame", DATA["keeps_not_yet"])
def test_a_known_miss(frame: str) -> None:
    assert supported(frame) == [item.sentence for item in framed(frame)]


@pytest.mark.xfail(strict=True, reason="a known failure")
@pytest.mark.parametrize("frame", DATA["takes_not_yet"])
def test_a_known_false_support(frame: str) -> None:
    assert supported(frame) == []
