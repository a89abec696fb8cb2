"""Which sentences speak most of a claim's matter."""

import gzip
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from claimcheck.linking import rank
from claimcheck.model.claim import Claim

ROOT = Path(__file__).parents[3]
WICE = ROOT.parent / "shared" / "bench" / "claims" / "linking_wice.dev.jsonl.gz"

SENTENCES = [
    "The harbour was quiet all summer.",
    "Norway sold 40 ships to Chile in 2023.",
    "Some of the ships were old.",
    "Chile paid in copper, and it paid late.",
]
CLAIM = "Norway sold 40 ships to Chile in 2023 and was paid in copper"


def order(claim: str | Claim, sentences: list[str]) -> list[int]:
    return [link.index for link in rank(claim, sentences)]


def test_the_sentence_that_has_most_of_the_claim_comes_first() -> None:
    assert order(CLAIM, SENTENCES)[0] == 1


def test_what_is_new_comes_before_what_has_been_said() -> None:
    assert order(CLAIM, [SENTENCES[1], "Norway sold 40 ships in 2023.", SENTENCES[3]])[:2] == [0, 2]


def test_what_has_nothing_of_the_claim_scores_nothing() -> None:
    last = rank(CLAIM, SENTENCES)[-1]
    assert (last.index, last.score, last.parts) == (0, 0, ())


def test_sentences_alike_come_in_their_order() -> None:
    assert order("wheat", ["Rain fell.", "No wheat.", "Rain rose."]) == [1, 0, 2]


def test_a_score_names_its_parts() -> None:
    best = rank(CLAIM, SENTENCES)[0]
    assert [name for name, _ in best.parts] == ["words", "numbers", "names", "pairs", "context"]


def test_a_line_about_the_page_loses_some_of_its_points() -> None:
    [statement, line] = rank(
        "Chile sold wheat", ["Chile sold the wheat.", "NEWS: Chile sold wheat", "Rain."]
    )[:2]
    assert (statement.index, line.index) == (0, 1)
    assert dict(line.parts)["metadata"] < 0


def test_a_sentence_loses_for_being_very_long() -> None:
    crowd = " ".join(f"word{number}" for number in range(90))
    links = rank("Chile sold wheat", [f"Chile sold wheat, {crowd}.", "Chile sold wheat.", "Rain."])
    assert links[0].index == 1
    assert dict(links[1].parts)["length"] < 0


def test_of_sentences_alike_the_one_near_the_name_comes_first() -> None:
    others = ["Rain fell."] * 12
    sentences = ["It sold ships.", *others, "Norway is a kingdom.", "It sold ships.", *others]
    best = rank("Norway sold ships", sentences)[0]
    assert best.index == 14
    assert dict(best.parts)["context"] > 0


def test_being_near_the_right_sentence_is_not_enough() -> None:
    [near] = [link for link in rank(CLAIM, ["Rain fell.", SENTENCES[1]]) if link.index == 0]
    assert near.score == 0


def test_a_claims_aliases_are_looked_for() -> None:
    sentences = ["It rained in the north.", "Trade with the C5 rose."]
    claim = Claim("x", "Commerce with Central Asia grew", aliases=(("Central Asia", ("C5",)),))
    assert order(claim, sentences)[0] == 1


def test_no_sentences_give_no_links() -> None:
    assert rank(CLAIM, []) == ()


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_linking", ROOT / "bench" / "score_linking.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not WICE.exists(), reason="the shared benchmark is not here")
def test_evidence_ranks_high_on_wice() -> None:
    scoring = scorer()
    scores = [scoring.score(row) for row in scoring.rows(WICE) if any(row["gold"])]
    hit, recall = (sum(column) / len(scores) for column in zip(*scores, strict=True))
    assert hit >= 0.89
    assert recall >= 0.87


def test_the_scorer_reads_plain_and_packed_sets(tmp_path: Path) -> None:
    row = (
        '{"claim": "Chile sold wheat", "sentences": ["Rain.", "Chile sold wheat."], "gold": [[1], [0, 1]]}\n'
    )
    (tmp_path / "plain.jsonl").write_text(row, encoding="utf-8")
    with gzip.open(tmp_path / "packed.jsonl.gz", "wt", encoding="utf-8") as packed:
        packed.write(row)
    scoring = scorer()
    sets = [list(scoring.rows(path)) for path in sorted(tmp_path.iterdir())]
    assert sets[0] == sets[1]
    assert scoring.score(sets[0][0]) == (1.0, 1.0)
