"""Errors: exit codes and messages."""

from claimcheck.errors import (
    ClaimcheckError,
    ClaimsError,
    ClaimsProblem,
    ConfigurationError,
    NothingCheckedError,
    UsageError,
)


def test_every_error_knows_its_exit_code() -> None:
    codes = {error.exit_code for error in (UsageError, ConfigurationError, ClaimsError)}
    assert codes == {2}
    assert NothingCheckedError.exit_code == 3
    assert ClaimcheckError.exit_code == 4


def test_a_claims_error_tells_all_its_problems_in_order_of_place() -> None:
    second = ClaimsProblem("claims.yaml", 9, 1, "expected a mapping")
    first = ClaimsProblem("claims.yaml", 2, 5, "unknown key `txt`; did you mean `text`?")
    assert str(ClaimsError((second, first))) == (
        "claims.yaml:2:5: unknown key `txt`; did you mean `text`?\nclaims.yaml:9:1: expected a mapping"
    )
