"""The store over a corpus that was made for timing."""

import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from claimcheck.linking import query_for
from claimcheck.model.claim import Claim
from claimcheck.store import Entry, Store, build_store

SCRIPT = Path(__file__).parents[3] / "bench" / "make_corpus.py"
CLAIM_LINE = re.compile(r'text: "(.+)"}')


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    _script().write(folder, files=12, claims=9, seed=7)
    return folder


@pytest.fixture(scope="module")
def made_store(made: Path, entry: Callable[..., Entry]) -> Store:
    files = sorted((made / "corpus").iterdir())
    return build_store(entry(file.read_text(encoding="utf-8").split("\n\n"), file.name) for file in files)


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_corpus", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def claims_of(folder: Path) -> list[str]:
    return CLAIM_LINE.findall((folder / "claims.yaml").read_text(encoding="utf-8"))


def test_the_same_seed_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    _script().write(tmp_path, files=12, claims=9, seed=7)
    files = {file.relative_to(made): file.read_bytes() for file in made.rglob("*.*")}
    assert len(files) == 13
    assert files == {file.relative_to(tmp_path): file.read_bytes() for file in tmp_path.rglob("*.*")}


def test_there_are_as_many_claims_as_asked_for(made: Path) -> None:
    assert len(claims_of(made)) == 9


def test_a_claim_that_stands_in_the_corpus_finds_its_sentence_first(made: Path, made_store: Store) -> None:
    for claim in claims_of(made)[::3]:
        candidates, capped = made_store.candidates(query_for(Claim("x", claim)))
        assert (candidates[0].passages[0].sentence.text, capped) == (claim, False)


def test_a_claim_with_another_figure_or_year_still_finds_the_sentence(made: Path, made_store: Store) -> None:
    for claim in [*claims_of(made)[1::3], *claims_of(made)[2::3]]:
        best = made_store.candidates(query_for(Claim("x", claim)))[0][0].passages[0].sentence.text
        assert re.sub(r"\d+", "#", best) == re.sub(r"\d+", "#", claim)
