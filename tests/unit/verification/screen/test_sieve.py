"""Which documents may have a sentence that decides a claim, told by all their words together."""

from collections.abc import Set as AbstractSet

import pytest

from claimcheck.model.claim import Claim
from claimcheck.verification.reading.claim_reading import read_claim
from claimcheck.verification.screen.sieve import Sieve


def opened(texts: tuple[str, ...], *claims: str) -> frozenset[int]:
    sieve = Sieve([read_claim(Claim(id="c", text=claim)) for claim in claims])
    return sieve.opens(texts, range(len(claims)))


PAGE = (
    "Port news",
    "The port of Lund grew. It cut 90 jobs, Mara Lind said. Norway's health agency said 12 people fell ill.",
)


@pytest.mark.parametrize(
    "claim",
    [
        "Lund's port cut 90 jobs",
        "Lind said the port of Lund grew",
        "According to the Norwegian Institute of Public Health, 12 people fell ill",
        "Lund Port Authority cut 90 jobs",
        'Mara Lind said "the port of Lund grew"',
    ],
)
def test_a_document_that_may_decide_is_opened(claim: str) -> None:
    assert opened(PAGE, claim) == {0}


@pytest.mark.parametrize(
    "claim",
    [
        "Uppsala's port cut 90 jobs",
        "Ola Berg said the port of Lund grew",
        "According to the Peruvian Institute of Public Health, 12 people fell ill",
        "The port of Lund exported jobs to Peru",
    ],
)
def test_a_document_that_lacks_a_name_stays_shut(claim: str) -> None:
    assert opened(PAGE, claim) == frozenset()


def test_each_claim_is_told_of_by_its_number() -> None:
    assert opened(PAGE, "Uppsala grew", "Lund grew", "Uruguay grew") == {1}


def test_words_that_are_met_later_count_as_well() -> None:
    sieve = Sieve([read_claim(Claim(id="c", text="Kharkiv grew"))])
    found = [bool(sieve.opens((text,), (0,))) for text in ("Lviv grew.", "Harkiv grew.", "KHARKIV grew")]
    assert found == [False, True, True]


def test_a_document_with_the_very_words_of_a_claim_is_opened() -> None:
    claim = "Of the \u201c2K15\u201d ships none"
    assert opened(('Of the "2K15" ships none.',), claim) == {0}


def test_a_document_with_the_words_of_a_claim_and_another_figure_is_opened() -> None:
    assert opened(("Of the crew of 40 none stayed.",), "Of the crew of more than 30 none stayed") == {0}


def test_many_documents_are_told_of_as_each_alone() -> None:
    claims = (
        "Lund's port cut 90 jobs",
        "Mara Lind said the port of Lund grew",
        "The first port opened in Lund",
        "Norway is based in Lund",
        "Of the \u201c2K15\u201d ships none",
        'Mara Lind said "the port of Lund grew"',
    )
    texts = (
        *PAGE,
        "A second port closed in Norway.",
        'Of the "2K15" ships none.',
        "Lind",
        "Jobs at Lund's port: 90 cut",
    )
    sieve = Sieve([read_claim(Claim(id="c", text=claim)) for claim in claims])
    alone = [sieve.opens((text,), range(len(claims))) for text in texts]
    words = [frozenset(text.split()) for text in texts]
    met = sieve.meet(word for text in words for word in sorted(text))

    def holders(asked: AbstractSet[str]) -> int:
        assert asked & met == asked
        return sum(1 << at for at, text in enumerate(words) if not text.isdisjoint(asked))

    for claim in range(len(claims)):
        opened_alone = sum(1 << at for at, found in enumerate(alone) if claim in found)
        assert sieve.opened_of(claim, holders, (1 << len(texts)) - 1) == opened_alone
    assert any(alone)
