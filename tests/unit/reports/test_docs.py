"""The generated pages of the documentation are what the code says, and the others name every key."""

import importlib.util
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from claimcheck.reports.wire import SCHEMAS

DOCS = Path(__file__).parents[3] / "docs"


def script(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, DOCS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def written(folder: Path) -> Mapping[str, str]:
    return {path.name: path.read_text("utf-8") for path in folder.iterdir()}


def test_the_pages_of_the_rules_have_not_drifted() -> None:
    generator = script("generate_rules")
    assert written(generator.FOLDER) == generator.pages()


def test_the_schemas_have_not_drifted() -> None:
    generator = script("generate_schemas")
    assert written(generator.FOLDER) | generator.pages() == written(generator.FOLDER)


@pytest.mark.parametrize("name", ["generate_rules", "generate_schemas"])
def test_a_generator_writes_its_pages(name: str, tmp_path: Path) -> None:
    generator = script(name)
    generator.FOLDER = tmp_path / "new"
    generator.main()
    assert written(generator.FOLDER) == generator.pages()


def test_the_page_of_a_rule_that_is_gone_is_removed(tmp_path: Path) -> None:
    generator = script("generate_rules")
    generator.FOLDER = tmp_path
    (tmp_path / "CC000.md").write_text("gone")
    generator.main()
    assert not (tmp_path / "CC000.md").exists()


@pytest.mark.parametrize("shape", list(SCHEMAS))
def test_every_key_of_the_wire_format_is_documented(shape: str) -> None:
    schema = SCHEMAS[shape]()
    text = (DOCS / "json-report.md").read_text("utf-8")
    shapes = [schema, *schema["$defs"].values()]
    keys = {key for shape in shapes for key in shape.get("properties", {})}
    assert sorted(key for key in keys if f"`{key}`" not in text) == []
