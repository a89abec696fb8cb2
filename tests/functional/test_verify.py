"""What `claimcheck verify` takes and gives."""

import json
from pathlib import Path

import jsonschema
import pytest

from claimcheck.reports import REPORT_FORMATS
from tests.functional.conftest import ARTICLE, WRONG_CLAIMS, Command

pytestmark = pytest.mark.usefixtures("project")


def verdicts(text: str) -> dict[str, str]:
    return {claim["id"]: claim["verdict"] for claim in json.loads(text)["claims"]}


def test_the_json_report_fits_its_schema(claimcheck: Command) -> None:
    report = json.loads(claimcheck("verify", "--format", "json").out)
    jsonschema.validate(report, json.loads(claimcheck("schema", "report").out))


def test_paths_in_the_report_begin_at_the_claims_file(claimcheck: Command) -> None:
    claim = json.loads(claimcheck("verify", "--format", "json").out)["claims"][0]
    assert (claim["place"]["path"], claim["evidence"][0]["source"]["path"]) == (
        "claims.yaml",
        "corpus/river.txt",
    )


def test_a_piped_report_is_text(claimcheck: Command) -> None:
    assert claimcheck("verify") == claimcheck("verify", "--format", "text")


def test_the_last_line_says_how_much_was_checked(claimcheck: Command) -> None:
    last = claimcheck("verify").out.splitlines()[-1]
    assert last.startswith("1 claim (1 supported")


def test_quiet_shows_the_last_line_only(claimcheck: Command) -> None:
    everything = claimcheck("verify").out
    assert claimcheck("verify", "-q").out == everything.splitlines(keepends=True)[-1]


def test_quiet_does_not_cut_json(claimcheck: Command) -> None:
    assert claimcheck("verify", "-q", "--format", "json") == claimcheck("verify", "--format", "json")


def test_verbose_speaks_on_standard_error(claimcheck: Command) -> None:
    verbose, plain = claimcheck("verify", "-v"), claimcheck("verify")
    assert verbose.out == plain.out
    assert "1 files to read, 0 skipped\nreading sources: 1 of 1 files, 0.0 MB in " in verbose.err
    assert verbose.err.endswith("checking claims: 1 of 1\n")


def test_without_a_terminal_there_is_no_progress(claimcheck: Command) -> None:
    assert claimcheck("verify").err == ""


def test_reports_go_to_files_besides(claimcheck: Command, project: Path) -> None:
    shown = claimcheck("verify", "--report", "json=a.json", "--report", "text=a.txt").out
    assert (project / "a.txt").read_text(encoding="utf-8") == shown
    assert verdicts((project / "a.json").read_text(encoding="utf-8")) == {"trade-2024": "supported"}


def test_an_output_file_gets_the_report_instead(claimcheck: Command, project: Path) -> None:
    shown = claimcheck("verify", "--format", "json").out
    assert claimcheck("verify", "--format", "json", "-o", "a.json").out == ""
    assert (project / "a.json").read_text(encoding="utf-8") == shown


def test_a_dash_is_standard_output(claimcheck: Command) -> None:
    assert claimcheck("verify", "-o", "-") == claimcheck("verify")


def test_an_unknown_format_lists_what_there_is(claimcheck: Command) -> None:
    outcome = claimcheck("verify", "--format", "pdf")
    assert (outcome.code, outcome.out) == (2, "")
    assert all(name in outcome.err for name in REPORT_FORMATS)


def test_only_the_claim_that_was_asked_for_is_checked(claimcheck: Command, project: Path) -> None:
    with (project / "claims.yaml").open("a") as file:
        file.write("  - {id: bridge, text: Norland and Sudland opened a bridge in 2019}\n")
    assert list(verdicts(claimcheck("verify", "--claim", "bridge", "--format", "json").out)) == ["bridge"]


def test_several_claims_files_make_one_report(claimcheck: Command, project: Path) -> None:
    (project / "more.yaml").write_text("claims:\n  - {id: bridge, text: Norland opened a bridge in 2019}\n")
    outcome = claimcheck("verify", "claims.yaml", "more.yaml", "--format", "json")
    assert list(verdicts(outcome.out)) == ["trade-2024", "bridge"]


