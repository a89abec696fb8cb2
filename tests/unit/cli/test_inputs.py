"""Which claims files and which corpus."""

from pathlib import Path

import pytest

from claimcheck.cli.inputs import base_folder, claims_files, corpus_paths
from claimcheck.errors import UsageError


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def problem_with(path: str) -> str:
    with pytest.raises(UsageError) as caught:
        claims_files([Path(path)])
    return str(caught.value)


def test_claims_yaml_is_the_default() -> None:
    Path("claims.yaml").touch()
    assert claims_files(None) == (Path("claims.yaml"),)


def test_without_a_claims_file_one_is_told_how_to_start() -> None:
    with pytest.raises(UsageError, match=r"(?s)no claims file.*claims:\n.*corpus/"):
        claims_files([])


def test_a_statement_in_the_place_of_a_file_is_told_where_it_belongs() -> None:
    assert "put the statement in claims.yaml" in problem_with("Trade was $95 billion in 2024")


def test_a_missing_file_gets_the_nearest_name() -> None:
    Path("claims.yaml").touch()
    assert problem_with("clams.yaml") == 'no such claims file: clams.yaml; did you mean "claims.yaml"?'


def test_a_file_in_a_missing_folder_is_missing() -> None:
    assert problem_with("none/a.yaml") == "no such claims file: none/a.yaml"


def test_a_file_with_spaces_in_its_name_is_no_statement() -> None:
    Path("my claims.yaml").touch()
    assert (
        problem_with("my clams.yaml") == 'no such claims file: my clams.yaml; did you mean "my claims.yaml"?'
    )


def test_a_link_that_leads_nowhere_is_called_one() -> None:
    Path("claims.yaml").symlink_to("claims.yaml")
    expected = "no such claims file: claims.yaml is a link that leads to no file"
    assert problem_with("claims.yaml") == expected


def test_a_claims_file_may_have_spaces_in_its_name() -> None:
    Path("my claims.yaml").touch()
    assert claims_files([Path("my claims.yaml")]) == (Path("my claims.yaml"),)


def test_paths_begin_at_the_first_claims_file() -> None:
    assert base_folder([Path("a/b.yaml"), Path("c/d.yaml")]) == Path("a")


def test_corpus_is_beside_the_first_claims_file() -> None:
    Path("a/corpus").mkdir(parents=True)
    assert corpus_paths((), Path("a")) == (Path("a/corpus"),)


def test_a_corpus_that_is_missing_is_told_how_to_name_one() -> None:
    with pytest.raises(UsageError) as caught:
        corpus_paths((), Path())
    assert str(caught.value) == "no corpus: corpus/ does not exist; make it or name another with --corpus"


def test_a_named_corpus_must_exist() -> None:
    with pytest.raises(UsageError, match="no such corpus: pages"):
        corpus_paths(("pages",), Path())


def test_a_corpus_may_be_several() -> None:
    Path("a").mkdir()
    Path("b.txt").touch()
    assert corpus_paths(("a", "b.txt"), Path()) == (Path("a"), Path("b.txt"))
