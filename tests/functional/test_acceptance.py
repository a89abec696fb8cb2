"""What the design promises, on its own pairs and on the five real dumps; skipped where these are absent."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import claimcheck

SHARED = Path(__file__).resolve().parents[3] / "shared"
SEEDS = SHARED / "seeds"
needs_shared = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the design's pairs and dumps are not beside the project"
)

TRADE = """Trade figures compared

By Ann Smith | Central Courier | 2025-03-02

Trade between China and the five Central Asian countries came to 89 billion U.S. dollars in 2024, the Courier counted.

The paper added up what passed the border posts and compared its lists with those of the railways.
"""
FOUNDING = """How the club began

By John Doe | Eurasia Notes | 2020-05-04

The Shanghai Cooperation Organization was founded on April 26, 1996. Five states took part in the first meeting.

The group has met every year since then, mostly in summer.
"""


def _pairs() -> list[Any]:
    path = SHARED / "semantics.yaml"
    return yaml.safe_load(path.read_text(encoding="utf-8")) if path.is_file() else []


def _claims() -> list[dict[str, str]]:
    text = (SHARED / "seeds_claims.yaml").read_text(encoding="utf-8")
    rows: list[dict[str, str]] = yaml.load(text, Loader=yaml.BaseLoader)["claims"]  # noqa: S506  strings only
    return rows


def _verdicts(corpus: Path) -> dict[str, tuple[str, str | None]]:
    claims = [{"id": row["id"], "text": row["text"]} for row in _claims()]
    return {
        result.id: (result.verdict, result.conflict) for result in claimcheck.verify(claims, corpus).claims
    }


@needs_shared
@pytest.mark.parametrize("pair", _pairs(), ids=lambda pair: f"{pair[4]}: {pair[0]} / {pair[2]}")
def test_a_pair_of_the_design_gets_its_stance(pair: list[str]) -> None:
    claim, told, sentence, stance, _ = pair
    dated = told.removeprefix("document date ") if told.startswith("document date") else ""
    reference = date(2025, 3, 10) if not dated else None if dated == "unknown" else date.fromisoformat(dated)
    context = [told] if told and not dated else []
    assert claimcheck.compare(claim, sentence, context=context, reference=reference).stance == stance


@needs_shared
def test_the_claims_over_the_dumps_get_a_careful_readers_verdicts() -> None:
    found = {name: verdict for name, (verdict, _) in _verdicts(SEEDS).items()}
    assert found == {row["id"]: row["expect"] for row in _claims()}


@needs_shared
def test_the_bare_example_is_supported_by_the_customs_sentence() -> None:
    result = claimcheck.verify(["trade ≈ $95B in 2024"], SEEDS).claims[0]
    assert result.verdict == "supported"
    assert "General Administration of Customs" in result.evidence[0].sentence.text


@needs_shared
def test_dumps_that_state_otherwise_bring_conflicts_and_change_nothing_else(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    shutil.copytree(SEEDS, corpus, copy_function=shutil.copyfile)
    corpus.chmod(0o755)
    (corpus / "trade.txt").write_text(TRADE, encoding="utf-8")
    (corpus / "founding.txt").write_text(FOUNDING, encoding="utf-8")
    before, after = _verdicts(SEEDS), _verdicts(corpus)
    changed = {name: after[name] for name in after if after[name] != before[name]}
    assert changed == {
        "trade-2024": ("conflicting", "value"),
        "trade-and-share": ("conflicting", "value"),
        "trade-2024-low": ("refuted", "value"),
        "trade-2024-million": ("refuted", "value"),
        "sco-2001": ("conflicting", "value"),
    }
