"""claimcheck schema."""

import json

import jsonschema
import pytest

from claimcheck.cli.main import run
from claimcheck.cli.schema import Shape


@pytest.mark.parametrize("shape", list(Shape))
def test_every_shape_has_a_schema(capfd: pytest.CaptureFixture[str], shape: str) -> None:
    assert run(["schema", shape]) == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(capfd.readouterr().out))


def test_an_unknown_shape_is_a_usage_error_that_lists_what_there_is(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert (run(["schema", "clams"]), "claims" in capfd.readouterr().err) == (2, True)
