"""Ways to find sentences, over a corpus that claimcheck has read."""

import importlib
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from claimcheck.linking import query_for
from claimcheck.model.claim import Claim
from tests.unit.bench.conftest import BENCH, Script

WAYS = ("rapidfuzz", "fts5", "bm25s", "best", "candidates")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A corpus of 400 sentences after a run, with its texts."""
    place = tmp_path_factory.mktemp("piece")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCH))
        runs = importlib.import_module("scale_runs")
        runs.ingest(runs.make_piece(place, 400))
        patch.setattr(sys, "argv", ["scale_texts.py", str(place)])
        importlib.import_module("scale_texts").main()
        yield place


@pytest.fixture
def searches(script: Script) -> ModuleType:
    return script("scale_searches")


def skip_without(way: str) -> None:
    if way == "bm25s" and importlib.util.find_spec("bm25s") is None:
        pytest.skip("bm25s is not installed here")


def texts_of(folder: Path) -> list[str]:
    return (folder / "texts.txt").read_text("utf-8").split("\n")


def test_texts_are_distinct_and_stand_in_the_corpus(folder: Path) -> None:
    texts = texts_of(folder)
    corpus = "\n".join(path.read_text("utf-8") for path in (folder / "corpus").iterdir())
    assert len(texts) == len(set(texts)) > 300
    assert sum(text in corpus for text in texts) > 300


@pytest.mark.parametrize("way", WAYS)
def test_each_way_finds_a_sentence_by_itself(way: str, folder: Path, searches: ModuleType) -> None:
    skip_without(way)
    texts = texts_of(folder)
    at = next(number for number, text in enumerate(texts) if text.startswith("According to the"))
    question = searches.Question(texts[at], query_for(Claim(id="", text=texts[at])))
    found = searches.WAYS[way].prepare(texts, folder)(question)
    assert found_text(way, found[0], texts) == numbered(way, texts[at])


def found_text(way: str, found: object, texts: list[str]) -> object:
    """Return what was found as a text, or as the number that claimcheck gives it."""
    match way, found:
        case "rapidfuzz", (_, _, number):
            return texts[number]
        case "fts5", (row,):
            return texts[row - 1]
        case "bm25s", number:
            return texts[int(str(number))]
        case "candidates", candidate:
            return candidate.passages[0].sentence.text  # type: ignore[attr-defined]
        case _:
            return found


def numbered(way: str, text: str) -> object:
    from claimcheck.store.ledger.findable import text_number  # noqa: PLC0415 - for one of them

    return text_number(text) if way == "best" else text


def test_each_way_finds_the_fifty_best(folder: Path, searches: ModuleType) -> None:
    texts = texts_of(folder)
    question = searches.Question(texts[0], query_for(Claim(id="", text=texts[0])))
    counts = {way: len(searches.WAYS[way].prepare(texts, folder)(question)) for way in ("rapidfuzz", "best")}
    assert counts["rapidfuzz"] == 50
    assert counts["best"] >= 50


def test_figures_are_printed_as_json(
    folder: Path, script: Script, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    retrieval = script("scale_retrieval")
    monkeypatch.setattr(sys, "argv", ["scale_retrieval.py", "best", str(folder)])
    assert retrieval.main() == 0
    figures = json.loads(capsys.readouterr().out)
    assert list(figures) == ["prepared_wall", "prepared_cpu", "wall", "cpu"]
    assert all(seconds > 0 for seconds in figures.values())
