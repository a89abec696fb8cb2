"""A sentence is passed over by its words only where comparing all of it would have found it neutral."""

from typing import Any

import pytest

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, Stance
from claimcheck.model.sentence import Sentence
from claimcheck.verification.comparing import PartComparison
from claimcheck.verification.reading.claim_reading import read_claim
from claimcheck.verification.screen.screening import may_decide, may_decide_part
from claimcheck.verification.screen.sieve import Sieve
from tests.annotated import semantic_pairs


def _passed_over(pair: dict[str, Any]) -> list[Evidence]:
    reading = read_claim(Claim(id="claim", text=pair["claim"]))
    text, context = pair["sentence"], tuple(pair["context"])
    return [
        PartComparison(reading, part, Sentence(text, 0, len(text)), context, pair["reference"]).evidence
        for part in range(len(reading.parts))
        if not may_decide_part(reading, part, text, context)
    ]


@pytest.mark.parametrize("group", semantic_pairs())
def test_what_is_passed_over_is_neutral_and_no_news(group: str) -> None:
    found = [evidence for pair in semantic_pairs()[group] for evidence in _passed_over(pair)]
    assert [item for item in found if item.stance is not Stance.NEUTRAL or item.related is not None] == []


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
