"""Every rule of the meaning of a match, on pairs annotated apart from the code.

The pairs of one rule are one test, which names all of them that fail: they are thousands, and a test of its own costs
more than comparing one. A known failure is a test by itself, so that it fails when its pair comes right.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pytest

import claimcheck
from tests.annotated import semantic_pairs

Pair = dict[str, Any]


def _rules() -> Iterator[Any]:
    for group, pairs in semantic_pairs().items():
        sound = sorted((pair for pair in pairs if not pair.get("known_failure")), key=_rule)
        for rule, same in groupby(sound, key=_rule):
            yield pytest.param(list(same), id=f"{group}: {rule}")


def _known_failures() -> Iterator[Any]:
    for group, pairs in semantic_pairs().items():
        for pair in pairs:
            if pair.get("known_failure"):
                mark = pytest.mark.xfail(reason=pair["rule"], strict=True)
                yield pytest.param(pair, id=f"{group}: {_name(pair)}", marks=mark)


def _rule(pair: Pair) -> str:
    return str(pair["rule"])


def _name(pair: Pair) -> str:
    told = [*pair["context"], str(pair["reference"] or ""), pair["sentence"]]
    return " / ".join([pair["claim"], *filter(None, told)])


def _stance(pair: Pair) -> str:
    found = claimcheck.compare(
        pair["claim"], pair["sentence"], context=pair["context"], reference=pair["reference"]
    )
    return str(found.stance)


def _failures(pairs: list[Pair]) -> list[str]:
    """Say of each pair that gets another stance than the annotator's which it is."""
    found = [(pair, _stance(pair)) for pair in pairs]
    return [
        f"{stance}, not {pair['stance']}: {_name(pair)}" for pair, stance in found if stance != pair["stance"]
    ]


@pytest.mark.parametrize("pairs", tuple(_rules()))
def test_stances_of_a_rule_are_the_annotators(pairs: list[Pair]) -> None:
    failures = _failures(pairs)
    assert not failures, "\n".join(failures)


@pytest.mark.parametrize("pair", tuple(_known_failures()))
def test_a_known_failure_still_fails(pair: Pair) -> None:
    """Expect what it ought to be: where it comes right, its mark is to be taken off."""
    assert not _failures([pair])
