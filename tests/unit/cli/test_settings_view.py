"""What --show-settings prints."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from claimcheck.cli.settings_view import print_settings
from claimcheck.config import KEYS, Format, ReportFile, Resolution, Settings, resolve
from claimcheck.model.article_field import ArticleField, FieldName


def printed(settings: Settings, capfd: pytest.CaptureFixture[str]) -> str:
    print_settings(Resolution(settings, dict.fromkeys(KEYS, "default")))
    return capfd.readouterr().out


def test_what_is_printed_could_stand_in_a_settings_file(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    settings = Settings(
        corpus=("/a b", '/"c"'),
        fields=(FieldName(ArticleField.TEXT, "story"),),
        report=(ReportFile(Format.JSON, "/r.json"),),
        as_of=date(2026, 1, 31),
        quiet=True,
    )
    (tmp_path / "claimcheck.toml").write_text(printed(settings, capfd))
    assert resolve({}, folder=tmp_path, environment={}).settings == settings


def test_every_setting_is_there_with_its_origin(capfd: pytest.CaptureFixture[str]) -> None:
    lines = printed(Settings(), capfd).splitlines()
    assert [line.endswith("  # default") for line in lines[1:]] == [True] * len(KEYS)


def test_what_is_not_set_is_said_not_to_be(capfd: pytest.CaptureFixture[str]) -> None:
    text = printed(Settings(), capfd)
    assert "# as_of is not set  # default" in text
    assert "as_of" not in tomllib.loads(text)


def test_the_settings_file_is_named(capfd: pytest.CaptureFixture[str]) -> None:
    print_settings(Resolution(Settings(), dict.fromkeys(KEYS, "default"), Path("claimcheck.toml")))
    assert capfd.readouterr().out.startswith("# settings file: claimcheck.toml\n")
