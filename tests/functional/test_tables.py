"""Figures in tables as evidence: small corpora, and the verdict that each claim must get over them."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import claimcheck

CASES = {
    case["case"]: case
    for case in yaml.safe_load(
        (Path(__file__).parents[1] / "data" / "tables.yaml").read_text(encoding="utf-8")
    )
}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a function from the name of a case to the report on it."""

    @cache
    def report(name: str) -> Any:
        folder = tmp_path_factory.mktemp(name)
        for path, content in CASES[name]["files"].items():
            _write(folder / path, content)
        claims = [
            {"id": f"claim-{index}", "text": claim["text"]}
            for index, claim in enumerate(CASES[name]["claims"])
        ]
        return claimcheck.verify(claims, folder)

    return report


def _write(path: Path, content: Any) -> None:
    if path.suffix == ".docx":
        _write_document(path, content)
    else:
        path.write_text(content, encoding="utf-8")


def _write_document(path: Path, content: list[Any]) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for part in content:
        if isinstance(part, str):
            document.add_paragraph(part)
            continue
        table = document.add_table(rows=0, cols=len(part[0]))
        for cells in part:
            for cell, text in zip(table.add_row().cells, cells, strict=True):
                cell.text = text
    document.save(path)


@pytest.mark.parametrize(
    ("name", "index"),
    [
        pytest.param(name, index, id=f"{name}: {claim['text']}")
        for name, case in CASES.items()
        for index, claim in enumerate(case["claims"])
    ],
)
def test_verdict_is_the_expected_one(reports: Any, name: str, index: int) -> None:
    claim, result = CASES[name]["claims"][index], reports(name).claims[index]
    assert result.text == claim["text"]
    assert str(result.verdict) == claim["expect"], CASES[name]["why"]
