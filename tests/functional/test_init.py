"""Starting a project."""

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest
import yaml

from claimcheck.claims import claims_schema
from tests.functional.conftest import ARTICLE, Command


@pytest.fixture
def empty(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder, and work there."""
    folder = project / "new"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def test_a_new_project_has_claims_settings_and_a_place_for_sources(empty: Path, claimcheck: Command) -> None:
    assert claimcheck("init").code == 0
    assert sorted(path.name for path in empty.iterdir()) == [
        "claimcheck.toml",
        "claims.schema.json",
        "claims.yaml",
        "corpus",
    ]


def test_the_claims_file_names_a_schema_that_it_fits(empty: Path, claimcheck: Command) -> None:
    claimcheck("init")
    text = (empty / "claims.yaml").read_text("utf-8")
    schema = json.loads((empty / "claims.schema.json").read_text("utf-8"))
    assert text.startswith("# yaml-language-server: $schema=claims.schema.json\n")
    assert schema == claims_schema()
    jsonschema.validate(yaml.safe_load(text), schema)


def test_what_stands_in_comments_is_a_claim_too(empty: Path, claimcheck: Command) -> None:
    claimcheck("init")
    lines = (empty / "claims.yaml").read_text("utf-8").splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("  # - id"))
    freed = [line.replace("  # ", "  ", 1) for line in lines[start:]]
    (empty / "claims.yaml").write_text("\n".join(["version: 1", "claims:", *freed]) + "\n", encoding="utf-8")
    (empty / "corpus" / "river.txt").write_text(ARTICLE, encoding="utf-8")
    outcome = claimcheck("verify", "--format", "json")
    assert [claim["id"] for claim in json.loads(outcome.out)["claims"]] == ["trade-2024"]


def test_the_settings_let_rules_on_dates_run(empty: Path, claimcheck: Command) -> None:
    claimcheck("init")
    assert tomllib.loads((empty / "claimcheck.toml").read_text("utf-8")) == {"as_of": "today"}
    assert "flag" not in claimcheck("verify", "--show-settings").out


def test_a_project_without_sources_is_never_green(empty: Path, claimcheck: Command) -> None:
    assert empty
    claimcheck("init")
    assert claimcheck("verify").code == 3


def test_nothing_is_overwritten(empty: Path, claimcheck: Command) -> None:
    (empty / "claims.yaml").write_text("mine", encoding="utf-8")
    outcome = claimcheck("init")
    assert outcome.code == 0
    assert "kept claims.yaml" in outcome.err
    assert (empty / "claims.yaml").read_text("utf-8") == "mine"


def test_it_starts_a_folder_that_is_not_there_yet(empty: Path, claimcheck: Command) -> None:
    assert claimcheck("init", "deep/er").code == 0
    assert (empty / "deep" / "er" / "claims.yaml").is_file()


def test_a_folder_that_cannot_be_made_is_told(empty: Path, claimcheck: Command) -> None:
    (empty / "file").write_text("", encoding="utf-8")
    outcome = claimcheck("init", "file")
    assert outcome.code == 2
    assert "cannot make" in outcome.err


@pytest.mark.parametrize(
    ("service", "path"),
    [("github", ".github/workflows/claimcheck.yml"), ("gitlab", ".gitlab/claimcheck.yml")],
)
def test_a_service_gets_its_own_file(empty: Path, claimcheck: Command, service: str, path: str) -> None:
    assert claimcheck("init", "--ci", service).code == 0
    assert "claimcheck verify" in (empty / path).read_text("utf-8")


def test_without_claims_file_verify_names_init(empty: Path, claimcheck: Command) -> None:
    assert empty
    outcome = claimcheck("verify")
    assert outcome.code == 2
    assert "`claimcheck init` starts a project" in outcome.err
