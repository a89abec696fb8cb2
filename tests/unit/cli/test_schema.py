"""claimcheck schema."""

import json

import jsonschema
import pytest

from claimcheck.cli.main import run


@pytest.mark.parametrize("shape", ["claims", "report", "config"])
def test_every_shape_has_a_schema(capfd: pytest.CaptureFixture[str], shape: str) -> None:
    run(["schema", shape])
    jsonschema.Draft202012Validator.check_schema(json.loads(capfd.readouterr().out))


def test_an_unknown_shape_is_a_usage_error_that_lists_what_there_is(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert (run(["schema", "clams"]), "claims" in capfd.readouterr().err) == (2, True)
