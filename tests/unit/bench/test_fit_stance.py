"""Which value of a threshold is chosen, and what of it is written."""

from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from claimcheck.verification import thresholds
from tests.unit.bench.conftest import Script

RIGHT, WRONG, MISSED = ("support", "support"), ("neither", "support"), ("support", "neither")


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("fit_stance")


def trial(module: ModuleType, value: int, right: int, wrong: int, annotated: range = range(3)) -> object:
    fold = Counter({RIGHT: right, WRONG: wrong, MISSED: 10})
    return module.Trial(value, (fold, Counter({RIGHT: right})), frozenset(annotated))


def chosen(module: ModuleType, *trials: object) -> int:
    return int(module.choose(2, trials, 900).value)


def test_of_two_precise_values_the_one_that_finds_more_is_chosen(module: ModuleType) -> None:
    assert chosen(module, trial(module, 1, 20, 1), trial(module, 2, 10, 0)) == 1


def test_a_value_that_is_below_the_floor_in_one_fold_is_not_chosen(module: ModuleType) -> None:
    assert chosen(module, trial(module, 1, 20, 4), trial(module, 2, 10, 0)) == 2


def test_a_value_that_spoils_an_annotated_pair_is_not_chosen(module: ModuleType) -> None:
    assert chosen(module, trial(module, 1, 20, 0, range(2)), trial(module, 2, 10, 0)) == 2


def test_where_no_value_does_better_the_one_held_stays(module: ModuleType) -> None:
    trials = [trial(module, value, 10, 0) for value in (1, 2, 3)]
    assert chosen(module, *trials) == 2


def test_where_all_are_below_the_floor_the_one_held_stays(module: ModuleType) -> None:
    assert chosen(module, trial(module, 1, 20, 9), trial(module, 2, 10, 9)) == 2


def test_all_pairs_of_a_claim_are_in_one_fold(module: ModuleType) -> None:
    folds = {module.fold_of(f"Norvia sold {number} boats") for number in range(60)}
    assert folds == set(range(module.FOLDS))


def test_a_trial_compares_with_its_own_value(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thresholds, "LEAST_QUOTED", thresholds.LEAST_QUOTED)
    pair = module.Pair('Norvia built the "long bridge"', "Norvia built the long bridge.", "support")
    annotated = module.Annotated("Norvia sold rice", "Norvia sold rice.", (), None, "supports")
    threshold = module.Threshold("verification", "least_quoted", 12, (4, 40))
    found = [module.attempt((threshold, value), [pair], [annotated]) for value in threshold.grid]
    assert found[1].together == Counter({RIGHT: 1})
    assert found[1].right == {0}
    module.forget(())


def test_what_the_fit_found_replaces_the_value_and_its_figures_only(
    module: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "thresholds.toml"
    entries = [f'[{name}]\nvalue = 1\ngrid = [1, 2]\nseen = "s"\nfitted = ""\n' for name in ("one", "two")]
    table.write_text("\n".join(entries), encoding="utf-8")
    monkeypatch.setattr(module, "table_of", lambda _room: table)
    module.write(module.Threshold("names", "one", 1, (1, 2)), 2, "4 of 5")
    assert [(item.name, item.value) for item in module.thresholds("names")] == [("one", 2), ("two", 1)]
    assert table.read_text(encoding="utf-8").count("4 of 5") == 1


def test_figures_tell_how_many_other_values_answer_alike(module: ModuleType) -> None:
    trials = [trial(module, value, 10, value // 3) for value in (1, 2, 3)]
    told = module.figures(trials[0], trials, 40)
    assert told.startswith("20 of 20 supports right in 40 pairs, 100.0 % in the worst")
    assert told.endswith("1 of the 2 other values give the same answers")


def test_rates_are_told_for_support_and_contradiction(module: ModuleType) -> None:
    line = module.rates_line(Counter({RIGHT: 3, WRONG: 1, MISSED: 3}))
    assert line == "support 0.750 0.500  contradict 0.000 0.000  false 1.0000"


def test_what_is_held_is_tried_once_and_every_other_value_by_itself(module: ModuleType) -> None:
    pair = module.Pair('Norvia built the "long bridge"', "Norvia built the bridge.", "support")
    asked = [module.Threshold("verification", "least_quoted", 12, (4, 12, 40))]
    ((threshold, trials),) = module.tried(asked, [pair], [], 1)
    assert [trial.value for trial in trials] == list(threshold.grid)
    assert all(trial.together.total() == 1 for trial in trials)