def test_several_corpora_are_checked_together(claimcheck: Command, project: Path) -> None:
    (project / "other.txt").write_text(ARTICLE.replace("$95 billion", "$59 billion"))
    outcome = claimcheck("verify", "-c", "corpus", "-c", "other.txt", "--format", "json")
    assert verdicts(outcome.out) == {"trade-2024": "conflicting"}


def test_a_claims_file_in_the_corpus_supports_nothing(claimcheck: Command, project: Path) -> None:
    (project / "corpus" / "river.txt").write_text("Another river has no trade at all.\n")
    outcome = claimcheck("verify", "-c", ".", "--format", "json")
    assert verdicts(outcome.out) == {"trade-2024": "unsourced"}
    assert claimcheck("explain", "trade-2024", "-c", ".").out.startswith("unsourced")


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("claims.yaml", "it is a claims file of this run"),
        ("./claims.yaml", "it is a claims file of this run"),
        ("corpus/report.txt", "it lies in the corpus, and the next run would read it as a source"),
        ("corpus/river.txt", "it lies in the corpus, and the next run would read it as a source"),
    ],
)
@pytest.mark.parametrize("option", ["--output=", "--report=text="])
def test_a_report_never_replaces_or_joins_what_was_checked(
    claimcheck: Command, project: Path, option: str, target: str, why: str
) -> None:
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    outcome = claimcheck("verify", option + target)
    assert (outcome.code, outcome.err.endswith(f": {why}\n")) == (2, True)
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


def test_a_selected_rule_runs_alone(claimcheck: Command, project: Path) -> None:
    (project / "claims.yaml").write_text(WRONG_CLAIMS)
    assert claimcheck("verify", "--select", "CC901").code == 0


def test_an_ignored_rule_does_not_fail_the_gate_and_is_counted(claimcheck: Command, project: Path) -> None:
    (project / "claims.yaml").write_text(WRONG_CLAIMS)
    outcome = claimcheck("verify", "--ignore", "refuted-claim", "--format", "json")
    assert (outcome.code, json.loads(outcome.out)["summary"]["suppressed"]) == (0, 1)


def test_the_day_is_in_the_report(claimcheck: Command) -> None:
    outcome = claimcheck("verify", "--as-of", "2026-01-31", "--format", "json")
    assert json.loads(outcome.out)["as_of"] == "2026-01-31"


def test_without_a_day_the_report_says_that_no_rule_used_one(claimcheck: Command) -> None:
    assert "--as-of" in claimcheck("verify").out


def test_settings_come_from_beside_the_claims_file(
    claimcheck: Command, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "claimcheck.toml").write_text('corpus = "corpus"\nformat = "json"\n')
    monkeypatch.chdir(project.parent)
    assert verdicts(claimcheck("verify", f"{project.name}/claims.yaml").out) == {"trade-2024": "supported"}


def test_isolated_ignores_them(claimcheck: Command, project: Path) -> None:
    (project / "claimcheck.toml").write_text("nonsense = 1\n")
    assert claimcheck("verify", "--isolated").code == 0


def test_settings_are_shown_and_nothing_is_checked(claimcheck: Command, project: Path) -> None:
    (project / "claims.yaml").write_text("no claims file at all")
    outcome = claimcheck("verify", "--show-settings", "--fail-on", "never")
    assert (outcome.code, 'fail_on = "never"  # flag --fail-on' in outcome.out) == (0, True)


def test_colour_is_there_on_demand_only(claimcheck: Command) -> None:
    plain = claimcheck("verify", "--format", "rich").out
    coloured = claimcheck("verify", "--format", "rich", "--color", "always").out
    assert ("\x1b[" in plain, "\x1b[" in coloured) == (False, True)


def test_one_bad_file_is_a_finding(claimcheck: Command, project: Path) -> None:
    (project / "corpus" / "empty.txt").write_text("")
    outcome = claimcheck("verify", "--format", "json")
    findings = json.loads(outcome.out)["findings"]
    assert (outcome.code, [(it["code"], it["place"]["path"]) for it in findings]) == (
        1,
        [("CC902", "corpus/empty.txt")],
    )
