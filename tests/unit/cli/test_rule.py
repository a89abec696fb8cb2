"""claimcheck rule."""

import pytest

from claimcheck.cli.main import run
from claimcheck.rules import known_rules


def test_without_a_code_every_rule_has_a_line(capfd: pytest.CaptureFixture[str]) -> None:
    run(["rule"])
    lines = capfd.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(known_rules())


@pytest.mark.parametrize("word", ["CC201", "refuted-claim", "cc201"])
def test_a_rule_goes_by_code_and_by_name(capfd: pytest.CaptureFixture[str], word: str) -> None:
    assert (run(["rule", word]), capfd.readouterr().out.splitlines()[0]) == (
        0,
        "# CC201 refuted-claim (error)",
    )


def test_a_rule_that_does_not_exist_is_a_usage_error(capfd: pytest.CaptureFixture[str]) -> None:
    assert (run(["rule", "CC210"]), "did you mean" in capfd.readouterr().err) == (2, True)
