"""What a run on an engine asks for before it begins."""

from pathlib import Path

import pytest

from claimcheck.cluster import check_on_engine, requirements
from claimcheck.config import Engine, Settings
from claimcheck.errors import UsageError


def test_a_missing_library_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requirements, "find_spec", lambda name: None if name == "ray" else name)
    requirements.demand_libraries(Engine.NATIVE)
    with pytest.raises(UsageError, match=r"--engine ray needs an extra \(ray missing\)") as caught:
        check_on_engine([Path("claims.yaml")], ["corpus"], Settings(engine=Engine.RAY))
    assert "pip install 'claimcheck-cli[cluster]'" in str(caught.value)
    assert caught.value.exit_code == 2


def test_workers_elsewhere_need_a_store_that_can_be_written(tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="the extra cluster is not installed")
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(UsageError, match="cannot write to the store"):
        check_on_engine(
            [tmp_path / "claims.yaml"],
            [str(tmp_path)],
            Settings(engine=Engine.RAY, store=str(tmp_path / "taken")),
        )
