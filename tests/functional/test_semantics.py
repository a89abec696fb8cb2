"""Every rule of the meaning of a match, on pairs annotated apart from the code.

The pairs of one rule are one test, which names all of them that fail: they are thousands, and a test of its own costs
more than comparing one. A known failure is a test by itself, so that it fails when its pair comes right. What passes
sentences over is tested here too, where all of them have been read: to read them again would take as long as the rest.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pytest

import claimcheck
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, Stance
from claimcheck.model.sentence import Sentence
from claimcheck.verification import verify_claim
from claimcheck.verification.comparing import PartComparison
from claimcheck.verification.nearness import nearness
from claimcheck.verification.reading.claim_reading import read_claim
from claimcheck.verification.screen.screening import may_decide, may_decide_part
from claimcheck.verification.screen.sieve import Sieve
from tests.annotated import semantic_pairs
from tests.unit.verification.candidates import candidates, outcome

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


def _passed_over(pair: Pair) -> list[Evidence]:
    reading = read_claim(Claim(id="claim", text=pair["claim"]))
    text, context = pair["sentence"], tuple(pair["context"])
    sentence = Sentence(text, 0, len(text))
    parts = range(len(reading.parts))
    compared = [PartComparison(reading, part, sentence, context, pair["reference"]) for part in parts]
    return [
        one.evidence
        for one in compared
        if one.is_on_another_matter or not may_decide_part(reading, one.part, text, context)
    ]


@pytest.mark.parametrize("group", semantic_pairs())
def test_what_is_passed_over_is_neutral_and_no_news(group: str) -> None:
    found = [evidence for pair in semantic_pairs()[group] for evidence in _passed_over(pair)]
    assert [item for item in found if item.stance is not Stance.NEUTRAL or item.related is not None] == []


@pytest.mark.parametrize("group", semantic_pairs())
def test_no_sentence_comes_nearer_than_is_told_beforehand(group: str) -> None:
    """Put every tenth sentence to its own claim and to the one before it."""
    pairs = semantic_pairs()[group]
    asked = [(pairs[of], pairs[at]) for at in range(0, len(pairs), 10) for of in {at, max(at - 1, 0)}]
    compared = [
        PartComparison(reading, part, _sentence(pair), tuple(pair["context"]), pair["reference"])
        for claim, pair in asked
        for reading in [read_claim(Claim(id="claim", text=claim["claim"]))]
        for part in range(len(reading.parts))
    ]
    assert [one.evidence for one in compared if not one.may_come_as_near(nearness(one.evidence))] == []


def _sentence(pair: Pair) -> Sentence:
    return Sentence(pair["sentence"], 0, len(pair["sentence"]))


@pytest.mark.parametrize("group", semantic_pairs())
def test_documents_are_passed_over_only_where_their_sentences_are(group: str) -> None:
    pairs = semantic_pairs()[group]
    readings = [read_claim(Claim(id="claim", text=pair["claim"])) for pair in pairs]
    sieve = Sieve(readings)
    shut = [
        pair
        for number, (reading, pair) in enumerate(zip(readings, pairs, strict=True))
        if may_decide(reading, pair["sentence"], pair["context"])
        and not sieve.opens((*pair["context"], pair["sentence"]), (number,))
    ]
    assert shut == []


@pytest.mark.parametrize("group", semantic_pairs())
def test_the_screen_changes_no_verdict(group: str) -> None:
    """Put each sentence to two claims near it; to its own, the screen is tested above."""
    pairs = semantic_pairs()[group]
    changed = [
        pairs[at]["claim"]
        for at in range(0, len(pairs), 20)
        if _outcome(pairs, at, thorough=False) != _outcome(pairs, at, thorough=True)
    ]
    assert changed == []


def _outcome(pairs: list[Pair], at: int, *, thorough: bool) -> tuple[object, ...]:
    """Return the verdict on the claim at a place over the sentences around it."""
    claim = Claim(id="c", text=pairs[at]["claim"])
    return outcome(verify_claim(claim, candidates(pairs[max(at - 20, 0) : at + 20]), thorough=thorough))
