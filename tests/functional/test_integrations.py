"""The places where people work: the pre-commit hook, the GitHub action, the pipelines that `init` writes."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.functional.conftest import WRONG_CLAIMS

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
[HOOK] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
STARTERS = ROOT / "src" / "claimcheck" / "cli" / "starters"


def run_module(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--builtin-schema", "vendor.github-actions", ROOT / "action.yml"),
        ("--builtin-schema", "vendor.github-workflows", STARTERS / "github.yml"),
        ("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", STARTERS / "gitlab.yml"),
    ],
    ids=["action", "workflow", "pipeline"],
)
def test_what_a_service_reads_fits_its_schema(arguments: tuple[str | Path, ...]) -> None:
    done = run_module("check_jsonschema", *arguments)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_manifest_of_the_hook_is_one() -> None:
    done = run_module("pre_commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("claims.yaml", True),
        ("facts/claims-2024.yml", True),
        ("corpus/a/b.html", True),
        ("claims.lock", True),
        (".claimcheck.toml", True),
        ("claimcheck.toml", True),
        ("README.md", False),
        ("src/corpus.py", False),
        ("my.claims.yaml.bak", False),
    ],
)
def test_the_hook_runs_when_claims_sources_or_settings_change(path: str, wanted: bool) -> None:
    assert (re.search(HOOK["files"], path) is not None) is wanted


def test_the_hook_calls_a_command_that_works(project: Path) -> None:
    assert project
    name, *arguments = HOOK["entry"].split()
    assert run_module(name, *arguments).returncode == 0


class Runner:
    """Runs the steps of the action in bash, with the environment that a runner of GitHub gives them."""

    def __init__(self, folder: Path, **inputs: str) -> None:
        defaults = {name: str(value.get("default", "")) for name, value in ACTION["inputs"].items()}
        self.inputs = {**defaults, **inputs}
        self.folder = folder
        self.output = folder / "output"
        self.summary = folder / "summary.md"

    def run(self, name: str) -> "subprocess.CompletedProcess[str]":
        """Run the step of that name."""
        [step] = [step for step in ACTION["runs"]["steps"] if step.get("name") == name]
        own = {key: self._filled(value) for key, value in step.get("env", {}).items()}
        # The interpreter is called `python` on the runner.
        python = self.folder / "bin" / "python"
        if not python.exists():
            python.parent.mkdir()
            python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
            python.chmod(0o755)
        environment = {
            **os.environ,
            "PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}",
            "GITHUB_ACTIONS": "true",
            "GITHUB_OUTPUT": str(self.output),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            **own,
        }
        command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]]
        return subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )

    def exit_code(self) -> str:
        """Return what the step wrote for the steps behind it."""
        return self.output.read_text("utf-8").strip().removeprefix("exit-code=")

    def _filled(self, value: Any) -> str:
        filled = re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: self.inputs[found[1]], str(value))
        return filled.replace(
            "${{ steps.verify.outputs.exit-code }}", self.exit_code() if "steps." in filled else ""
        )


def test_the_action_passes_and_leaves_sarif_and_a_summary(project: Path) -> None:
    runner = Runner(project)
    assert runner.run("Verify").returncode == 0
    assert runner.exit_code() == "0"
    assert (project / "claimcheck.sarif").is_file()
    assert "claim" in runner.summary.read_text("utf-8")
    assert runner.run("Gate").returncode == 0


def test_the_action_annotates_and_closes_the_gate_last(project: Path) -> None:
    (project / "claims.yaml").write_text(WRONG_CLAIMS, encoding="utf-8")
    runner = Runner(project)
    done = runner.run("Verify")
    assert done.returncode == 0
    assert re.search(r"^::error file=claims\.yaml,line=\d+", done.stdout, re.MULTILINE)
    assert runner.run("Gate").returncode == 1


def test_the_action_takes_several_claims_files_and_options(project: Path) -> None:
    (project / "more.yaml").write_text(
        (project / "claims.yaml").read_text("utf-8").replace("trade-", "t-"), "utf-8"
    )
    runner = Runner(project, claims="claims.yaml more.yaml", arguments="--fail-on never --quiet", sarif="")
    assert "2 claims" in runner.run("Verify").stdout
    assert not (project / "claimcheck.sarif").exists()


@pytest.mark.parametrize("hostile", ["; touch owned", "$(touch owned) `touch owned`", "a && touch owned #"])
def test_no_input_of_the_action_is_run(project: Path, hostile: str) -> None:
    runner = Runner(project, **dict.fromkeys(("claims", "corpus", "arguments", "sarif"), hostile))
    runner.run("Verify")
    assert runner.exit_code() == "2"
    assert not (project / "owned").exists()
