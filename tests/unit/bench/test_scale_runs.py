"""Corpora of some size, and the claims that are asked of them."""

from pathlib import Path
from types import ModuleType

import pytest

from tests.unit.bench.conftest import Script


@pytest.fixture
def runs(script: Script) -> ModuleType:
    return script("scale_runs")


def claims_in(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()[2:]


def test_a_corpus_has_forty_sentences_a_file(runs: ModuleType, tmp_path: Path) -> None:
    assert len(runs.make_piece(tmp_path, 400).files) == 10


def test_claims_files_have_so_many_claims(runs: ModuleType, tmp_path: Path) -> None:
    piece = runs.make_piece(tmp_path, 400)
    assert [len(claims_in(tmp_path / f"{name}.yaml")) for name in ("one", "few", "many")] == [1, 100, 300]
    assert piece.claims == 300


def test_a_large_corpus_is_asked_more(
    runs: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runs, "MANY_FROM", 400)
    assert runs.make_piece(tmp_path, 400).claims == 1_000


def test_questions_are_claims_that_no_run_sees(runs: ModuleType, tmp_path: Path) -> None:
    runs.make_piece(tmp_path, 16_000)  # so many files that no claim comes twice
    questions = (tmp_path / "questions.txt").read_text("utf-8").split("\n")
    assert len(questions) == runs.QUESTIONS
    assert all(question.endswith(".") for question in questions)
    asked = {line.partition('text: "')[2].removesuffix('"}') for line in claims_in(tmp_path / "many.yaml")}
    assert asked.isdisjoint(questions)


def test_ten_files_change_and_no_others(runs: ModuleType, tmp_path: Path) -> None:
    files = runs.make_piece(tmp_path, 1_200).files
    before = [file.read_bytes() for file in files]
    runs.change_files(files, 2)
    changed = [was != file.read_bytes() for was, file in zip(before, files, strict=True)]
    assert sum(changed) == runs.CHANGED == 10


def test_each_turn_changes_them_again(runs: ModuleType, tmp_path: Path) -> None:
    files = runs.make_piece(tmp_path, 400).files
    runs.change_files(files, 2)
    once = files[0].read_text("utf-8")
    runs.change_files(files, 3)
    assert files[0].read_text("utf-8").count("The council met") == once.count("The council met") + 1 == 2


def test_nothing_is_stored_before_a_run(runs: ModuleType, tmp_path: Path) -> None:
    piece = runs.make_piece(tmp_path, 400)
    assert piece.store_bytes == 0
    assert piece.text_bytes == sum(len(file.read_bytes()) for file in piece.files)


def test_the_runs_are_those_of_the_table(
    runs: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(runs, "run", lambda command, _folder: (asked.append(command[-1]), ("cost", ""))[1])
    monkeypatch.setattr(runs, "middle", lambda _times, once: once())
    piece = runs.make_piece(tmp_path, 400)
    names = [name for name, _ in (("cold", runs.ingest(piece)), *runs.verifications(piece))]
    assert names[1:] == [
        "100 new claims",
        runs.WARM,
        "100 claims, 10 files changed",
        runs.MANY_NEW,
        "the same again",
    ]
    assert asked == ["one.yaml", "few.yaml", "few.yaml", "few.yaml", "many.yaml", "many.yaml"]
