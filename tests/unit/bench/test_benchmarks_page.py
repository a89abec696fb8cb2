"""The page of benchmarks: sections between marks."""

from types import ModuleType

import pytest

from tests.unit.bench.conftest import Script


@pytest.fixture
def page(script: Script) -> ModuleType:
    return script("benchmarks_page")


def test_the_first_section_makes_the_page(page: ModuleType) -> None:
    written = page.with_section("", "cleaning", "## Cleaning\n")
    assert written.startswith("# Benchmarks\n")
    assert written.endswith("\n\n<!-- cleaning: begin -->\n## Cleaning\n<!-- cleaning: end -->\n")


def test_a_section_is_replaced_where_it_stands(page: ModuleType) -> None:
    both = page.with_section(page.with_section("", "cleaning", "old"), "linking", "as it was")
    again = page.with_section(both, "cleaning", "new")
    assert again == both.replace("old", "new")


def test_writing_a_section_twice_changes_nothing(page: ModuleType) -> None:
    once = page.with_section("# Mine\n\nWords.\n", "cleaning", "text")
    assert page.with_section(once, "cleaning", "text") == once


def test_a_section_that_does_not_end_is_not_written_over(page: ModuleType) -> None:
    with pytest.raises(ValueError, match="cleaning: end"):
        page.with_section("<!-- cleaning: begin -->\nmuch else", "cleaning", "text")


def test_figures_are_aligned_to_the_right(page: ModuleType) -> None:
    expected = "| tool | F1 |\n| --- | ---: |\n| ours | .9 |\n"
    assert page.table(["tool", "F1"], [["ours", ".9"]]) == expected


def test_the_machine_is_described(page: ModuleType) -> None:
    described = page.machine()
    assert " GiB of memory" in described or "unknown amount of memory" in described
    assert "Python 3." in described


def test_versions_are_those_installed(page: ModuleType) -> None:
    import numpy as np  # noqa: PLC0415 - any package that is surely here

    assert page.versions(["numpy"]) == f"numpy {np.__version__}"
