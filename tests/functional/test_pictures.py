"""The pictures of the docs show what a terminal shows now, and load nothing."""

import importlib.util
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")

MOST_BYTES = 60_000
"""A reader on a phone waits for the picture before the words."""


@pytest.fixture(scope="module")
def generator() -> Any:
    spec = importlib.util.spec_from_file_location("generate_pictures", ROOT / "docs" / "generate_pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def drawn(generator: Any) -> Mapping[str, str]:
    return dict(generator.pictures())


def test_the_pictures_have_not_drifted(generator: Any, drawn: Mapping[str, str]) -> None:
    assert {path.name: path.read_text("utf-8") for path in generator.FOLDER.iterdir()} == drawn


def test_a_picture_is_small_and_loads_nothing(drawn: Mapping[str, str]) -> None:
    for content in drawn.values():
        assert len(content.encode()) < MOST_BYTES
        assert set(re.findall(r"https?://[^\"<\s]+", content)) == {"http://www.w3.org/2000/svg"}


def test_the_readme_shows_the_picture_of_its_own_example(drawn: Mapping[str, str]) -> None:
    shown = re.findall(r"!\[[^\]]{40,}\]\(docs/pictures/([^)]+)\)", README)
    assert shown == list(drawn)
    assert "trade-low" in drawn["report.svg"]


def test_a_project_is_drawn_in_the_width_and_colours_asked_for(
    generator: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "cost.svg"
    project = ROOT / "examples" / "failing"
    arguments = ["--project", str(project), "--explain", "cost", "--width", "60", "--theme", "light"]
    monkeypatch.setattr("sys.argv", ["generate_pictures.py", *arguments, "--output", str(output)])
    generator.main()
    content = output.read_text("utf-8")
    assert "conflicting" in content
    assert "#ffffff" in content
    assert "#0d1117" not in content
