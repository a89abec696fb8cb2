"""Signs of doubt among what supports, and what alone keeps a sentence from supporting."""

from types import ModuleType

import pytest

from claimcheck import compare
from tests.unit.bench.conftest import Script


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("stance_doubts")


def judged(module: ModuleType, claim: str, sentence: str, label: str) -> object:
    return module.Judged(claim, sentence, label, compare(claim, sentence))


def test_right_and_wrong_supports_are_counted_for_each_sign(module: ModuleType) -> None:
    names = "Norvia sold rice to Lund, Oslo, Bergen and Rome."
    items = [
        judged(module, "Norvia sold rice", "Norvia sold rice.", "support"),
        judged(module, "Norvia sold rice", names, "neither"),
        judged(module, "Norvia sold rice", "Norvia did not sell rice.", "contradict"),
    ]
    lines = [line.split() for line in module.doubt_lines(items)]
    assert lines[0][-4:] == ["1", "right", "1", "wrong"]
    assert lines[-1][-4:] == ["0", "right", "1", "wrong"]


def test_every_sign_can_be_told_of_a_support(module: ModuleType) -> None:
    item = judged(module, "Norvia sold rice", "In May 2022 Norvia sold rice.", "support")
    assert {name for name, sign in module.SIGNS.items() if sign(item)} == {
        "the claim names no period, the sentence does"
    }


def test_a_sentence_that_fails_in_one_comparison_has_that_for_its_reason(module: ModuleType) -> None:
    one = compare("Norvia signed the treaty", "Sorland signed the treaty.")
    two = compare("Norvia signed the treaty", "Sorland signed the letter.")
    assert [module.only_failure(item) for item in (one, two)] == [("subject", "about something else"), None]
    assert module.only_failure(compare("Norvia sold rice", "Norvia sold rice.")) is None


def test_the_worst_fold_tells_the_least_share_of_support(module: ModuleType) -> None:
    right = [judged(module, f"Norvia sold {count} boats", "It is old.", "support") for count in range(30)]
    wrong = judged(module, "Norvia sold 7 boats", "It is old.", "neither")
    assert module.worst_fold(right) == 1000
    assert 0 < module.worst_fold([*right, wrong]) < 1000
    assert module.worst_fold([]) == 0


def test_reasons_are_listed_with_how_many_of_them_kept_back_a_support(module: ModuleType) -> None:
    item = judged(module, "Norvia signed the treaty", "Sorland signed the treaty.", "support")
    (line,) = module.indulgence_lines([item, item])
    assert line.split() == "subject about something else 2 pairs 2 support, worst fold 1000 of 1000".split()


def test_what_is_taken_for_granted_is_counted_by_stance(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = [
        judged(module, "Norvia sold 7 boats", "It sold 7 boats.", "support"),
        judged(module, "Norvia sold 7 boats", "It sold 9 boats.", "contradict"),
        judged(module, "Norvia sold 7 boats", "It sold 9 old boats.", "support"),
        judged(module, "Norvia sold 7 boats", "Norvia sold 7 boats.", "support"),
    ]
    monkeypatch.setattr(module, "judged_pairs", lambda _: items)
    lines = [line.split(",")[:2] for line in module.assumption_lines(None)]
    assert [[part.split()[:2] for part in line] for line in lines] == [
        [["contradict", "1"], ["1", "right"]],
        [["support", "1"], ["1", "right"]],
    ]
