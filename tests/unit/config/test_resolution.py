"""Layers of settings: which wins, and what is said of one that cannot be used."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from claimcheck.config import Color, FailOn, Format, ReportFile, Resolution, Settings, resolve
from claimcheck.errors import ConfigurationError, UsageError


def resolved(
    folder: Path,
    flags: Mapping[str, object] | None = None,
    environment: Mapping[str, str] | None = None,
    *,
    config: Path | None = None,
    isolated: bool = False,
) -> Resolution:
    return resolve(
        flags or {}, folder=folder, environment=environment or {}, config=config, isolated=isolated
    )


def problem(folder: Path, environment: Mapping[str, str] | None = None) -> str:
    with pytest.raises(ConfigurationError) as caught:
        resolved(folder, environment=environment)
    return str(caught.value)


def test_defaults_hold_where_nobody_says_anything(tmp_path: Path) -> None:
    assert resolved(tmp_path).settings == Settings()


def test_every_default_says_that_it_is_one(tmp_path: Path) -> None:
    assert set(resolved(tmp_path).origins.values()) == {"default"}


def test_a_file_is_over_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('fail_on = "warning"\n')
    assert resolved(tmp_path).settings.fail_on is FailOn.WARNING


def test_the_environment_is_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('fail_on = "warning"\n')
    settings = resolved(tmp_path, environment={"CLAIMCHECK_FAIL_ON": "never"}).settings
    assert settings.fail_on is FailOn.NEVER


def test_a_flag_is_over_the_environment(tmp_path: Path) -> None:
    settings = resolved(tmp_path, {"fail_on": "error"}, {"CLAIMCHECK_FAIL_ON": "never"}).settings
    assert settings.fail_on is FailOn.ERROR


def test_a_flag_that_was_not_given_hides_nothing(tmp_path: Path) -> None:
    settings = resolved(tmp_path, {"fail_on": None, "corpus": []}, {"CLAIMCHECK_FAIL_ON": "never"}).settings
    assert settings.fail_on is FailOn.NEVER


def test_each_value_says_where_it_came_from(tmp_path: Path) -> None:
    file = tmp_path / "claimcheck.toml"
    file.write_text('# ours\n  color = "never"\n')
    origins = resolved(tmp_path, {"jobs": "2"}, {"CLAIMCHECK_QUIET": "yes"}).origins
    expected = {"color": f"{file}:2:3", "jobs": "flag --jobs", "quiet": "environment CLAIMCHECK_QUIET"}
    assert {name: origins[name] for name in expected} == expected


def test_every_kind_of_value_can_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text(
        'corpus = ["pages", "/srv/more"]\nformat = "json"\noutput = "out.json"\n'
        'report = ["text=a.txt"]\nfail_on = "never"\nselect = "CC201,CC101"\nignore = ["vague-subject"]\n'
        'as_of = 2026-01-31\njobs = 3\ncolor = "always"\nquiet = true\nverbose = false\n'
    )
    assert resolved(tmp_path).settings == Settings(
        corpus=(str(tmp_path / "pages"), "/srv/more"),
        format=Format.JSON,
        output=str(tmp_path / "out.json"),
        report=(ReportFile(Format.TEXT, str(tmp_path / "a.txt")),),
        fail_on=FailOn.NEVER,
        select=("CC101", "CC201"),
        ignore=("vague-subject",),
        as_of=date(2026, 1, 31),
        jobs=3,
        color=Color.ALWAYS,
        quiet=True,
        verbose=False,
    )


def test_lists_in_the_environment_are_separated(tmp_path: Path) -> None:
    settings = resolved(
        tmp_path, environment={"CLAIMCHECK_CORPUS": "a:b", "CLAIMCHECK_REPORT": "json=x,text=y"}
    ).settings
    assert (settings.corpus, len(settings.report)) == (("a", "b"), 2)


def test_an_empty_variable_counts_as_not_set(tmp_path: Path) -> None:
    assert resolved(tmp_path, environment={"CLAIMCHECK_FAIL_ON": ""}).settings == Settings()


def test_the_search_goes_upward(tmp_path: Path) -> None:
    (tmp_path / ".claimcheck.toml").write_text("jobs = 7\n")
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    assert resolved(deep).settings.jobs == 7


def test_paths_in_a_file_are_relative_to_its_folder(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('corpus = "pages"\n')
    deep = tmp_path / "a"
    deep.mkdir()
    assert resolved(deep).settings.corpus == (str(tmp_path / "pages"),)


def test_claimcheck_toml_is_before_its_hidden_twin_and_pyproject(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("jobs = 1\n")
    (tmp_path / ".claimcheck.toml").write_text("jobs = 2\n")
    (tmp_path / "pyproject.toml").write_text("[tool.claimcheck]\njobs = 3\n")
    assert resolved(tmp_path).settings.jobs == 1


def test_pyproject_has_a_table_for_us(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n[tool.claimcheck]\njobs = 3\n')
    assert resolved(tmp_path).settings.jobs == 3


@pytest.mark.parametrize("text", ["[tool.ruff]\n", "# claimcheck\n[tool.ruff]\n", 'tool = "claimcheck"\n'])
def test_a_pyproject_that_is_silent_on_us_does_not_end_the_search(tmp_path: Path, text: str) -> None:
    (tmp_path / "claimcheck.toml").write_text("jobs = 7\n")
    deep = tmp_path / "a"
    deep.mkdir()
    (deep / "pyproject.toml").write_text(text)
    assert resolved(deep).settings.jobs == 7


def test_a_named_file_replaces_the_search(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("jobs = 1\n")
    other = tmp_path / "other.toml"
    other.write_text("jobs = 2\n")
    assert resolved(tmp_path, config=other).settings.jobs == 2


def test_the_environment_may_name_the_file(tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text("jobs = 2\n")
    assert resolved(tmp_path, environment={"CLAIMCHECK_CONFIG": str(other)}).file == other


def test_a_named_file_must_exist(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"none\.toml: cannot be read"):
        resolved(tmp_path, config=tmp_path / "none.toml")


def test_a_named_pyproject_must_speak_of_us(tmp_path: Path) -> None:
    named = tmp_path / "pyproject.toml"
    named.write_text("[tool.ruff]\n")
    with pytest.raises(ConfigurationError, match=r"has no \[tool.claimcheck\] table"):
        resolved(tmp_path, config=named)


def test_isolated_hears_neither_file_nor_environment(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("nonsense = 1\n")
    environment = {"CLAIMCHECK_JOBS": "3", "CLAIMCHECK_CONFIG": "none.toml"}
    assert resolved(tmp_path, {"jobs": "2"}, environment, isolated=True).settings == Settings(jobs=2)


def test_an_unknown_setting_is_an_error_at_its_place(tmp_path: Path) -> None:
    file = tmp_path / "claimcheck.toml"
    file.write_text('jobs = 1\nfail-on = "error"\n')
    assert problem(tmp_path) == f'{file}:2:1: no such setting: "fail-on"; did you mean "fail_on"?'


def test_a_key_of_another_table_is_not_taken_for_ours(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text("[tool.other]\ncolour = 1\n[tool.claimcheck]\ncolour = 1\n")
    assert problem(tmp_path).startswith(f"{file}:4:1: ")


def test_a_key_written_in_an_unusual_way_is_named_without_a_line(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text("tool.claimcheck.colour = 1\n")
    assert problem(tmp_path).startswith(f'{file}: no such setting: "colour"')


def test_an_unknown_variable_is_an_error(tmp_path: Path) -> None:
    message = problem(tmp_path, {"CLAIMCHECK_FAILON": "x"})
    assert message == ('no such environment variable: CLAIMCHECK_FAILON; did you mean "CLAIMCHECK_FAIL_ON"?')


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("jobs = -1\nzzz = 1\n")
    assert len(problem(tmp_path, {"CLAIMCHECK_COLOR": "red"}).splitlines()) == 3


def test_a_bad_flag_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        resolved(tmp_path, {"format": "jsn"})
    assert str(caught.value) == (
        "--format: expected rich, text, json, jsonl, sarif, junit, github, gitlab, markdown, csv or html, "
        'found "jsn"; did you mean "json"?'
    )


def test_a_syntax_error_has_its_place(tmp_path: Path) -> None:
    file = tmp_path / "claimcheck.toml"
    file.write_text("jobs = 1\ncolor = \n")
    assert problem(tmp_path).startswith(f"{file}:2:")


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_bytes(b"\xff")
    assert problem(tmp_path).endswith("is not UTF-8 (byte 0)")


def test_a_file_below_the_working_directory_is_named_in_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "claimcheck.toml").write_text("jobs = 1\n")
    monkeypatch.chdir(tmp_path)
    assert resolved(Path()).origins["jobs"] == "claimcheck.toml:1:1"


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("claimcheck.toml", 'jobs = 2\n[fields]\ntext = "story"\n', 2),
        ("pyproject.toml", '[tool.claimcheck]\njobs = 2\n[tool.claimcheck.fields]\ntext = "story"\n', 3),
    ],
)
def test_a_setting_that_is_a_table_has_the_place_of_its_header(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str, line: int
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text(text, encoding="utf-8")
    found = resolved(Path())
    assert found.origins["fields"] == f"{name}:{line}:1"
    assert [str(field) for field in found.settings.fields] == ["text=story"]


def test_a_field_that_does_not_exist_is_told_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "claimcheck.toml").write_text('[fields]\ntxt = "story"\n', encoding="utf-8")
    with pytest.raises(
        ConfigurationError, match=r'claimcheck\.toml:1:1: fields: expected text, .* found "txt"'
    ):
        resolved(Path())


def test_fields_may_come_from_the_environment(tmp_path: Path) -> None:
    environment = {"CLAIMCHECK_FIELDS": "text=story,url=href"}
    found = resolve({}, folder=tmp_path, environment=environment)
    assert [str(field) for field in found.settings.fields] == ["text=story", "url=href"]
