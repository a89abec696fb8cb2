"""Needles: facts hidden in a corpus, and claims that are a little off."""

import random
from pathlib import Path
from types import ModuleType

import pytest

from tests.unit.bench.conftest import Script

NAMES = [f"{letter}ford" for letter in "ABCDEFGH"]


@pytest.fixture
def needles(script: Script) -> ModuleType:
    return script("needles")


@pytest.fixture
def facts(script: Script) -> ModuleType:
    return script("needle_facts")


def test_the_same_arguments_give_the_same_corpus(needles: ModuleType, tmp_path: Path) -> None:
    written = []
    for name in ("one", "two"):
        needles.hide(tmp_path / name, 200, 16, 4, 7)
        written.append([file.read_bytes() for file in sorted((tmp_path / name).rglob("*.*"))])
    assert written[0] == written[1]


def test_every_hidden_sentence_stands_in_the_corpus(needles: ModuleType, tmp_path: Path) -> None:
    hidden = needles.hide(tmp_path, 200, 16, 4, 7)
    corpus = "\n".join(file.read_text("utf-8") for file in (tmp_path / "corpus").iterdir())
    assert all(sentence in corpus for needle in hidden for sentence in needle.hidden)


def test_so_many_are_true_and_the_rest_is_off_in_every_way(needles: ModuleType, tmp_path: Path) -> None:
    slips = [needle.slip for needle in needles.hide(tmp_path, 200, 40, 4, 7)]
    assert slips.count("none") == 4
    assert set(slips) == {"none", "figure", "year", "unit", "subject"}


@pytest.mark.parametrize("slip", ["figure", "year", "unit", "subject"])
def test_a_claim_is_off_in_one_thing_only(facts: ModuleType, slip: str) -> None:
    chance = random.Random(3)  # noqa: S311  nothing here is secret
    for kind in facts.KINDS:
        true = facts.fact(chance, kind, NAMES[0])
        claimed = facts.off(chance, true, facts.Slip(slip), NAMES)
        fields = ("subject", "measure", "figure", "unit", "year")
        assert [field for field in fields if getattr(true, field) != getattr(claimed, field)] == [slip]


def test_distractors_never_say_what_the_claim_says(facts: ModuleType) -> None:
    chance = random.Random(3)  # noqa: S311  nothing here is secret
    for kind in facts.KINDS:
        claimed = facts.fact(chance, kind, NAMES[0])
        said = {claimed.written(pattern) for pattern in (*kind.claims, *kind.sources)}
        assert said.isdisjoint(facts.distractors(chance, claimed, NAMES))


def test_what_went_wrong_is_named(needles: ModuleType, facts: ModuleType) -> None:
    missed = needles.Needle(facts.Slip.NONE, "A grew", ("A grew.",))
    passed = needles.Needle(facts.Slip.YEAR, "B grew in 2001", ("B grew in 2002.",))
    quiet = needles.Needle(facts.Slip.UNIT, "C grew", ("C grew.",))
    evidence = [{"sentence": "B grew in 2002."}]
    outcome = needles.outcome_of(
        [missed, passed, quiet],
        [
            {"verdict": "unsourced", "evidence": []},
            {"verdict": "supported", "evidence": evidence},
            {"verdict": "refuted", "evidence": []},
        ],
    )
    assert (outcome.true, outcome.off) == (1, 2)
    assert outcome.missed == ("MISSED (unsourced): A grew | A grew.",)
    assert outcome.passed == ("PASSED (off by year): B grew in 2001 | B grew in 2002.",)
