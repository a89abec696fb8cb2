"""claims.yaml -> Claims with file, line and column; the shorthand; the JSON Schema."""

from claimcheck.claims.loading import load_claims
from claimcheck.claims.python_claims import claim_from
from claimcheck.claims.schema import claims_schema

__all__ = ["claim_from", "claims_schema", "load_claims"]
