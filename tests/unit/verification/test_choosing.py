"""Of a sentence's statements the same is chosen as where all are weighed."""

from collections.abc import Iterable, Iterator

import pytest

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, Stance
from claimcheck.verification.choosing import Place, choose
from claimcheck.verification.context.surroundings import Surroundings
from claimcheck.verification.matching import Matcher
from claimcheck.verification.nearness import nearness
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import analyse
from claimcheck.verification.reading.claim_reading import read_claim
from claimcheck.verification.weighing import Weighing, weigh

CLAIMS = (
    "Norvia exported 40 tonnes of wool in 2019",
    "The port of Arden employs 300 people",
    "All ministers signed the charter in May 2020, the mayor said",
    "Exports rose 5 percent and imports fell",
    'The mayor said "we will not sell the old harbour"',
    "Wool",
)
SENTENCES = (
    "Norvia exported 40 tonnes of wool in 2019, up from 30 tonnes, and imported 12 ships.",
    "In 2019 Norvia, which had signed the charter, sold 41 tonnes of wool abroad.",
    "The port of Arden grew, hired 20 people and now employs 300 people, the mayor said.",
    "Arden, once poor, has a port that 300 people visit and 40 repair.",
    "Most ministers signed the charter in May 2020 while exports rose by 5 percent.",
    "Imports fell, exports rose 5 percent, and the harbour was sold.",
    'The mayor said: "We will not sell the old harbour", and left for Norvia in 2019.',
    "A day later nothing happened.",
)


def _pairings(claim: str, sentence: str) -> Iterator[Pairing]:
    reading, analysis = read_claim(Claim(id="c", text=claim)), analyse(sentence)
    for part in reading.parts:
        if part.statement is not None:
            for statement in analysis.statements:
                around, matcher = Surroundings(), Matcher({}, {})
                yield Pairing(reading, part, part.statement, statement, analysis, around, matcher)


def _placed(claim: str, sentence: str) -> Iterator[tuple[Place, Pairing]]:
    for place, pairing in enumerate(_pairings(claim, sentence)):
        yield (place, 0), pairing


def _all_weighed(pairings: Iterable[Pairing]) -> Evidence | None:
    order = {Stance.NEUTRAL: 0, Stance.REFUTES: 1, Stance.SUPPORTS: 2}
    found = [weigh(Weighing(pairing)) for pairing in pairings]
    return max(found, key=lambda item: (order[item.stance], nearness(item)), default=None)


@pytest.mark.parametrize("claim", CLAIMS)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_is_chosen_is_the_most_that_any_statement_says(claim: str, sentence: str) -> None:
    assert choose(_placed(claim, sentence)).evidence == _all_weighed(_pairings(claim, sentence))


@pytest.mark.parametrize("claim", CLAIMS)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_stance_that_is_known_first_is_that_of_what_is_chosen(claim: str, sentence: str) -> None:
    weighed = _all_weighed(_pairings(claim, sentence))
    assert choose(_placed(claim, sentence)).stance is (weighed.stance if weighed else Stance.NEUTRAL)


def test_a_sentence_without_a_statement_says_nothing() -> None:
    assert choose(()).evidence is None
    assert choose(()).stance is Stance.NEUTRAL
