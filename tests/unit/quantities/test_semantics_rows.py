"""The quantity rows of the shared semantics, figure against figure."""

from pathlib import Path

import pytest
import yaml

from claimcheck.model.evidence import Outcome
from claimcheck.quantities import compare_quantities, find_quantities

SEMANTICS = Path(__file__).resolve().parents[4] / "shared" / "semantics.yaml"
STANCE = {Outcome.MATCH: "supports", Outcome.MISMATCH: "refutes", Outcome.NEITHER: "neutral"}


def test_quantity_rows_get_their_stance() -> None:
    if not SEMANTICS.exists():
        pytest.skip("the shared semantics are not here")
    rows = yaml.safe_load(SEMANTICS.read_text(encoding="utf-8"))
    wrong = []
    for claim, _, sentence, stance, rule in rows:
        if not rule.startswith("Q"):
            continue
        (first,), (second,) = find_quantities(claim), find_quantities(sentence)
        comparison = compare_quantities(first, second)
        if STANCE[comparison.outcome] != stance:
            wrong.append((claim, sentence, stance, comparison))
    assert wrong == []
