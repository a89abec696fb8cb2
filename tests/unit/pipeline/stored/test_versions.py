"""The version of a stage covers all code that it rests on."""

from pathlib import Path

import grimp
import pytest

from claimcheck.pipeline.stored import versions
from claimcheck.pipeline.stored.versions import NOT_EXTRACTING, NOT_JUDGING, digested, signature


@pytest.mark.parametrize(
    ("stages", "without"),
    [
        (("pipeline.stored.extracting", "pipeline.stored.settling"), NOT_EXTRACTING),
        (("pipeline.stored.ledger_judging",), NOT_JUDGING),
    ],
)
def test_no_room_that_is_left_out_is_imported_by_the_stage(
    stages: tuple[str, ...], without: frozenset[str]
) -> None:
    graph = grimp.build_graph("claimcheck")
    reached = {
        name.split(".")[1]
        for stage in stages
        for name in graph.find_upstream_modules(f"claimcheck.{stage}")
        if "." in name
    }
    assert reached & without == set()


def copied(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a package of two rooms in the place of ours."""
    for room in ("cleaning", "reports", "verification"):
        (folder / room).mkdir()
        (folder / room / "__init__.py").write_text('"""A room."""\n')
    (folder / "__init__.py").write_text("")
    monkeypatch.setattr(versions.claimcheck, "__file__", str(folder / "__init__.py"))
    return folder


@pytest.mark.parametrize(
    ("room", "extracting", "judging"),
    [("cleaning", True, True), ("verification", False, True), ("reports", False, False)],
)
def test_a_change_counts_for_the_stages_that_rest_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: str, extracting: bool, judging: bool
) -> None:
    package = copied(tmp_path, monkeypatch)
    before, looked = digested(), signature()
    (package / room / "data.txt").write_text("a phrase\n")
    after = digested()
    assert signature() != looked
    assert (before.extracting != after.extracting, before.judging != after.judging) == (extracting, judging)
    assert before.whole != after.whole


def test_another_version_of_a_library_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "numpy-1.0.dist-info").mkdir()
    (tmp_path / "unrelated-1.0.dist-info").mkdir()
    monkeypatch.setattr("sys.path", [str(tmp_path), str(tmp_path / "missing")])
    before = digested()
    (tmp_path / "unrelated-1.0.dist-info").rename(tmp_path / "unrelated-2.0.dist-info")
    assert digested() == before
    (tmp_path / "numpy-1.0.dist-info").rename(tmp_path / "numpy-2.0.dist-info")
    assert digested() != before
